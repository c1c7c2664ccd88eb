"""Heads that are a name and nothing else, as Flarum's page for readers without scripts prints them.

Short paragraphs look the same, so this is asked only where an engine's signs tell of such heads and no row
shows anything else of a post. Names are what comes back, and what stands in the place of what comes back:
in a heading, under a drawn line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from itertools import takewhile

from ..text.brief import is_brief
from ..text.rows import Row
from .groups import DATED_OR_NUMBERED
from .header import Header
from .unboxed import is_guest

# A name that comes once, in no heading and under no line, is one word.
PLAIN = 20
# A page's notice stands in its first rows.
TOP = 12
# So many dated rows are heads of their own.
OWN = 2


def raise_lone(rows: Sequence[Row], quoted: frozenset[int]) -> frozenset[int]:
    """Make those rows core that are names alone; their indices."""
    dated = [row for row in rows if row.kind == "core" and not DATED_OR_NUMBERED.isdisjoint(row.roles)]
    if sum(not _is_edited(rows, row) for row in dated) >= OWN:
        return frozenset()
    # The notice for readers without scripts, and the board's name, stand over the thread.
    top = next((row.index for row in rows[:TOP] if row.roles[:1] == ("site",)), -1)
    gaps = any(row.gap for row in rows)
    brief = [
        row for row in rows[top + 1 :] if row.index not in quoted and _is_brief(row) and _stands_apart(rows, row, gaps)
    ]
    often = Counter(row.text for row in brief)
    depths = Counter(row.line.indent for row in brief if often[row.text] > 1)
    # Whom a post answers stands in its quote, which is indented further.
    brief = [row for row in brief if not depths or row.line.indent == depths.most_common(1)[0][0]]
    # Whom the page calls the starter, whom quotes and edit notes name.
    named = {mark.value for row in rows for mark in row.marks if mark.role == "user" and isinstance(mark.value, str)}
    again = frozenset(text for text, n in Counter(row.text for row in brief).items() if n > 1 or text in named)
    if not again:
        return frozenset()
    shown = Counter(sign for row in brief if row.text in again for sign in _frame(rows, row))
    told = {sign for sign, n in shown.items() if n > 1}
    marked = {row.index for row in brief}
    last = -1
    raised: list[Row] = []
    for row in brief:
        if row.index == last + 1 and raised:
            # What stands right under a name is what somebody wrote, be it `Thanks` once more.
            continue
        below = rows[row.index + 1] if row.index + 1 < len(rows) else None
        framed = not told.isdisjoint(_frame(rows, row))
        # What frames the others may be missing round the first.
        alone = not (told and raised) and below is not None and _has_body(below, marked) and _is_plain(row)
        if below is not None and (row.text in again or framed or alone):
            raised.append(row)
            last = row.index
    if len(raised) <= sum("number" not in row.roles for row in dated):
        return frozenset()
    for row in raised:
        row.raise_to_name(row.text)
    return frozenset(row.index for row in raised)


def lone_head(rows: Sequence[Row], name: Row) -> list[Row]:
    """A name with the number and the date right under it, where they were left."""
    head = [name]
    for row in rows[name.index + 1 : name.index + 3]:
        if not DATED_OR_NUMBERED.issuperset(row.roles) or row.kind != "core":
            break
        head.append(row)
    return head


def weigh_lone(candidates: Sequence[Header], lone: Container[int]) -> None:
    """Weigh for heads that are such names (`lone`: their rows)."""
    for header in candidates:
        if header.first in lone:
            header.add("lone")


def _is_brief(row: Row) -> bool:
    text = row.text
    return (
        (row.kind == "text" or row.roles[:1] == ("deleted",) or is_guest(row))
        and not row.depth
        and row.line.mark in ("", "heading", "bullet")
        and row.line.ordinal is None
        and len(text) > 1
        and text[-1] != ")"
        and is_brief(text.strip("[]"))
        and "://" not in text
    )


def _stands_apart(rows: Sequence[Row], row: Row, gaps: bool) -> bool:
    """Whether a row doesn't go on with the text above it, where blank lines (`gaps`) part texts; an item of a list that
    is a name stands apart from its body as well, where items of a body follow on each other."""
    if row.line.mark == "bullet":
        return row.index + 1 < len(rows) and rows[row.index + 1].gap > 0
    return not gaps or row.gap > 0 or bool(_frame(rows, row))


def _is_edited(rows: Sequence[Row], row: Row) -> bool:
    """Main content keeps SMF 2.1's dates, with the numbers over them, where a note of an edit stands beside them: no
    text of the post's is between."""
    beside = takewhile(lambda below: below.kind in ("core", "foot"), rows[row.index : row.index + 3])
    return any("edit" in below.roles for below in beside)


def _has_body(below: Row, brief: Container[int]) -> bool:
    """Whether words of a body stand under a name: a site's name stands over the title, the title over a name."""
    return below.kind in ("prose", "quote") or (below.kind == "text" and below.index not in brief)


def _frame(rows: Sequence[Row], row: Row) -> tuple[str, ...]:
    """How a name stands apart: in a heading or an item of a list, under a drawn line or the buttons of the post above."""
    above = rows[row.index - 1] if row.index > 0 else None
    under = "" if above is None else "rule" if above.kind == "rule" else "action" if "action" in above.roles else ""
    return tuple(sign for sign in (row.line.mark, under) if sign)


def _is_plain(row: Row) -> bool:
    return row.gap > 0 and len(row.text) <= PLAIN and " " not in row.text


__all__ = ["lone_head", "raise_lone", "weigh_lone"]
