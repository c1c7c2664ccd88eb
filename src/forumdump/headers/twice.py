"""Headers that a page prints in pieces: twice over (for narrow and wide screens), or the post's line apart
from the user's box. Neighbours that go together all through the thread are one header."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..dates import Found
from ..labels import BOXED
from ..text.rows import Row, is_signed
from .surroundings import is_button

Core = list[Row]

# So many rows may stand between two pieces of a header: names, titles, badges.
REACH = 10
# If so many of the pairs of a kind have no text between them, those pairs are pieces of one header.
MOST = 0.6
# Of heads that are printed twice, every second pair says the same; where fewer do, somebody wrote twice on a day.
PRINTED_TWICE = 0.5
# The same where the name stands above both pieces: every second pair is such a one.
OFTEN = 0.3
# So often a box is printed.
COPIES = 2
# So many more pieces may a head be in.
PIECES = 3
# Rows of prose (mottos) that a box printed twice may hold.
MOTTOS = 2
# The width of the names and titles between a box and its copy.
BOX_WIDTH = 160
# So far above a piece its name may stand, and how a pair of pieces looks that hold bare dates only.
NAME_REACH, BARE = 4, "|"
# What a header shows once. A bare date could be either kind, so it is no role here.
ROLES = frozenset(["number", "posted", "joined", "messages", "likes", "name", "author"])


def join_pieces(groups: Sequence[Core], rows: Sequence[Row]) -> list[Core]:
    """`groups` with those joined that are pieces of one header, by what holds for most of their kind."""
    pairs = list(zip(groups, groups[1:]))
    relations = [_relation(above, below) for above, below in pairs]
    relations = [
        "" if relation == BARE and not _goes_on(rows, *pair) else relation for relation, pair in zip(relations, pairs)
    ]
    bare = [_no_body(rows, above, below) or _box_again(rows, above, below) for above, below in pairs]
    twice = [bool(relation) and _named_twice(rows, *pair) for relation, pair in zip(relations, pairs)]
    seen: Counter[str] = Counter(relation for relation in relations if relation)
    near: Counter[str] = Counter(relation for relation, alone in zip(relations, bare) if relation and alone)
    apart: Counter[str] = Counter(_kinds(*pair) for pair, relation in zip(pairs, relations) if not relation)
    joined = {
        relation
        for relation, n in near.items()
        if n >= 2 and n >= MOST * seen[relation] and n >= PRINTED_TWICE * apart[relation]
    }
    named: Counter[str] = Counter(relation for relation, again in zip(relations, twice) if again)
    doubled = {relation for relation, n in named.items() if n >= 2 and n >= OFTEN * seen[relation]}
    out: list[Core] = []
    end = 0
    for i, group in enumerate(groups):
        fits = i > 0 and (
            i < end
            or (bare[i - 1] and (relations[i - 1] in joined or _shared(*pairs[i - 1]) >= 2))
            or (twice[i - 1] and relations[i - 1] in doubled)
        )
        end = max(end, _reprint(rows, groups, i))
        if fits and not _holds(out[-1], group) and not _is_third(out[-1], group):
            out[-1] = out[-1] + group
        else:
            out.append(list(group))
    return out


def _is_third(above: Core, below: Core) -> bool:
    """Whether the first has a join date twice already: a page prints a box twice at most, and what comes is the next
    post's of the same member."""
    return "joined" in _values(below) and sum("joined" in row.roles for row in above) >= COPIES


def _reprint(rows: Sequence[Row], groups: Sequence[Core], i: int) -> int:
    """One past the piece that ends the head which begins with piece `i`: `amy` / `Posted May 3` for narrow screens,
    then the box under the same name, with a motto that parts it, and the same dated row once more."""
    dated = {row.text for row in groups[i] if {"date", "posted"} & set(row.roles)}
    first, last = groups[i][0].index, groups[i][-1].index
    over = {row.text for row in rows[max(0, first - 2) : first] if row.loose and len(row.text) > 1}
    # The letter of an avatar may stand over the name; a line that says something is a body's.
    under = last + 1 + (last + 1 < len(rows) and len(rows[last + 1].text) == 1)
    if not dated or not over or under >= len(rows) or rows[under].text not in over:
        return 0
    for j in range(i + 1, min(i + 1 + PIECES, len(groups))):
        between = rows[last + 1 : groups[j][0].index]
        if (
            len(between) > 2 * REACH
            or sum(row.kind not in ("text", "weak", "core", "foot") for row in between) > MOTTOS
        ):
            break
        if any(row.text in dated for row in groups[j]):
            return j + 1
    return 0


def _relation(above: Core, below: Core) -> str:
    """The kind of a pair: which roles each has, if nothing in them speaks against one header."""
    return "" if _holds(above, below) or _signed_apart(above, below) else _kinds(above, below)


def _goes_on(rows: Sequence[Row], above: Core, below: Core) -> bool:
    """Whether what stands over a piece of a header stands right under it too: its name, printed once more."""
    first = above[0].index
    return rows[above[-1].index + 1].text in {row.text for row in rows[max(0, first - NAME_REACH) : first]}


def _signed_apart(above: Core, below: Core) -> bool:
    """Whether each of the two has a row that tells who and when, and they tell different things."""
    first, second = ({_who_and_when(row) for row in core if is_signed(row)} for core in (above, below))
    return bool(first and second) and not first & second


def _who_and_when(row: Row) -> tuple[object, ...]:
    author, date = row.mark("author"), row.mark("date", "posted")
    found = date.value if date is not None else None
    when = (found.year, found.month, found.day, found.numeric) if isinstance(found, Found) else ()
    return (author.value if author is not None else None, *when)


def _kinds(above: Core, below: Core) -> str:
    """What each of a pair shows."""
    return "|".join("+".join(sorted({role for row in core for role in row.roles} & ROLES)) for core in (above, below))


def _shared(above: Core, below: Core) -> int:
    """How many values the two have in common: two are more than chance."""
    first, second = _values(above), _values(below)
    told = (first.keys() & second.keys()) - {"author", "name"}
    return sum(1 for role in told if first[role] is not None and same_value(first[role], second[role]))


def _holds(above: Core, below: Core) -> bool:
    """Whether the two show different values for what a header has once."""
    first, second = _values(above), _values(below)
    if any(not same_value(first[role], second[role]) for role in first.keys() & second.keys()):
        return True
    times, others = _times(above), _times(below)
    return bool(times and others) and not times & others


def _times(core: Core) -> set[tuple[object, ...]]:
    """The moments, to the minute, that unlabelled dates of a header show: a post has one."""
    found = [
        mark.value for row in core for mark in row.marks if mark.role in ("date", "posted") and row.value_of is None
    ]
    return {(f.year, f.month, f.day, f.numeric, f.hour, f.minute) for f in found if isinstance(f, Found) and f.has_time}


def _values(core: Core) -> dict[str, object]:
    out: dict[str, object] = {}
    for row in core:
        for mark in row.marks:
            if mark.role in ROLES and mark.role != "likes":
                out.setdefault(mark.role, mark.value)
    return out


def same_value(one: object, other: object) -> bool:
    """Whether two values of a header say the same: dates by day, whatever their form."""
    if isinstance(one, Found) and isinstance(other, Found):
        return (one.year, one.month, one.day, one.numeric) == (other.year, other.month, other.day, other.numeric)
    return one == other


def _no_body(rows: Sequence[Row], above: Core, below: Core) -> bool:
    """Whether only names and badges stand between the two; a button to answer closes a post where both show the same."""
    between = rows[above[-1].index + 1 : below[0].index]
    one, _, other = _kinds(above, below).partition("|")
    if one == other and any(map(is_button, between)):
        return False
    return len(between) <= REACH and all(
        row.kind in ("text", "weak", "rule") or row.value_of is not None or row.roles in (("action",), ("subject",))
        for row in between
    )


def _box_again(rows: Sequence[Row], above: Core, below: Core) -> bool:
    """Whether the second piece is the box in the first once more, without what only the head of a post shows, and
    nothing but a name and titles, which may stand on one line, lies between."""
    first, second = _values(above), _values(below)
    between = rows[above[-1].index + 1 : below[0].index]
    return (
        len(second) >= len(BOXED)
        and BOXED.issuperset(second)
        and not BOXED.issuperset(first)
        and all(first.get(role) is not None and same_value(first[role], value) for role, value in second.items())
        and len(between) <= REACH
        and all(row.kind in ("text", "weak", "prose") for row in between)
        and sum(len(row.text) for row in between) <= BOX_WIDTH
    )


def _named_twice(rows: Sequence[Row], above: Core, below: Core) -> bool:
    """Whether a short text above the first piece stands between the two again: the author's name."""
    first, last = above[-1].index + 1, below[0].index
    between = rows[first:last]
    if not between or len(between) > 2 * REACH or sum(row.kind not in ("text", "weak") for row in between) > MOTTOS:
        return False
    over = {
        row.text
        for row in rows[max(0, above[0].index - NAME_REACH) : above[0].index]
        if row.loose and len(row.text) > 1
    }
    return any(row.text in over for row in between[:2])
