"""Moments that come back: `amy wrote on Mon, 16 May 2011 14:02` under a later post heads a quote of amy's.

No engine's words are needed for that: no post is written at the moment of an earlier one by the same member.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..dates import Found
from ..text.marks import Mark
from ..text.rows import Row

Moment = tuple[object, ...]


def find_returns(rows: Sequence[Row]) -> None:
    """Make rows quote heads that show the name and the moment of a post further above, not of the last one."""
    seen: set[Moment] = set()
    last: Moment | None = None
    for row in rows:
        if row.kind != "core":
            continue
        moment = _moment(row)
        if moment is None:
            continue
        author = row.mark("author")
        if author is not None and moment in seen and moment != last and row.roles[0] == "author":
            row.marks = (Mark("quote", 0, len(row.text), label="quote.head"), *_user(author))
            row.roles, row.kind, row.shape = tuple(mark.role for mark in row.marks), "quote", "quote"
            continue
        seen.add(moment)
        last = moment


def _moment(row: Row) -> Moment | None:
    """The minute that a row shows, as printed."""
    for mark in row.marks:
        value = mark.value
        if mark.role in ("posted", "date") and isinstance(value, Found) and value.hour is not None and value.has_year:
            return (value.year, value.month, value.day, value.numeric, value.hour, value.minute)
    return None


def _user(author: Mark) -> tuple[Mark, ...]:
    return (Mark("user", author.value_start, author.value_end, author.value),)


__all__ = ["find_returns"]
