"""User boxes that are rows of a table: name and title in a left cell, labelled values in a right one.

vBulletin 3 and 4 print such a box over each body; inscriptis and w3m keep its cells side by side. The lines of a
box become lines of one cell each, those of the left cell first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import patterns as re_
from ..labels import VALUED, Labels
from .columns import cells_of, roles_of
from .lines import Line, read_line

# So many boxes make a layout.
FEWEST = 2
# A box has no more lines; no line of one is longer.
MOST, WIDTH = 8, 240


def part_boxes(text: str, lines: list[Line], labels: Labels) -> list[Line]:
    """`lines` with the cells of boxes parted."""
    boxes = list(_boxes(text, lines, labels))
    if len(boxes) < FEWEST:
        return lines
    out: list[Line] = []
    at = 0
    for first, stop, column in boxes:
        out.extend(lines[at:first])
        out.extend(_parted(text, lines[first:stop], column))
        at = stop
    return [*out, *lines[at:]]


def _boxes(text: str, lines: Sequence[Line], labels: Labels) -> Iterator[tuple[int, int, int]]:
    """The first line of each box, one past its last, and the column of its right cell."""
    stop = 0
    for index, line in enumerate(lines):
        if index < stop or "   " not in line.text:
            continue
        column = _beside(text, line, labels)
        if column < 0:
            continue
        stop = index + 1
        while stop < min(len(lines), index + MOST) and _goes_on(text, lines[stop], column, labels):
            stop += 1
        yield index, stop, column


def _beside(text: str, line: Line, labels: Labels) -> int:
    """The column of a labelled value that stands in the last cell of a line, with no label in the first; -1 if none
    does."""
    if ":" not in line.text or "   " not in line.text or len(line.text) > WIDTH:
        return -1
    # Tools fill lines up with blanks.
    end = line.start + len(text[line.start : line.end].rstrip())
    place = max((gap.end() for gap in re_.BETWEEN_CELLS.finditer(text, line.start, end)), default=-1)
    if place < 0 or not VALUED & roles_of(text[place:end], labels):
        return -1
    cells = cells_of(text, line)
    left = text[line.start + cells.left : line.start + cells.left_end]
    return -1 if roles_of(left, labels) else place - line.start


def _goes_on(text: str, line: Line, column: int, labels: Labels) -> bool:
    """Whether a line holds more of the box: a title and another value, or one of the two."""
    if not line.text:
        return False
    if _beside(text, line, labels) == column:
        return True
    cells = cells_of(text, line)
    alone = cells.right < 0 and VALUED & roles_of(text[line.start + cells.left : line.end].rstrip(), labels)
    return bool(alone) and cells.left >= column


def _parted(text: str, lines: Sequence[Line], column: int) -> Iterator[Line]:
    right = []
    for line in lines:
        place = min(line.start + column, line.end)
        if not text[line.start : place].strip():
            right.append(line)
            continue
        at = line.start
        for gap in re_.BETWEEN_CELLS.finditer(text, line.start, place):
            yield read_line(text, at, gap.start(), gap.start())
            at = gap.end()
        if at < place:
            yield read_line(text, at, place, place)
        right.append(read_line(text, place, line.end, line.next))
    yield from right


__all__ = ["part_boxes"]
