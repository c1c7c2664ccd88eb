"""Numbers of posts that no sign marks: `3 Reply by amy 2014-03-13`. They are told by counting up through the thread."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..model import Span
from ..text.rows import Row
from .draft import Draft

# So many of the posts must show a number that counts up.
MOST = 0.6
# Numbers of posts that stand together differ by this much at most: deleted posts leave gaps.
STEP = 3


def count_up(drafts: Sequence[Draft]) -> None:
    """Give posts the plain numbers that lead their heads, if these count up."""
    if any(draft.number is not None for draft in drafts):
        return
    found = [(draft, place) for draft in drafts if (place := _leading(draft)) is not None]
    numbers = [number for _, (number, _) in found]
    if len(found) < max(3, MOST * len(drafts)) or not all(
        0 < later - earlier <= STEP for earlier, later in zip(numbers, numbers[1:])
    ):
        return
    for draft, (number, span) in found:
        draft.number, draft.places["number"] = number, span


def _leading(draft: Draft) -> tuple[int, Span] | None:
    """The number at the start of the row that dates a post."""
    for row in draft.zone.header.core:
        date = row.mark("date", "posted")
        match = re_.LEADING_NUMBER.match(row.text) if date is not None and row.value_of is None else None
        if date is not None and match is not None and match.end() <= date.start:
            return int(match["n"]), _place(row, match.end("n"))
    return None


def _place(row: Row, end: int) -> Span:
    return Span(*row.line.span(0, end))


__all__ = ["count_up"]
