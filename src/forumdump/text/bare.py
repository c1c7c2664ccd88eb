"""The values of a user box whose labels are icons, glued to one line: `Feb 8, 2017 5,421 29,758`."""

from __future__ import annotations

from .. import patterns as re_
from ..dates import Found, read_date
from .numbers import read_count

# A box shows messages, likes, points and solutions at most; more numbers are a table's.
FEWEST = 2
MOST = 4
PLACE_WIDTH = 48
PLACE_WORDS = 6


Piece = tuple[str, int, int, Found | int | str]


def bare_values(text: str) -> list[Piece]:
    """The join date, if any, two to four counts and perhaps a place behind them, each with its role and its
    place in the text; nothing if the line has more.

    >>> [(role, value) for role, _, _, value in bare_values("2,176 1,661 Maine")]
    [('count', 2176), ('count', 1661), ('suffix', 'Maine')]
    """
    out: list[Piece] = []
    position = 0
    found = read_date(text, 0, len(text))
    if found is not None and found.has_day and not found.has_time:
        out.append(("joined", found.start, found.end, found))
        position = found.end
    counts = 0
    while counts < MOST and (match := re_.BARE_COUNT.match(text, position)) is not None:
        count = read_count(match["n"])
        if count is None:
            break
        out.append(("count", *match.span("n"), count))
        position = match.end()
        counts += 1
    rest = text[position:].strip()
    if counts < FEWEST or (rest and not _may_be_place(rest)):
        return []
    if rest:
        start = text.index(rest, position)
        out.append(("suffix", start, start + len(rest), rest))
    return out


def _may_be_place(text: str) -> bool:
    return text[0].isupper() and len(text) <= PLACE_WIDTH and text.count(" ") < PLACE_WORDS


__all__ = ["bare_values"]
