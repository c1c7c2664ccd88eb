"""A text as labels and forms are looked up in it, folded and in words: worked out once for all who ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import lazily
from ..dates import Found, find_date

if TYPE_CHECKING:
    from .forms import Form, Forms

# Thai, Han and the two Kana: scripts that put no space between words.
UNSPACED = (
    r"\u0e01-\u0e3a\u0e40-\u0e5b\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3041-\u30fa\u30fc-\u30ff\u31f0-\u31ff"
    r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
# Words, and single characters of such scripts.
WORD = lazily.plain(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+")
# The same where no such script is, and a character of one.
_SPACED_WORD = lazily.plain(r"[^\W_]+")
UNSPACED_SIGN = lazily.plain(f"[{UNSPACED}]")
# ASCII without what stands in no folded word: most lines are parted so, which costs a quarter of a pattern.
_LETTERS = "".join(char if char in "abcdefghijklmnopqrstuvwxyz0123456789" else " " for char in map(chr, range(128)))
# A digit of any script; it, or a sign or gap that parts a line into more than words.
_DIGIT = lazily.plain(r"\d")
_ASCII_PARTING = lazily.plain(r"[0-9:\[(_\t-\r\x1c-\x1f]")
_PARTING = lazily.plain(r"[\d:：\[(_\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
# What a label may have behind it.
_BEHIND = " :：\u00a0"


class Look:
    """A text at a glance. `folded`: its case and the width of its white space made plain; `key`: the same without a colon
    behind it; `last`: its last word, as white space parts words; `words`: those of `folded`; `digit`: whether it has one, of any script; `colon`: whether it ends in one; `plain`: whether it has no digit, colon,
    bracket, underscore and wide gap: nothing but words, such as most lines of bodies."""

    __slots__ = ("_asked", "_date", "colon", "digit", "folded", "forms", "key", "last", "plain", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        parting = (_ASCII_PARTING if text.isascii() else _PARTING).search(text)
        self.plain = parting is None and "  " not in text
        if self.plain:
            self.folded = self.key = folded = text.casefold().strip()
            self.digit = self.colon = False
        else:
            self.folded = self.key = folded = " ".join(text.casefold().split())
            self.digit = parting is not None and _DIGIT.search(text, parting.start()) is not None
            last = text[-1:]
            self.colon = last in (":", "：")
            if last and last in _BEHIND:
                self.key = fold(text)
        self.words = words_of(folded)
        self.last = self.key.rpartition(" ")[2]
        # The forms that it may fit, of the vocabulary that asked last.
        self.forms: tuple[Forms, Sequence[Form]] | None = None
        self._asked = False
        self._date: Found | None = None

    @property
    def date(self) -> Found | None:
        """The first date anywhere in the text, read when it is first asked for."""
        if not self._asked:
            self._date, self._asked = find_date(self.text, 0, len(self.text)), True
        return self._date

    def __repr__(self) -> str:
        return f"Look({self.text[:50]!r})"


def fold(text: str) -> str:
    """A label without case, colon and doubled white space."""
    return " ".join(text.rstrip(_BEHIND).casefold().split())


def last_word(text: str, width: int) -> str:
    """What `Look.last` is, for a text whose end alone is looked at: no word has more than `width` characters."""
    return fold(text[-width:]).rpartition(" ")[2]


def spaced(text: str) -> str:
    """A text with plain white space."""
    return " ".join(text.split())


def words_of(folded: str) -> list[str]:
    """The words of a folded text."""
    if folded.isascii():
        return folded.translate(_LETTERS).split()
    return (_SPACED_WORD if UNSPACED_SIGN.search(folded) is None else WORD).findall(folded)


__all__ = ["UNSPACED", "UNSPACED_SIGN", "WORD", "Look", "fold", "last_word", "spaced", "words_of"]
