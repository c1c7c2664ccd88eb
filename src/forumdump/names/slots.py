"""Slots: the pieces of text in and over a header that could be its author's name."""

from __future__ import annotations

from collections.abc import Sequence

from ..text.brief import has_word, leads
from ..text.rows import Row
from ..text.titles import fold_title

# User names are shorter on every engine (XenForo 50, vBulletin 25–50, phpBB 20–255 by setting).
NAME_WIDTH = 50


class Slot:
    """A piece of text in a header that could be a name, a title or a place.

    `key` is its place in the header (`above2`, `inside1`, `author:author+date`), `kind` what told it.
    `above`: it stands over the rows that told the header; `beyond`: a member's menu parts it from them; `inside`: it
    stands between them.
    """

    __slots__ = ("above", "base", "beyond", "end", "inside", "key", "kind", "row", "start", "text")

    def __init__(self, text: str, row: Row, start: int, end: int, key: str, kind: str) -> None:
        self.text, self.row, self.start, self.end, self.key, self.kind = text, row, start, end, key, kind
        self.above, self.beyond, self.inside = map(key.startswith, ("above", "beyond", "inside"))
        self.base = 0.0

    @property
    def far(self) -> bool:
        """Whether more than a title stands between it and the header."""
        return self.above and self.kind == "text" and self.key[-1:] not in ("1", "2")

    @property
    def title(self) -> str:
        """The text as titles are looked up."""
        return self.row.title if self.text == self.row.text else fold_title(self.text)

    @property
    def beside(self) -> bool:
        """Whether a text of a few words stands right before a date with a number behind it."""
        roles = self.row.roles
        return self.kind in ("prefix", "author") and roles[-2:] == ("date", "number") and self.text.count(" ") < 4

    def leads(self, text: str) -> bool:
        """Whether `text` is this one, or goes on behind it with another word."""
        return leads(self.text, text)

    def __repr__(self) -> str:
        return f"Slot({self.text!r}, {self.key}, {self.base:.1f})"


def letters(text: str) -> str:
    """What a name and the address made of it have in common: `Ann B.`, `@annb`."""
    return "".join(char for char in text.casefold() if char.isalnum())


def over_handle(rows: Sequence[Row], slot: Slot) -> bool:
    """Whether the address that is made of a name stands right under it: `Ann B.` over `(@annb)`."""
    below = slot.row.index + 1
    address = rows[below].text if below < len(rows) else ""
    return address.startswith(("(@", "@")) and letters(address) == letters(slot.text)


def stars_of(row: Row, over: Row) -> bool:
    """Whether a row holds a rank's stars, right under the rank: new members have none, and no name stands higher
    for them."""
    return row.kind == "text" and not has_word(row.text) and over.kind == "weak" and over.index == row.index - 1


__all__ = ["NAME_WIDTH", "Slot", "letters", "over_handle", "stars_of"]
