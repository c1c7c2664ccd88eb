"""One post while it is read: its fields, and where in the text each stands."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import Factory, define

from ..dates import Found
from ..model import Span
from ..names.slots import Slot
from ..text.marks import Mark
from ..text.rows import Row
from .zone import Zone

# What is told of the member, not of the post.
OF_MEMBER = frozenset(["name", "joined", "messages", "likes_received", "location"])


@define(eq=False)
class Draft:
    """One post while it is read. `places` holds the span of each value by field name."""

    zone: Zone
    name: str | None = None
    number: int | None = None
    posted: Found | None = None
    joined: Found | None = None
    title: str | None = None
    banners: list[str] = Factory(list)
    messages: int | None = None
    likes_received: int | None = None
    location: str | None = None
    extra: list[tuple[str, str]] = Factory(list)
    edited: Found | None = None
    edited_by: str | None = None
    likes: int | None = None
    liked_by: tuple[str, ...] = ()
    reactions: list[tuple[str, int | None]] = Factory(list)
    places: dict[str, Span] = Factory(dict)
    member_places: dict[str, Span] = Factory(dict)
    inferred: set[str] = Factory(set)
    split: list[Slot] = Factory(list)
    files: list[tuple[Row, int, int]] = Factory(list)

    def header_rows(self, rows: Sequence[Row]) -> Sequence[Row]:
        """The rows of the post's header."""
        return rows[self.zone.header.top : self.zone.header.last + 1]

    def take(self, field: str, value: Found | int | str, place: Span) -> None:
        """Fill a field that is still empty, and note its place."""
        if getattr(self, field) is None:
            setattr(self, field, value)
            places = self.member_places if field in OF_MEMBER else self.places
            places[field] = place


def value_span(row: Row, mark: Mark) -> Span:
    """Where a mark's value stands in the input."""
    line = mark.line or row.line
    return Span(*line.span(mark.value_start, mark.value_end))


__all__ = ["Draft", "value_span"]
