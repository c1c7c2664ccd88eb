"""Dates without a label on rows of their own: did somebody post then, or join?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..dates import Found
from ..headers.header import Header
from ..headers.twice import same_value
from ..labels import VALUED
from ..text.marks import Mark
from ..text.rows import DATED, Row, lone_date
from .zone import Zone

# If so many of the headers with two dates show one day, it is the post's.
MOST = 0.8
# What boxes show.
IN_BOXES = VALUED | {"count"}
BOXED = frozenset(["likes", "messages", "profile", "count"])


class Alone(NamedTuple):
    """The one bare date of a header, `at` which row it stands; `told`: its other dates."""

    header: Header
    found: Found
    at: int
    told: Sequence[Mark]


def bare_dates(zones: Sequence[Zone]) -> dict[int, str]:
    """For each unlabelled date on a row of its own, by row: whether somebody posted or joined then, or neither.

    A time of day is a post's, and so is the date beside the post's number. Of two dates in a header one
    is the join date. Of one, the thread tells: the dates of posts climb, join dates don't.
    """
    out: dict[int, str] = {}
    alone: dict[str, list[Alone]] = {}
    table = [_bare(zone.header) for zone in zones]
    twice = _are_twice(table)
    # Where nearly all heads have one date and no box, another is that of a quote.
    sizes = [len(dates) for dates in table]
    single = 2 * (len(sizes) - sizes.count(0) - sizes.count(1)) < sizes.count(1)
    for zone, dates in zip(zones, table):
        header = zone.header
        told = _other_dates(header)
        others = _tells_posted(told)
        posted = _posted_of(header, dates) if not others else None
        for row, found in dates:
            if row.index == posted or (posted is not None and found.has_time and found.text == _printed(dates, posted)):
                # The same moment once more: the page's own line about the thread, or a box printed twice.
                out[row.index] = "posted"
            elif len(dates) > 1 and (twice or _is_told(told, dates)):
                out[row.index] = "posted"
            elif found.has_time and any(other.shape == found.shape for other in _at(dates, posted)):
                # Two moments in one form: Kunena prints when a post was made and, beside it, when it was edited.
                out[row.index] = "posted"
            elif single and len(dates) > 1 and not found.has_time and not IN_BOXES & header.roles:
                out[row.index] = "posted"
            elif len(dates) == 1 and others and _is_later(found, told):
                # Nobody joins after the post.
                out[row.index] = "other"
            elif len(dates) > 1 or found.has_time:
                out[row.index] = "posted" if found.has_time and others is False and posted is None else "joined"
            else:
                alone.setdefault(found.shape, []).append(Alone(header, found, row.index, told))
    for dated in alone.values():
        role = _role_of(dated)
        out.update((one.at, role) for one in dated)
    return out


def _are_twice(table: Sequence[Sequence[tuple[Row, Found]]]) -> bool:
    """Whether posts show their date for people and for machines (`Apr 04, 2009`, `2009-04-04T22:32+00:00`): in most
    headers all bare dates are one day. Somebody may join on the day of a post, but not everybody."""
    several = [[found for _, found in dates] for dates in table if len(dates) > 1]
    same = sum(all(same_value(dates[0], found) for found in dates[1:]) for dates in several)
    return len(several) > 1 and same >= MOST * len(several) and 2 * len(several) >= len(table)


def _is_told(told: Sequence[Mark], dates: Sequence[tuple[Row, Found]]) -> bool:
    """Whether all the bare dates are the day that a form of its own tells: the page prints the post's over again."""
    return all(any(same_value(mark.value, found) for mark in told) for _, found in dates)


def _at(dates: Sequence[tuple[Row, Found]], index: int | None) -> list[Found]:
    """The date on a row, if it has one."""
    return [found for row, found in dates if row.index == index]


def _printed(dates: Sequence[tuple[Row, Found]], index: int) -> str:
    """The date on a row, as printed."""
    return next((found.text for found in _at(dates, index)), "")


def _bare(header: Header) -> list[tuple[Row, Found]]:
    """The rows of a header that are a date and nothing else, with no label above or below."""
    alone = [row for row in header.core if row.value_of is None and "date" in row.roles]
    return [(row, found) for row in alone if (found := lone_date(row)) is not None]


def _posted_of(header: Header, dates: Sequence[tuple[Row, Found]]) -> int | None:
    """The row of the date that is the post's for sure."""
    numbers = {row.index for row in header.core if "number" in row.roles}
    timed = [row.index for row, found in dates if found.has_time]
    if timed:
        return timed[0]
    beside = [row.index for row, _ in dates if numbers & {row.index - 1, row.index + 1}]
    if beside and (len(dates) > 1 or "joined" in header.roles):
        return beside[-1]
    if len(dates) == 1 and "joined" in header.roles:
        return dates[0][0].index
    return None


def _tells_posted(told: Sequence[Mark]) -> bool:
    """Whether the post's date stands in a form of its own: `Posted …`, `amy, May 3`."""
    return any(mark.role == "posted" or isinstance(mark.value, Found) for mark in told)


def _is_later(found: Found, told: Sequence[Mark]) -> bool:
    """Whether a date is of a day after all of those that are told."""
    days = [_day(mark.value) for mark in told if isinstance(mark.value, Found)]
    return bool(_day(found) and days) and all(day and day < _day(found) for day in days)


def _day(found: Found) -> tuple[int, ...]:
    """Year, month and day, where their order leaves no doubt; else nothing."""
    parts = (found.year, found.month, found.day)
    return tuple(part for part in parts if part) if all(parts) and found.numeric is None else ()


def _other_dates(header: Header) -> list[Mark]:
    """The dates of a header that don't stand alone, and those in a form that introduces posts."""
    dated = [row for row in (*header.core, *header.after) if row.value_of is None and not DATED.isdisjoint(row.roles)]
    return [
        mark
        for row in dated
        for mark in row.marks
        if mark.role == "posted" or (mark.role == "date" and len(row.marks) > 1)
    ]


def _role_of(dated: Sequence[Alone]) -> str:
    """What the only bare dates of headers are, those of one form together."""
    headers = [one.header for one in dated]
    if sum(1 for one in dated if _tells_posted(one.told)) * 2 > len(headers):
        # The post's date may be printed twice; nobody joins on the day of each post.
        again = sum(any(same_value(mark.value, one.found) for mark in one.told) for one in dated)
        return "posted" if again * 2 > len(headers) else "joined"
    if _climb([one.found for one in dated]):
        return "posted"
    if _fall(dated):
        return "joined"
    numbered = sum(1 for header in headers if "number" in header.roles)
    profile = sum(1 for header in headers if not BOXED.isdisjoint(header.roles))
    return "joined" if profile * 2 >= len(headers) or (len(dated) > 2 and numbered * 2 < len(headers)) else "posted"


def _fall(dated: Sequence[Alone]) -> bool:
    """Whether years go back, step after step, from post to post whose numbers climb."""
    numbered = [(one.header.number, one.found.year) for one in dated]
    told = [(number, year) for number, year in numbered if isinstance(number, int) and year]
    steps = list(zip(told, told[1:]))
    climbs = all(one[0] < two[0] for one, two in steps)
    return len(steps) > 1 and climbs and 2 * sum(one[1] > two[1] for one, two in steps) > len(steps)


def _climb(dates: Sequence[Found]) -> bool:
    """Whether dates never go back; fewer than three prove nothing."""
    keys = [(f.year, f.month or 0, f.day or 0) if f.numeric is None else (f.year, 0, 0) for f in dates if f.year]
    if len(keys) < 3 or (len(set(keys)) < 2 and len(keys) < 4):
        return False
    rises = sum(1 for one, two in zip(keys, keys[1:]) if one <= two)
    return rises >= 0.85 * (len(keys) - 1)


__all__ = ["bare_dates"]
