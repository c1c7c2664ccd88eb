"""Lines that a tool wrapped at its width: lynx and w3m do so at 72 to 100 columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from .lines import HEADER_WIDTH, SHORT_WIDTH, Line

# No dump that wraps its lines does so later than this; one with two wider lines of words doesn't wrap.
WRAP_WIDTH = 132
# A line that ends so far before the ends of its neighbours, so many lines up and down, was not wrapped.
RAGGED = 12
NEAR_LINES = 4
# What sentences and heads of quotes end in.
ENDS = frozenset('.!?:…»”"')
# So many lines are as wide as they get where a tool wraps them.
FULL_LINES = 4
# A line that runs on from a full one does so into the next if it is as long.
WRAPPED_WIDTH = 50


def mark_wrapped(lines: list[Line]) -> None:
    """A line that runs on from a full one (lynx and w3m wrap at 72–100 columns) is prose too."""
    wide = (text for line in lines if len(text := line.text) > WRAP_WIDTH)
    if len(list(islice((text for text in wide if text.count(" ", 0, WRAP_WIDTH) > WRAP_WIDTH // 12), 2))) > 1:
        return
    least = SHORT_WIDTH
    full = _full(lines)
    for at, (above, line) in enumerate(zip(lines, lines[1:]), 1):
        if (
            least < len(above.text) <= HEADER_WIDTH
            and line.text
            and not line.mark
            and line.indent == above.indent
            and (above.text[-1] not in ENDS or (line.text[0].islower() and len(above.text) >= full))
            and not _has_room(lines, at)
        ):
            line.wrapped = line.text[0].islower() or above.text[-1].isalpha() or above.text[-1] == ","
        least = WRAPPED_WIDTH if line.wrapped else SHORT_WIDTH


def _full(lines: Sequence[Line]) -> int:
    """How wide lines are that were wrapped behind the end of a sentence, before a small letter: as wide as they get, where
    several are. Names begin with small letters, too."""
    widths = [width for line in lines if SHORT_WIDTH < (width := len(line.text)) <= WRAP_WIDTH]
    full = max(widths, default=0) - RAGGED
    return full if sum(width >= full for width in widths) >= FULL_LINES else WRAP_WIDTH


def _has_room(lines: Sequence[Line], at: int) -> bool:
    """Whether the line before had room for this one's first word, by the width of the lines around: nobody
    wrapped it then."""
    width = width_with(lines[at - 1], lines[at])
    low, high = at - 1, at
    while low > 0 and at - low < NEAR_LINES and lines[low - 1].text:
        low -= 1
    while high + 1 < len(lines) and high - at < NEAR_LINES and lines[high + 1].text:
        high += 1
    return any(width + RAGGED <= near.end - near.start for near in lines[low : high + 1])


def width_with(line: Line, below: Line) -> int:
    """How wide a line would be with the first word of the next."""
    return line.end - line.start + 1 + len(below.text.split(" ", 1)[0])


__all__ = ["WRAP_WIDTH", "mark_wrapped", "width_with"]
