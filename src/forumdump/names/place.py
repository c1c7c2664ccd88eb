"""A slot among the slots of its header, as the rules for names see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .customs import Customs
from .slots import Slot

# Kinds of texts that a form for names introduces, or that hold a name besides.
GROUPS = {"author": "introduced", "name": "introduced", "avatar": "state", "status": "state"}
# What a slot is and has, by the names that `rules.NEEDS` knows, or nothing in the place of each.
Sort = tuple[str, ...]


class Place:
    """A slot among the slots of its header, whose texts are `texts`."""

    __slots__ = ("after", "before", "customs", "index", "slot", "slots", "sort", "text", "texts")

    def __init__(self, slots: Sequence[Slot], texts: Sequence[str], index: int, customs: Customs) -> None:
        self.slots, self.texts, self.index, self.customs = slots, texts, index, customs
        self.slot, self.text = slots[index], texts[index]
        self.before = slots[index - 1] if index else None
        self.after = slots[index + 1] if index + 1 < len(slots) else None
        self.sort = self._sort()

    def _sort(self) -> Sort:
        slot, line = self.slot, self.slot.row.line
        return (
            slot.kind,
            line.mark,
            "above" if slot.above else "beyond" if slot.beyond else "inside" if slot.inside else "",
            "item" if line.ordinal is not None else "",
            "before" if self.before is not None else "",
            "after" if self.after is not None else "",
            GROUPS.get(slot.kind, ""),
            "words" if " " in self.text else "",
            "letter" if len(self.text) == 1 else "",
            "twice" if len(self.texts) > 1 and self.texts.count(self.text) > 1 else "",
        )


# How far something holds of a slot.
Rule = Callable[[Place], int]

__all__ = ["Place", "Rule", "Sort"]
