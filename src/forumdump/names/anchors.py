"""Where names stand in user boxes: right above the rows that all boxes have (an online state, a rank)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

from ..text.brief import is_brief
from ..text.rows import Row
from .slots import stars_of

# So many of the headers must have a row of one role at one distance above their first core row.
MOST = 0.6
# So many of the rows right above it must read like names.
LIKE = 0.8
# Roles that boxes print under a name, each on a row of its own.
STATES = frozenset(["status", "rank", "banner"])


def name_distance(above: Sequence[Sequence[Row]]) -> int | None:
    """How far above the first core row names stand, told by the rows above each header, the nearest first."""
    if len(above) < 2 or not any(above):
        return None
    above = [
        [row for row, over in zip_longest(rows, rows[1:]) if over is None or not stars_of(row, over)] for rows in above
    ]
    seen = Counter((place, row.roles[0]) for rows in above for place, row in enumerate(rows) if _is_state(row))
    often = [place for (place, _), n in seen.items() if n >= max(2, MOST * len(above))]
    if not often:
        return None
    place = max(often) + 1
    like = sum(len(rows) > place and like_name(rows[place]) for rows in above)
    return place + 1 if like >= LIKE * len(above) else None


def _is_state(row: Row) -> bool:
    return row.kind == "weak" and len(row.marks) == 1 and row.roles[0] in STATES and row.marks[0].value is None


def like_name(row: Row) -> bool:
    """Whether a row reads like a name."""
    return row.kind == "text" and is_brief(row.text)


__all__ = ["like_name", "name_distance"]
