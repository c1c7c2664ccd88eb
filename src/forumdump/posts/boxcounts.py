"""Counts of a user box whose labels are icons, and places beside them."""

from __future__ import annotations

from collections.abc import Sequence

from ..text.marks import Mark
from ..text.readers.bare import bare_values
from ..text.rows import Row, is_signed
from .draft import Draft, value_span

# What holds for so many of the posts is a custom of the board.
MOST = 0.6


def read_counts(rows: Sequence[Row], drafts: Sequence[Draft], one: bool = False) -> None:
    """Bare counts of a box whose labels are icons (XenForo 2, Invision 4): messages first, then likes; `one`: the
    engine shows other things than likes there."""
    if any(draft.messages is not None or draft.likes_received is not None for draft in drafts):
        return
    bare = [[row for row in draft.header_rows(rows) if "count" in row.roles and is_bare(row)] for draft in drafts]
    if sum(map(bool, bare)) < MOST * len(drafts):
        return
    signed = sum(any(map(is_signed, draft.zone.header.core)) for draft in drafts)
    if signed >= MOST * len(drafts):
        # Where who and when share a row there is no box: counts beside it are votes.
        return
    parted = any(row.roles.count("count") > 1 for own in bare for row in own)
    for draft, own in zip(drafts, bare):
        counts = [(row, mark) for row in {row.text: row for row in own}.values() for mark in _counts_of(row, parted)]
        for field, (row, mark) in zip(("messages",) if one else ("messages", "likes_received"), counts):
            if mark.value is not None:
                draft.take(field, mark.value, value_span(row, mark))
        _place_beside(draft, own)


def is_bare(row: Row) -> bool:
    """Whether a row holds counts without labels, perhaps between a join date and a place; `>>762211` points to a post."""
    return (
        not row.depth
        and "count" in row.roles
        and row.value_of is None
        and set(row.roles) <= {"joined", "count", "suffix"}
    )


def _counts_of(row: Row, parted: bool) -> list[Mark]:
    """The counts of a row; where other boxes show two side by side, `996 584` is two as well."""
    counts = [mark for mark in row.marks if mark.role == "count"]
    if not parted or len(counts) > 1 or " " not in row.text:
        return counts
    return [mark for mark in bare_values(row.text) if mark.role == "count"] or counts


def _place_beside(draft: Draft, own: Sequence[Row]) -> None:
    """Text behind the counts on their line is a place."""
    for row in own:
        mark = row.mark("suffix")
        if mark is not None and isinstance(mark.value, str):
            draft.take("location", mark.value, value_span(row, mark))


__all__ = ["is_bare", "read_counts"]
