"""Where headers begin: at the name, wherever it stands first, and what leads up to it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from .. import patterns as re_
from ..headers.header import Header
from ..text.brief import has_word
from ..text.rows import Row
from .customs import Customs
from .slots import Slot, letters

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
        top = _over_subject(rows, top, customs.title)
        for slot in reversed(slots):
            told = slot.kind in TITLES or (slot.kind == "count" and customs.counted) or slot.row.index in customs.under
            if slot.row.index == top - 1 and (told or not has_word(slot.text)):
                top = slot.row.index
    header.top = _over_subject(rows, top, customs.title)


def keep_tables(rows: Sequence[Row], headers: Sequence[Header], tables: Sequence[tuple[int, int]]) -> None:
    """Let each post whose cells stood side by side begin at its first cell, and none among another's."""
    before: tuple[int, int] | None = None
    at = 0
    for header in headers:
        table = _table_of(rows[header.top], tables)
        if table is not None and table == before:
            header.top = header.first
            table = _table_of(rows[header.top], tables)
        before = table
        if table is not None:
            while at < header.top and _table_of(rows[at], tables) != table:
                at += 1
            header.top = at


def _table_of(row: Row, tables: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The place of the post among whose cells a row stands."""
    index = bisect_left(tables, (row.line.start + 1, 0)) - 1
    return tables[index] if index >= 0 and row.line.start < tables[index][1] else None


def _goes_with(slot: Slot, name: Slot) -> bool:
    """A letter avatar, the name once more or as an address (`@amy`), a badge."""
    if slot.text[0] == "@" and letters(slot.text) == letters(name.text):
        return True
    return slot.text.casefold() == name.text[:1].casefold() or name.leads(slot.text) or slot.kind in LEADS


def _over_subject(rows: Sequence[Row], top: int, title: str) -> int:
    """A post's subject (`Re: title`) stands above its header line."""
    while top and rows[top - 1].roles == ("subject",):
        top -= 1
    above = rows[top - 1] if top else None
    if above is not None and above.kind == "text":
        return top - (bool(title and above.title == title) or re_.REPLY_PREFIX.match(above.text) is not None)
    return top


__all__ = ["keep_tables", "set_top"]
