"""Guests without a name: boards print `Guest` where the name would stand."""

from __future__ import annotations

from collections.abc import Sequence

from .slots import Slot

GUEST = "rank.guest"
# Where dumps lost their names, the word is the title of somebody else: so many headers must show a name.
MOST = 0.6


def name_guests(chosen: list[Slot | None], table: Sequence[Sequence[Slot]]) -> None:
    """Call those guests whose headers show that word, right over the post's own rows, and no name."""
    if sum(slot is not None for slot in chosen) < MOST * len(chosen):
        return
    for index, slots in enumerate(table):
        last = slots[-1] if slots else None
        if chosen[index] is None and last is not None and last.key == "above1" and _is_guest(last):
            chosen[index] = last


def _is_guest(slot: Slot) -> bool:
    return slot.kind == "rank" and slot.row.marks[0].label == GUEST


__all__ = ["name_guests"]
