"""Words that tell a value only above the first post (`Thread starter`, `Page`): too common for lines at large."""

from __future__ import annotations

from functools import cache, lru_cache

from ...data import read_json
from ..forms import LABEL_WORD
from ..look import fold, words_of

# No such label has more words.
MOST_WORDS = 5


@cache
def words(role: str) -> frozenset[str]:
    """The folded strings of a role, from the table and from what is kept by hand.

    >>> "thread starter" in words("thread.starter_word")
    True
    """
    return frozenset(fold(text) for table in _tables() for text in table.get(role, ()))


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    return read_json(__name__, "table.json"), read_json(__name__, "extra.json")


@lru_cache(maxsize=64)
def _first_words(known: frozenset[str]) -> frozenset[str]:
    return frozenset(text.split()[0] for text in known)


@cache
def opening(*roles: str) -> frozenset[str]:
    """What the words of a text (`Look.words`) begin with where a label of one of some roles leads it: a cheap look
    before `leading`."""
    return frozenset(words_of(text)[0] for role in roles for text in words(role))


def leading(text: str, known: frozenset[str], start: int = 0) -> int | None:
    """Where the longest of the `known` labels that `text` begins with ends; a label ends with a word.

    >>> leading("Thread starter amy", words("thread.starter_word"))
    14
    """
    first = LABEL_WORD.match(text, start)
    if first is None or first.group().casefold() not in _first_words(known):
        return None
    best: int | None = None
    at = start
    for _ in range(MOST_WORDS):
        while at < len(text) and not text[at].isspace() and text[at] not in ":：":
            at += 1
        if fold(text[start:at]) in known:
            best = at
        if at >= len(text) or text[at] in ":：":
            break
        while at < len(text) and text[at].isspace():
            at += 1
    return best


__all__ = ["leading", "opening", "words"]
