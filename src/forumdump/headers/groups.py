"""Runs of core rows: what stands together is one header, or several with short bodies between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .. import patterns as re_
from ..text.rows import Row
from .sides import side_key
from .weights import ROLES

Group = list[Row]

# Short rows without meaning (names, titles, places) that a header may hold in a row.
MAX_GAP = 3
# Rows that only stand below bodies: no header goes on past them.
PAST = frozenset(["like", "signature"])
# The label that stands below bodies on some engines and in boxes on others, and what follows it there.
IN_BOXES = "post.ip_logged"
# What sets a post apart from those around it.
DATED_OR_NUMBERED = frozenset(["date", "posted", "number"])
# Heads of blocks that pages print above, between and below posts: posts to read, days and members of note; and
# what moderators did.
BLOCKS = frozenset(["thread.similar", "thread.map", "event.line", "event.renamed_word"])
# The link to the top of the page, which boards print under each post.
TOP = "nav.top"
# `12 replies to this topic` stands under the title and over the first post.
REPLIES = "thread.replies"
ENDS = BLOCKS | {TOP, REPLIES}


def find_groups(rows: Sequence[Row], quoted: frozenset[int], under: frozenset[str]) -> list[Group]:
    """Runs of core rows with at most a few short rows between them."""
    out: list[Group] = []
    group: Group = []
    gap = 0
    for row in rows:
        if row.kind == "core" and row.index not in quoted and not (under and side_key(row.value_of or row) in under):
            group.append(row)
            gap = 0
        elif group and (row.kind in ("text", "prose", "quote", "core") or _ends(row, rows)):
            if row.kind == "text":
                gap += not re_.is_reply(row.text)
            if gap > MAX_GAP or row.kind != "text":
                out.append(group)
                group, gap = [], 0
    if group:
        out.append(group)
    return out


def _ends(row: Row, rows: Sequence[Row]) -> bool:
    """Whether a row only stands where no header goes on."""
    return bool(row.marks) and (_past(row, rows) or any(mark.label in ENDS for mark in row.marks))


def heads_block(row: Row) -> bool:
    """Whether a row is the heading of a block of the page: what stands under it belongs to no header above."""
    return any(mark.label in BLOCKS for mark in row.marks)


def _past(row: Row, rows: Sequence[Row]) -> bool:
    """Whether a row only stands below bodies. SMF 2.1 prints `Logged` in the box, over the post's subject and date."""
    if PAST.isdisjoint(row.roles):
        return False
    if row.marks[0].label != IN_BOXES:
        return True
    below = next((other for other in rows[row.index + 1 : row.index + 3] if other.kind != "text"), None)
    return below is None or DATED_OR_NUMBERED.isdisjoint(below.roles)


def label_shape(row: Row) -> str:
    """The shape of a row; that of its label's row where it holds a label's value."""
    return row.value_of.shape if row.value_of is not None else row.shape


def label_shapes(core: Iterable[Row]) -> list[str]:
    """The same for each of some rows."""
    return [row.shape if row.value_of is None else row.value_of.shape for row in core]


def group_weight(core: Iterable[Row]) -> float:
    """What the roles of some rows weigh together."""
    roles = {role for row in core for role in row.roles}
    return sum([ROLES[role].weight for role in roles if role in ROLES])


__all__ = [
    "DATED_OR_NUMBERED",
    "MAX_GAP",
    "Group",
    "find_groups",
    "group_weight",
    "heads_block",
    "label_shape",
    "label_shapes",
]
