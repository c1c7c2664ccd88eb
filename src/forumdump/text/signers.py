"""Names that stand right before dates, nothing between: `amy May 3, 2024 @ 8:36pm`. The line alone doesn't tell them
from a title; the thread does, where the same few texts stand before dates of one form again and again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..dates import Found
from ..labels import BOXED, Labels
from .marks import Mark
from .rows import Row

# Names are no longer, and have no more spaces.
WIDTH, SPACES = 40, 3
# So many rows of one form, so many texts before their dates, and the share of the rows whose text comes back.
FEWEST, SEVERAL, AGAIN = 4, 2, 0.5
# What the rows hold: a text, a date, perhaps links behind it.
LED = (("prefix", "date"), ("prefix", "date", "suffix"))


def find_signers(rows: Sequence[Row], labels: Labels) -> None:
    """Read texts before dates of one form as names, where members come back."""
    led: dict[str, list[Row]] = {}
    for row, below in zip(rows, (*rows[1:], None)):
        if row.roles not in LED:
            continue
        date = row.mark("date")
        found = date.value if date is not None else None
        if below is not None and not BOXED.isdisjoint(below.roles):
            # Over a user box stands whom the post answers (UBB), and the box has the member's name itself.
            continue
        # Lists of articles show days only.
        if isinstance(found, Found) and (found.has_time or found.relative is not None):
            led.setdefault(found.shape, []).append(row)
    for signed in led.values():
        seen = Counter(_before(row) for row in signed)
        again = sum(n for n in seen.values() if n > 1)
        if len(signed) < FEWEST or len(seen) < SEVERAL or again < AGAIN * len(signed):
            continue
        for row in signed:
            if _may_be_name(_before(row), labels):
                lead = row.marks[0]
                name = Mark("author", lead.start, lead.end, _before(row), lead.value_start, lead.value_end)
                row.read_as("core", name, *row.marks[1:])


def _before(row: Row) -> str:
    value = row.marks[0].value
    return value if isinstance(value, str) else ""


def _may_be_name(text: str, labels: Labels) -> bool:
    short = 0 < len(text) <= WIDTH and text.count(" ") <= SPACES
    return short and text[-1] not in ".!?:,;…" and not labels.exact(text)


__all__ = ["find_signers"]
