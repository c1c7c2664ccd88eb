"""What holds all through a thread tells which texts are names: where they stand, who shows them, who quotes them."""

from __future__ import annotations

from .collect import over_menu
from .customs import gap_below
from .place import Place

# Members of a thread that is more than the talk of two.
SEVERAL = 3


def is_own(here: Place) -> bool:
    """One member's posts all show it, and no other's."""
    return here.text in here.customs.own


def under_own(here: Place) -> bool:
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
    texts = here.texts
    if texts.count(here.text) < 2:
        return False
    first = texts.index(here.text)
    size = texts.index(here.text, first + 1) - first
    return size > 1 and texts[first : first + size] == texts[first + size : first + 2 * size]


def under_first(here: Place) -> bool:
    """The same over the first post shown: no signature of a post above stands there."""
    above = here.before
    return under_own(here) and above is not None and {above.text, here.text} <= here.customs.opening


def among_many(here: Place) -> bool:
    """The same in a thread of several members: no one member's signature stands above all of another's posts."""
    return here.slot.above and under_own(here) and here.customs.members >= SEVERAL


def is_known(here: Place) -> bool:
    """Something else tells that it is a name."""
    return here.text in here.customs.known


def is_cited(here: Place) -> bool:
    """An edit note, a quote or a line of likes names it; whom a post answers it quotes as well."""
    return here.text in here.customs.cited and not (here.customs.replied and here.slot.above)


def is_shared(here: Place) -> bool:
    """A title, or furniture: members with different boxes show it, or nearly all headers do."""
    text, customs = here.text, here.customs
    everywhere = here.slot.kind == "text" and text in customs.everywhere and text not in customs.own
    return text not in customs.known and (text in customs.shared or everywhere)


def tells_starter(here: Place) -> bool:
    """`Themenstarter amy` over the first post: words and a name that the page tells elsewhere."""
    return any(here.text.endswith(" " + name) for name in here.customs.told)


def is_parted(here: Place) -> bool:
    """A blank line more than elsewhere parts it from the box: the name between them was lost."""
    slot, customs = here.slot, here.customs
    return not slot.row.gap and slot.above and (gap := gap_below(customs.rows, slot)) > 1 and gap > customs.gap


def at_distance(here: Place) -> bool:
    """It stands right above the states that all boxes show."""
    return _measured(here) and here.slot.key == f"above{here.customs.distance}"


def off_distance(here: Place) -> bool:
    return _measured(here) and here.slot.key != f"above{here.customs.distance}"


def off_count(here: Place) -> bool:
    """Where bare counts stand over dates, names stand right over the counts: what is higher up ends the post above."""
    if not here.customs.counted or not here.slot.above or here.slots[-1].key != "above1":
        return False
    below = here.after
    return below is not None and below.kind != "count"


def off_tight(here: Place) -> bool:
    """Where each name stands right over its date, blank lines around both: what is higher up ends the post above."""
    return here.customs.tight and here.slot.above and here.slot.key != "above1"


def _measured(here: Place) -> bool:
    return here.customs.distance is not None and here.slot.above and here.slot.row.line.mark != "heading"


def on_menu(here: Place) -> bool:
    """Where titles stand under menus all through a thread, names stand right above them."""
    return here.slot.beyond and here.customs.menus and over_menu(here.customs.rows, here.slot.row)


def past_menu(here: Place) -> bool:
    return here.slot.beyond and not (here.customs.menus and over_menu(here.customs.rows, here.slot.row))


def is_beside(here: Place) -> bool:
    """Where names stand beside dates all through a thread."""
    return here.customs.beside and here.slot.beside


__all__ = [
    "among_many",
    "at_distance",
    "is_beside",
    "is_cited",
    "is_known",
    "is_own",
    "is_parted",
    "is_shared",
    "off_count",
    "off_distance",
    "off_tight",
    "on_menu",
    "past_menu",
    "tells_starter",
    "under_first",
    "under_own",
]
