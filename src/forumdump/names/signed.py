"""Names under bodies: in the rows that sign a post, and in online states (`amy is offline`)."""

from __future__ import annotations

from collections.abc import Sequence

from ..headers.header import Header
from ..text.marks import Mark
from ..text.rows import Row
from .slots import Slot

# If so many of the posts have an online state below, it is theirs and not the next post's.
MOST = 0.6
# So near above the first header a state would be its own.
REACH = 7


def signed_name(header: Header) -> Slot | None:
    """The name in a row under the body: `amy, May 3, 2024`, `amy is offline`."""
    for row in header.after:
        mark = row.mark("author", "status")
        if mark is not None and isinstance(mark.value, str):
            return _slot(row, mark, mark.value)
    return None


def states_below(rows: Sequence[Row], headers: Sequence[Header]) -> list[Slot | None]:
    """For each header the name in the online state under its body (`amy is offline`), if such states stand
    there all through the thread: none above the first header, one under the last body."""
    stops = [header.first for header in headers[1:]] + [len(rows)]
    found = [_last_state(rows, header.last + 1, stop) for header, stop in zip(headers, stops)]
    first = headers[0].first if headers else 0
    told = sum(slot is not None for slot in found)
    # The dump may end within the last post.
    enough = len(headers) - 1 if found[-1] is None else MOST * len(headers)
    if not told or told < enough or _last_state(rows, max(0, first - REACH), first):
        return [None] * len(headers)
    boxed = (slot is None or _stands_above(rows, header, slot.text) for header, slot in zip(headers, found))
    if found[-1] is None and not all(boxed):
        # Then the head over each of the others must have the name too.
        return [None] * len(headers)
    if told == 1 and found[-1] is not None and not _stands_above(rows, headers[-1], found[-1].text):
        # One line alone may be a sentence, or the page's own (`Members online`).
        return [None] * len(headers)
    return found


def _stands_above(rows: Sequence[Row], header: Header, name: str) -> bool:
    return any(row.text.startswith(name) for row in rows[max(0, header.first - REACH) : header.last + 1])


def _last_state(rows: Sequence[Row], start: int, stop: int) -> Slot | None:
    """The last row that is nothing but an online state with a name, and no more than a button behind it."""
    for row in reversed(rows[start:stop]):
        if row.roles and row.roles[0] == "status" and isinstance(row.marks[0].value, str):
            return _slot(row, row.marks[0], row.marks[0].value)
    return None


def _slot(row: Row, mark: Mark, name: str) -> Slot:
    return Slot(name, row, mark.value_start, mark.value_end, "signed", "author")


__all__ = ["signed_name", "states_below"]
