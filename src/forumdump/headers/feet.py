"""Rows → headers that stand under what they head: `asked DATE` and a name below the buttons of a question or an answer,
`#6 amy, May 3, 2024` where the head was lost.

Boards of questions and answers print votes over a text, then the text, its buttons, and only then when and by whom
it was written.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile

from ..labels.words import leading, words
from ..text.readers.whole import BUTTON
from ..text.rows import DATED, Row
from .header import Header
from .quoted import quoted_rows

SIGNED = frozenset(["author", "date"])
# Between the buttons and the foot may stand who edited the text, with counts.
EDITOR_ROWS = 10
# Votes stand so near to the page's own rows over them: a head of answers, ways to sort them.
VOTES = 12
# So many rows hold the name and the text of the picture over it.
NAME_ROWS = 3


def find_feet(rows: Sequence[Row]) -> list[Header]:
    """A header for each foot: its rows are the votes over the text, `after` the buttons and the rows of the foot.
    Empty where no dated row of such words stands under buttons."""
    known = words("post.answered_word")
    if not any(not DATED.isdisjoint(row.roles) and _first(rows, row, known) is not None for row in rows):
        return []
    quoted = quoted_rows(rows)
    feet: list[Header] = []
    floor = 0
    for row in rows:
        if DATED.isdisjoint(row.roles) or row.index <= floor or row.index in quoted:
            continue
        first = _first(rows, row, known)
        buttons = _buttons(rows, first, floor) if first is not None else floor
        if first is None or buttons <= floor:
            continue
        top = _top(rows, floor, buttons, known, quoted)
        header = Header([row])
        header.first = header.top = top
        header.last = _last_vote(rows, top, buttons)
        header.taken = True
        header.add("posted")
        header.add("answered")
        name = _name(rows, row.index)
        header.after = [*rows[buttons : row.index + 1], *([name] if name is not None else [])]
        floor = header.after[-1].index + 1
        feet.append(header)
    return feet


def signed_feet(rows: Sequence[Row], heads: Sequence[Header]) -> list[Header]:
    """Headers of an engine that prints who wrote and when under each text, in a dump that lost what stood over it:
    rows that sign, each in an item of the page's list of posts. Empty where the headers show anything else."""
    items = [row for row in rows if row.line.ordinal is not None]
    if not items or not all(len(head.core) == 1 and head.roles >= SIGNED for head in heads):
        return []
    outermost = min(row.line.indent for row in items)
    starts = [row.index for row in items if row.line.indent == outermost] + [len(rows)]
    feet: list[Header] = []
    floor = -1
    for head in heads:
        place = bisect_left(starts, head.first)
        if not place or starts[place - 1] <= floor:
            return []
        # What is left of the item below its signature are notes (`Last edited: …`).
        head.after = list(takewhile(lambda row: row.kind in ("core", "foot"), rows[head.first : starts[place]]))
        head.first = head.top = starts[place - 1]
        head.last = head.first - 1
        floor = head.core[0].index
        feet.append(head)
    return feet


def _first(rows: Sequence[Row], row: Row, known: frozenset[str]) -> int | None:
    """The row on which the foot of a dated row begins: the word before the date may stand on a row of its own."""
    if DATED & set(row.roles) and leading(row.text, known) is not None:
        return row.index
    if row.index and row.roles == ("date",) and rows[row.index - 1].text.casefold() in known:
        return row.index - 1
    return None


def _buttons(rows: Sequence[Row], first: int, floor: int) -> int:
    """The first of the buttons right over a foot, or over who edited the text; `floor` without any."""
    index = first - 1
    lowest = max(floor, first - EDITOR_ROWS)
    edited = any("edit" in row.roles for row in rows[lowest:first])
    while edited and index > lowest and rows[index].roles != ("action",):
        index -= 1
    if index <= floor or rows[index].roles != ("action",):
        return floor
    while index > floor + 1 and rows[index - 1].roles == ("action",):
        index -= 1
    return index


def _top(rows: Sequence[Row], floor: int, buttons: int, known: frozenset[str], quoted: frozenset[int]) -> int:
    """The first row of a post: the votes for it, else what stands under the page's own rows (`Asked 3 years ago`)."""
    over = [row for row in rows[floor : buttons - 1] if row.index not in quoted]
    page = [
        row.index for row in over if (row.kind == "foot" and row.text != BUTTON) or _first(rows, row, known) is not None
    ]
    start = page[-1] + 1 if page else floor
    votes = (row.index for row in over if start <= row.index < start + VOTES and row.roles == ("count",))
    return next(votes, start) if page or floor else start


def _last_vote(rows: Sequence[Row], top: int, buttons: int) -> int:
    """The last of the counts and arrows that stand over a text."""
    last = top - 1
    while last + 2 < buttons and (rows[last + 1].roles == ("count",) or rows[last + 1].text == BUTTON):
        last += 1
    return last


def _name(rows: Sequence[Row], dated: int) -> Row | None:
    """The row of the name under a foot's date, past the text of the member's picture, which holds the name too."""
    for index in range(dated + 1, min(dated + 1 + NAME_ROWS, len(rows))):
        row = rows[index]
        below = rows[index + 1].text if index + 1 < len(rows) else ""
        if row.kind != "text" or row.line.ordinal is not None:
            return None
        if not (below in row.text and below != row.text and below):
            return row
    return None


__all__ = ["find_feet", "signed_feet"]
