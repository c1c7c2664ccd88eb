"""Headers that a page prints in pieces: twice over (for narrow and wide screens), or the post's line apart
from the user's box. Neighbours that go together all through the thread are one header."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from ..dates import Found
from ..labels import BOXED
from ..text.rows import DATED, Row, is_signed
from .surroundings import is_button

Core = list[Row]


class Piece:
    """Core rows that stand together, and what they show, worked out when it is first asked."""

    def __init__(self, core: Core) -> None:
        self.core = core
        self.first, self.last = core[0].index, core[-1].index

    @cached_property
    def values(self) -> dict[str, object]:
        """What the rows show of what a header has once."""
        out: dict[str, object] = {}
        for row in self.core:
            for mark in row.marks:
                if mark.role in ROLES and mark.role != "likes":
                    out.setdefault(mark.role, mark.value)
        return out

    @cached_property
    def times(self) -> set[tuple[object, ...]]:
        """The moments, to the minute, that unlabelled dates show: a post has one."""
        found = [mark.value for row in self.core if row.value_of is None for mark in row.marks if mark.role in DATED]
        return {
            (f.year, f.month, f.day, f.numeric, f.hour, f.minute) for f in found if isinstance(f, Found) and f.has_time
        }

    @cached_property
    def signed(self) -> set[tuple[object, ...]]:
        """Who and when, by the rows that tell both."""
        return {_who_and_when(row) for row in self.core if is_signed(row)}

    @cached_property
    def kind(self) -> str:
        """Which roles the rows have."""
        return "+".join(sorted({role for row in self.core for role in row.roles} & ROLES))


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
    pieces = [Piece(list(group)) for group in groups]
    pairs = list(zip(pieces, pieces[1:]))
    bare = [_no_body(rows, above, below) or _box_again(rows, above, below) for above, below in pairs]
    twice = [_named_twice(rows, above, below) for above, below in pairs]
    ends = [_reprint(rows, pieces, i) for i in range(len(pieces))]
    if not (any(bare) or any(twice) or any(ends)):
        # As on most boards, text stands between any two, or nothing that tells pieces of one header.
        return [piece.core for piece in pieces]
    # What holds of one pair alone is no custom.
    several = sum(bare) > 1 or sum(twice) > 1
    relations = [_relation(rows, above, below) if several else "" for above, below in pairs]
    joined, doubled = _customs(pairs, relations, bare, twice) if several else (set(), set())
    out: list[Piece] = []
    end = 0
    for i, piece in enumerate(pieces):
        fits = i > 0 and (
            i < end
            or (bare[i - 1] and (relations[i - 1] in joined or _shared(*pairs[i - 1]) >= 2))
            or (twice[i - 1] and relations[i - 1] in doubled)
        )
        end = max(end, ends[i])
        if fits and not _holds(out[-1], piece) and not _is_third(out[-1], piece):
            out[-1] = Piece(out[-1].core + piece.core)
        else:
            out.append(piece)
    return [piece.core for piece in out]


def _customs(
    pairs: Sequence[tuple[Piece, Piece]], relations: Sequence[str], bare: Sequence[bool], twice: Sequence[bool]
) -> tuple[set[str], set[str]]:
    """The relations of those pairs that are one header all through the thread: with no body between, and under a name
    that stands over both."""
    seen = Counter(relation for relation in relations if relation)
    near = Counter(relation for relation, alone in zip(relations, bare) if relation and alone)
    apart = Counter(_kinds(*pair) for pair, relation in zip(pairs, relations) if not relation)
    named = Counter(relation for relation, again in zip(relations, twice) if relation and again)
    joined = {
        relation
        for relation, n in near.items()
        if n >= 2 and n >= MOST * seen[relation] and n >= PRINTED_TWICE * apart[relation]
    }
    return joined, {relation for relation, n in named.items() if n >= 2 and n >= OFTEN * seen[relation]}


def _is_third(above: Piece, below: Piece) -> bool:
    """Whether the first has a join date twice already: a page prints a box twice at most, and what comes is the next
    post's of the same member."""
    return "joined" in below.values and sum("joined" in row.roles for row in above.core) >= COPIES


def _reprint(rows: Sequence[Row], pieces: Sequence[Piece], i: int) -> int:
    """One past the piece that ends the head which begins with piece `i`: `amy` / `Posted May 3` for narrow screens,
    then the box under the same name, with a motto that parts it, and the same dated row once more."""
    first, last = pieces[i].first, pieces[i].last
    # The letter of an avatar may stand over the name; a line that says something is a body's.
    under = last + 1 + (last + 1 < len(rows) and len(rows[last + 1].text) == 1)
    if under >= len(rows) or rows[under].text not in _named_over(rows, first, 2):
        return 0
    dated = {row.text for row in pieces[i].core if not DATED.isdisjoint(row.roles)}
    for j in range(i + 1, min(i + 1 + PIECES, len(pieces)) if dated else 0):
        between = rows[last + 1 : pieces[j].first]
        if (
            len(between) > 2 * REACH
            or sum(row.kind not in ("text", "weak", "core", "foot") for row in between) > MOTTOS
        ):
            break
        if any(row.text in dated for row in pieces[j].core):
            return j + 1
    return 0


def _named_over(rows: Sequence[Row], first: int, reach: int) -> list[str]:
    """The texts right over a piece that may be its name."""
    return [row.text for row in rows[max(0, first - reach) : first] if row.loose and len(row.text) > 1]


def _relation(rows: Sequence[Row], above: Piece, below: Piece) -> str:
    """The kind of a pair: which roles each has, if nothing in them speaks against one header."""
    if _holds(above, below) or _signed_apart(above, below):
        return ""
    relation = _kinds(above, below)
    return "" if relation == BARE and not _goes_on(rows, above) else relation


def _goes_on(rows: Sequence[Row], above: Piece) -> bool:
    """Whether what stands over a piece of a header stands right under it too: its name, printed once more."""
    under = rows[above.last + 1].text
    return any(row.text == under for row in rows[max(0, above.first - NAME_REACH) : above.first])


def _signed_apart(above: Piece, below: Piece) -> bool:
    """Whether each of the two has a row that tells who and when, and they tell different things."""
    return bool(above.signed and below.signed) and above.signed.isdisjoint(below.signed)


def _who_and_when(row: Row) -> tuple[object, ...]:
    author, date = row.mark("author"), row.mark("date", "posted")
    found = date.value if date is not None else None
    when = (found.year, found.month, found.day, found.numeric) if isinstance(found, Found) else ()
    return (author.value if author is not None else None, *when)


def _kinds(above: Piece, below: Piece) -> str:
    """What each of a pair shows."""
    return f"{above.kind}|{below.kind}"


def _shared(above: Piece, below: Piece) -> int:
    """How many values the two have in common: two are more than chance."""
    first, second = above.values, below.values
    told = (first.keys() & second.keys()) - {"author", "name"}
    return sum(1 for role in told if first[role] is not None and same_value(first[role], second[role]))


def _holds(above: Piece, below: Piece) -> bool:
    """Whether the two show different values for what a header has once."""
    first, second = above.values, below.values
    if any(not same_value(first[role], second[role]) for role in first.keys() & second.keys()):
        return True
    return bool(above.times and below.times) and above.times.isdisjoint(below.times)


def same_value(one: object, other: object) -> bool:
    """Whether two values of a header say the same: dates by day, whatever their form."""
    if isinstance(one, Found) and isinstance(other, Found):
        return (one.year, one.month, one.day, one.numeric) == (other.year, other.month, other.day, other.numeric)
    return one == other


def _no_body(rows: Sequence[Row], above: Piece, below: Piece) -> bool:
    """Whether only names and badges stand between the two; a button to answer closes a post where both show the same."""
    between = rows[above.last + 1 : below.first]
    if len(between) > REACH or not all(
        row.kind in ("text", "weak", "rule") or row.value_of is not None or row.roles in (("action",), ("subject",))
        for row in between
    ):
        return False
    return not any(map(is_button, between)) or above.kind != below.kind


def _box_again(rows: Sequence[Row], above: Piece, below: Piece) -> bool:
    """Whether the second piece is the box in the first once more, without what only the head of a post shows, and
    nothing but a name and titles, which may stand on one line, lies between."""
    between = rows[above.last + 1 : below.first]
    if len(between) > REACH or sum([len(row.text) for row in between]) > BOX_WIDTH:
        return False
    first, second = above.values, below.values
    return (
        len(second) >= len(BOXED)
        and BOXED.issuperset(second)
        and not BOXED.issuperset(first)
        and all(first.get(role) is not None and same_value(first[role], value) for role, value in second.items())
        and all(row.kind in ("text", "weak", "prose") for row in between)
    )


def _named_twice(rows: Sequence[Row], above: Piece, below: Piece) -> bool:
    """Whether a short text above the first piece stands between the two again: the author's name."""
    between = rows[above.last + 1 : below.first]
    if not between or len(between) > 2 * REACH:
        return False
    if len([row for row in between if row.kind not in ("text", "weak")]) > MOTTOS:
        return False
    over = _named_over(rows, above.first, NAME_REACH)
    return any(row.text in over for row in between[:2])
