"""Rows → headers: where posts begin, by named, weighted evidence over the whole thread.

First every group of core rows is a candidate. What the thread itself repeats (which row closes a
header, which rows stand under a body, whether numbers climb) is counted once; then one pass weighs
each candidate. Every decision keeps its evidence, so that `explain` can replay it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..text.rows import Row
from .choosing import choose, hand_down
from .counted import raise_beside, raise_numbers
from .cutting import cut_group
from .edges import find_edges, free_bodies, trim
from .edited import raise_edited
from .groups import find_groups
from .headed import raise_headed
from .header import Header
from .likes import free_likes
from .lone import lone_head, raise_lone, weigh_lone
from .quoted import quoted_rows
from .returns import find_returns, raise_quotes
from .sides import raise_names, rows_under_bodies
from .standing import raise_ranked, standing_names
from .surroundings import weigh_below, weigh_dated, weigh_first, weigh_standing, weigh_surroundings
from .twice import join_pieces
from .unboxed import raise_unboxed
from .weighing import weigh_rows


def find_headers(rows: Sequence[Row], sure: bool = False, traits: Collection[str] = ()) -> list[Header]:
    """Every candidate in order, weighed; those with `taken` set begin a post. `sure`: the text shows the
    signs of a forum engine; `traits`: what is known of it."""
    free_likes(rows)
    find_returns(rows)
    if not sure:
        raise_quotes(rows)
    quoted = quoted_rows(rows)
    raise_numbers(rows)
    raise_beside(rows, quoted)
    raise_edited(rows, quoted)
    raise_unboxed(rows, quoted)
    raise_headed(rows, quoted)
    if "ranked-heads" in traits:
        raise_ranked(rows, quoted)
    dated, boxes = "dated-posts" in traits, "bare-box" in traits
    under = rows_under_bodies(rows, quoted, "box-first" in traits)
    raise_names(rows, quoted, under)
    lone = raise_lone(rows, quoted) if "lone-names" in traits else frozenset()
    standing = frozenset() if lone else standing_names(rows, quoted, boxes)
    if lone:
        # Such a head is its name, and the text of one line between two makes them none.
        candidates = [Header(lone_head(rows, row)) for row in rows if row.index in lone]
    else:
        groups = find_groups(rows, quoted, under)
        edges = find_edges(groups)
        pieces = [core for group in trim(groups, edges) for core in cut_group(group, rows, edges, dated)]
        candidates = [Header(core) for core in free_bodies(join_pieces(pieces, rows), edges, rows)]
    weigh_rows(candidates, rows)
    weigh_surroundings(candidates, rows)
    weigh_below(candidates, rows, under)
    if dated:
        weigh_dated(candidates, rows)
    if boxes:
        weigh_first(candidates, rows)
    weigh_standing(candidates, rows, standing)
    weigh_lone(candidates, lone)
    choose(candidates, sure)
    hand_down(candidates, rows, under)
    return candidates


__all__ = ["find_headers"]
