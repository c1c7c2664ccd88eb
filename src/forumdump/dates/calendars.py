"""Dates of other calendars → Gregorian days, where the day is exact; forums print four that aren't ours.

Persian and Buddhist days are told by a rule, so they convert to the day. A month of the Persian calendar
lies across two of ours, and a day of the Islamic one is settled by sighting, one or two off the tables:
of these only the parts are given that all the days they may mean have in common.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

__all__ = ["ERAS", "Calendar", "calendar_of", "to_gregorian", "yearless"]

# The Persian and the Islamic year 1 began on these days (Julian day numbers as `date` counts them).
_PERSIAN_EPOCH = 226_894
_ISLAMIC_EPOCH = 227_014
# Leap years of the Persian 33-year rule, right from 1210 to 1502, and of the tabular Islamic 30-year rule.
_PERSIAN_LEAPS = frozenset([1, 5, 9, 13, 17, 22, 26, 30])
# How far the sighted month may stand from the tables.
_SIGHTED = 2
# Months that no other calendar has: without its year such a date tells no day of ours.
PERSIAN_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
# A Japanese year 1 stands for this Gregorian year.
ERAS = {"昭和": 1926, "平成": 1989, "令和": 2019}


@frozen
class Calendar:
    """A calendar by the years that forums (1990 on) print in it; `shift` where only the years differ."""

    name: str
    first: int
    last: int
    shift: int | None = None


CALENDARS = (
    Calendar("persian", 1300, 1410),
    Calendar("islamic", 1411, 1500),
    Calendar("buddhist", 2480, 2600, 543),
)


def calendar_of(year: int) -> Calendar | None:
    """The calendar that a year tells; `None` for our own.

    >>> [calendar.name if calendar else None for calendar in map(calendar_of, (2009, 1388, 1442, 2564))]
    [None, 'persian', 'islamic', 'buddhist']
    """
    return next((calendar for calendar in CALENDARS if calendar.first <= year <= calendar.last), None)


def to_gregorian(year: int, month: int | None, day: int | None) -> tuple[int, int | None, int | None] | None:
    """The same date in our calendar, cut to what is sure; `None` where nothing is, or there is no such day.

    >>> to_gregorian(1394, 11, 27), to_gregorian(2564, 7, None), to_gregorian(1442, 9, 12)
    ((2016, 2, 16), (2021, 7, None), (2021, 4, None))
    >>> to_gregorian(1388, 7, None) is None
    True
    """
    calendar = calendar_of(year)
    if calendar is None:
        return year, month, day
    if calendar.shift is not None:
        return year - calendar.shift, month, day
    if month is None or day is None:
        return None  # it lies across two of our months, and its year across two of our years
    if calendar.name == "persian":
        return _parts(_persian(year, month, day))
    return _common(_islamic(year, month, day))


def yearless(text: str) -> bool:
    """Whether a date that shows no year is of a calendar whose months begin on other days than ours."""
    return any(month in text for month in PERSIAN_MONTHS)


def _persian(year: int, month: int, day: int) -> int | None:
    """The day's number; six months of 31 days, five of 30, and one of 29 or 30."""
    longest = 31 if month < 7 else 30 if month < 12 or year % 33 in _PERSIAN_LEAPS else 29
    if day > longest:
        return None
    cycles, rest = divmod(year - 1, 33)
    leaps = 8 * cycles + sum(leap <= rest for leap in _PERSIAN_LEAPS)
    return _PERSIAN_EPOCH + 365 * (year - 1) + leaps + 31 * (month - 1) - max(0, month - 7) + day


def _islamic(year: int, month: int, day: int) -> int | None:
    if day > 30:
        return None
    return _ISLAMIC_EPOCH + 354 * (year - 1) + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2 + day


def _parts(number: int | None) -> tuple[int, int, int] | None:
    if number is None:
        return None
    then = date.fromordinal(number)
    return then.year, then.month, then.day


def _common(number: int | None) -> tuple[int, int | None, int | None] | None:
    """What the days around a sighted one have in common."""
    if number is None:
        return None
    one, other = (date.fromordinal(number + step) for step in (-_SIGHTED, _SIGHTED))
    if one.year != other.year:
        return None
    return one.year, one.month if one.month == other.month else None, None
