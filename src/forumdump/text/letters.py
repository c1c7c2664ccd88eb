"""Heads of letters, as archives of mailing lists print them: `From: amy` over `Date: Tue, 14 Jan 2014 09:12`.

`From:` alone is the place of a member in many a user box; with a date that has a time right below, it names
who wrote.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..dates import read_date
from .marks import Mark
from .rows import Row

# `To:`, `Cc:` and the subject may stand between the two.
REACH = 4
# `lähettäjä :` is the longest label of a sender.
LABEL_WIDTH = 12


def mark_letters(rows: Sequence[Row]) -> None:
    """Read `From:` and `Date:` rows that belong together as name and date of a post."""
    for row in rows:
        labelled = row.text.find(":", 0, LABEL_WIDTH) > 0 and len(row.text) <= 120
        sender = re_.SENDER.fullmatch(row.text) if labelled else None
        if sender is None:
            continue
        for other in rows[row.index + 1 : row.index + 1 + REACH]:
            sent = re_.SENT.match(other.text)
            found = read_date(other.text, sent.end(), len(other.text)) if sent is not None else None
            if found is not None and found.has_time and not other.text[found.end :].strip(" ()+-0123456789UTCGM"):
                row.read_as("core", Mark("author", *sender.span("user"), sender["user"]))
                other.read_as("core", Mark("posted", found.start, found.end, found))
                break


__all__ = ["mark_letters"]
