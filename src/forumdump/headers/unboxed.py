"""Guests have no box: `May 3` / `#2` / `amy` / `Guest`. What says so ends the head, under the name."""

from __future__ import annotations

from collections.abc import Sequence

from ..labels.roles import STRANGERS
from ..text.rows import Row
from .groups import DATED_OR_NUMBERED


def raise_unboxed(rows: Sequence[Row], quoted: frozenset[int]) -> None:
    """Make the word for guests a core row where a name stands between it and a post's date or number."""
    for row in rows[2:]:
        if row.kind == "weak" and is_guest(row) and row.index not in quoted:
            over, name = rows[row.index - 2 : row.index]
            if name.loose and over.kind == "core" and not DATED_OR_NUMBERED.isdisjoint(over.roles):
                row.read_as("core", *row.marks)


def is_guest(row: Row) -> bool:
    """Whether a row is the word for guests."""
    return row.kind == "weak" and row.roles == ("rank",) and row.marks[0].label in STRANGERS


__all__ = ["is_guest", "raise_unboxed"]
