"""The values of a user box whose labels are icons, glued to one line: `Feb 8, 2017 5,421 29,758`."""

from __future__ import annotations

from ... import patterns as re_
from ...dates import read_date
from ...labels import Look
from ..marks import NONE, Mark, Marks
from ..numbers import read_count

WIDTH = 90
# A box shows messages, likes, points and solutions at most; more numbers are a table's.
FEWEST = 2
MOST = 4
PLACE_WIDTH = 48
PLACE_WORDS = 6


def bare(look: Look) -> Marks:
    """A line of such values."""
    return bare_values(look.text) if " " in look.folded else NONE


def bare_values(text: str) -> Marks:
    """The join date, if any, two to four counts and perhaps a place behind them; nothing if the line has more.

    >>> [(mark.role, mark.value) for mark in bare_values("2,176 1,661 Maine")]
    [('count', 2176), ('count', 1661), ('suffix', 'Maine')]
    """
    if len(text) > WIDTH or not any(map(str.isdigit, text)):
        return NONE
    out: list[Mark] = []
    position = 0
    found = read_date(text, 0, len(text))
    if found is not None and found.has_day and not found.has_time:
        out.append(Mark("joined", found.start, found.end, found))
        position = found.end
    counts = 0
    while counts < MOST and (match := re_.BARE_COUNT.match(text, position)) is not None:
        count = read_count(match["n"])
        if count is None:
            break
        out.append(Mark("count", *match.span("n"), count))
        position = match.end()
        counts += 1
    rest = text[position:].strip()
    if counts < FEWEST or (rest and not _may_be_place(rest)):
        return NONE
    if rest:
        start = text.index(rest, position)
        out.append(Mark("suffix", start, start + len(rest), rest))
    return tuple(out)


def _may_be_place(text: str) -> bool:
    return text[0].isupper() and len(text) <= PLACE_WIDTH and text.count(" ") < PLACE_WORDS


__all__ = ["bare", "bare_values"]
