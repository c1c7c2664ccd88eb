"""Heads of quotes and the marks that end them, met row by row."""

from __future__ import annotations

from collections.abc import Sequence

from .readers.brackets import BRACKETED
from .rows import Row

# The label of a head that is known from a post further above.
RETURNED = "quote.returned"
# Labels of heads that no end mark but their own closes.
KINDS = frozenset([BRACKETED, RETURNED])


class OpenQuotes:
    """The heads of quotes whose ends are still to come, outermost first."""

    __slots__ = ("_kinds", "heads")

    def __init__(self) -> None:
        self.heads: list[int] = []
        self._kinds: list[str] = []

    def open(self, index: int, row: Row) -> None:
        """A head stands in the row at `index`."""
        self.heads.append(index)
        self._kinds.append(_kind(row, "quote"))

    def close(self, row: Row) -> Sequence[int]:
        """The heads that the end mark in `row` closes, outermost first: BBCode closes what BBCode has opened, and with it
        the heads in between, which were quoted themselves and have no ends."""
        if not self.heads:
            return ()
        place, kind = len(self.heads) - 1, _kind(row, "quote_end")
        if kind in self._kinds:
            place -= self._kinds[::-1].index(kind)
        closed = self.heads[place:]
        del self.heads[place:], self._kinds[place:]
        return closed


def closed_quotes(rows: Sequence[Row], most: int) -> dict[int, int]:
    """The place of the end mark by that of the head, for quotes of `most` rows or fewer."""
    open_, ends = OpenQuotes(), dict[int, int]()
    for i, row in enumerate(rows):
        if "quote" in row.roles:
            open_.open(i, row)
        elif "quote_end" in row.roles:
            ends.update((head, i) for head in open_.close(row) if i - head <= most)
    return ends


def _kind(row: Row, role: str) -> str:
    """What a head and its end have in common; heads that only the thread tells have no ends."""
    mark = row.mark(role)
    return mark.label if mark is not None and mark.label in KINDS else ""


__all__ = ["RETURNED", "OpenQuotes", "closed_quotes"]
