"""What opens and what closes the headers of a thread, by majority; rows beyond these edges are taken off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import frozen

from ..text.rows import COUNTED, Row
from .groups import Group, group_weight, label_shape, label_shapes
from .weights import LIKELY

# A shape is an edge if so many of the headers have it there, and if so many of its rows stand there.
MANY, MOSTLY = 0.3, 0.5
# What a date in words has before it.
WORDED = frozenset(["prefix", "author"])


@frozen
class Edges:
    """Shapes of rows that open and that close the headers of a thread."""

    openers: frozenset[str]
    closers: frozenset[str]

    def opens(self, row: Row) -> bool:
        return label_shape(row) in self.openers

    def closes(self, row: Row) -> bool:
        return label_shape(row) in self.closers

    @property
    def unknown(self) -> bool:
        return not self.openers and not self.closers


def find_edges(groups: Iterable[Group]) -> Edges:
    """What most of the weighty groups begin and end with."""
    last: Counter[str] = Counter()
    first: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    weighty = [group for group in groups if group_weight(group) >= LIKELY or group[0].shape == COUNTED]
    for group in weighty:
        shapes = label_shapes(group)
        last[shapes[-1]] += 1
        first[shapes[0]] += 1
        for shape in set(shapes):
            seen[shape] += 1
    many = max(2, MANY * len(weighty))

    def often(edge: Counter[str]) -> frozenset[str]:
        return frozenset(shape for shape, n in edge.items() if n >= many and n >= MOSTLY * seen[shape])

    return Edges(often(first), often(last))


def trim(groups: Sequence[Group], edges: Edges) -> list[Group]:
    """Groups without what abuts headers from above and below."""
    return _without_lead(_without_tails(groups, edges), edges)


def _without_lead(groups: list[Group], edges: Edges) -> list[Group]:
    """Rows of the page that abut the first header are set apart: headers here begin with an opener."""
    for i, group in enumerate(groups):
        at = next((k for k, row in enumerate(group) if edges.opens(row)), None)
        if at is not None:
            return [*groups[:i], *([group[:at]] if at else []), group[at:], *groups[i + 1 :]]
    return groups


def _without_tails(groups: Sequence[Group], edges: Edges) -> list[Group]:
    """First lines of bodies that hold a date (`Until 20/02/2010? Not 2012?`) are taken off: they stand under the row
    that closes headers here, and no other header shows such a row."""
    if not any(len(group) > 1 and _in_words(group[-1]) for group in groups):
        return list(groups)
    weighty = [group for group in groups if group_weight(group) >= LIKELY]
    seen = Counter(shape for group in weighty for shape in {label_shape(row) for row in group})
    out = []
    for group in groups:
        end = len(group)
        while end > 1 and _in_words(group[end - 1]) and seen[label_shape(group[end - 1])] <= 1:
            end -= 1
        closed = end < len(group) and edges.closes(group[end - 1])
        out.append(group[:end] if closed else group)
    return out


def free_bodies(groups: Sequence[Group], edges: Edges, rows: Sequence[Row]) -> list[Group]:
    """Headers without a body of one row that looks like theirs (a date, a number): it stands under the row that closes
    headers here, over what trails the post, and no other header ends in such a row."""
    last = Counter(label_shape(group[-1]) for group in groups)
    out = []
    for group in groups:
        row = group[-1]
        shape = label_shape(row)
        below = rows[row.index + 1] if row.index + 1 < len(rows) else None
        trails = below is not None and (below.kind == "foot" or "status" in below.roles)
        free = trails and len(group) > 2 and edges.closes(group[-2])
        if free and row.value_of is None and (last[shape] == 1 or shape == label_shape(group[-2])):
            row.free()
            out.append(group[:-1])
        else:
            out.append(group)
    return out


def _in_words(row: Row) -> bool:
    return "date" in row.roles and not WORDED.isdisjoint(row.roles)


__all__ = ["Edges", "find_edges", "free_bodies", "trim"]
