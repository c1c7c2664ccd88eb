"""Bare places: a location whose label was lost stands between the user box and the body.

Only engines with the trait `bare-place` are read this way: they print the location last in the box.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..labels.words import words
from ..model import Span
from ..text.rows import Row
from ..text.titles import fold_title
from .draft import Draft

WIDTH = 32


def find_places(rows: Sequence[Row], drafts: Sequence[Draft], title: str | None) -> None:
    """Give members the places that open their bodies, and take these off the bodies.

    A member's posts must agree: what they share is profile, what differs is body.
    """
    folded = fold_title(title)
    found = {id(draft): _place(rows, draft, folded) for draft in drafts}
    boxed = {id(draft): row for draft in drafts if (row := _boxed(rows, draft, folded)) is not None}
    if len({row.text for row in boxed.values()}) > 1:
        found |= boxed
    by_name: dict[str, list[Draft]] = {}
    for draft in drafts:
        if draft.name is not None:
            by_name.setdefault(draft.name, []).append(draft)
    for own in by_name.values():
        texts = {row.text if (row := found[id(draft)]) is not None else None for draft in own}
        if len(texts) != 1 or None in texts or any(draft.location is not None for draft in own):
            continue
        for draft in own:
            row = found[id(draft)]
            assert row is not None
            draft.take("location", row.text, Span(*row.line.span(0, len(row.text))))
            if row.index == draft.zone.start:
                draft.zone.start += 1


def _boxed(rows: Sequence[Row], draft: Draft, title: str) -> Row | None:
    """The row right under the last count of the box, over the rest of the header."""
    header = draft.zone.header
    above = next((row for row in reversed(header.core) if "messages" in row.roles or "likes" in row.roles), None)
    if above is None or above.index + 1 >= header.last:
        return None
    row = rows[above.index + 1]
    if row.kind != "text" or row.gap or row.text == draft.name or len(row.text) > WIDTH:
        return None
    # A subject stands there as well, for members who tell no place.
    return None if re_.PLACE.fullmatch(row.text) is None or title in row.title else row


def _place(rows: Sequence[Row], draft: Draft, title: str) -> Row | None:
    zone = draft.zone
    if zone.end - zone.start < 2 or not (_open_label(draft) or "count" in rows[zone.start - 1].roles):
        return None
    row, below = rows[zone.start], rows[zone.start + 1]
    text = row.text
    if (
        row.kind != "text"
        or row.line.mark
        or row.line.ordinal is not None
        or row.gap
        or below.gap
        or len(text) > WIDTH
        or re_.PLACE.fullmatch(text) is None
    ):
        return None
    first = text.split()[0].casefold().strip(".,")
    return None if first in words("post.courtesy") or row.title == title else row


def _open_label(draft: Draft) -> bool:
    """Whether the box ends with a label whose value was lost: what follows may have lost its label."""
    last = draft.zone.header.core[-1]
    return bool(last.marks) and last.marks[-1].value is None and bool(last.marks[-1].label)
