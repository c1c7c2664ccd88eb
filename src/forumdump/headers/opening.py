"""The row that opens the first header: a title that shows a date looks like one, and is none."""

from __future__ import annotations

from collections.abc import Sequence

from .header import Header

# A title with a date in it has this many words; a name before a date has fewer.
WORDS = 4
# Shares of the other headers that begin with such a row: then it is the headers' own.
OWN = 0.3


def free_title(headers: Sequence[Header]) -> None:
    """Take the first row off the first header if only that header has one like it, and another date.

    `4o Update 2024-09-05 Broken` above `DaleJack September 5, 2024 1`.
    """
    if len(headers) < 2 or len(headers[0].core) < 2:
        return
    first, *rest = headers[0].core
    if first.roles[:2] != ("prefix", "date") or len(first.text.split()) < WORDS:
        return
    if not any({"date", "posted"} & set(row.roles) for row in rest):
        return
    alike = sum(header.core[0].roles[:2] == ("prefix", "date") and header.core[0].line.short for header in headers[1:])
    if alike <= OWN * (len(headers) - 1) or first.index + 1 < rest[0].index:
        headers[0].core = rest
        headers[0].first = headers[0].top = rest[0].index


__all__ = ["free_title"]
