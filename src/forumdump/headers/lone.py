"""Heads that are a name and nothing else, as Flarum's page for readers without scripts prints them.

Short paragraphs look the same, so this is asked only where an engine's signs tell of such heads and no row
shows anything else of a post. Names are what comes back, and what stands in the place of what comes back:
in a heading, under a drawn line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence

from ..text.brief import is_brief
from ..text.rows import Row

# A name that comes once, in no heading and under no line, is one word.
PLAIN = 20
# So many dated rows are heads of their own.
DATED = 2


def raise_lone(rows: Sequence[Row], quoted: frozenset[int]) -> None:
    """Make those rows core that are names alone."""
    if sum(not {"date", "posted", "number"}.isdisjoint(row.roles) and row.kind == "core" for row in rows) >= DATED:
        return
    brief = [row for row in rows if row.index not in quoted and _is_brief(row)]
    often = Counter(row.text for row in brief)
    depths = Counter(row.line.indent for row in brief if often[row.text] > 1)
    # Whom a post answers stands in its quote, which is indented further.
    brief = [row for row in brief if not depths or row.line.indent == depths.most_common(1)[0][0]]
    marked = {row.index for row in brief}
    heads = [row for row in brief if row.index + 1 < len(rows) and _has_body(rows[row.index + 1], marked)]
    seen = Counter(row.text for row in heads)
    again = [row for row in heads if seen[row.text] > 1]
    if not again:
        return
    frames = Counter(_frame(rows, row) for row in again)
    told = frames.keys() - {("", False)}
    for row in heads:
        frame = _frame(rows, row)
        if seen[row.text] > 1 or frame in told or (not told and _is_plain(row)):
            row.raise_to_name(row.text)


def _is_brief(row: Row) -> bool:
    text = row.text
    return (
        row.kind == "text"
        and not row.depth
        and row.line.mark in ("", "heading")
        and row.line.ordinal is None
        and len(text) > 1
        and text[-1] != ")"
        and is_brief(text)
        and "://" not in text
    )


def _has_body(below: Row, brief: Container[int]) -> bool:
    """Whether words of a body stand under a name: a site's name stands over the title, the title over a name."""
    return below.kind in ("prose", "quote") or (below.kind == "text" and below.index not in brief)


def _frame(rows: Sequence[Row], row: Row) -> tuple[str, bool]:
    """How a name stands apart: in a heading, under a drawn line."""
    return row.line.mark or "", row.index > 0 and rows[row.index - 1].kind == "rule"


def _is_plain(row: Row) -> bool:
    return row.gap > 0 and len(row.text) <= PLAIN and " " not in row.text


__all__ = ["raise_lone"]
