"""A group cut where a second header begins: a short body doesn't part two headers by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import patterns as re_
from ..dates import Found
from ..labels import BOXED
from ..text.marks import Mark
from ..text.rows import DATED, Row, is_signed
from .edges import Edges
from .groups import Group, label_shape
from .surroundings import is_button
from .twice import same_value

# Roles that a header holds once: seen again, another header has begun.
UNIQUE = frozenset(["number", "joined", "messages", "posted", "name", "handle"])
# Two boxes with their heads have so many rows at most.
BOX_ROWS = 48
# Roles that tell when a post was written.
WHEN = frozenset(["posted", "date", "moment"])
# Rows of a date and nothing else, or of one that a name may lead.
LONE_DATES = (("date",), ("prefix", "date"))


def cut_group(group: Group, rows: Sequence[Row], edges: Edges, dated: bool = False) -> list[Group]:
    """The headers that a group holds. `dated`: the engine's heads hold one date, that of the post."""
    out: list[Group] = []
    current: Group = []
    seen: dict[str, object] = {}
    for row in group:
        cut = _cut(current, row, seen, rows, edges, dated)
        if cut is not None:
            out.append(current[:cut])
            current = current[cut:]
            seen = {role: mark.value for kept in current for mark in kept.marks for role in (mark.role, _moment(mark))}
        current.append(row)
        for mark in row.marks:
            seen[mark.role] = seen[_moment(mark)] = mark.value
    if current:
        out.append(current)
    return [piece for piece in out if piece]


def _moment(mark: Mark) -> str:
    """That a mark is a date with its time. Where nothing else tells headers, each such date begins one."""
    timed = mark.role == "date" and isinstance(mark.value, Found) and mark.value.has_time
    return "moment" if timed else ""


def _same(one: object, other: object) -> bool:
    """Whether two values are the same; moments in one form, to the minute."""
    if isinstance(one, Found) and isinstance(other, Found) and one.shape == other.shape:
        return same_value(one, other) and (one.hour, one.minute) == (other.hour, other.minute)
    return same_value(one, other)


def _cut(
    current: Group, row: Row, seen: Mapping[str, object], rows: Sequence[Row], edges: Edges, dated: bool
) -> int | None:
    """Where `current` ends if `row` shows that another header has begun, else `None`."""
    if not current:
        return None
    opens, unknown = edges.opens(row), edges.unknown
    apart = rows[current[-1].index + 1 : row.index]
    between = _texts(rows, current[-1], row) if apart else 0
    whole = opens and _tells_all(row) and not any(map(_tells_all, current))
    if whole and all(old.roles[-1] == "date" and len(old.roles) <= 2 for old in current):
        # A dated line of a body, or a title with a date in it, right above a head that says all on one line.
        return len(current)
    if between and edges.closes(current[-1]):
        return len(current)
    if _begins_item(row) and all(old.roles in LONE_DATES for old in current):
        # A day in the text of the post above: where posts are items, headers begin with their names.
        return len(current)
    repeated = _repeated(row, seen, unknown or opens)
    written = between + any(old.kind == "foot" for old in apart)
    if not repeated and (dated or unknown) and _dates_again(current, row, written):
        repeated = {"date"}
    if not repeated and written > 1 and row.roles == ("handle",) and any(old.roles == row.roles for old in current):
        # A line of a body, be it a word of thanks, and the next post's name stand over the same member's address.
        repeated = {"handle"}
    if not repeated and between and (unknown or opens) and _signs_again(current, row):
        repeated = {"author"}
    if not repeated:
        return None
    begun = between or opens or _begins_item(row)
    if not (begun or _boxed_again(current, repeated, rows) or _signed_again(current, row, repeated, rows)):
        # Without text between, only a row that opens headers begins another, or one that ends a box printed again.
        return None
    return _seam(current, row, repeated, rows, edges)


def _dates_again(current: Group, row: Row, between: int) -> bool:
    """Whether a date stands alone, or behind a name, once more in the same form: another post's, if of the same day.
    `between`: how many texts and buttons part it from the row before, a line of the body and the name over the date at
    least."""
    if row.roles not in LONE_DATES or between < (2 if row.roles[0] == "date" else 1):
        return False
    return any(old.roles == row.roles and old.shape == row.shape for old in current)


def _repeated(row: Row, seen: Mapping[str, object], lone: bool) -> set[str]:
    """What of a row has been seen with another value. `lone`: nothing else tells headers here, or the row opens them."""
    out = set()
    for mark in row.marks:
        role = mark.role if mark.role in UNIQUE else _moment(mark) if lone and mark.role == "date" else ""
        if role and role in seen and not _same(seen[role], mark.value):
            out.add(role)
    return out


def _signs_again(current: Group, row: Row) -> bool:
    """Whether who and when stand on one row for the second time: another post, if on the same day by the same member."""
    return is_signed(row) and any(is_signed(old) and label_shape(old) == label_shape(row) for old in current)


def _boxed_again(current: Group, repeated: set[str], rows: Sequence[Row]) -> bool:
    """Whether a box that was there before the last value of a role stands behind it, and text or a button to answer,
    once more: a member's two posts in a row, the first with a short body."""
    near = current[-BOX_ROWS:]
    start = next((i for i in range(len(near) - 1, -1, -1) if repeated & set(near[i].roles)), len(near))
    before, behind = ({role for row in part for role in row.roles} for part in (near[: start + 1], near[start + 1 :]))
    parted = any(
        _texts(rows, above, below) or any(map(is_button, rows[above.index + 1 : below.index]))
        for above, below in zip(near[start:], near[start + 1 :])
    )
    return parted and not BOXED.isdisjoint(before & behind)


def _signed_again(current: Group, row: Row, repeated: set[str], rows: Sequence[Row]) -> bool:
    """Whether a name in a form that introduces posts stands right over another date of a post, with text between
    that name and what was there before: `Posted by: bo` / `Date: May 4`, under a post of a line."""
    if repeated.isdisjoint(WHEN) or len(current) < 2:
        return False
    name, before = current[-1], current[-2]
    return "author" in name.roles and _texts(rows, name, row) == 0 and _texts(rows, before, name) > 0


def _seam(current: Group, row: Row, repeated: set[str], rows: Sequence[Row], edges: Edges) -> int:
    """Where `current` ends: over a row that opens headers, under one that closes them, else where most text stands."""
    start = max(i for i, old in enumerate(current) if any({mark.role, _moment(mark)} & repeated for mark in old.marks))
    for i in range(len(current), start, -1):
        later = row if i == len(current) else current[i]
        if edges.opens(later) and (i == len(current) or not edges.opens(current[i - 1])):
            return i
    for i in range(start, len(current)):
        if edges.closes(current[i]):
            return i + 1
    gaps = [
        (_texts(rows, current[i], current[i + 1] if i + 1 < len(current) else row), i + 1)
        for i in range(start, len(current))
    ]
    return max(gaps)[1]


def _begins_item(row: Row) -> bool:
    """Whether a row is a name that begins an item of a list: XenForo 1 shows each post as one."""
    return row.line.ordinal is not None and row.roles[:1] == ("name",)


def _tells_all(row: Row) -> bool:
    """Whether a row says when a post was written and its number, or who wrote it."""
    return ("number" in row.roles and not DATED.isdisjoint(row.roles)) or is_signed(row)


def _texts(rows: Sequence[Row], above: Row, below: Row) -> int:
    """How many texts stand between two rows."""
    return sum(
        [
            (row.loose or row.kind in ("prose", "quote")) and row.text.casefold() not in re_.LITTLE
            for row in rows[above.index + 1 : below.index]
        ]
    )


__all__ = ["cut_group"]
