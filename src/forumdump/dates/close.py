"""Where a date ends: its time is read, and what follows must not belong to a longer number or name."""

from __future__ import annotations

from . import patterns as re_
from .calendars import calendar_of
from .clock import read_clock
from .found import Found
from .words import WIDE, Words

__all__ = ["begins", "closed", "ends", "finish", "full_year", "likely", "sign_of"]

_MARKS = " .,;:|()[]-–—·•*»"
# How much white space or marks may stand around what is "alone"; a bound, so that reading stays linear.
_MARGIN = 16
# A weekday behind a date that is spelt out: `12 Şubat 2015 Perşembe`.
SPELT = 4


def begins(view: str, pos: int) -> bool:
    """Whether nothing but marks stands before `pos`."""
    return pos == 0 or (pos <= _MARGIN and not view[:pos].strip(_MARKS))


def ends(view: str, end: int) -> bool:
    """Whether nothing but marks stands behind `end`."""
    return len(view) - end <= _MARGIN and not view[end:].strip(_MARKS)


def finish(view: str, found: Found, words: Words, strict: bool = False) -> Found | None:
    """The date with its time or without; `None` where it runs on into something else.

    `strict` is for numbers alone, which file names and versions are full of.
    """
    end = found.end
    if end >= len(view) or read_clock(view, end, found, words):
        return found
    after = re_.WEEKDAY_AFTER.match(view, end)
    named = after is not None and after[1].casefold() in words.weekdays
    if named and after is not None and (len(after[1]) > 2 or after[1][0] >= WIDE):
        enclosed = after[1][0] >= WIDE or ")" in after[0]
        if read_clock(view, after.end(), found, words):
            found.shape += " Www"
            return found
        if enclosed or len(after[1]) >= SPELT:
            found.end = after.end()
    return found if closed(view, found.end, strict) else None


def closed(view: str, end: int, strict: bool) -> bool:
    """Whether a date may end at `end`."""
    if end >= len(view):
        return True
    char, after = view[end], view[end + 1 : end + 2]
    if char.isalnum() or char == "_":
        # Flatteners glue `Feb 17, 2009Messages`.
        return char >= WIDE or (not strict and char.isupper())
    if char in "./-:":
        return not after.isdigit() and not (strict and (after.isalpha() or (char in "/-" and after == char)))
    return char not in "%$€£°" and not (strict and char in ",'" and after.isdigit())


def sign_of(gap: str) -> str:
    """What stands between two parts, as shapes name it."""
    mark = gap.strip()
    return ", " if mark == "," else mark or (" " if gap else "")


def full_year(shown: str) -> int:
    """Two digits are a year of 1969–2068: before that there was no clock to print it."""
    digits = shown.lstrip("'")
    number = int(digits)
    return number if len(digits) > 2 else number + (1900 if number > 68 else 2000)


def likely(year: int) -> bool:
    """Years of the calendars that forums print: our own and those of the table."""
    return 1900 <= year <= 2100 or calendar_of(year) is not None
