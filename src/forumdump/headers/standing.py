"""Boxes that keep nothing but a name and a title, each parted from the rest by blank lines.

XenForo 2 sets both as headings; main-content extractors drop dates and numbers and keep these. Short
paragraphs look the same, so the title must be known, come back, or the pair must follow a body's end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from ..text.brief import is_brief
from ..text.rows import Row

# A box goes on for so many rows; one that shows a date or a number is found without this.
REACH = 6
# So many rows (an edit note, reactions, likes) may stand between a body's end and the next box.
FEET = 4
# So many lone no-break spaces are no accident: they end bodies.
ENDS = 3
# What boxes show that keep more than a name and a title.
SHOWN = frozenset(["number", "joined", "messages"])
# So many rows (a title, a notice of the board) may stand above the first box of a page.
LEAD = 6


def standing_names(rows: Sequence[Row], quoted: frozenset[int], likely: bool) -> frozenset[int]:
    """Rows of names over titles; those whose boxes have no core row are made core here. `likely`: the
    engine's table says that such boxes are left of its pages."""
    pairs = [
        (row, below)
        for row, below, after in zip(rows, rows[1:], [*rows[2:], None])
        if below.gap == 1
        and row.kind == "text"
        and row.index not in quoted
        and _parted(row, after)
        and _is_name(row)
        and _is_title(below)
    ]
    if not pairs:
        return frozenset()
    titles = Counter(below.text for _, below in pairs)
    told = [
        (row, below)
        for row, below in pairs
        if "rank" in below.roles or titles[below.text] > 1 or (row.text == below.text and _counted(rows, below.index))
    ]
    if told:
        known = {row.index for row, _ in told}
        told = [(row, below) for row, below in pairs if row.index in known or _after_end(rows, row)]
    bare = [(row, below) for row, below in told if not _has_core(rows, below.index)]
    ended = sum(_after_end(rows, row) for row, _ in bare)
    if len(told) == 1 == len(bare) and _is_first(rows, *bare[0]):
        ended = 1
    numbered = sum("number" in row.roles for row in rows)
    if 2 * len(bare) > len(told) and numbered < len(bare) and (likely or 2 * ended >= len(bare)):
        # Where boxes show dates and numbers, a pair without them is text.
        for row, below in bare:
            _raise(row, below)
        lone = _lone_rows(rows, quoted, {below.text for _, below in told}) if likely else []
        return frozenset([*(row.index for row, _ in told), *lone])
    return frozenset(row.index for row, _ in told)


def raise_ranked(rows: Sequence[Row], quoted: frozenset[int]) -> None:
    """Make names over known titles core, with the titles: on some boards nothing else stands over a text."""
    for row, below in zip(rows, rows[1:]):
        if row.loose and row.index not in quoted and below.roles[:1] == ("rank",):
            _raise(row, below)


def _lone_rows(rows: Sequence[Row], quoted: frozenset[int], titles: Collection[str]) -> Iterator[int]:
    """Halves of such boxes, made core: filters of short lines drop names of one word and leave the title two blank
    lines under a body, or drop `Guest` and leave the name of a deleted member."""
    for row, below in zip(rows, rows[1:]):
        if row.index in quoted or row.kind == "core":
            continue
        if row.text in titles and row.gap > 1 and not below.gap:
            _raise_title(row)
            yield row.index
        elif row.roles[:1] == ("deleted",) and row.gap and below.gap:
            row.raise_to_name(row.text)
            yield row.index


def first_end(rows: Sequence[Row]) -> int:
    """The row above which the first body ends, if the text has such marks; 0 if it has none."""
    ends = [row.index for row in rows if row.cut]
    return ends[0] if len(ends) >= ENDS else 0


def _is_first(rows: Sequence[Row], row: Row, title: Row) -> bool:
    """Whether a pair stands under the page's title, over the first body's end, where no box shows more."""
    if not 0 < row.index < min(first_end(rows), LEAD) or title.line.mark:
        return False
    return all(SHOWN.isdisjoint(other.roles) for other in rows)


def _parted(row: Row, after: Row | None) -> bool:
    """Blank lines above the name, none under the title."""
    return (row.gap > 0 or row.index == 0) and (after is None or after.gap == 0)


def _is_name(row: Row) -> bool:
    return not row.line.mark and len(row.text) > 1 and is_brief(row.text)


def _is_title(row: Row) -> bool:
    return (row.kind == "text" or "rank" in row.roles) and is_brief(row.text)


def _counted(rows: Sequence[Row], index: int) -> bool:
    return index + 1 < len(rows) and rows[index + 1].roles == ("count",)


def _after_end(rows: Sequence[Row], row: Row) -> bool:
    """Whether a body has ended right above: its mark, perhaps notes under it, and a blank line."""
    if row.cut:
        return row.gap > 1
    for above in reversed(rows[max(0, row.index - FEET) : row.index]):
        if above.kind != "foot":
            return False
        if above.cut:
            return True
    return False


def _has_core(rows: Sequence[Row], index: int) -> bool:
    for row in rows[index + 1 : index + 1 + REACH]:
        if row.kind not in ("text", "weak", "core") or row.gap > 1:
            return False
        if row.kind == "core":
            return True
    return False


def _raise(row: Row, title: Row) -> None:
    row.raise_to_name(row.text)
    _raise_title(title)


def _raise_title(title: Row) -> None:
    if "rank" in title.roles:
        title.kind = "core"
    else:
        title.read_whole("core", "rank")
        title.shape = "rank"


__all__ = ["LEAD", "first_end", "raise_ranked", "standing_names"]
