"""A slot among the slots of its header, as the rules for names see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .customs import Customs
from .slots import Slot


class Place:
    """A slot among the slots of its header."""

    __slots__ = ("after", "before", "customs", "index", "slot", "slots", "text")

    def __init__(self, slots: Sequence[Slot], index: int, customs: Customs) -> None:
        self.slots, self.index, self.customs = slots, index, customs
        self.slot, self.text = slots[index], slots[index].text
        self.before = slots[index - 1] if index else None
        self.after = slots[index + 1] if index + 1 < len(slots) else None


# How far something holds of a slot.
Rule = Callable[[Place], int]

__all__ = ["Place", "Rule"]
