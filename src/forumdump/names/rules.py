"""What makes a text a name: by itself, by its neighbours in the header, and by the customs of the thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from .. import patterns as re_
from ..labels.words import leading, words
from ..text.brief import has_word
from ..text.titles import fold_title
from .anchors import like_name
from .collect import REACH, over_menu
from .customs import Customs, gap_below
from .slots import NAME_WIDTH, Slot, over_handle

# What every text begins with, and what no name gets.
START, NEVER = 1.0, -5.0
# What boxes show that is no name.
OTHER = frozenset(["rank", "banner", "count", "badge"])
# What stands under a name, one below the other.
TITLES = frozenset(["rank", "banner", "titled"])
# What a user box tells of somebody, a place under it.
PROFILE = frozenset(["joined", "messages", "likes"])
# Titles go on for so many words, names don't.
MANY_WORDS = 5
# A link's text goes on so: `More >>>`.
LINK_ENDS = frozenset(">»→›")
# What marks items of lists.
BULLET = "bullet"
# Stops of scripts that are wide or run from right to left: no name ends in one.
FULL_STOPS = frozenset("。！？؟｡")
# From so many words on, each more speaks against a name.
WORDS = 4
# Members of a thread that is more than the talk of two.
SEVERAL = 3


class Place:
    """A slot among the slots of its header."""

    __slots__ = ("after", "before", "customs", "index", "slot", "slots", "text")

    def __init__(self, slots: Sequence[Slot], index: int, customs: Customs) -> None:
        self.slots, self.index, self.customs = slots, index, customs
        self.slot, self.text = slots[index], slots[index].text
        self.before = slots[index - 1] if index else None
        self.after = slots[index + 1] if index + 1 < len(slots) else None


Rule = Callable[["Place"], int]


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


def _is_handle(here: Place) -> bool:
    """wpForo and BuddyPress print the handle under the name."""
    return here.text.startswith(("(@", "@"))


def _over_handle(here: Place) -> bool:
    """Right over the address that is made of it."""
    return over_handle(here.customs.rows, here.slot)


def _is_own(here: Place) -> bool:
    """One member's posts all show it, and no other's."""
    return here.text in here.customs.own


def _under_own(here: Place) -> bool:
    """Of two texts that one member's posts show, one below the other, the upper is the name, the other a title."""
    above, own = here.before, here.customs.own
    return (
        here.text in own
        and above is not None
        and above.text in own
        and above.row.index == here.slot.row.index - 1
        and not above.text.startswith(here.text)
        and not _begins_copies(here)
    )


def _begins_copies(here: Place) -> bool:
    """Name and title stand twice one after the other: what begins both pairs is no title of what stands above."""
    texts = [slot.text for slot in here.slots]
    if texts.count(here.text) < 2:
        return False
    first = texts.index(here.text)
    size = texts.index(here.text, first + 1) - first
    return size > 1 and texts[first : first + size] == texts[first + size : first + 2 * size]


def _under_first(here: Place) -> bool:
    """The same over the first post shown: no signature of a post above stands there."""
    above = here.before
    return _under_own(here) and above is not None and {above.text, here.text} <= here.customs.opening


def _among_many(here: Place) -> bool:
    """The same in a thread of several members: no one member's signature stands above all of another's posts."""
    return here.slot.above and _under_own(here) and here.customs.members >= SEVERAL


def _in_list(here: Place) -> bool:
    """A title in the list of a box, right under the name that stands over the list."""
    rows, row, above = here.customs.rows, here.slot.row, here.before
    below = rows[row.index + 1] if row.index + 1 < len(rows) else None
    return (
        row.line.mark == BULLET
        and above is not None
        and above.kind == "text"
        and above.row.index == row.index - 1
        and above.row.line.mark != BULLET
        and like_name(above.row)
        # A picture's text may hold the name that the list begins with.
        and not above.text.startswith(here.text)
        and below is not None
        and below.kind == "weak"
        and below.line.mark == BULLET
    )


def _over_heading(here: Place) -> bool:
    """Above the thread's title, which stands over the first post twice: a word of the page's."""
    title = here.customs.title
    over = [slot for slot in here.slots[here.index + 1 :] if slot.above]
    return here.slot.above and sum(fold_title(slot.text) == title for slot in over) > 1


def _is_known(here: Place) -> bool:
    """Something else tells that it is a name."""
    return here.text in here.customs.known


def _is_cited(here: Place) -> bool:
    """An edit note or a quote names it; whom a post answers it quotes as well."""
    return here.text in here.customs.cited and not (here.customs.replied and here.slot.above)


def _is_shared(here: Place) -> bool:
    """A title, or furniture: members with different boxes show it, or nearly all headers do."""
    text, customs = here.text, here.customs
    everywhere = here.slot.kind == "text" and text in customs.everywhere and text not in customs.own
    return text not in customs.known and (text in customs.shared or everywhere)


def _is_value(here: Place) -> bool:
    """It stands right under a value of the profile: a place whose label was lost."""
    slot, rows = here.slot, here.customs.rows
    above = rows[slot.row.index - 1] if slot.row.index and slot.inside and slot.kind == "text" else None
    if above is None or above.kind != "core" or slot.row.gap:
        return False
    return not PROFILE.isdisjoint((above.value_of or above).roles)


def _is_list(here: Place) -> bool:
    """`Founder / Administrator`: titles, parted by a stroke."""
    return here.slot.kind == "text" and " / " in here.text


def _names_board(here: Place) -> bool:
    """`in Repairs` before a date: where it was posted."""
    return here.slot.kind == "prefix" and here.text.startswith("in ")


def _is_long(here: Place) -> bool:
    """A line of many words is a motto, a title or a sentence, unless a form tells that it is a name."""
    return here.slot.kind == "text" and here.text.count(" ") >= MANY_WORDS


def _tells_starter(here: Place) -> bool:
    """`Themenstarter amy` over the first post: words and a name that the page tells elsewhere."""
    return any(here.text.endswith(" " + name) for name in here.customs.told)


def _is_parted(here: Place) -> bool:
    """A blank line more than elsewhere parts it from the box: the name between them was lost."""
    slot, customs = here.slot, here.customs
    return not slot.row.gap and slot.above and (gap := gap_below(customs.rows, slot)) > 1 and gap > customs.gap


def _at_distance(here: Place) -> bool:
    """It stands right above the states that all boxes show."""
    return _measured(here) and here.slot.key == f"above{here.customs.distance}"


def _off_distance(here: Place) -> bool:
    return _measured(here) and here.slot.key != f"above{here.customs.distance}"


def _off_count(here: Place) -> bool:
    """Where bare counts stand over dates, names stand right over the counts: what is higher up ends the post above."""
    if not here.customs.counted or not here.slot.above or here.slots[-1].key != "above1":
        return False
    below = here.after
    return below is not None and below.kind != "count"


def _off_tight(here: Place) -> bool:
    """Where each name stands right over its date, blank lines around both: what is higher up ends the post above."""
    return here.customs.tight and here.slot.above and here.slot.key != "above1"


def _measured(here: Place) -> bool:
    return here.customs.distance is not None and here.slot.above and here.slot.row.line.mark != "heading"


def _on_menu(here: Place) -> bool:
    """Where titles stand under menus all through a thread, names stand right above them."""
    return here.slot.beyond and here.customs.menus and over_menu(here.customs.rows, here.slot.row)


def _past_menu(here: Place) -> bool:
    return here.slot.beyond and not (here.customs.menus and over_menu(here.customs.rows, here.slot.row))


def _is_beside(here: Place) -> bool:
    """Where names stand beside dates all through a thread."""
    return here.customs.beside and here.slot.beside


def _is_label(here: Place) -> bool:
    """A label that no table knows, and its value; an address."""
    return ": " in here.text or here.text[-1] == ":" or "://" in here.text or here.text.startswith("www.")


def _before_subject(here: Place) -> bool:
    """A labelled subject follows: subsilver prints it in the cell beside the author's name."""
    rows, row = here.customs.rows, here.slot.row
    if here.slot.kind != "text" or row.index + 1 >= len(rows):
        return False
    return rows[row.index + 1].roles == ("subject",) and like_name(row)


def _is_introduced(here: Place) -> bool:
    """A form that introduces names."""
    return here.slot.kind in ("author", "name")


def _is_title(here: Place) -> bool:
    """`Premium Member` under a name is a title."""
    return here.slot.kind == "titled" and (here.customs.lost or _is_under_text(here))


def _is_pictured(here: Place) -> bool:
    """`Pool veteran` on two rows, one below the other: a rank, and the text of its picture."""
    rows, row = here.customs.rows, here.slot.row
    if here.slot.kind != "titled" and row.text.rpartition(" ")[2].casefold() not in here.customs.ranks:
        return False
    near = rows[max(0, row.index - 1) : row.index + 2]
    return " " in row.text and sum(other.text == row.text for other in near) > 1


def _has_title(here: Place) -> bool:
    """`rurutia Member` alone is a name with a title."""
    return here.slot.kind == "titled" and not (here.customs.lost or _is_under_text(here))


def _is_under_text(here: Place) -> bool:
    """Other titles may stand between: `amy` / `RC Mod` / `Staff member` / `RC Mod`."""
    slot, index = here.slot, here.index
    if here.customs.tight and slot.row.gap:
        return False
    while index and here.slots[index - 1].kind in TITLES and here.slots[index - 1].row.index == slot.row.index - 1:
        index -= 1
        slot = here.slots[index]
    above = here.slots[index - 1] if index else None
    return (
        above is not None
        and above.kind == "text"
        and above.row.index == slot.row.index - 1
        and above.text != slot.text
        and fold_title(above.text) != here.customs.title
        and not slot.row.line.mark
    )


def _in_state(here: Place) -> bool:
    """An avatar's text or an online state holds it."""
    return here.slot.kind in ("avatar", "status")


def _goes_on(here: Place) -> bool:
    """The next text repeats it: a name, and an avatar's text or name and title."""
    if here.after is None or here.text in here.customs.shared:
        return False
    return here.slot.leads(here.after.text) or (len(here.text) > 2 and here.after.text.startswith(here.text))


def _in_avatar(here: Place) -> bool:
    """An avatar's text may hold name and title: the name stands below it."""
    return here.before is not None and here.before.text.startswith(here.text + " ")


def _is_twice(here: Place) -> bool:
    return sum(1 for other in here.slots if other.text == here.text) > 1


def _is_first_twice(here: Place) -> bool:
    """Of name and title in a box that is printed twice, the name comes first; places stand under the counts."""
    texts = [slot.text for slot in here.slots]
    if texts.count(here.text) < 2 or len(set(texts)) < 2:
        return False
    rows = here.customs.rows
    for other in here.slots[: here.index]:
        under = other.row.index and rows[other.row.index - 1].kind == "core"
        if texts.count(other.text) > 1 and len(other.text) > 1 and other.text != here.text and not under:
            return False
    return True


def _under_letter(here: Place) -> bool:
    """A letter avatar stands above, perhaps with an online state beside it: `B Offline`."""
    above = here.before
    if above is None or above.text[:1].casefold() != here.text[0].casefold():
        return False
    return len(above.text) == 1 or (above.kind == "badge" and above.text[1] == " ")


def _under_other_letter(here: Place) -> bool:
    """The letter of an avatar, above it or twice in the box, begins another name, which was lost."""
    letters = [slot.text for slot in here.slots if len(slot.text) == 1 and slot.text.isupper()]
    if len(set(letters)) != 1 or letters[0].casefold() == here.text[0].casefold() or not here.text[0].isalpha():
        return False
    return len(letters) > 1 or (here.before is not None and here.before.text == letters[0])


def _is_letter(here: Place) -> bool:
    return len(here.text) == 1


def _more_words(here: Place) -> int:
    return max(0, here.text.count(" ") + 1 - WORDS)


def _is_sentence(here: Place) -> int:
    """Several words that end with a sign, other than an initial (`Ada L.`); scripts without spaces show one by its stop."""
    if here.text[-1] in FULL_STOPS:
        return 2
    return here.text[-1] in ".?!:,;…" and " " in here.text and here.text[-3:-2] != " "


def _is_remark(here: Place) -> bool:
    """Three words or more that end with such a sign: a motto, or the last line of the post above."""
    return here.text.count(" ") > 1 and here.text[-1] in "?!…"


def _is_courtesy(here: Place) -> bool:
    """`Thanks.`, `Grüße`: the last line of the post above."""
    return here.text.rstrip(".!, ").casefold() in words("post.courtesy")


def _is_item(here: Place) -> bool:
    return here.slot.row.line.ordinal is not None and here.customs.listed


def _is_stray_item(here: Place) -> bool:
    """`2. Filters`, where posts are no items of a list: one of a list in the post above."""
    return here.slot.above and here.slot.row.line.ordinal is not None and not here.customs.listed


def _over_title(here: Place) -> bool:
    """A title that boards give stands right under it."""
    rows, row = here.customs.rows, here.slot.row
    below = rows[row.index + 1] if row.index + 1 < len(rows) else None
    return here.slot.kind == "text" and below is not None and below.roles[:1] == ("rank",) and below.gap <= row.gap + 1


def _is_heading(here: Place) -> bool:
    return here.slot.row.line.mark == "heading"


def _is_emphasised(here: Place) -> bool:
    """Markdown emphasises the name at the start of a user box; a title under it is in italics, too (vBulletin 5)."""
    return here.slot.row.line.mark == "box" and not (here.before is not None and _in_italics(here.text))


def _in_italics(text: str) -> bool:
    return len(text) > 2 and text[0] == text[-1] == "_"


def _texts_before(here: Place) -> int:
    """Of several texts in a header the name comes first on every engine."""
    before = here.slots[: here.index]
    return sum(
        other.kind != "count" and has_word(other.text) and (here.slot.beyond or not other.beyond) for other in before
    )


RULES: tuple[tuple[float, Rule], ...] = (
    (-4.0, _is_handle),
    (3.0, _over_handle),
    (1.5, _is_own),
    (-2.0, _under_own),
    (-2.0, _under_first),
    (-2.0, _among_many),
    (-5.0, _in_list),
    (-3.0, _is_shared),
    (-3.0, _is_parted),
    (-2.0, _is_value),
    (-3.0, _is_long),
    (-3.0, _is_list),
    (-4.0, _names_board),
    (-4.0, _tells_starter),
    (-2.0, _over_heading),
    (1.5, _at_distance),
    (-0.7, _off_distance),
    (-1.5, _off_count),
    (2.5, _on_menu),
    (-1.5, _past_menu),
    (3.0, _is_beside),
    (-3.0, _is_label),
    (4.0, _before_subject),
    (4.0, _is_introduced),
    (-3.0, _is_title),
    (-6.0, _is_pictured),
    (1.5, _has_title),
    (3.5, _in_state),
    (3.0, _is_known),
    (2.0, _is_cited),
    (3.0, _goes_on),
    (2.5, _in_avatar),
    (0.5, _is_twice),
    (1.5, _is_first_twice),
    (3.0, _under_letter),
    (-4.0, _under_other_letter),
    (-4.0, _is_letter),
    (-1.0, _more_words),
    (-2.0, _is_sentence),
    (-2.0, _is_remark),
    (-3.0, _is_courtesy),
    (1.5, _is_item),
    (-5.0, _is_stray_item),
    (1.5, _over_title),
    (1.0, _is_heading),
    (6.0, _is_emphasised),
    (-0.35, _texts_before),
    (-2.0, _off_tight),
)

# What a thread must have for a rule to hold of any slot.
NEEDS: Mapping[Rule, str] = {
    _is_own: "own",
    _under_own: "own",
    _under_first: "own",
    _is_cited: "cited",
    _is_known: "known",
    _tells_starter: "told",
    _over_heading: "title",
    _off_count: "counted",
    _on_menu: "menus",
    _is_beside: "beside",
}

__all__ = ["rules_of", "score_slot"]
