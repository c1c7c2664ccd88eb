"""The rules that make a text a name, each with its weight: by itself, by its neighbours in the header, and by the habits
of the thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import patterns as re_
from ..labels.words import leading, words
from ..text.brief import has_word
from ..text.titles import fold_title
from . import habits, looks, neighbours
from .collect import REACH
from .customs import Customs
from .place import Place, Rule
from .slots import NAME_WIDTH, Slot

# What every text begins with, and what no name gets.
START, NEVER = 1.0, -5.0
# What boxes show that is no name.
OTHER = frozenset(["rank", "banner", "count", "badge"])
# A link's text goes on so: `More >>>`.
LINK_ENDS = frozenset(">»→›")


def rules_of(customs: Customs) -> list[tuple[float, Rule]]:
    """The rules that may hold in a thread of these customs."""
    return [(weight, rule) for weight, rule in RULES if rule not in NEEDS or getattr(customs, NEEDS[rule])]


def score_slot(slots: Sequence[Slot], index: int, customs: Customs, rules: Sequence[tuple[float, Rule]]) -> float:
    """What a slot shows by itself and by its neighbours."""
    here = Place(slots, index, customs)
    if _never(here):
        return NEVER
    score = START
    for weight, rule in rules:
        score += weight * rule(here)
    return score


def _never(here: Place) -> bool:
    text, customs = here.text, here.customs
    return (
        here.slot.kind in OTHER
        or (here.slot.kind in ("text", "titled") and here.slot.row.index in customs.under)
        or len(text) > NAME_WIDTH
        or not has_word(text)
        # Votes for and against, a date without its words: names of figures alone have no signs in them.
        or not (text.isdecimal() or any(map(str.isalpha, text)))
        or bool(customs.title and fold_title(text) == customs.title and text not in customs.own)
        or ("[" in text and re_.IMAGE.fullmatch(text) is not None)
        or ("." in text and re_.FILE_LINE.fullmatch(text) is not None)
        or re_.LIST_ITEM.match(text) is not None
        or _is_starter(text)
        or re_.CRUMB_START.match(text) is not None
        or (re_.has_colon(text) and re_.REPLY_PREFIX.match(text) is not None)
        or _is_lone(here)
        or text[-1] in LINK_ENDS
        or (text[0] == "(" and text[-1] == ")" and text[1] != "@")
        or (text[0].isdigit() and re_.SHORT_COUNT.fullmatch(text) is not None)
        or text.casefold() in re_.JOINTS
        or text.casefold() in re_.LITTLE
    )


def _is_lone(here: Place) -> bool:
    """Between the copies of a box that is printed twice stand name and title, twice: where one text alone does, a filter
    took the other, and nothing tells which."""
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


def _is_starter(text: str) -> bool:
    """`Thread starter amy`, `Start date`: lines about the thread; `Thread starter`, a badge."""
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

# What a thread must have for a rule to hold of any slot.
NEEDS: Mapping[Rule, str] = {
    habits.is_own: "own",
    habits.under_own: "own",
    habits.under_first: "own",
    habits.is_cited: "cited",
    habits.is_known: "known",
    habits.tells_starter: "told",
    neighbours.over_heading: "title",
    habits.off_count: "counted",
    habits.on_menu: "menus",
    habits.is_beside: "beside",
}

__all__ = ["rules_of", "score_slot"]
