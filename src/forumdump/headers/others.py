"""Pages that tell who and when over each text and are no threads: reviews, logs of changes, tickets, who is online."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .. import patterns as re_
from ..labels.words import leading, words
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
    items = [
        [row.text for row in rows[max(0, header.first - OVER) : min(stop, header.first + REACH)]]
        for header, stop in zip(headers, stops)
    ]
    for tells, reason in SIGNS:
        if mostly((any(map(tells, texts)) for texts in items), len(headers), max(FEWEST, MOST * len(headers))):
            return reason
    return ""


def _is_rated(text: str) -> bool:
    """`Rated 5 out of 5`, `4,0 von 5 Sternen`, `Verified Purchase`, `8 people found this review helpful`."""
    if re_.RATED.match(text) is not None or leading(text, words("review.verified")) is not None:
        return True
    said = text.casefold()
    return any(phrase in said for phrase in words("review.helpful"))


def _is_commit(text: str) -> bool:
    return re_.COMMIT.fullmatch(text) is not None


def _is_ticket(text: str) -> bool:
    """`#371 opened on Jun 20, 2011 by amy`."""
    number = re_.POST_NUMBER.match(text)
    return number is not None and leading(text[number.end() :].lstrip(), words("ticket.changed")) is not None


def _is_visit(text: str) -> bool:
    """`Viewing topic Boats`."""
    return leading(text, words("visit.place")) is not None


SIGNS: tuple[tuple[Callable[[str], bool], str], ...] = (
    (_is_rated, "each text has its stars or a buyer: reviews"),
    (_is_commit, "each text stands under the number of a commit: a log of changes"),
    (_is_ticket, "each head tells when a ticket was opened or closed: a list of tickets"),
    (_is_visit, "each head tells what somebody is looking at: who is online"),
)

__all__ = ["find_other"]
