"""What the boxes of a thread have in common: where names stand in them, and what stands in all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from attrs import frozen

from ..headers.header import Header
from ..text.likers import read_likers
from ..text.rows import DATED, Row
from .anchors import name_distance
from .collect import REACH, Boxes
from .profiles import Box, box_of, counts_of, sort_texts
from .slots import Slot

# If so many of the headers show a rank and no text that could be a name, the dump has lost the names.
LOST = 0.15
# Kinds of texts that may stand beside a date, and of those that boxes show besides names.
BESIDE = frozenset(["prefix", "author"])
TITLES = frozenset(["rank", "banner"])
# Forms that leave no doubt what is the name.
SURE = frozenset(["author", "name", "avatar", "status"])
# If so many of the headers have a menu between two texts, it hangs on the name.
MENUS = 0.6
# If so many of the headers have a bare count right above, it is the box's.
COUNTED = 0.6
# If so many of the headers show a list number, posts are items of a list.
LISTED = 0.25
# A text that stands in this share of the headers is furniture and no name, if there are enough of them.
EVERYWHERE, SEVERAL = 0.9, 4
# Rows that name a member of the thread wherever they stand.
CITING = frozenset(["edit", "quote", "like"])


@frozen
class Customs:
    """What holds for all headers of a thread; `title` is the thread's, folded, `told` the names that the page
    tells elsewhere, `known` these and what forms tell, `cited` whom edit notes, quotes and likes name, `replied` that whom a
    post answers stands above its box, `members` how many boxes differ, `opening` the texts of the first header, `under`
    rows that the engine prints under names."""

    rows: Sequence[Row]
    title: str
    told: frozenset[str]
    known: frozenset[str]
    cited: frozenset[str]
    replied: bool
    own: frozenset[str]
    members: int
    opening: frozenset[str]
    shared: frozenset[str]
    everywhere: frozenset[str]
    distance: int | None
    gap: int
    menus: bool
    lost: bool
    beside: bool
    counted: bool
    ranks: Collection[str]
    listed: bool
    under: frozenset[int]
    tight: bool


def find_customs(
    rows: Sequence[Row],
    headers: Sequence[Header],
    boxes: Boxes,
    title: str,
    told: frozenset[str],
    formed: frozenset[str],
    ranks: Collection[str],
    traits: Collection[str] = (),
) -> Customs:
    """What the slots of a thread have in common. `told`: names that the page tells elsewhere; `formed`: those
    that stand in forms for names; `ranks`: titles of members; `traits`: what is known of the engine."""
    replied = "replied-name" in traits  # whom a post answers stands above its box
    total = len(headers)
    texts = [slot for slots in boxes.slots for slot in slots if slot.kind == "text"]
    gaps = [gap for slot in texts if (gap := gap_below(rows, slot)) >= 0]
    bare = sum([bool(slots) and TITLES.issuperset([slot.kind for slot in slots]) for slots in boxes.slots])
    counted = sum([bool(rows) and rows[0].roles == ("count",) for rows in boxes.above])
    beside = sum([any(slot.beside for slot in slots if slot.kind in BESIDE) for slots in boxes.slots])
    boxed = [[slot.text for slot in slots if not (slot.beyond or (replied and slot.above))] for slots in boxes.slots]
    labelled = [box_of(header) for header in headers]
    shown = [box or counts_of(rows, header) for box, header in zip(labelled, headers)]
    own, shared = sort_texts(shown, boxed)
    return Customs(
        rows,
        title,
        told,
        told | formed,
        frozenset(name for row in rows if row.roles and not CITING.isdisjoint(row.roles) for name in _cited(row)),
        replied,
        own,
        len({box for box in shown if box}),
        frozenset(boxed[0]) if boxed else frozenset(),
        shared,
        _everywhere(set(labelled), boxes),
        name_distance(boxes.above),
        min(gaps, default=0),
        boxes.menus >= MENUS * total,
        bare >= max(2, LOST * total) or _titles_beside(boxes),
        # Discourse prints name, date and number on one line; what stands above it then is the post before.
        beside >= EVERYWHERE * total,
        # Tapatalk prints a bare count of posts between name and date.
        counted >= max(2, COUNTED * total),
        ranks,
        # Posts are items of a list; a list number over one or two headers of many is that of a body's list.
        _listed(headers, boxes) >= max(min(2, total), LISTED * total),
        _under_names(headers, boxes, traits),
        total >= SEVERAL and sum(_is_tight(rows, header) for header in headers) >= EVERYWHERE * total,
    )


def _listed(headers: Sequence[Header], boxes: Boxes) -> int:
    """How many headers begin with a list number, or have a text that does."""
    return sum(
        header.core[0].line.ordinal is not None or any(slot.row.line.ordinal is not None for slot in slots)
        for header, slots in zip(headers, boxes.slots)
    )


def _under_names(headers: Sequence[Header], boxes: Boxes, traits: Collection[str]) -> frozenset[int]:
    """Rows that the engine prints under the name of the author, whether the dump has that name or not."""
    out: set[int] = set()
    if "name-over-date" in traits:
        for header in headers:
            dated = next((row.index for row in header.core if not DATED.isdisjoint(row.roles)), header.last)
            out.update(range(dated + 1, header.last + 1))
    if "name-over-list" in traits:
        out.update(slot.row.index for slots in boxes.slots for slot in slots if slot.row.line.mark == "bullet")
    return frozenset(out)


def _is_tight(rows: Sequence[Row], header: Header) -> bool:
    """Whether a header is a date with a text right over it, a blank line over both."""
    above = rows[header.first - 1] if header.first else None
    first = header.core[0]
    dated = not first.gap and not DATED.isdisjoint(first.roles[:1])
    return dated and above is not None and above.gap > 0 and above.loose


def _cited(row: Row) -> Sequence[str]:
    """Whom an edit note, the head of a quote or a line of likes names."""
    if "like" in row.roles:
        return read_likers(row, ())[1]
    mark = row.mark("user")
    return (mark.value,) if mark is not None and isinstance(mark.value, str) else ()


def _everywhere(shown: Collection[Box], boxes: Boxes) -> frozenset[str]:
    """Texts in nearly all headers of a thread of more than one member, as the labelled values in them tell."""
    least = max(SEVERAL, EVERYWHERE * len(boxes.slots))
    if least > len(boxes.slots) or (len(shown) == 1 and () not in shown):
        return frozenset()
    seen = Counter(text for slots in boxes.slots for text in {slot.text for slot in slots})
    return frozenset(text for text, n in seen.items() if n >= least)


def _titles_beside(boxes: Boxes) -> bool:
    """Whether texts that end in a title (`Flow Master`) stand beside other names in most headers that show both."""
    beside = again = 0
    for slots in boxes.slots:
        titled = [slot.text for slot in slots if slot.kind == "titled"]
        sure = {slot.text for slot in slots if slot.kind in SURE} if titled else set()
        if sure:
            beside += sure.isdisjoint(titled)
            again += not sure.isdisjoint(titled)
    return beside > again


def gap_below(rows: Sequence[Row], slot: Slot) -> int:
    """How many blank lines stand between a text and the title under it; -1 if no title does."""
    for below in rows[slot.row.index + 1 : slot.row.index + REACH]:
        if below.kind not in ("text", "prose"):
            return below.gap if below.roles[:1] in (("rank",), ("banner",)) else -1
    return -1


__all__ = ["Customs", "find_customs", "gap_below"]
