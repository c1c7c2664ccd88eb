"""Quotes → the posts they quote: by the quoted member and the words that stand in an earlier post of theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from .. import patterns as re_
from ..model import Post, Quote

# So many words in a row are hardly said twice; a quote is looked up by the first of its lines.
WORDS = 4
MOST_LINES = 6
# A line's words count from its start and from the start of each of its sentences, up to so many.
MOST_STARTS = 40
Key = tuple[str | None, tuple[str, ...]]


class Said:
    """What the posts so far have said, by member and by the words that lines and sentences begin with."""

    def __init__(self) -> None:
        self._numbers: dict[Key, int] = {}

    def add(self, post: Post) -> None:
        """Remember a post's lines; only a post with a number can be told."""
        if post.number is None:
            return
        name = post.author.name.casefold() if post.author is not None and post.author.name else None
        for line in post.body.split("\n"):
            for words in _starts(line):
                # Who says it first is quoted: those who come later quote too.
                self._numbers.setdefault((None, words), post.number)
                if name is not None:
                    self._numbers.setdefault((name, words), post.number)

    def link(self, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
        """The quotes, with the number of the post that each was taken from where that is known."""
        return tuple(self._linked(quote) for quote in quotes)

    def _linked(self, quote: Quote) -> Quote:
        name = quote.author.casefold() if quote.author is not None else None
        for line in quote.text.split("\n", MOST_LINES)[:MOST_LINES]:
            words = next(_starts(line), None)
            number = self._numbers.get((name, words)) if words is not None else None
            if number is not None:
                return evolve(quote, post_number=number)
        return quote


def _starts(line: str) -> Iterator[tuple[str, ...]]:
    """The first words of a line, and of the sentences in it."""
    for count, start in enumerate(re_.SENTENCE.finditer(line)):
        if count >= MOST_STARTS:
            return
        words = tuple(word.group().casefold() for word, _ in zip(re_.WORD.finditer(line, start.start()), range(WORDS)))
        if len(words) == WORDS:
            yield words


__all__ = ["Said"]
