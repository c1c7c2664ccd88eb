"""Which lines a reader may say something of: one look, instead of asking each reader."""

from __future__ import annotations

from functools import lru_cache

from ...dates import closing_words
from ...labels import Labels, Look
from ...labels.look import words_of
from ...labels.words import words
from .dated import FLOORS
from .forms import ARROW
from .named import NAME_WIDTH, says_again

# The words of `amy is offline` and `amy's Avatar`, in the forms that are told without a label.
PRESENT = ("online", "offline", "сети", "connecté", "déconnecté", "avatar", "photo", "picture")
# From here on, words need no spaces between them.
WIDE = "\u2e80"
# A letter that dates are read without.
APOSTROPHE = "ʼ"


class Telling:
    """What a line must show of one vocabulary for a reader to say anything of it."""

    def __init__(self, labels: Labels) -> None:
        self._labels, self._known, self._title_ends = labels, labels.keys, labels.title_ends
        self._words = labels.state_signs.union(PRESENT)
        self._pages = words("nav.page_word")

    def may_say(self, look: Look) -> bool:
        """Whether a reader may know the line. For most lines of bodies none does."""
        text, said, key = look.text, look.words, look.key
        if not said:
            return True
        middle = len(text) // 2
        known = self._known
        return (
            key in known
            or (look.digit and (said[0] in self._pages or _may_count(look)))
            or not self._words.isdisjoint(said)
            or may_end_in_date(look)
            or look.last in self._title_ends
            or (text[1:2] == " " and key[2:] in known)
            or text[:middle] == text[middle + 1 :]
            or (text.find(text[:2], 2, 2 * NAME_WIDTH) > 0 and says_again(text))
            or text[-1] == ARROW
            or (not look.plain and self._may_be_marked(look))
            or self._labels.may_fit(look)
            or (look.digit and look.date is not None)
        )

    def _may_be_marked(self, look: Look) -> bool:
        """The same for what colons, brackets and gaps tell."""
        text = look.text
        return (
            "[" in text
            or text[0] == "("
            or "______" in text
            or "     " in text
            or look.last in self._labels.button_ends
            or not self._labels.value_words.isdisjoint(look.words)
        )


def _may_count(look: Look) -> bool:
    """The same for what a digit tells besides a date: a number of a post, a count."""
    text = look.text
    return (
        text[0].isdigit()
        or text[-1].isdigit()
        or ":" in text
        or "：" in text
        or ARROW in text
        or "#" in text
        or not (text.isascii() or FLOORS.isdisjoint(text))
    )


def may_end_in_date(look: Look) -> bool:
    """Whether a line may hold a date without a digit, which is told only at its end."""
    if not look.words:
        return False
    first, last = look.words[0], look.words[-1]
    return last in _closing() or first >= WIDE or last >= WIDE or APOSTROPHE in look.text


@lru_cache(maxsize=1)
def _closing() -> frozenset[str]:
    """The last words of dates without digits."""
    return frozenset(words_of(word)[-1] for word in closing_words())


@lru_cache(maxsize=4)
def telling(labels: Labels) -> Telling:
    """What tells with these labels."""
    return Telling(labels)


__all__ = ["Telling", "may_end_in_date", "telling"]
