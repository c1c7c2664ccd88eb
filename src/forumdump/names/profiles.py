"""Which short texts of headers go with one user box only: names do, shared titles and furniture don't.

A member's posts show the same join date, count and place; so a text under several different boxes names
nobody, and one that stands in all headers with the same box, and in no other, is that member's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..headers.header import Header
from ..text.rows import Row

# What a box shows of its member on every post alike.
SHOWN = frozenset(["joined", "messages", "likes", "location"])
# A name gets into a second box by chance (the end of the post before, a namesake), into a third hardly.
MANY = 3

Box = tuple[tuple[str, str], ...]


def box_of(header: Header) -> Box:
    """The labelled values of a header's box, as printed."""
    shown = []
    for row in (*header.core, *header.after):
        for mark in row.marks:
            if (
                mark.role in SHOWN
                and mark.value is not None
                and (mark.role == "location" or not isinstance(mark.value, str))
            ):
                text = (mark.line or row.line).text
                shown.append((mark.role, text[mark.value_start : mark.value_end]))
    return tuple(sorted(set(shown)))


def counts_of(rows: Sequence[Row], header: Header) -> Box:
    """The bare counts of a header's box, as printed, where it shows two or more: their labels were icons."""
    counts = [row.text for row in rows[header.first : header.last + 1] if row.kind == "weak" and "count" in row.roles]
    return tuple(("count", text) for text in counts) if len(counts) > 1 else ()


def sort_texts(boxes: Sequence[Box], texts: Iterable[Iterable[str]]) -> tuple[frozenset[str], frozenset[str]]:
    """The texts that one member alone shows in more than one post, and those that several members show.

    Both are empty where no two boxes differ.
    """
    at: dict[Box, int] = {}
    for box in boxes:
        at[box] = at.get(box, 0) + 1
    at.pop((), None)
    if len(at) < 2:
        return frozenset(), frozenset()
    seen: dict[str, dict[Box, int]] = {}
    for box, own in zip(boxes, texts):
        for text in set(own):
            if box:
                there = seen.setdefault(text, {})
                there[box] = there.get(box, 0) + 1
    single = frozenset(
        text
        for text, there in seen.items()
        if len(there) == 1 and all(n > 1 and n == at[box] for box, n in there.items())
    )
    return single, frozenset(text for text, there in seen.items() if len(there) >= MANY)


__all__ = ["Box", "box_of", "counts_of", "sort_texts"]
