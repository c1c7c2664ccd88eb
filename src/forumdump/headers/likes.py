"""`Likes 3` under a body (vBulletin 5) tells of the post; in a user's box the same words tell of the member."""

from __future__ import annotations

from collections.abc import Sequence

from ..labels import fold
from ..text.marks import Mark
from ..text.rows import Row

# What both say; `Likes Received` stands in boxes only.
WORDS = frozenset(["likes", "like", "gefällt mir", "me gusta", "j'aime", "mi piace", "curtidas", "beğeni", "нравится"])
# What tells that heads or boxes are there.
BOXES = frozenset(["joined", "messages", "number"])


def free_likes(rows: Sequence[Row]) -> None:
    """Read counts of likes that stand apart from the boxes as notes of the post above them."""
    counts = [row for row in rows if row.roles == ("likes",) and isinstance(row.marks[0].value, int)]
    if not counts or all(BOXES.isdisjoint(row.roles) for row in rows):
        return
    for row in counts:
        if fold(row.marks[0].label) in WORDS:
            below = _pair(rows, row)
            if below is not None and _apart(rows, row, below):
                _note(row)
                if below is not row:
                    below.value_of = None
                    _note(below)


def _pair(rows: Sequence[Row], row: Row) -> Row | None:
    """The row that holds the count: the label's own, or the one under it."""
    if row.marks[0].line is None:
        return row
    below = rows[row.index + 1] if row.index + 1 < len(rows) else None
    return below if below is not None and below.value_of is row else None


def _apart(rows: Sequence[Row], first: Row, last: Row) -> bool:
    """Whether no row of a box adjoins."""
    near = [rows[i] for i in (first.index - 1, last.index + 1) if 0 <= i < len(rows)]
    return all(other.kind != "core" for other in near)


def _note(row: Row) -> None:
    value = row.marks[0].value
    marks = [Mark("like", 0, len(row.text), label="like.notice")]
    if row.roles == ("likes",):
        marks.append(Mark("n", 0, len(row.text), value))
    row.read_as("foot", *marks)
    row.shape = "+".join(row.roles)


__all__ = ["free_likes"]
