"""Which of two numbers is the day: decided once for all dates of a thread, from what they show."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from attrs import frozen

from .found import Found

__all__ = ["Order", "decide_order"]

# Languages whose writers put the month first, or are of two minds.
_MONTH_FIRST = ("en-us", "en_us", "fil", "en-ph")
_OPEN = ("en",)


@frozen(slots=True)
class Order:
    """Whether the day stands before the month in dates like 03/04/2012; `None` where nothing tells."""

    day_first: bool | None
    certain: bool
    reason: str


def decide_order(founds: Sequence[Found], *, ascending: Sequence[Found] = (), language: str | None = None) -> Order:
    """The order that the dates of one text show; `ascending` are those that should climb.

    >>> from forumdump.dates import read_date
    >>> one, two = (read_date(text, 0, 10) for text in ("03/04/2012", "17/04/2012"))
    >>> decide_order([one, two])
    Order(day_first=True, certain=True, reason='a first number over 12 is a day')
    """
    numeric = [found for found in founds if found.numeric is not None or found.order is not None]
    shown = [found.order for found in numeric if found.order is not None]
    first, second = shown.count(True), shown.count(False)
    if first and second:
        if first == second:
            return Order(None, False, "numbers over 12 stand in both places equally often")
        return Order(first > second, False, "numbers over 12 stand in both places, mostly in one")
    if first:
        return Order(True, True, "a first number over 12 is a day")
    if second:
        return Order(False, True, "a second number over 12 is a day")
    if not numeric:
        return Order(None, False, "no date leaves the order open")
    return _by_climb(ascending) or _by_print(numeric, language)


def _by_climb(ascending: Sequence[Found]) -> Order | None:
    days, months = _days(ascending, True), _days(ascending, False)
    if len(days) < 2:
        return None
    falls = _falls(days), _falls(months)
    if falls[0] != falls[1]:
        return Order(falls[0] < falls[1], min(falls) == 0, "the posts' dates climb in this order")
    spans = max(days) - min(days), max(months) - min(months)
    if min(spans) * 8 < max(spans) and len(set(days)) > 2:
        return Order(spans[0] < spans[1], False, "the posts' dates lie close together in this order")
    return None


def _days(founds: Sequence[Found], day_first: bool) -> list[int]:
    """Day numbers of the dates that show a day, under one order."""
    out = []
    for found in founds:
        year, month, day = found.year, found.month, found.day
        if found.numeric is not None and len(found.numeric) == 3:
            one, two, year = found.numeric
            month, day = (two, one) if day_first else (one, two)
        if year and month and day:
            try:
                out.append(date(year, month, day).toordinal())
            except ValueError:
                continue
    return out


def _falls(days: Sequence[int]) -> int:
    return sum(1 for one, two in pairwise(days) if two < one)


def _by_print(numeric: Sequence[Found], language: str | None) -> Order:
    shapes = [found.shape for found in numeric]
    if any("N.N" in shape for shape in shapes):
        return Order(True, True, "dates with dots put the day first")
    if language is not None and language.lower() not in _OPEN:
        return Order(not language.lower().startswith(_MONTH_FIRST), False, f"usual in {language}")
    if any(shape.endswith(" a") for shape in shapes):
        return Order(False, False, "beside a 12-hour clock the month mostly comes first")
    if any("YYYY H:" in shape for shape in shapes):
        return Order(True, False, "beside a 24-hour clock the day mostly comes first")
    return Order(None, False, "nothing tells day and month apart")
