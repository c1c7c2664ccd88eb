"""Posts of which nothing but their numbers is left: `1`, `2`, `3`, each on a row of its own, over a body each.

Discourse prints a bare number beside the date of a post, and extractors of main content keep the number alone.
Lists and pagers have such rows too. Here the text must begin with one, and each must lead text of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..text.rows import COUNTED, Row

# Two rows that count up may be anybody's; so many begin a thread.
FEWEST = 3
# So many of them must lead text: a post of one picture has none.
MOST = 0.9
# What heads show beside such a number; of so many rows one may be the first.
BOX = frozenset(["date", "posted", "joined", "messages", "location"])
STARTS = 3
# A row that is a count and nothing else.
COUNT = ("count",)
# If more of the numbers than so many stand beside dates or values, these tell the heads.
BESIDE = 0.6
# Rows of a page that may stand above the first number: its title.
LEAD = 1


def raise_numbers(rows: Sequence[Row]) -> None:
    """Make the bare numbers that count through the whole text post numbers, where the text begins with one."""
    first = next((row for row in rows[: LEAD + 1] if _is_bare(row)), None)
    if first is None:
        return
    run = _run([row for row in rows[first.index :] if _is_bare(row)])
    if len(run) < FEWEST or sum(_leads(rows, row) for row in run) < MOST * len(run):
        return
    if sum(_is_beside(rows, row) for row in run) > BESIDE * len(run):
        # More of the heads is left: dates and boxes beside the numbers.
        return
    for row in run:
        row.raise_to_number()
    for row in rows[run[0].index + 1 :]:
        if row.kind == "core" and row.shape != COUNTED:
            row.free()  # nothing else of a head was left, so what looks like one stands in a body


def raise_beside(rows: Sequence[Row], quoted: frozenset[int]) -> None:
    """Bare numbers that count from head to head beside their dates and counts (WoltLab's `1` over the post's date)."""
    counts = [row for row in rows if row.roles == COUNT and _is_bare(row)]
    bare = [row for row in counts if row.index not in quoted and _is_beside(rows, row)]
    if not bare:
        return
    heads = Counter(row.shape for row in rows if row.kind == "core" and row.index not in quoted)
    most = max((n for shape, n in heads.items() if not BOX.isdisjoint(shape.partition(":")[0].split("+"))), default=0)
    if most < FEWEST or len(bare) < MOST * most:
        return
    best = max((_run(bare[place:]) for place in range(min(STARTS, len(bare)))), key=len)
    if len(best) >= max(FEWEST, MOST * most) and not any("number" in row.roles for row in rows):
        for row in best:
            row.raise_to_number()


def _run(bare: Sequence[Row]) -> list[Row]:
    """The rows that count up one by one from the first on."""
    run = [bare[0]]
    for row in bare[1:]:
        if row.marks[0].value == _number(run[-1]) + 1:
            run.append(row)
    return run


def _is_beside(rows: Sequence[Row], row: Row) -> bool:
    near = (rows[k] for k in (row.index - 1, row.index + 1) if 0 <= k < len(rows))
    return any(other.kind == "core" and not BOX.isdisjoint(other.roles) for other in near)


def _is_bare(row: Row) -> bool:
    return row.roles == COUNT and row.value_of is None and row.line.ordinal is None and row.text.isdecimal()


def _number(row: Row) -> int:
    value = row.marks[0].value
    return value if isinstance(value, int) else 0


def _leads(rows: Sequence[Row], row: Row) -> bool:
    """Whether a row has something under it that is no number."""
    below = rows[row.index + 1] if row.index + 1 < len(rows) else None
    return below is None or not _is_bare(below)


__all__ = ["raise_beside", "raise_numbers"]
