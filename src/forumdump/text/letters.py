"""Heads of letters, as archives of mailing lists print them: `From: amy` over `Date: Tue, 14 Jan 2014 09:12`.

`From:` alone is the place of a member in many a user box; with a date that has a time right below, it names
who wrote.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..dates import Found, read_date
from .marks import Mark
from .rows import Row

# `To:`, `Cc:` and the subject may stand between the two.
REACH = 4


def mark_letters(rows: Sequence[Row]) -> None:
    """Read `From:` and `Date:` rows that belong together as name and date of a post."""
    for row in rows:
        sender = re_.SENDER.fullmatch(row.text) if len(row.text) <= 120 else None
        if sender is None:
            continue
        for other in rows[row.index + 1 : row.index + 1 + REACH]:
            sent = re_.SENT.match(other.text)
            found = read_date(other.text, sent.end(), len(other.text)) if sent is not None else None
            if found is not None and found.has_time and not other.text[found.end :].strip(" ()+-0123456789UTCGM"):
                _name(row, sender["user"], *sender.span("user"))
                _date(other, found)
                break


def _name(row: Row, user: str, start: int, end: int) -> None:
    row.marks, row.roles, row.kind = (Mark("author", start, end, user),), ("author",), "core"


def _date(row: Row, found: Found) -> None:
    row.marks = (Mark("posted", found.start, found.end, found),)
    row.roles, row.kind = ("posted",), "core"


__all__ = ["mark_letters"]
