"""Pages that tell who and when over each text and are no threads: reviews, logs of changes, tickets, who is online."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from .. import patterns as re_
from ..labels.look import words_of
from ..labels.words import leading, opening, words
from ..text.lines import HEADER_WIDTH
from ..text.rows import Row
from .header import Header
from .mostly import mostly

# So many of the texts must show it, and at least so many: people write such lines in posts, too.
MOST, FEWEST = 0.6, 2
# It stands at most so many rows over a head, or among so many from its first on.
OVER, REACH = 2, 8


def find_other(rows: Sequence[Row], headers: Sequence[Header]) -> str:
    """Why what the headers head are no posts; empty if they may be."""
    if len(headers) < FEWEST:
        return ""
    stops = [*(header.first for header in headers[1:]), len(rows)]
    items = _Items(rows, [header.first for header in headers], stops)
    for tells, reason in SIGNS:
        shown = (any(map(tells, items.of(place))) for place in range(len(headers)))
        if mostly(shown, len(headers), max(FEWEST, MOST * len(headers))):
            return reason
    return ""


class _Items:
    """What stands under each head, of the rows that may tell anything; picked out when it is first asked for."""

    def __init__(self, rows: Sequence[Row], starts: Sequence[int], stops: Sequence[int]) -> None:
        self._rows, self._starts, self._stops = rows, starts, stops
        self._found: dict[int, list[Row]] = {}

    def of(self, place: int) -> list[Row]:
        """Those rows of one head."""
        if place not in self._found:
            start, stop = self._starts[place], self._stops[place]
            near = self._rows[max(0, start - OVER) : min(stop, start + REACH)]
            opens, helpful = _opening(), _helpful()
            self._found[place] = [row for row in near if _may_tell(row, opens, helpful)]
        return self._found[place]


def _may_tell(row: Row, opens: frozenset[str], helpful: frozenset[str]) -> bool:
    """Whether a row has a number, or one of the words, that what follows looks for: most have neither."""
    if len(row.text) > HEADER_WIDTH:
        return True
    look = row.line.look
    return look.digit or (bool(look.words) and (look.words[0] in opens or not helpful.isdisjoint(look.words)))


@cache
def _opening() -> frozenset[str]:
    return opening("review.verified", "visit.place") | {"commit"}


@cache
def _helpful() -> frozenset[str]:
    """The longest word of each phrase that asks whether a review helped."""
    return frozenset(max(words_of(phrase), key=len) for phrase in words("review.helpful"))


def _is_rated(row: Row) -> bool:
    """`Rated 5 out of 5`, `4,0 von 5 Sternen`, `Verified Purchase`, `8 people found this review helpful`."""
    text = row.text
    if re_.RATED.match(text) is not None or leading(text, words("review.verified")) is not None:
        return True
    if len(text) <= HEADER_WIDTH and _helpful().isdisjoint(row.line.look.words):
        return False
    said = text.casefold()
    return any(map(said.__contains__, words("review.helpful")))


def _is_commit(row: Row) -> bool:
    return row.text.startswith("commit") and re_.COMMIT.fullmatch(row.text) is not None


def _is_ticket(row: Row) -> bool:
    """`#371 opened on Jun 20, 2011 by amy`."""
    number = re_.POST_NUMBER.match(row.text) if "#" in row.text else None
    return number is not None and leading(row.text[number.end() :].lstrip(), words("ticket.changed")) is not None


def _is_visit(row: Row) -> bool:
    """`Viewing topic Boats`."""
    return leading(row.text, words("visit.place")) is not None


SIGNS: tuple[tuple[Callable[[Row], bool], str], ...] = (
    (_is_rated, "each text has its stars or a buyer: reviews"),
    (_is_commit, "each text stands under the number of a commit: a log of changes"),
    (_is_ticket, "each head tells when a ticket was opened or closed: a list of tickets"),
    (_is_visit, "each head tells what somebody is looking at: who is online"),
)

__all__ = ["find_other"]
