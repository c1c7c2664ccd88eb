"""Which lines a reader may say something of: one look, instead of asking each reader."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ...dates import closing_words
from ...labels import STATES, Labels, Look
from ...labels.look import words_of
from ...labels.words import words
from .dated import FLOORS
from .forms import ARROW
from .named import NAME_WIDTH, TITLES, says_again

# The words of `amy is offline` and `amy's Avatar`, in the forms that are told without a label.
PRESENT = ("online", "offline", "сети", "connecté", "déconnecté", "avatar", "photo", "picture")
# From here on, words need no spaces between them.
WIDE = "\u2e80"
# A letter that dates are read without.
APOSTROPHE = "ʼ"


class Telling:
    """What a line must show of one vocabulary for a reader to say anything of it."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        states = (text for role in STATES for text in labels.by_role(role))
        self._words = _longest(states).union(PRESENT)
        self._pages = words("nav.page_word")
        self._closing = frozenset(words_of(word)[-1] for word in closing_words())
        self._titles = frozenset(title.rpartition(" ")[2] for role in TITLES for title in labels.by_role(role))

    def may_say(self, look: Look) -> bool:
        """Whether a reader may know the line. For most lines of bodies none does."""
        text, said, key = look.text, look.words, look.key
        if not said:
            return True
        first, last, middle = said[0], said[-1], len(text) // 2
        known = self._labels.keys
        return (
            key in known
            or (look.digit and (first in self._pages or _may_count(look)))
            or not self._words.isdisjoint(said)
            # A date without a digit is told only at the end of a line.
            or last in self._closing
            or look.last in self._titles
            or (text[1:2] == " " and key[2:] in known)
            or text[:middle] == text[middle + 1 :]
            or (text.find(text[:2], 2, 2 * NAME_WIDTH) > 0 and says_again(text))
            or first >= WIDE
            or last >= WIDE
            or APOSTROPHE in text
            or text[-1] == ARROW
            or (not look.plain and self._may_be_marked(look))
            or self._labels.may_fit(look)
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
    """The same for what a digit tells: a number of a post, a count, a date."""
    text = look.text
    return (
        text[0].isdigit()
        or text[-1].isdigit()
        or ":" in text
        or "：" in text
        or ARROW in text
        or not FLOORS.isdisjoint(text)
        or look.date is not None
    )


def _longest(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(max(words_of(text), key=len) for text in texts)


@lru_cache(maxsize=4)
def telling(labels: Labels) -> Telling:
    """What tells with these labels."""
    return Telling(labels)


__all__ = ["Telling", "telling"]
