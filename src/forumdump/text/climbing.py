"""Which numbers count upwards through a thread, and which stand out of the row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def climbing(numbers: Sequence[object]) -> list[bool]:
    """Which numbers belong to the longest climbing row of numbers."""
    tails: list[int] = []
    tail_at: list[int] = []
    before: dict[int, int] = {}
    for i, number in enumerate(numbers):
        if not isinstance(number, int):
            continue
        place = bisect_left(tails, number)
        before[i] = tail_at[place - 1] if place else -1
        if place == len(tails):
            tails.append(number)
            tail_at.append(i)
        else:
            tails[place], tail_at[place] = number, i
    out = [False] * len(numbers)
    at = tail_at[-1] if tail_at else -1
    while at >= 0:
        out[at] = True
        at = before[at]
    return out


__all__ = ["climbing"]
