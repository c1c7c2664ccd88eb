"""Archives that print a member's name as a Markdown heading over each post and a line of dashes under it:
`## amy (Sep 15, 2010)`, where the day is that on which she joined if it comes back with her name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..dates import Found, read_date
from ..text.marks import Mark
from ..text.rows import Row

# A heading that is a name has no more letters, a day in brackets aside.
WIDTH = 50
HEADING, RULE = "heading", "rule"
# So many of one text, and so many headings, show what they are.
FEWEST = 2
HEADS = 3


def raise_headed(rows: Sequence[Row], quoted: frozenset[int]) -> None:
    """Make such headings core rows: of one rank, each but the first right under a drawn line, and with a text that comes
    back, as the sections of no article do."""
    ranks: dict[int, list[Row]] = {}
    for row in rows:
        # `Post by amy on May 3`: a form tells more than the heading.
        if row.line.mark == HEADING and row.index not in quoted and "posted" not in row.roles:
            ranks.setdefault(row.line.rank, []).append(row)
    for heads in ranks.values():
        again = max(Counter(row.text for row in heads).values())
        if len(heads) < HEADS or again < FEWEST or not all(_parted(rows, row) for row in heads[1:]):
            continue
        if all(_name(row.text) for row in heads):
            for row in heads:
                _raise(row)
            return


def _parted(rows: Sequence[Row], row: Row) -> bool:
    """Whether a drawn line parts a heading from the text above it."""
    return row.index > 0 and rows[row.index - 1].kind == RULE


def _name(text: str) -> str:
    """The name that a heading consists of, without the day behind it; empty if it is none."""
    name = text[: text.rindex(" (")] if text.endswith(")") and " (" in text and _day(text) else text
    return name if len(name) <= WIDTH and name[-1:] not in ".:?!" else ""


def _day(text: str) -> Found | None:
    """The day in brackets at the end of a heading."""
    start = text.rindex(" (") + 2
    found = read_date(text, start, len(text) - 1)
    return found if found is not None and found.end == len(text) - 1 and not found.has_time else None


def _raise(row: Row) -> None:
    name = _name(row.text)
    marks = [Mark("name", 0, len(name), name)]
    if len(name) < len(row.text) and (found := _day(row.text)) is not None:
        marks.append(Mark("joined", found.start, found.end, found))
    row.read_as("core", *marks)
    row.shape = HEADING


__all__ = ["HEADING", "raise_headed"]
