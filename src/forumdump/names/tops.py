"""Where headers begin: at the name, wherever it stands first, and what leads up to it."""

from __future__ import annotations

from collections.abc import Sequence

from ..headers.header import Header
from ..text.rows import Row
from ..text.titles import fold_title
from .customs import Customs
from .slots import Slot, has_word

# Kinds of texts that stand in boxes only, and those that go with a name.
TITLES = frozenset(["rank", "banner", "badge"])
LEADS = TITLES | {"avatar", "status"}


def set_top(header: Header, slots: Sequence[Slot], chosen: Slot | None, customs: Customs) -> None:
    """Let a header begin where its box does."""
    rows = customs.rows
    top = header.first
    if chosen is not None:
        named = [slot.row.index for slot in slots if slot.text == chosen.text and not slot.beyond]
        top = min(top, chosen.row.index, *named)
        for slot in reversed(slots):
            if slot.row.index == top - 1 and _goes_with(slot, chosen):
                top = slot.row.index
    if top == header.first:
        # Where the name was lost, or stands in the header, titles and their stars still begin the box.
        for slot in reversed(slots):
            told = slot.kind in TITLES or (slot.kind == "count" and customs.counted)
            if slot.row.index == top - 1 and (told or not has_word(slot.text)):
                top = slot.row.index
    header.top = _over_subject(rows, top, customs.title)


def _goes_with(slot: Slot, name: Slot) -> bool:
    """A letter avatar, the name once more, a badge."""
    return slot.text.casefold() == name.text[:1].casefold() or name.leads(slot.text) or slot.kind in LEADS


def _over_subject(rows: Sequence[Row], top: int, title: str) -> int:
    """A post's subject (`Re: title`) stands above its header line."""
    while top and rows[top - 1].roles == ("subject",):
        top -= 1
    if top and title and fold_title(rows[top - 1].text) == title:
        return top - 1
    return top


__all__ = ["set_top"]
