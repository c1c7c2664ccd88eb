"""What stands round a text in its header, and what that tells of its being a name."""

from __future__ import annotations

from ..text.brief import has_word
from ..text.lines import Line
from .anchors import like_name
from .place import Place
from .slots import over_handle

# What stands under a name, one below the other.
TITLES = frozenset(["rank", "banner", "titled"])
# What a user box tells of somebody, a place under it.
PROFILE = frozenset(["joined", "messages", "likes"])


def over_address(here: Place) -> bool:
    """Right over the address that is made of it."""
    return over_handle(here.customs.rows, here.slot)


def in_list(here: Place) -> bool:
    """A title in the list of a box, right under the name that stands over the list."""
    rows, row, above = here.customs.rows, here.slot.row, here.before
    below = rows[row.index + 1] if row.index + 1 < len(rows) else None
    return (
        row.line.mark == "bullet"
        and above is not None
        and above.kind == "text"
        and above.row.index == row.index - 1
        and above.row.line.mark != "bullet"
        and like_name(above.row)
        # A picture's text may hold the name that the list begins with.
        and not above.text.startswith(here.text)
        and below is not None
        and below.kind == "weak"
        and below.line.mark == "bullet"
    )


def over_heading(here: Place) -> bool:
    """Above the thread's title, which stands over the first post twice: a word of the page's."""
    title = here.customs.title
    over = [slot for slot in here.slots[here.index + 1 :] if slot.above]
    return here.slot.above and sum(slot.title == title for slot in over) > 1


def is_value(here: Place) -> bool:
    """It stands right under a value of the profile: a place whose label was lost."""
    slot, rows = here.slot, here.customs.rows
    above = rows[slot.row.index - 1] if slot.row.index and slot.inside and slot.kind == "text" else None
    if above is None or above.kind != "core" or slot.row.gap:
        return False
    return not PROFILE.isdisjoint((above.value_of or above).roles)


def before_subject(here: Place) -> bool:
    """A labelled subject follows: subsilver prints it in the cell beside the author's name."""
    rows, row = here.customs.rows, here.slot.row
    if here.slot.kind != "text" or row.index + 1 >= len(rows):
        return False
    return rows[row.index + 1].roles == ("subject",) and like_name(row)


def is_title(here: Place) -> bool:
    """`Premium Member` under a name is a title."""
    return here.slot.kind == "titled" and (here.customs.lost or _is_under_text(here))


def is_pictured(here: Place) -> bool:
    """`Pool veteran` on two rows, one below the other: a rank, and the text of its picture."""
    rows, row = here.customs.rows, here.slot.row
    if " " not in row.text:
        return False
    if here.slot.kind != "titled" and row.text.rpartition(" ")[2].casefold() not in here.customs.ranks:
        return False
    return [other.text for other in rows[max(0, row.index - 1) : row.index + 2]].count(row.text) > 1


def has_title(here: Place) -> bool:
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
        and above.title != here.customs.title
        and (not slot.row.line.mark or _is_subheading(slot.row.line, above.row.line))
    )


def _is_subheading(line: Line, above: Line) -> bool:
    """Boxes by html2text: `#### amy` / `##### RC Mod`."""
    return line.mark == above.mark == "heading" and line.rank > above.rank


def goes_on(here: Place) -> bool:
    """The next text repeats it: a name, and an avatar's text or name and title."""
    if here.after is None or here.text in here.customs.shared:
        return False
    return here.slot.leads(here.after.text) or (len(here.text) > 2 and here.after.text.startswith(here.text))


def in_avatar(here: Place) -> bool:
    """An avatar's text may hold name and title: the name stands below it."""
    return here.before is not None and here.before.text.startswith(here.text + " ")


def is_twice(here: Place) -> bool:
    return here.texts.count(here.text) > 1


def is_first_twice(here: Place) -> bool:
    """Of name and title in a box that is printed twice, the name comes first; places stand under the counts."""
    texts = here.texts
    if texts.count(here.text) < 2 or len(set(texts)) < 2:
        return False
    rows = here.customs.rows
    for other in here.slots[: here.index]:
        under = other.row.index and rows[other.row.index - 1].kind == "core"
        if texts.count(other.text) > 1 and len(other.text) > 1 and other.text != here.text and not under:
            return False
    return True


def under_letter(here: Place) -> bool:
    """A letter avatar stands above, perhaps with an online state beside it: `B Offline`."""
    above = here.before
    if above is None or above.text[:1].casefold() != here.text[0].casefold():
        return False
    return len(above.text) == 1 or (above.kind == "badge" and above.text[1] == " ")


def under_other_letter(here: Place) -> bool:
    """The letter of an avatar, above it or twice in the box, begins another name, which was lost."""
    letters = [text for text in here.texts if len(text) == 1 and text.isupper()]
    if len(set(letters)) != 1 or letters[0].casefold() == here.text[0].casefold() or not here.text[0].isalpha():
        return False
    return len(letters) > 1 or (here.before is not None and here.before.text == letters[0])


def over_title(here: Place) -> bool:
    """A title that boards give stands right under it."""
    rows, row = here.customs.rows, here.slot.row
    below = rows[row.index + 1] if row.index + 1 < len(rows) else None
    return here.slot.kind == "text" and below is not None and below.roles[:1] == ("rank",) and below.gap <= row.gap + 1


def texts_before(here: Place) -> int:
    """Of several texts in a header the name comes first on every engine."""
    beyond = here.slot.beyond
    return sum(
        [
            other.kind != "count" and (beyond or not other.beyond) and has_word(other.text)
            for other in here.slots[: here.index]
        ]
    )


__all__ = [
    "before_subject",
    "goes_on",
    "has_title",
    "in_avatar",
    "in_list",
    "is_first_twice",
    "is_pictured",
    "is_title",
    "is_twice",
    "is_value",
    "over_handle",
    "over_heading",
    "over_title",
    "texts_before",
    "under_letter",
    "under_other_letter",
]
