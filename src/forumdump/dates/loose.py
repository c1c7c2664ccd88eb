"""The fence around `dateutil`, for dates that no form reads: it must not guess."""

from __future__ import annotations

from datetime import datetime

from ..lazily import plain
from ..model import Moment

__all__ = ["parse_loose"]

_MAX_LENGTH = 64
_YEAR = plain(r"(?<![0-9])[12][0-9]{3}(?![0-9])")
_NUMBER = plain(r"[0-9]{1,8}")
# What isn't in the text differs between these, so that it can't go unnoticed.
_DEFAULTS = (datetime(2000, 1, 1, 1, 1, 1), datetime(2004, 2, 2, 2, 2, 2))


def parse_loose(text: str) -> Moment | None:
    """The date of a text that holds nothing else, where it shows year, month and day.

    >>> str(parse_loose("2012, 5th of July"))
    '2012-07-05'
    >>> parse_loose("12") is parse_loose("May") is None
    True
    """
    if len(text) > _MAX_LENGTH or not text.isascii() or _YEAR.search(text) is None:
        return None
    if len(_NUMBER.findall(text)) < 2:
        return None
    from dateutil import parser

    try:
        one, two = (parser.parse(text, default=default, ignoretz=True) for default in _DEFAULTS)
    except Exception:  # ValueError, OverflowError, decimal errors, and what else a version lets out
        return None
    if (one.year, one.month, one.day) != (two.year, two.month, two.day) or str(one.year) not in text:
        return None
    if (one.hour, one.minute) != (two.hour, two.minute):
        return Moment(one.year, one.month, one.day, text=text)
    second = one.second if one.second == two.second and text.count(":") > 1 else None
    return Moment(one.year, one.month, one.day, one.hour, one.minute, second, text=text)
