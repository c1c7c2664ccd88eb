"""Which side of a body a row stands on: heads above, feet below.

XenForo 1 prints the date under the body, phpBB 3.0 the whole profile. The rows alone don't tell; the
thread does: between a foot and the next head there is less text than between a head and its foot.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate

from .. import patterns as re_
from ..labels import VALUED
from ..text.brief import leads
from ..text.rows import Row, is_signed

# Subjects of posts are no longer.
SUBJECT = 190
# Names are looked for among rows at most this long.
NAME_ROW = 90
# A text that stands so often in the dump is printed by the board.
TEMPLATE = 4
# A body must be so much longer than what stands between two posts for a foot to be told.
CLEARLY = 2
# One line weighs no more than this, however long.
WIDE = 400
# So many rows under a head the box begins: an edit note may stand between.
BOX = 2
# What not every member's box shows.
OPTIONAL = frozenset(["location", "likes", "profile"])
# What stands over the bodies wherever the user box does.
OVER = VALUED | {"posted"}
# From so many rows on, one form of all but the first is no chance.
SEVERAL = 2
# So many rows over a box stand its name and titles.
NAMED = 4
# So many of the posts must show a foot on its side.
MOST = 0.6


def rows_under_bodies(rows: Sequence[Row], quoted: frozenset[int], boxed: bool = False) -> frozenset[str]:
    """Keys (see `side_key`) of core rows that follow the body they belong to; `boxed`: user boxes stand over bodies or beside them."""
    places: dict[str, list[int]] = {}
    for row in rows:
        if row.kind == "core" and row.value_of is None and row.index not in quoted:
            places.setdefault(side_key(row), []).append(row.index)
    text = _text_before(rows)
    out = set() if boxed else _told_by_names(rows, quoted, text)
    frequent = {key: _without_page_date(rows, at) for key, at in places.items() if len(at) >= 2}
    if not frequent:
        return frozenset(out)
    names = [index for index, _ in _name_rows(rows, quoted)]
    heads = {**frequent, **({"name": names} if len(names) >= 2 else {})}
    over: set[str] = set()
    for key, at in frequent.items():
        roles = key.split("+")
        signed = "author" in roles
        if (signed and _opens_boxes(rows, at)) or (boxed and not OVER.isdisjoint(roles)):
            continue
        told = {
            other
            for other, places in heads.items()
            if other != key
            and (_alternate(places, at, text, signed) or _hangs(rows, at, places, text, signed))
            and (other == "name" or _parted(places, at))
        }
        if told:
            out.add(key)
            over |= told
    # A row that heads bodies may adjoin the foot of the body above: `amy said...`.
    return frozenset(out | (_neighbours(rows, places, out) - over)) if out else frozenset()


def _told_by_names(rows: Sequence[Row], quoted: frozenset[int], text: Sequence[int]) -> set[str]:
    """Keys of rows under bodies, told by whose name stands over them and in the head above."""
    signed = [
        (row.index, mark.value)
        for row in rows
        if row.kind == "core"
        and "author" in row.roles
        and row.index not in quoted
        and (mark := row.mark("author")) is not None
    ]
    if not signed:
        return set()
    return _signed_boxes(rows, quoted, signed, text) | _signed_rows(rows, quoted, signed, text)


def _signed_boxes(
    rows: Sequence[Row], quoted: frozenset[int], signed: Sequence[tuple[int, object]], text: Sequence[int]
) -> set[str]:
    """Keys of boxes under bodies, told by their names: over each stands the name of the member who signs the head
    above, with text between the two, and over none the name in the head below."""
    out: set[str] = set()
    following = boxes = told = 0
    above = last = -1
    for row in rows:
        if row.kind != "core" or not _only_box(row) or row.index in quoted or above > row.index - NAMED:
            continue
        last, above = above, row.index
        boxes += 1
        while following < len(signed) and signed[following][0] < row.index:
            following += 1
        near = [other for other in rows[max(0, row.index - NAMED) : row.index] if other.kind != "core"]
        head, name = signed[following - 1] if following else (-1, None)
        if following < len(signed) and any(other.text == signed[following][1] != name for other in near):
            return set()
        at = next((other.index for other in near if other.text == name), -1)
        # The line about who began the thread heads one box at most.
        if at > head > last and text[at] > text[head + 1]:
            out.add(side_key(row))
            told += 1
    return out if told > 1 or told == boxes else set()


def _signed_rows(
    rows: Sequence[Row], quoted: frozenset[int], signed: Sequence[tuple[int, object]], text: Sequence[int]
) -> set[str]:
    """Keys of rows that tell who and when under bodies: over each stands, beyond text, the name that signs, on a row of
    its own, and none like it below."""
    keys = set()
    names = list(_name_rows(rows, quoted))
    for index, author in signed:
        over = next(((at, name) for at, name in reversed(names) if at < index), None)
        if not is_signed(rows[index]) or over is None or over[1] != author or text[index] <= text[over[0] + 1]:
            return set()
        below = next(((at, name) for at, name in names if at > index), None)
        if below is not None and (below[1] == author or below[0] > index + BOX):
            return set()
        keys.add(side_key(rows[index]))
    return keys


def _without_page_date(rows: Sequence[Row], at: Sequence[int]) -> Sequence[int]:
    """Places of rows without the first, if it has another form than all others: blogs print the day above the article."""
    others = {rows[index].shape for index in at[1:]}
    return at[1:] if len(at) > SEVERAL and len(others) == 1 and rows[at[0]].shape not in others else at


def _opens_boxes(rows: Sequence[Row], at: Sequence[int]) -> bool:
    """Whether the box of the member who signs a row stands right under it: `2 Reply by amy May 3` / `amy` / `Member`; under
    the last such row too, for under a foot that is the next post's, if of the same member."""
    own, last = 0, False
    for index in at:
        mark = rows[index].mark("author")
        last = any(mark is not None and row.text == mark.value for row in rows[index + 1 : index + 1 + BOX])
        own += last
    return last and own >= MOST * len(at)


def _neighbours(rows: Sequence[Row], places: Mapping[str, Sequence[int]], under: set[str]) -> set[str]:
    """Keys whose rows adjoin those under bodies: a profile stands on one side as a whole."""
    there = {index for key in under for index in places[key]}
    near = set(there)
    for index in there:
        for step in (-1, 1):
            other = index + step
            while 0 <= other < len(rows) and (rows[other].value_of is not None or _only_box(rows[other])):
                near.add(other)
                other += step
            near.add(other)
    return {key for key, at in places.items() if sum(index in near for index in at) > MOST * len(at)}


def _only_box(row: Row) -> bool:
    """Whether a row holds nothing but labelled values of a user box."""
    return row.kind == "core" and VALUED.issuperset(row.roles)


def side_key(row: Row) -> str:
    """Rows of one role stand on one side of the body, whatever the form of their dates."""
    return _side_key(row.roles)


@lru_cache(maxsize=1024)
def _side_key(roles: tuple[str, ...]) -> str:
    told = set(roles) - {"suffix", "prefix", "title", "rank", "status"}
    if {"joined", "messages"} <= told:
        # A box on one line: members without a place have the same box.
        told -= OPTIONAL
    return "+".join(sorted(told))


def _text_before(rows: Sequence[Row]) -> list[int]:
    """Running length of the text in rows, so that how much stands between two rows costs one subtraction.

    Lines of a template, which come again and again, are no text of bodies; nor are subjects that somebody answers.
    """
    seen = Counter([row.text for row in rows])
    template = {text for text, n in seen.items() if n >= TEMPLATE}
    short = [row for row in rows if row.kind in ("prose", "text") and len(row.text) <= SUBJECT]
    answered = {row.title for row in short if re_.is_reply(row.text)}
    subjects = {row.index for row in short if row.title in answered} if answered else set()
    widths = [
        len(row.text)
        if row.kind in ("prose", "text", "quote") and row.text not in template and row.index not in subjects
        else 0
        for row in rows
    ]
    return list(accumulate([width if width < WIDE else WIDE for width in widths], initial=0))


def _parted(heads: Sequence[int], feet: Sequence[int]) -> bool:
    """Rows that adjoin are mostly one header; they are foot and next head only if they pair off exactly."""
    following = {head - 1 for head in heads}
    adjoining = sum(foot in following for foot in feet)
    return adjoining < MOST * len(feet) or (abs(len(feet) - len(heads)) <= 1 and heads[0] < feet[0])


def _alternate(heads: Sequence[int], feet: Sequence[int], text: Sequence[int], signed: bool) -> bool:
    """Whether each foot follows a body that follows its head.

    The thread must begin with a head and end with a foot; a foot that is signed may have lost the
    first head (a label in the page's own footer looks the same, but no name is in it).
    """
    if not 0.5 <= len(feet) / len(heads) <= 1.7 or heads[-1] > feet[-1] or (heads[0] > feet[0] and not signed):
        return False
    right = wrong = 0
    place = 0
    for i, foot in enumerate(feet):
        while place + 1 < len(heads) and heads[place + 1] < foot:
            place += 1
        if heads[place] > foot or (i and heads[place] < feet[i - 1]):
            continue
        body = text[foot] - text[heads[place] + 1]
        gap = text[heads[place + 1]] - text[foot + 1] if place + 1 < len(heads) else 0
        right += CLEARLY * gap < body
        wrong += gap > body
    return right >= 2 and right >= MOST * len(feet) and wrong <= 0.25 * len(feet)


def _hangs(rows: Sequence[Row], feet: Sequence[int], heads: Sequence[int], text: Sequence[int], signed: bool) -> bool:
    """Whether all heads but the last have a foot, as in a text that ends within its last body: each foot signs with the
    name in its head, or stands right under text, and a blank line parts it from what comes next."""
    if len(feet) < SEVERAL or len(heads) != len(feet) + 1 or heads[0] > feet[0] or heads[-1] < feet[-1]:
        return False
    if signed:
        # A text that ends within a head has one box more than rows below boxes, and its bodies under those rows.
        over = sum(text[foot] - text[head + 1] for head, foot in zip(heads, feet))
        below = sum(text[head] - text[foot + 1] for head, foot in zip(heads[1:], feet))
        return below <= over and all(head < foot and _names(rows, head, rows[foot]) for head, foot in zip(heads, feet))
    parted = all(not rows[foot].gap and foot + 1 < len(rows) and rows[foot + 1].gap for foot in feet)
    return parted and _alternate(heads[:-1], feet, text, False)


def _names(rows: Sequence[Row], head: int, foot: Row) -> bool:
    """Whether the name that signs a foot stands in a head, or right over its labels."""
    mark = foot.mark("author")
    near = rows[max(0, head - BOX) : head + 1]
    return mark is not None and any(row.text.startswith(str(mark.value)) for row in near)


def _name_rows(rows: Sequence[Row], quoted: frozenset[int]) -> Iterator[tuple[int, str]]:
    """Rows that begin with the name of somebody who signs a dated row, and that name."""
    known = {
        mark.value
        for row in rows
        if row.kind == "core" and "author" in row.roles
        for mark in row.marks
        if mark.role == "author" and isinstance(mark.value, str)
    }
    last = -9
    for row in rows if known else ():
        if not row.loose or row.index in quoted or len(row.text) > NAME_ROW:
            continue
        name = row.text if row.text in known else _leading_name(row, known)
        if name is not None:
            if row.index > last + 1:
                yield row.index, name
            last = row.index


def _leading_name(row: Row, known: set[str]) -> str | None:
    """The known name that a row begins with, where a list number or a heading mark makes it a head."""
    if row.line.ordinal is None and row.line.mark != "heading":
        return None
    words = row.text.split(" ")
    for count in range(len(words), 0, -1):
        if (name := " ".join(words[:count])) in known:
            return name
    return None


def raise_names(rows: Sequence[Row], quoted: frozenset[int], under: frozenset[str]) -> None:
    """Make names core rows: where dates stand under bodies, a head may have nothing else to show."""
    if any("author" in key.split("+") for key in under):
        _raise_signed(rows, quoted, under)
    _raise_doubled(rows, quoted)


def _raise_signed(rows: Sequence[Row], quoted: frozenset[int], under: frozenset[str]) -> None:
    """The first row with the name that a foot signs, above that foot and below the one before."""
    start = 0
    for row in rows:
        if row.kind != "core" or side_key(row) not in under:
            continue
        mark = row.mark("author")
        if mark is None or not isinstance(mark.value, str):
            continue
        above = -9
        for other in rows[start : row.index]:
            text = other.text
            if other.loose and other.index not in quoted and (text == mark.value or text.startswith(mark.value + " ")):
                other.raise_to_name(mark.value)
                above = other.index
            elif above >= 0:
                break
        start = row.index + 1


def is_starter(rows: Sequence[Row], row: Row) -> bool:
    """Whether the line about the thread's starter, above, has a row's name: a thread of one post."""
    told = (other.mark("user") for other in rows[: row.index] if "thread" in other.roles)
    return any(mark is not None and mark.value == row.text for mark in told)


def _raise_doubled(rows: Sequence[Row], quoted: frozenset[int]) -> None:
    """`2. amy` over `amy Junior Member`: an avatar's text and the name, in the list item of a post."""
    pairs = [
        (row, below)
        for row, below in [(row, rows[row.index + 1]) for row in rows[:-1] if row.line.ordinal is not None]
        # Items of nested lists are a menu's.
        if below.line.ordinal is None and row.loose and row.index not in quoted and leads(row.text, below.text)
    ]
    if len(pairs) > 1 or (pairs and is_starter(rows, pairs[0][0])):
        for row, below in pairs:
            name = row.text
            row.raise_to_name(name)
            if below.loose:
                below.raise_to_name(name)
