"""Counts as boards print them: separators of every language, `1.2K`, `42.4k`, full-width digits."""

from __future__ import annotations

import unicodedata

from .. import lazily as regex

_COUNT = regex.compile(
    r"(?P<whole>[0-9]{1,12}+)(?P<groups>(?:[.,\u00a0\u202f\u2009'’ ][0-9]{3}(?![0-9]))*+)(?:[.,](?P<part>[0-9]{1,3}+))?+\s?+(?P<unit>[kKmM](?![\w]))?+"
)
_UNITS = {"k": 1000, "m": 1_000_000}


def read_count(text: str) -> int | None:
    """The count that the whole of `text` says, or `None`.

    A decimal part counts only with a unit: `1.2K` is 1200 (at that precision), `1.234` and `1,234` are 1234.

    >>> [read_count(text) for text in ("1,046", "1.2K", "12 345", "42.4k", "1.5", "many")]
    [1046, 1200, 12345, 42400, None, None]
    """
    text = text.strip()
    if not text or len(text) > 24:
        return None
    if not text.isascii():
        text = ascii_digits(text)
    match = _COUNT.fullmatch(text)
    if match is None:
        return None
    whole, groups, part, unit = match["whole"], match["groups"], match["part"], match["unit"]
    if groups and len(whole) > 3:
        return None
    digits = whole + "".join(char for char in groups if char.isdigit())
    if unit is None:
        return int(digits) if part is None else None
    factor = _UNITS[unit.casefold()]
    if groups and part is None and "." in groups:
        # `1.234k` has a decimal point, not a separator.
        return int(whole) * factor + int(digits[len(whole) :]) * factor // 1000
    fraction = int(part) * factor // 10 ** len(part) if part else 0
    return int(digits) * factor + fraction


def ascii_digits(text: str) -> str:
    """`text` with the decimal digits of every script as ASCII, character by character.

    >>> ascii_digits("１２۳")
    '123'
    """
    return "".join(str(unicodedata.digit(char)) if char.isdecimal() and not char.isascii() else char for char in text)
