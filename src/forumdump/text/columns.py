"""Tables whose cells came out side by side: user boxes in a left column, bodies in a right one.

inscriptis, w3m and other tools that keep the layout print the two cells of a post on the same lines. The
column where the right cell begins is told for each post by its own lines: no line of it crosses the blank between
the two. The lines of such a post become lines of one cell each, the box first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import define

from .. import patterns as re_
from ..dates import find_date
from ..labels import BOXED, VALUED, Labels, group
from .lines import HEADER_WIDTH, Line, join_lines, read_line
from .wrapped import mark_wrapped

# Posts so laid out that make a table.
FEWEST = 2
# A box's own line of the post stands so many lines above its first label at most.
REACH = 60
_HEADS = frozenset(["head", "subject", "number"])
_AROUND = frozenset(["action", "nav"])
TOP = "nav.top"
# So many lines of a post may stand above the one with its date.
OVER_HEAD = 2
# Labels of one box stand on lines nearer than this.
SAME_BOX = 3
# The right cell's first line: so much of it is looked at for a date.
HEAD_WIDTH = 120
# A column of boxes is as wide.
LEAST, MOST = 14, 64


@define
class Cells:
    """Where the cells of one line stand, as columns; -1 where there is none."""

    left: int = -1
    left_end: int = -1
    right: int = -1


@define
class _Gutter:
    """The blank between the two columns of one post: wider than nothing, narrowed by each line."""

    left_end: int
    right: int

    def take(self, cells: Cells) -> bool:
        """Narrow it by a line, unless that line crosses it."""
        left_end, right = self.left_end, self.right
        if cells.right >= 0:
            left_end, right = max(left_end, cells.left_end), min(right, cells.right)
        elif cells.left > left_end:
            # Nothing on the left, as far as is known.
            right = min(right, cells.left)
        elif cells.left >= 0:
            left_end = max(left_end, cells.left_end)
        if left_end >= right:
            return False
        self.left_end, self.right = left_end, right
        return True


@define
class _Post:
    """The lines `[first, last]` of one post and the column of its right cell; `over`: its text stands below, across
    both columns."""

    first: int
    last: int
    column: int
    over: bool


class _Grid:
    """The cells of the lines of a text, read where they are asked for."""

    def __init__(self, text: str, lines: Sequence[Line]) -> None:
        self._text, self._lines = text, lines
        self._known: dict[int, Cells] = {}

    def __getitem__(self, index: int) -> Cells:
        cells = self._known.get(index)
        if cells is None:
            cells = self._known[index] = cells_of(self._text, self._lines[index])
        return cells


def part_columns(text: str, lines: list[Line], labels: Labels) -> tuple[list[Line], list[tuple[int, int]]]:
    """`lines` with those that hold two cells parted, if the text is a table of posts; where those posts stand."""
    posts = _posts(text, lines, labels)
    if len(posts) < FEWEST:
        return lines, []
    out: list[Line] = []
    at = 0
    for post in posts:
        out.extend(lines[at : post.first])
        out.extend(_parted(text, lines[post.first : post.last + 1], post, labels))
        at = post.last + 1
    return [*out, *lines[at:]], [(lines[post.first].start, lines[post.last].next) for post in posts]


def _posts(text: str, lines: Sequence[Line], labels: Labels) -> list[_Post]:
    if len([line for line in lines if "  " in (lead := line.text[:MOST]) or " \u00a0" in lead]) < FEWEST:
        return []
    cells = _Grid(text, lines)
    anchors = [
        index
        for index, line in enumerate(lines)
        if line.text.find(":", 0, MOST) > 0 and _may_be_box(line, labels) and _is_box(text, line, cells[index], labels)
    ]
    if len(anchors) < FEWEST:
        return []
    posts: list[_Post] = []
    tried = -SAME_BOX
    for anchor in anchors:
        # The second label of a box tells no more than the first.
        again, tried = anchor < tried + SAME_BOX, anchor
        if again or (posts and anchor <= posts[-1].last):
            continue
        floor = posts[-1].last + 1 if posts else 0
        gutter = _Gutter(cells[anchor].left_end, cells[anchor].right if cells[anchor].right >= 0 else MOST)
        first = _first(text, lines, cells, max(floor, anchor - REACH), anchor, gutter, labels)
        if first is None:
            continue
        last = _last(text, lines, cells, anchor, gutter, labels)
        if LEAST <= gutter.right < MOST and _beside([cells[i] for i in range(first, last + 1)], gutter.right):
            posts.append(_Post(first, last, gutter.right, _is_over(text, lines, cells, anchor, last + 1, labels)))
    return posts


def _is_over(text: str, lines: Sequence[Line], cells: _Grid, anchor: int, index: int, labels: Labels) -> bool:
    """Whether text stands right below the last line of a post's two columns, from the left edge of its box on."""
    if index >= len(lines) or not 0 <= cells[index].left <= cells[anchor].left or cells[index].right >= 0:
        return False
    return not _tells_head(text, lines[index], cells[index], labels)


def _beside(cells: Sequence[Cells], column: int) -> bool:
    """Whether something stands on the right, and beside the box at least once."""
    right = sum(cell.right >= column or cell.left >= column for cell in cells)
    return right >= FEWEST and any(cell.right >= column for cell in cells)


def cells_of(text: str, line: Line) -> Cells:
    """The first two cells of a line, as far as white space tells."""
    match = re_.TWO_CELLS.match(text, line.start, min(line.end, line.start + 2 * MOST))
    if match is None:
        return Cells()
    right = match.start("right") - line.start if match["right"] else -1
    return Cells(match.start("left") - line.start, match.end("left") - line.start, right)


def _may_be_box(line: Line, labels: Labels) -> bool:
    """Whether a line begins with the label of a join date or a count: a look that costs less than its cells."""
    return len(line.text) > HEADER_WIDTH or not BOXED.isdisjoint(roles_of(line.text, labels))


def _is_box(text: str, line: Line, cells: Cells, labels: Labels) -> bool:
    """Whether the left cell shows a join date or a count, and the right one no other value of the box."""
    if cells.left < 0 or not BOXED & roles_of(text[line.start + cells.left : line.start + cells.left_end], labels):
        return False
    return cells.right < 0 or not VALUED & roles_of(text[line.start + cells.right : line.end], labels)


def roles_of(cell: str, labels: Labels) -> set[str]:
    """What the label at the beginning of a cell may say."""
    label, colon, _ = cell.partition(":")
    return {group(hit.role) for hit in labels.exact(label + colon)} if colon and len(label) <= 40 else set()


def _is_head(text: str, line: Line, cells: Cells, labels: Labels) -> bool:
    """Whether a name stands on the left and a post's date, number or subject on the right."""
    if cells.right < 0 or roles_of(text[line.start + cells.left : line.start + cells.left_end], labels):
        return False
    right = text[line.start + cells.right : min(line.end, line.start + cells.right + HEAD_WIDTH)]
    if _HEADS & roles_of(right, labels) or re_.POST_NUMBER.match(right):
        return True
    found = find_date(right, 0, len(right))
    return found is not None and found.has_day and found.has_time


def _first(
    text: str,
    lines: Sequence[Line],
    cells: _Grid,
    floor: int,
    anchor: int,
    gutter: _Gutter,
    labels: Labels,
) -> int | None:
    """The first line of the post whose box has its first label at `anchor`."""
    first = anchor
    for index in range(anchor - 1, floor - 1, -1):
        if cells[index].left < 0:
            continue
        if not gutter.take(cells[index]):
            # A line across both columns: the post's own, as in vBulletin 3.
            return first if first < anchor else None
        first = index
        if _is_head(text, lines[index], cells[index], labels):
            break
    else:
        return None
    for index in range(first - 1, max(floor, first - OVER_HEAD) - 1, -1):
        over = cells[index]
        if over.left < 0 or not _over_head(text, lines[index], over, labels) or not gutter.take(over):
            break
        first = index
    return first


def _over_head(text: str, line: Line, cells: Cells, labels: Labels) -> bool:
    """Whether the line right above a head is of the same post: it shows the subject, or what is no table's head."""
    if cells.right < 0:
        return _tells_head(text, line, cells, labels)
    return not labels.exact(text[line.start + cells.left : line.start + cells.left_end])


def _last(text: str, lines: Sequence[Line], cells: _Grid, anchor: int, gutter: _Gutter, labels: Labels) -> int:
    """The last line of the post, before one that heads the next post or is not of the table."""
    last = anchor
    for index in range(anchor + 1, len(lines)):
        cell = cells[index]
        if cell.left < 0:
            continue
        roles = roles_of(text[lines[index].start + cell.left : lines[index].end], labels)
        # What is wider than the box and no value of it stands below the table, a blank line between.
        outside = (
            cell.right < 0
            and cells[index - 1].left < 0
            and (gutter.left_end < cell.left_end < gutter.right and cell.left < gutter.left_end and not VALUED & roles)
        )
        if outside or _is_head(text, lines[index], cell, labels) or not gutter.take(cell):
            break
        last = index
    while (
        last > anchor
        and cells[last].left >= gutter.right
        and cells[last].right < 0
        and _tells_head(text, lines[last], cells[last], labels)
    ):
        last -= 1
        while cells[last].left < 0:
            last -= 1
    return last


def _tells_head(text: str, line: Line, cells: Cells, labels: Labels) -> bool:
    """Whether a line from its first cell on shows what stands over a post: its date, number or subject."""
    return bool(_HEADS & roles_of(text[line.start + cells.left : line.end], labels))


def _parted(text: str, lines: Sequence[Line], post: _Post, labels: Labels) -> Iterator[Line]:
    """The lines of one post, cell by cell: the box, the body, what stands under the box."""
    left: list[tuple[int, Line, int]] = []
    right: list[Line] = []
    for row, line in enumerate(lines):
        place = min(line.start + post.column, line.end)
        cell = text[line.start : place].rstrip()
        if not text[place : line.end].strip():
            if line.text:
                left.append((row, line, len(cell)))
            right.append(Line(line.end, line.end, line.next))
            continue
        if cell.strip():
            left.append((row, read_line(text, line.start, place, place), len(cell)))
        else:
            place = line.start
        beside = read_line(text, place, line.end, line.next)
        beside.column = post.column
        right.append(beside)
    if post.over:
        # A box of one row (FUDforum): title and buttons on the right, over the text.
        yield from (line for line in right if line.text)
        yield from (line for _, line, _ in left)
        return
    mark_wrapped(right)
    box = _unwrapped(left, labels)
    under, place = _under(box, len(right), labels)
    yield from (line for _, line in box[:under])
    yield from right[:place]
    yield from (line for _, line in box[under:])
    yield from right[place:]


Cell = tuple[int, Line]


def _under(box: Sequence[Cell], rows: int, labels: Labels) -> tuple[int, int]:
    """Where what stands under a box begins, with a button below its last labelled value (`Back to top`); and the
    row of the post from which the right column shows buttons too, for that one closes posts."""
    values = [index for index, (_, line) in enumerate(box) if VALUED & roles_of(line.text, labels)]
    for index in range(values[-1] + 1 if values else len(box), len(box)):
        row, line = box[index]
        roles = {hit.role for hit in labels.exact(line.text)}
        if TOP in roles:
            return index, row
        if any(group(role) in _AROUND for role in roles):
            return index, rows
    return len(box), rows


def _unwrapped(left: Sequence[tuple[int, Line, int]], labels: Labels) -> list[Cell]:
    """The lines of a box by row, values that a narrow column wrapped put together: a word that would have fitted
    into the line above begins a line of its own."""
    width = max((end for _, _, end in left), default=0)
    out: list[Cell] = []
    above = end_above = -1
    for row, line, end in left:
        word = line.text.split(" ", 1)[0]
        fits = end_above + 1 + len(word) <= width
        over = out[-1][1] if out else None
        if (
            over is not None
            and row == above + 1
            and ":" in over.text
            and ":" not in word
            and not fits
            and not labels.exact(line.text)
        ):
            out[-1] = (out[-1][0], join_lines([over, line]))
        else:
            out.append((row, line))
        above, end_above = row, end
    return out


__all__ = ["Cells", "cells_of", "part_columns", "roles_of"]
