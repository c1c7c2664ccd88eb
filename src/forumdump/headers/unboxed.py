"""Guests have no box: `May 3` / `#2` / `amy` / `Guest`. What says so ends the head, under the name."""

from __future__ import annotations

from collections.abc import Sequence

from ..text.rows import Row
from .groups import DATED

GUEST = "rank.guest"


def raise_unboxed(rows: Sequence[Row], quoted: frozenset[int]) -> None:
    """Make the word for guests a core row where a name stands between it and a post's date or number."""
    for over, name, row in zip(rows, rows[1:], rows[2:]):
        told = row.kind == "weak" and row.roles == ("rank",) and row.marks[0].label == GUEST
        if told and row.index not in quoted and name.loose and over.kind == "core" and DATED & set(over.roles):
            row.read_as("core", *row.marks)


__all__ = ["raise_unboxed"]
