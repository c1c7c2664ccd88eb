"""Text from strangers, made fit to print: nothing that a terminal obeys, so many columns wide."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

__all__ = ["fit", "harmless", "pad", "shown", "width"]

# Joiners are letters' business (Persian, emoji); every other format character is shown as its code.
_JOINERS = "\u200c\u200d"
_SHOWN_AS_CODE = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
# More marks on one letter than any script needs are a flood.
_MARKS = 4


def harmless(text: str) -> str:
    r"""`text` on one line: white space runs are one space, control and bidi characters are codes.

    >>> harmless("a\tb\n\x1b[2J \u202etxt")
    'a b \\x1b[2J \\u202etxt'
    """
    return "".join(_pieces(" ".join(text.split())))


def _pieces(text: str) -> Iterator[str]:
    marks = 0
    for char in text:
        category = unicodedata.category(char) if char not in _JOINERS else "Mn"
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if category in _SHOWN_AS_CODE:
            yield _code(ord(char))
        elif marks <= _MARKS:
            yield char


def _code(point: int) -> str:
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def width(text: str) -> int:
    """The columns that `text` takes: two for wide East Asian characters, none for combining marks.

    Widths: Unicode Standard Annex 11, East Asian Width.

    >>> width("Oulu"), width("大阪"), width("e\\u0301")
    (4, 4, 1)
    """
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me") or char in _JOINERS:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def fit(text: str, columns: int) -> str:
    """`text` made harmless and cut to `columns`, with an ellipsis where something was cut.

    >>> fit("a long line of words", 10)
    'a long li…'
    """
    # no more than eight characters make a column on the way in, so long texts cost little
    line = harmless(text[: columns * 8 + 80])
    if width(line) <= columns and len(text) <= columns * 8 + 80:
        return line
    out, room = [], columns - 1
    for char in line:
        room -= _columns(char)
        if room < 0:
            break
        out.append(char)
    return "".join(out).rstrip() + "…"


def pad(text: str, columns: int, *, right: bool = False) -> str:
    """`text` cut or filled to `columns`; `right` puts the filling before it."""
    line = fit(text, columns)
    gap = " " * (columns - width(line))
    return gap + line if right else line + gap


def shown(value: object) -> str:
    """A value in words; Python refuses to print an `int` of more than 4,300 digits.

    >>> shown(1234567), shown(10**5000)
    ('1,234,567', '(huge)')
    """
    if isinstance(value, int):
        return f"{value:,}" if value.bit_length() <= 200 else "(huge)"
    return str(value)
