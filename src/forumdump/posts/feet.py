"""Feet → zones and names: the posts of a page that tells under each text who wrote it."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..headers.header import Header
from ..model import Span
from ..names.slots import Slot
from ..text.rows import Row
from .draft import Draft
from .zone import Zone

# Boards of questions and answers print so many tags between a question and its buttons.
TAGS = 5


def foot_zones(rows: Sequence[Row], feet: Sequence[Header]) -> list[Zone]:
    """The text between the votes over each foot and the buttons above it."""
    stops = [foot.top for foot in feet[1:]] + [feet[-1].after[-1].index + 1]
    zones = []
    for foot, stop in zip(feet, stops):
        start = foot.last + 1
        end = foot.after[0].index
        while end > start + 1 and rows[end - 1].roles != ("action",):
            end -= 1
        while end > start + 1 and rows[end - 1].roles == ("action",):
            end -= 1
        if foot is feet[0]:
            end = _over_tags(rows, start, end)
        zones.append(Zone(foot, start, end, stop))
    return zones


def foot_names(feet: Sequence[Header]) -> list[Slot | None]:
    """The name under the date of each foot."""
    rows = [foot.after[-1] for foot in feet]
    return [Slot(row.text, row, 0, len(row.text), "foot", "author") if row.kind == "text" else None for row in rows]


def read_votes(rows: Sequence[Row], drafts: Sequence[Draft]) -> None:
    """The count over a text tells its votes, likes as on other boards that print one count for a post."""
    for draft in drafts:
        header = draft.zone.header
        counts = [row for row in rows[header.top : header.last + 1] if row.roles == ("count",)]
        value = counts[-1].marks[0].value if counts else None
        if isinstance(value, int):
            draft.take("likes", value, Span(*counts[-1].line.span(0, len(counts[-1].text))))


def _over_tags(rows: Sequence[Row], start: int, end: int) -> int:
    """Where a question ends: its tags are words in small letters, on a row each."""
    lowest = max(start + 1, end - TAGS)
    while end > lowest and rows[end - 1].kind == "text" and re_.TAG.fullmatch(rows[end - 1].text):
        end -= 1
    return end


__all__ = ["foot_names", "foot_zones", "read_votes"]
