"""Where the page itself marks that a body ends: a lone no-break space, or the pictures attached to it.

Such a space comes from a page's template or from an empty paragraph that somebody typed. It closes bodies
where the engine's table says so, or where each post of the thread has just one, with text above it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from .. import patterns as re_
from ..labels import VALUED
from ..text.rows import Row
from .zone import Zone

# So many of the posts must show one mark, and no post more.
MOST = 0.75
FEWEST = 3


def end_bodies(rows: Sequence[Row], zones: Sequence[Zone], told: bool) -> None:
    """End each body at its mark; `told`: the engine's table says that there is one under every body."""
    told = told or any(zone.header.meets("ended") for zone in zones[:1])
    marks = _marks(rows, zones, told)
    stops = [zone.header.top for zone in zones[1:]] + [len(rows)]
    for zone, stop in zip(zones, stops):
        _end_at_mark(zone, stop, marks, told)
        _end_over_pictures(rows, zone)


def _marks(rows: Sequence[Row], zones: Sequence[Zone], told: bool) -> list[int]:
    """Indices of the rows above which a body has ended; none where nothing tells so."""
    marked = [row.index for row in rows if row.cut]
    if told or not marked:
        return marked
    if any(zone.header.after for zone in zones) or any(VALUED & set(rows[index].roles) for index in marked):
        # The space parts a name from the profile under it.
        return []
    stops = [zone.header.top for zone in zones[1:]] + [len(rows) - 1]
    one = 0
    for zone, stop in zip(zones, stops):
        own = bisect_right(marked, stop) - bisect_right(marked, zone.header.last + 1)
        if own > 1:
            return []
        one += own
    return marked if one >= max(FEWEST, MOST * len(zones)) else []


def _end_at_mark(zone: Zone, stop: int, marks: Sequence[int], told: bool) -> None:
    """The first mark under a header ends the body; what stands between it and the footer is a signature."""
    place = bisect_right(marks, zone.header.last + 1)
    if place == len(marks) or marks[place] > stop:
        return
    end = marks[place] if told else min(marks[place], zone.end)
    if end < zone.end and (place + 1 == len(marks) or marks[place + 1] > stop):
        zone.signature = (end, zone.end)
    zone.start, zone.end, zone.stop = min(zone.start, end), end, max(zone.stop, end)
    zone.closed = True


def _end_over_pictures(rows: Sequence[Row], zone: Zone) -> None:
    """Names of pictures alone on lines at the end of a post are its attachments."""
    while zone.end > zone.start + 1 and re_.PICTURE_LINE.fullmatch(rows[zone.end - 1].text):
        zone.end -= 1
