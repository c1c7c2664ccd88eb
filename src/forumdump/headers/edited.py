"""Heads that show a name and when the post was edited, their own date lost: `amyamy Member` / `edited May 2025`."""

from __future__ import annotations

from collections.abc import Sequence

from ..text.marks import Mark
from ..text.rows import Row

# What tells a name and more in one row: an avatar's text glued to it, a title behind it.
NAMED = frozenset(["avatar", "titled"])


def raise_edited(rows: Sequence[Row], quoted: frozenset[int]) -> None:
    """Make edit notes core rows that stand right under a name: under bodies no name stands over them."""
    for row in rows[1:]:
        if not row.roles or row.roles[0] != "edit" or row.gap or row.index in quoted:
            continue
        above = rows[row.index - 1]
        if above.kind == "weak" and above.roles[0] in NAMED and isinstance(above.marks[0].value, str):
            row.read_as("core", Mark("edited-head", 0, len(row.text)), *row.marks)
            row.shape = "edited-head"


__all__ = ["raise_edited"]
