"""Headers → names: which of the short texts of a header is its author, and where the header begins.

A name has no label. It is told by what surrounds it: a form that introduces it, the same text
twice in a row, a letter avatar above, its place in the other headers, its return in other posts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from ..headers.header import Header
from ..text.rows import Row
from ..text.titles import fold_title
from .cleanup import clean_names
from .collect import collect
from .customs import Customs, find_customs
from .guests import name_guests
from .place import Place
from .profiles import box_of
from .rules import needs_met, score_slot
from .signed import signed_name, states_below
from .slots import Slot
from .tops import set_top

Chosen = list[Slot | None]

# How often the choice is made anew by what it has shown of the places of names, and of names that come back.
ROUNDS = 2
# What the places of the other names weigh, and each return of a name, up to a limit.
PLACED, RETURN, RETURNS = 2.0, 0.7, 2.0
# A name over the name of who is answered.
ANSWERS = 1.5
# What speaks against a text that the post above would miss.
MISSED = -3.0
# So many of the names stand in one place where there is such a place.
USUAL = 0.6
# So many of the boxes under a name show one join date.
AGREED = 0.7
# Under the body the name stands again: the head's name is that name, and no other.
SIGNED, UNSIGNED = 5.0, -3.0


def find_names(
    rows: Sequence[Row],
    headers: Sequence[Header],
    ranks: Collection[str],
    known: Collection[str],
    title: str | None,
    traits: Collection[str] = (),
) -> Chosen:
    """The slot of each header's author; `top` of the headers is set to where they begin. `ranks`: titles of
    members; `known`: names that the page tells elsewhere; `traits`: what is known of the engine."""
    replied = "replied-name" in traits
    states = states_below(rows, headers)
    signed = [signed_name(header) or state for header, state in zip(headers, states)]
    boxes = collect(rows, headers, states, replied)
    formed = {author for header in headers if not replied and (author := _explicit(header)) is not None}
    formed.update(slot.text for slot in signed if slot is not None)
    customs = find_customs(rows, headers, boxes, fold_title(title), frozenset(known), frozenset(formed), ranks, traits)
    there = needs_met(customs)
    for slots, under in zip(boxes.slots, signed):
        texts = [slot.text for slot in slots]
        for place, slot in enumerate(slots):
            slot.base = score_slot(Place(slots, texts, place, customs), there) + _as_signed(slot, under)
    chosen = _choose(headers, boxes.slots, signed, customs, None)
    for _ in range(ROUNDS):
        before, chosen = chosen, _choose(headers, boxes.slots, signed, customs, chosen)
        if chosen == before:
            break
    _drop_titles(headers, chosen, customs.known)
    clean_names(chosen, signed, ranks)
    name_guests(rows, chosen, boxes.slots)
    for header, slots, name in zip(headers, boxes.slots, chosen):
        set_top(header, slots, name, customs)
    return chosen


def _drop_titles(headers: Sequence[Header], chosen: Chosen, known: Collection[str]) -> None:
    """A text under which boxes show several join dates is a title, unless most agree; one that is known as a name is
    the member's with whose date it stands most."""
    joined: dict[str, Counter[str]] = {}
    told = [dict(box_of(header)).get("joined") for header in headers]
    for slot, when in zip(chosen, told):
        if slot is not None and slot.kind == "text" and when is not None:
            joined.setdefault(slot.text, Counter())[when] += 1
    for place, (slot, when) in enumerate(zip(chosen, told)):
        seen = joined.get(slot.text) if slot is not None and slot.kind == "text" else None
        if slot is None or seen is None or when is None or len(seen) < 2:
            continue
        if seen[when] < (max(seen.values()) if slot.text in known else AGREED * seen.total()):
            chosen[place] = None


def _explicit(header: Header) -> str | None:
    for row in (*header.core, *header.after):
        mark = row.mark("author", "name", "avatar")
        if mark is not None and isinstance(mark.value, str):
            return mark.value
    return None


def _as_signed(slot: Slot, signed: Slot | None) -> float:
    if signed is None:
        return 0.0
    return SIGNED if signed.leads(slot.text) else UNSIGNED


def _choose(
    headers: Sequence[Header],
    table: Sequence[Sequence[Slot]],
    signed: Sequence[Slot | None],
    customs: Customs,
    last: Chosen | None,
) -> Chosen:
    """The best slot of each header, by itself and by what was chosen for the others (`last`)."""
    found = [slot for slot in last or () if slot is not None]
    keys = Counter(slot.key for slot in found)
    texts = Counter(slot.text for slot in found)
    # Where few headers show a name at all, its place tells little.
    total = max(len(found), len(headers) / 2)
    out: Chosen = []
    for i, (slots, under) in enumerate(zip(table, signed)):
        best: Slot | None = None
        most = 0.0
        for slot in slots:
            score = slot.base
            placed = keys.get(slot.key, 0)
            rare = last is not None and 2 * placed < len(headers)
            if rare and 4 * len(found) <= len(headers) and slot.far:
                # Where other headers show no names, what stands over one is the page's or the end of the post above.
                score += MISSED
            if not i and rare and slot.far and _is_higher(slots, slot, found, keys, texts):
                # Over the place where the other headers have their names stand menus and titles.
                score += MISSED
            if i and rare and slot.kind == "text" and slot.above and _empties(headers[i - 1], slot, customs):
                score += MISSED
            score += PLACED * placed / total
            mine = last[i] if last is not None else None
            again = texts.get(slot.text, 0) - 1
            if not again and (mine is None or mine.text != slot.text):
                # The one other header that shows it has it for a name.
                again = 1
            score += min(RETURNS, RETURN * max(again, 0))
            if found and _answers(slots, slot, texts, customs):
                score += ANSWERS
            adjoins = i > 0 and slot.row.index == headers[i - 1].last + 1
            if adjoins and slot.text not in customs.known and _is_all(slot, headers[i], customs.rows):
                score += MISSED
            if score > most:
                best, most = slot, score
        out.append(best if best is not None else under)
    return out


def _answers(slots: Sequence[Slot], slot: Slot, texts: Mapping[str, int], customs: Customs) -> bool:
    """Whether a name stands right over another, under the buttons of the post above: the lower one is answered."""
    over = customs.rows[slot.row.index - 1] if slot.row.index else None
    if not texts[slot.text] or over is None or "action" not in over.roles:
        return False
    return any(low.row.index == slot.row.index + 1 and texts[low.text] and low.text != slot.text for low in slots)


def _is_higher(
    slots: Sequence[Slot], high: Slot, found: Sequence[Slot], keys: Counter[str], texts: Mapping[str, int]
) -> bool:
    """Whether under a slot stands a name of another header's, or a text where most headers have their names."""
    low = [slot for slot in slots if slot.row.index > high.row.index]
    return any(texts[slot.text] or keys[slot.key] >= USUAL * len(found) for slot in low)


def _empties(above: Header, slot: Slot, customs: Customs) -> bool:
    """Whether what reads like a sentence is the only text under the header before: as a name, it would leave none."""
    between = customs.rows[above.last + 1 : slot.row.index]
    like = slot.text.count(" ") < 2 and slot.text[0].isalnum()
    return not like and len(between) <= 2 and not above.after and not any(_says(row, customs) for row in between)


def _says(row: Row, customs: Customs) -> bool:
    return row.kind in ("text", "prose", "quote") and row.title != customs.title


def _is_all(slot: Slot, below: Header, rows: Sequence[Row]) -> bool:
    """Whether a row right under a header is the only text over the next: as a name, it would leave the post above none."""
    return all(row.roles == ("subject",) for row in rows[slot.row.index + 1 : below.first])


__all__ = ["find_names"]
