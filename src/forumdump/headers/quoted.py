"""Rows inside a marked quote or code: what looks like a header there begins no post."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..text.openquotes import closed_quotes
from ..text.rows import Row

# Rows that an unclosed quote may take with it.
MAX_QUOTE = 80


def quoted_rows(rows: Sequence[Row]) -> frozenset[int]:
    """Rows between `X said:` and `Click to expand...`, `[code]` and `[/code]`, two fences, or behind `>`."""
    out = _coded_rows(rows)
    barred = [row.index for row in rows if row.depth]
    if len(barred) * 2 <= len(rows):
        # Where most of the text stands behind bars, the bars are the page's and not a quote's.
        out.update(barred)
    for start, end in closed_quotes(rows, MAX_QUOTE).items():
        out.update(range(start, end + 1))
    return frozenset(out)


def _coded_rows(rows: Sequence[Row]) -> set[int]:
    """Rows between the two ends of BBCode's code or of a Markdown fence."""
    out: set[int] = set()
    opened: dict[str, int] = {}
    for row in rows:
        match = re_.BB_CODE.match(row.text) if row.text[0] in "[`" else None
        if match is None:
            continue
        tag = (match["tag"] or match["fence"]).casefold()
        start = opened.pop(tag, None)
        if not match["end"] and (match["tag"] or start is None):
            opened[tag] = row.index
        elif start is not None and row.index - start <= MAX_QUOTE:
            out.update(range(start, row.index + 1))
    return out


__all__ = ["quoted_rows"]
