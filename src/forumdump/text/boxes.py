"""Where the user box of a post begins on the last line of the body before it: Markdown keeps the cells of a table's
row on one line."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_

# The start of each line of a text, its end, and where the next one starts.
Ends = Sequence[tuple[int, int, int]]

# A box shows its first labelled values within so many lines that aren't blank.
REACH = 7
# One line with a colon and a digit is anybody's; two of them are a box.
ENOUGH = 2
# The longest name with its emphasis and its link.
TAIL_WIDTH = 320
PAIR_WIDTH = 80


def box_start(text: str, ends: Ends, index: int) -> tuple[int, int, int] | None:
    """Where a line of Markdown goes over into the user box of the next post (`… Find Reply **amy**`), or
    is its first line: there, and the two ends of the name."""
    start, end, _ = ends[index]
    if end - start < 4 or text.find("*", max(start, end - 8), end) < 0:
        return None
    match = re_.BOLD_TAIL.search(text, max(start, end - TAIL_WIDTH), end)
    if match is None:
        return None
    name = match.span("label" if match["label"] is not None else "plain")
    return (match.start(), *name) if _box_follows(text, ends, index) else None


def _box_follows(text: str, ends: Ends, index: int) -> bool:
    """Whether labelled values stand right below: `Posts: 96` over `Joined: Feb 2011`."""
    seen = pairs = 0
    for start, end, _ in ends[index + 1 : index + 1 + 2 * REACH]:
        line = text[start : min(end, start + PAIR_WIDTH)].strip()
        if not line:
            continue
        seen += 1
        if re_.PAIR_LINE.match(line) is not None:
            pairs += 1
        elif not pairs and re_.BOLD_TAIL.search(line) is not None:
            # A title over the name: the name is the one nearer to the box.
            return False
        if pairs >= ENOUGH or seen >= REACH:
            break
    return pairs >= ENOUGH


__all__ = ["Ends", "box_start"]
