"""`Page 3 of 12`, `Seite 3 von 12`, `Sivu 3/12`: which page of a thread, in the words that the label tables know."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from .. import patterns as re_
from ..labels.words import words


def pagers(text: str) -> Iterator[regex.Match[str]]:
    """Each such place in a line, its numbers as the groups `page` and `pages`."""
    for match in re_.PAGE_NUMBERS.finditer(text):
        if is_word(match["word"], "nav.page_word") and is_word(match["of"], "nav.of_word"):
            yield match


def begins_pager(text: str) -> bool:
    """Whether a line begins with one."""
    match = re_.PAGE_NUMBERS.match(text)
    return match is not None and is_word(match["word"], "nav.page_word") and is_word(match["of"], "nav.of_word")


def is_word(text: str, role: str) -> bool:
    """Whether a text is a word of a role, but for case and a colon."""
    return text.strip(" :：").casefold() in words(role)


__all__ = ["begins_pager", "is_word", "pagers"]
