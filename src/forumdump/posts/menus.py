"""Menus between the header of a post and its body: ProBoards 5 prints six buttons there, names of those who like
the post among them. Rows that stand there in nearly all posts tell where the menu ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..headers.header import Header
from ..text.rows import Row

# No menu seen has more rows, and no button more characters.
REACH = 12
WIDTH = 32
# So many of the posts must show a button, and so many buttons make a menu.
MOST = 0.8
FEWEST = 3


def menu_ends(rows: Sequence[Row], headers: Sequence[Header], stops: Sequence[int]) -> list[int]:
    """For each header the row under its menu, or the one under the header itself if there is no menu."""
    under = [_under(rows, header, stop) for header, stop in zip(headers, stops)]
    seen = Counter(text for near in under for text in {row.text for row in near if len(row.text) <= WIDTH})
    least = max(2, MOST * len(headers))
    shown = {text for text, n in seen.items() if n >= least}
    buttons = {row.text for near in under for row in near if row.kind == "foot" and row.text in shown}
    if len(buttons) < FEWEST:
        return [header.last + 1 for header in headers]
    ends = [_end(near, shown, header.last + 1) for near, header in zip(under, headers)]
    # Buttons with no text under them are the feet of short posts.
    return ends if lead_text(rows, ends, stops) else [header.last + 1 for header in headers]


def lead_text(rows: Sequence[Row], starts: Sequence[int], stops: Sequence[int]) -> bool:
    """Whether text stands under nearly all of some rows, before the next post begins."""
    found = sum(
        any(row.kind in ("text", "prose", "quote") for row in rows[start:stop]) for start, stop in zip(starts, stops)
    )
    return found >= MOST * len(starts)


def _under(rows: Sequence[Row], header: Header, stop: int) -> Sequence[Row]:
    """The rows right under a header, up to the first that is prose."""
    near = rows[header.last + 1 : min(header.last + 1 + REACH, stop)]
    end = next((i for i, row in enumerate(near) if row.kind in ("prose", "quote", "core")), len(near))
    return near[:end]


def _end(near: Sequence[Row], shown: set[str], start: int) -> int:
    last = max((row.index for row in near if row.text in shown), default=start - 1)
    return last + 1


__all__ = ["lead_text", "menu_ends"]
