"""A found date → a moment at the precision shown. Nothing is filled in from the day it is run."""

from __future__ import annotations

from calendar import monthrange
from datetime import datetime, timedelta

from ..model import Moment
from .calendars import to_gregorian, yearless
from .found import Found

__all__ = ["resolve"]


def resolve(found: Found, *, day_first: bool | None, now: datetime | None) -> Moment | None:
    """The moment that `found` names, or `None` where there is no such day or the text doesn't say.

    Dates without a year and relative ones need `now`, the time at which the page was saved.

    >>> from forumdump.dates import read_date
    >>> found = read_date("03/04/2012", 0, 10)
    >>> [str(resolve(found, day_first=order, now=None)) for order in (True, False, None)]
    ['2012-04-03', '2012-03-04', '2012']
    >>> str(resolve(read_date("2 days ago", 0, 10), day_first=None, now=datetime(2012, 3, 1, 9)))
    '2012-02-28'
    """
    if found.relative is not None:
        return None if now is None else _from_now(found, found.relative, now)
    year, month, day = found.year, found.month, found.day
    if found.numeric is not None:
        if day_first is None:
            return _moment(found, year, None, None)
        one, two = found.numeric[:2]
        month, day = (two, one) if day_first else (one, two)
    if year is None:
        return None if now is None else _latest(found, month, day, now)
    return _moment(found, year, month, day)


def _moment(found: Found, year: int | None, month: int | None, day: int | None) -> Moment | None:
    """The moment in our calendar, cut to its date where the day isn't known; `None` for days that don't exist."""
    if year is None or not 1 <= year <= 9999 or (month is not None and not 1 <= month <= 12):
        return None
    parts = to_gregorian(year, month, day)
    if parts is None:
        return None
    year, month, day = parts
    if month is not None and day is not None and not 1 <= day <= monthrange(year, month)[1]:
        return None
    if day is None:
        return Moment(year, month, text=found.text)
    return Moment(year, month, day, found.hour, found.minute, found.second, found.offset, text=found.text)


def _latest(found: Found, month: int | None, day: int | None, now: datetime) -> Moment | None:
    """The latest year in which the day isn't after `now`."""
    if month is None or day is None or yearless(found.text):
        return None
    for year in range(now.year, max(0, now.year - 9), -1):
        moment = _moment(found, year, month, day)
        if moment is not None and moment.datetime.replace(tzinfo=None) <= now.replace(tzinfo=None):
            return moment
    return None


def _from_now(found: Found, relative: tuple[str, int], now: datetime) -> Moment | None:
    unit, distance = relative
    try:
        if unit in ("hours", "minutes", "seconds"):
            then = now + timedelta(**{unit: distance})
            parts = (then.hour, then.minute, then.second)[: ("hours", "minutes", "seconds").index(unit) + 1]
            return Moment(then.year, then.month, then.day, *parts, text=found.text)
        if unit in ("months", "years"):
            months = now.year * 12 + now.month - 1 + distance * (12 if unit == "years" else 1)
            return _moment(found, months // 12, months % 12 + 1 if unit == "months" else None, None)
        if unit == "weekday":
            then = now - timedelta(days=(now.weekday() - distance) % 7)
            if (then.date(), found.hour or 0, found.minute or 0) > (now.date(), now.hour, now.minute):
                then -= timedelta(days=7)
        else:
            then = now + timedelta(days=distance * (7 if unit == "weeks" else 1))
    except OverflowError:
        return None
    return _moment(found, then.year, then.month, then.day)
