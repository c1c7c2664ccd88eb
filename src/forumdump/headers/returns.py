"""Moments that come back: `amy wrote on Mon, 16 May 2011 14:02` under a later post heads a quote of amy's.

No engine's words are needed for that: no post is written at the moment of an earlier one by the same member.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..dates import Found
from ..text.marks import Mark
from ..text.openquotes import RETURNED
from ..text.rows import Row

# So many heads in the form of a quote's make a thread of their own.
FEWEST = 3
# So many heads of a page come back word for word where it was printed twice, and this share of all.
TWICE, AGAIN = 2, 0.5

Moment = tuple[object, ...]


def find_returns(rows: Sequence[Row]) -> None:
    """Make rows quote heads that show the name and the moment of a post further above, not of the last one."""
    seen: dict[Moment, str] = {}
    last: Moment | None = None
    returned: list[Row] = []
    copies = 0
    for row in rows:
        if row.kind != "core":
            continue
        moment = _moment(row)
        if moment is None:
            continue
        if moment in seen and moment != last and row.roles[0] == "author":
            returned.append(row)
            copies += seen[moment] == row.text
            continue
        seen.setdefault(moment, row.text)
        last = moment
    if copies >= max(TWICE, AGAIN * len(seen)):
        # The text holds the page twice over.
        return
    for row in returned:
        author = row.marks[0]
        user = Mark("user", author.value_start, author.value_end, author.value)
        row.read_as("quote", Mark("quote", 0, len(row.text), label=RETURNED), user)
        row.shape = "quote"


def raise_quotes(rows: Sequence[Row]) -> None:
    """Make `amy wrote on May 3, 2024 12:05:` a post's head where nothing else looks like a head: boards that people made
    themselves print such lines. Where posts quote, they have heads of their own, or bars stand before what is quoted."""
    heads = [
        row for row in rows[:-1] if row.roles[:1] == ("quote",) and row.mark("user") is not None and _is_exact(row)
    ]
    barred = sum(rows[row.index + 1].depth > 0 for row in heads)
    years = [found.year or 0 for row in heads if isinstance(found := row.marks[0].value, Found)]
    if (
        len(heads) < FEWEST
        or any(row.kind == "core" for row in rows)
        or 2 * barred > len(heads)
        or years != sorted(years)
    ):
        return
    for row in heads:
        quote, user = row.marks[0], row.mark("user")
        assert user is not None
        named = Mark("author", user.start, user.end, user.value, user.value_start, user.value_end)
        posted = Mark("posted", quote.value_start, quote.value_end, quote.value)
        row.read_as("core", *sorted((named, posted), key=lambda mark: mark.start))


def _is_exact(row: Row) -> bool:
    """Whether a row shows a day and a time."""
    found = row.marks[0].value
    return isinstance(found, Found) and found.hour is not None and found.has_day


def _moment(row: Row) -> Moment | None:
    """The minute that a row shows, as printed."""
    for mark in row.marks:
        value = mark.value
        if mark.role in ("posted", "date") and isinstance(value, Found) and value.hour is not None and value.has_year:
            return (value.year, value.month, value.day, value.numeric, value.hour, value.minute)
    return None


__all__ = ["find_returns", "raise_quotes"]
