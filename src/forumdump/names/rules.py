"""The rules that make a text a name, each with its weight: by itself, by its neighbours in the header, and by the habits
of the thread."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from .. import patterns as re_
from ..labels.words import leading, words
from ..text.brief import has_word
from . import habits, looks, neighbours
from .collect import REACH
from .customs import Customs
from .place import Place, Rule, Sort
from .slots import NAME_WIDTH

# What every text begins with, and what no name gets.
START, NEVER = 1.0, -5.0
# What boxes show that is no name.
OTHER = frozenset(["rank", "banner", "count", "badge"])
# A link's text goes on so: `More >>>`.
LINK_ENDS = frozenset(">»→›")
# What stands before the steps of breadcrumbs.
CRUMBS = frozenset("»›→►>")
# Words that are no names.
SMALL = re_.JOINTS | re_.LITTLE


def score_slot(here: Place, there: frozenset[str]) -> float:
    """What a slot shows by itself and by its neighbours; `there`: what its thread has (see `needs_met`)."""
    if _never(here):
        return NEVER
    score = START
    for weight, rule in _rules_of(there, here.sort):
        score += weight * rule(here)
    return score


def needs_met(customs: Customs) -> frozenset[str]:
    """What a thread has of what rules need."""
    return frozenset([need for need in OF_THREAD if getattr(customs, need)])


@lru_cache(maxsize=1024)
def _rules_of(there: frozenset[str], sort: Sort) -> tuple[tuple[float, Rule], ...]:
    """The rules that can hold: of most sorts of slots few."""
    has = there.union(sort)
    return tuple((weight, rule) for weight, rule in RULES if has.issuperset(NEEDS.get(rule, ())))


def _never(here: Place) -> bool:
    text, customs = here.text, here.customs
    return (
        here.slot.kind in OTHER
        or (here.slot.kind in ("text", "titled") and here.slot.row.index in customs.under)
        or len(text) > NAME_WIDTH
        # Votes for and against, a date without its words: names of figures alone have no signs in them.
        or not (text.isdecimal() or any(map(str.isalpha, text)))
        or bool(customs.title and here.slot.title == customs.title and text not in customs.own)
        or ("[" in text and re_.IMAGE.fullmatch(text) is not None)
        or ("." in text and re_.FILE_LINE.fullmatch(text) is not None)
        or (")" in text and re_.LIST_ITEM.match(text) is not None)
        or _is_starter(text)
        or (text[0] in CRUMBS and re_.CRUMB_START.match(text) is not None)
        or re_.is_reply(text)
        or (len(here.slots) > 1 and _is_lone(here))
        or text[-1] in LINK_ENDS
        or (text[0] == "(" and text[-1] == ")" and text[1] != "@")
        or (text[0].isdigit() and re_.SHORT_COUNT.fullmatch(text) is not None)
        or text.casefold() in SMALL
    )


def _is_lone(here: Place) -> bool:
    """Between the copies of a box that is printed twice stand name and title, twice: where one text alone does, a filter
    took the other, and nothing tells which."""
    if "text" not in [slot.kind for slot in here.slots]:
        return False
    rows = here.customs.rows
    inside = [slot for slot in here.slots if not (slot.above or slot.beyond) and has_word(slot.text)]
    if len(inside) < 2 or inside[0].kind != "text" or any(slot.text != inside[0].text for slot in inside):
        return False
    copy: set[str] = set()
    for row in reversed(rows[max(0, inside[0].row.index - REACH) : inside[0].row.index]):
        if row.kind != "core":
            break
        copy.update([row.text] if "joined" in row.roles else ())
    return any(row.text in copy for row in rows[inside[-1].row.index + 1 : inside[-1].row.index + REACH])


@cache
def _of_starter() -> frozenset[str]:
    return words("thread.starter_word") | words("thread.start_date_word")


def _is_starter(text: str) -> bool:
    """`Thread starter amy`, `Start date`: lines about the thread; `Thread starter`, a badge."""
    if leading(text, _of_starter()) is None:
        return False
    end = leading(text, words("thread.starter_word"))
    if end is not None:
        return end == len(text) or " " in text[end:]
    return leading(text, words("thread.start_date_word")) == len(text)


RULES: tuple[tuple[float, Rule], ...] = (
    (-4.0, looks.is_handle),
    (3.0, neighbours.over_address),
    (1.5, habits.is_own),
    (-2.0, habits.under_own),
    (-2.0, habits.under_first),
    (-2.0, habits.among_many),
    (-5.0, neighbours.in_list),
    (-3.0, habits.is_shared),
    (-3.0, habits.is_parted),
    (-2.0, neighbours.is_value),
    (-3.0, looks.is_long),
    (-3.0, looks.is_list),
    (-4.0, looks.names_board),
    (-4.0, habits.tells_starter),
    (-2.0, neighbours.over_heading),
    (1.5, habits.at_distance),
    (-0.7, habits.off_distance),
    (-1.5, habits.off_count),
    (2.5, habits.on_menu),
    (-1.5, habits.past_menu),
    (3.0, habits.is_beside),
    (-3.0, looks.is_label),
    (4.0, neighbours.before_subject),
    (4.0, looks.is_introduced),
    (-3.0, neighbours.is_title),
    (-6.0, neighbours.is_pictured),
    (1.5, neighbours.has_title),
    (3.5, looks.in_state),
    (3.0, habits.is_known),
    (2.0, habits.is_cited),
    (3.0, neighbours.goes_on),
    (2.5, neighbours.in_avatar),
    (0.5, neighbours.is_twice),
    (1.5, neighbours.is_first_twice),
    (3.0, neighbours.under_letter),
    (-4.0, neighbours.under_other_letter),
    (-4.0, looks.is_letter),
    (-1.0, looks.more_words),
    (-2.0, looks.is_sentence),
    (-2.0, looks.is_remark),
    (-3.0, looks.is_courtesy),
    (1.5, looks.is_item),
    (-5.0, looks.is_stray_item),
    (1.5, neighbours.over_title),
    (1.0, looks.is_heading),
    (6.0, looks.is_emphasised),
    (-0.35, neighbours.texts_before),
    (-2.0, habits.off_tight),
)

# What a rule can't hold without: of the thread, and of the slot and its place (see `Place.sort`).
OF_THREAD = frozenset(
    ["beside", "cited", "counted", "distance", "known", "listed", "menus", "own", "tight", "title", "told"]
)
NEEDS: Mapping[Rule, tuple[str, ...]] = {
    neighbours.before_subject: ("text",),
    neighbours.goes_on: ("after",),
    neighbours.has_title: ("titled",),
    neighbours.in_avatar: ("before",),
    neighbours.in_list: ("bullet", "before"),
    neighbours.is_first_twice: ("twice",),
    neighbours.is_title: ("titled",),
    neighbours.is_twice: ("twice",),
    neighbours.is_value: ("text", "inside"),
    neighbours.over_heading: ("title", "above", "after"),
    neighbours.over_title: ("text",),
    neighbours.texts_before: ("before",),
    neighbours.under_letter: ("before",),
    looks.is_emphasised: ("box",),
    looks.in_state: ("state",),
    looks.is_heading: ("heading",),
    looks.is_introduced: ("introduced",),
    looks.is_item: ("listed", "item"),
    looks.is_letter: ("letter",),
    looks.is_list: ("text", "words"),
    looks.more_words: ("words",),
    looks.is_long: ("text", "words"),
    looks.is_remark: ("words",),
    looks.is_stray_item: ("above", "item"),
    looks.names_board: ("prefix", "words"),
    habits.among_many: ("own", "above", "before"),
    habits.at_distance: ("distance", "above"),
    habits.is_beside: ("beside",),
    habits.is_cited: ("cited",),
    habits.is_known: ("known",),
    habits.is_own: ("own",),
    habits.is_parted: ("above",),
    habits.off_count: ("counted", "above", "after"),
    habits.off_distance: ("distance", "above"),
    habits.off_tight: ("tight", "above"),
    habits.on_menu: ("menus", "beyond"),
    habits.past_menu: ("beyond",),
    habits.tells_starter: ("told", "words"),
    habits.under_first: ("own", "before"),
    habits.under_own: ("own", "before"),
}

__all__ = ["needs_met", "score_slot"]
