"""Feet → zones and names: the posts of a page that tells under each text who wrote it."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..headers.header import Header
from ..model import Span
from ..names.signed import signed_name
from ..names.slots import Slot
from ..text.rows import Row
from .draft import Draft
from .zone import Zone

# Boards of questions and answers print so many tags between a question and its buttons.
TAGS = 5


def foot_zones(feet: Sequence[Header]) -> list[Zone]:
    """The text between the votes over each foot and the buttons of it."""
    return [Zone(foot, foot.last + 1, foot.after[0].index, foot.after[-1].index + 1) for foot in feet]


def spare_tags(rows: Sequence[Row], zone: Zone) -> None:
    """Let a question end over its tags: words in small letters, on a row each."""
    lowest = max(zone.start + 1, zone.end - TAGS)
    while zone.end > lowest and rows[zone.end - 1].kind == "text" and re_.TAG.fullmatch(rows[zone.end - 1].text):
        zone.end -= 1


def foot_names(feet: Sequence[Header]) -> list[Slot | None]:
    """The name that signs each foot, or that stands under its date."""
    return [signed_name(foot) or _name_below(foot.after[-1]) for foot in feet]


def _name_below(row: Row) -> Slot | None:
    return Slot(row.text, row, 0, len(row.text), "foot", "author") if row.kind == "text" else None


def read_votes(rows: Sequence[Row], drafts: Sequence[Draft]) -> None:
    """The count over a text tells its votes, likes as on other boards that print one count for a post."""
    for draft in drafts:
        header = draft.zone.header
        counts = [row for row in rows[header.top : header.last + 1] if row.roles == ("count",)]
        value = counts[-1].marks[0].value if counts else None
        if isinstance(value, int):
            draft.take("likes", value, Span(*counts[-1].line.span(0, len(counts[-1].text))))


__all__ = ["foot_names", "foot_zones", "read_votes", "spare_tags"]
