"""Guests without a name: boards print `Guest` where the name would stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..labels.roles import STRANGERS
from ..text.rows import Row
from .slots import Slot, over_handle

# Where dumps lost their names, the word is the title of somebody else: so many headers must show a name.
MOST = 0.6


def name_guests(rows: Sequence[Row], chosen: list[Slot | None], table: Sequence[Sequence[Slot]]) -> None:
    """Call those guests whose headers show that word, right over the post's own rows, in the place of the others'
    names or over the address made of it, and no name."""
    for index, slots in enumerate(table):
        if chosen[index] is None:
            chosen[index] = next((slot for slot in slots if _is_guest(slot) and over_handle(rows, slot)), None)
    found = [slot for slot in chosen if slot is not None]
    if not found or len(found) < MOST * len(chosen):
        return
    usual, often = Counter(slot.key for slot in found).most_common(1)[0]
    if often < MOST * len(found):
        usual = ""
    for index, (slot, slots) in enumerate(zip(chosen, table)):
        guests = [other for other in slots if _is_guest(other)]
        there = next((other for other in guests if other.key == usual), None)
        if there is not None and (slot is None or _parted(rows, slot, there)):
            chosen[index] = there
        elif slot is None and guests and guests[-1] is slots[-1] and slots[-1].key == "above1":
            chosen[index] = slots[-1]


def _parted(rows: Sequence[Row], above: Slot, below: Slot) -> bool:
    """Whether a row that tells the header parts two slots: the upper one is of the post before."""
    return any(row.kind == "core" for row in rows[above.row.index + 1 : below.row.index])


def _is_guest(slot: Slot) -> bool:
    return slot.kind == "rank" and any(mark.label in STRANGERS for mark in slot.row.marks)


__all__ = ["name_guests"]
