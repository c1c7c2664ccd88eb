"""Quotes → the posts they quote: by the quoted member and the words that stand in an earlier post of theirs, or the
date of that post."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import islice

from attrs import evolve

from .. import patterns as re_
from ..dates import read_date
from ..model import Moment, Post, Quote
from .members import Resolver

# So many words in a row are hardly said twice; a quote is looked up by the first of its lines.
WORDS = 4
MOST_LINES = 6
# A line's words count from its start and from the start of each of its sentences, up to so many.
MOST_STARTS = 40
Words = tuple[str, ...]


def link_quotes(posts: Sequence[Post], text: str, resolver: Resolver) -> list[Post]:
    """The posts, each quote with the number of the earlier post that it was taken from where that is known."""
    posts = _link_dated(posts, text, resolver)
    quoted = [[_openings(quote) for quote in post.quotes] for post in posts]
    wanted = {words for quotes in quoted for lines in quotes for words in lines}
    if not wanted:
        return list(posts)
    said = _Said(wanted)
    out: list[Post] = []
    for post, quotes in zip(posts, quoted):
        if quotes:
            linked = tuple(said.linked(quote, lines) for quote, lines in zip(post.quotes, quotes))
            post = evolve(post, quotes=linked)
        out.append(post)
        said.add(post)
    return out


def _openings(quote: Quote) -> list[Words]:
    """The words that the first lines of a quote begin with."""
    lines = quote.text.split("\n", MOST_LINES)[:MOST_LINES]
    return [words for line in lines if (words := next(_starts(line), None)) is not None]


def _link_dated(posts: Sequence[Post], text: str, resolver: Resolver) -> Sequence[Post]:
    """Quotes whose heads tell when the quoted member wrote: a post of theirs has that very time."""
    written = {
        (post.author.name, _minute(post.posted)): post.number
        for post in posts
        if post.author is not None and post.posted is not None and post.posted.hour is not None
    }
    return [
        evolve(post, quotes=tuple(_dated(quote, written, text, resolver) for quote in post.quotes))
        if any("posted" in quote.where for quote in post.quotes)
        else post
        for post in posts
    ]


def _dated(quote: Quote, written: Mapping[tuple[str | None, str], int | None], text: str, resolver: Resolver) -> Quote:
    place = quote.where.get("posted")
    found = read_date(text, place.start, place.end) if place is not None else None
    moment = resolver.moment(found) if found is not None else None
    number = written.get((quote.author, _minute(moment))) if moment is not None else None
    return quote if number is None else evolve(quote, post_number=number)


def _minute(moment: Moment) -> str:
    """A moment cut to the minute: heads of posts may show seconds that heads of quotes don't."""
    return str(moment)[:16]


class _Said:
    """What the posts so far have said of what is quoted, by member and by the words that lines and sentences begin with."""

    def __init__(self, wanted: Set[Words]) -> None:
        self._numbers: dict[tuple[str | None, Words], int] = {}
        self._wanted = wanted
        self._first = frozenset(words[0] for words in wanted)

    def add(self, post: Post) -> None:
        """Remember a post's lines; only a post with a number can be told."""
        if post.number is None:
            return
        name = post.author.name.casefold() if post.author is not None and post.author.name else None
        for line in post.body.split("\n"):
            for words in _starts(line, self._first):
                if words not in self._wanted:
                    continue
                # Who says it first is quoted: those who come later quote too.
                self._numbers.setdefault((None, words), post.number)
                if name is not None:
                    self._numbers.setdefault((name, words), post.number)

    def linked(self, quote: Quote, lines: Iterable[Words]) -> Quote:
        """The quote, which begins its lines with these words, with the number of the post that said one of them."""
        if quote.post_number is not None:
            return quote
        name = quote.author.casefold() if quote.author is not None else None
        number = next((self._numbers[name, words] for words in lines if (name, words) in self._numbers), None)
        return quote if number is None else evolve(quote, post_number=number)


def _starts(line: str, first: Set[str] | None = None) -> Iterator[Words]:
    """The first words of a line and of the sentences in it; with `first`, where the first of all is one of those."""
    for start in islice(re_.SENTENCE.finditer(line), MOST_STARTS):
        if first is not None and start["head"].casefold() not in first:
            continue
        words = tuple(word.group().casefold() for word in islice(re_.WORD.finditer(line, start.start()), WORDS))
        if len(words) == WORDS:
            yield words


__all__ = ["link_quotes"]
