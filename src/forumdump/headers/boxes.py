"""User boxes that show nothing but a name and a title: where the title ends and the body begins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..text.rows import Row
from .header import Header

# If so many of the posts have a known or repeated title in a place, the board prints one there always.
MOST = 0.6


def close_boxes(rows: Sequence[Row], headers: Sequence[Header], ranks: frozenset[str]) -> None:
    """Let headers take the rows under them that still belong to the box: what it has shown before (boxes
    are printed twice for narrow and wide screens), and the title under a name that stands alone."""
    for header in headers:
        shown = {row.text for row in rows[header.top : header.last + 1] if row.kind == "text"}
        while (
            header.last + 1 < len(rows) and rows[header.last + 1].kind == "text" and rows[header.last + 1].text in shown
        ):
            header.last += 1
    bare = [
        header
        for header in headers
        if rows[header.last].roles == ("name",) and header.last + 1 < len(rows) and not header.meets("lone")
    ]
    below = [rows[header.last + 1] for header in bare]
    titles = Counter(row.text for row in below if row.kind == "text" or "rank" in row.roles)
    names: dict[str, set[str]] = {}
    for header, row in zip(bare, below):
        names.setdefault(row.text, set()).add(rows[header.last].text)
    known = [
        titles[row.text] > 0 and (row.text.casefold() in ranks or "rank" in row.roles or len(names[row.text]) > 1)
        for row in below
    ]
    always = sum(known) >= max(2, MOST * len(headers))
    for header, row, fits in zip(bare, below, known):
        if fits or (always and titles[row.text] > 0):
            header.last = row.index
