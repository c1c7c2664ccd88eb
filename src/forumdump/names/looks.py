"""What a text tells by itself of being a name: its words and signs, its own row's marks."""

from __future__ import annotations

from ..labels.words import words
from .place import Place

# Titles go on for so many words, names don't.
MANY_WORDS = 5
# Stops of scripts that are wide or run from right to left: no name ends in one.
FULL_STOPS = frozenset("。！？؟｡")
# From so many words on, each more speaks against a name.
WORDS = 4


def is_handle(here: Place) -> bool:
    """wpForo and BuddyPress print the handle under the name."""
    return here.text.startswith(("(@", "@"))


def is_list(here: Place) -> bool:
    """`Founder / Administrator`: titles, parted by a stroke."""
    return here.slot.kind == "text" and " / " in here.text


def names_board(here: Place) -> bool:
    """`in Repairs` before a date: where it was posted."""
    return here.slot.kind == "prefix" and here.text.startswith("in ")


def is_long(here: Place) -> bool:
    """A line of many words is a motto, a title or a sentence, unless a form tells that it is a name."""
    return here.slot.kind == "text" and here.text.count(" ") >= MANY_WORDS


def is_label(here: Place) -> bool:
    """A label that no table knows, and its value; an address."""
    return ": " in here.text or here.text[-1] == ":" or "://" in here.text or here.text.startswith("www.")


def is_introduced(here: Place) -> bool:
    """A form that introduces names."""
    return here.slot.kind in ("author", "name")


def in_state(here: Place) -> bool:
    """An avatar's text or an online state holds it."""
    return here.slot.kind in ("avatar", "status")


def is_letter(here: Place) -> bool:
    return len(here.text) == 1


def more_words(here: Place) -> int:
    return max(0, here.text.count(" ") + 1 - WORDS)


def is_sentence(here: Place) -> int:
    """Several words that end with a sign, other than an initial (`Ada L.`); scripts without spaces show one by its stop."""
    if here.text[-1] in FULL_STOPS:
        return 2
    return here.text[-1] in ".?!:,;…" and " " in here.text and here.text[-3:-2] != " "


def is_remark(here: Place) -> bool:
    """Three words or more that end with such a sign: a motto, or the last line of the post above."""
    return here.text.count(" ") > 1 and here.text[-1] in "?!…"


def is_courtesy(here: Place) -> bool:
    """`Thanks.`, `Grüße`: the last line of the post above."""
    return here.text.rstrip(".!, ").casefold() in words("post.courtesy")


def is_item(here: Place) -> bool:
    return here.slot.row.line.ordinal is not None and here.customs.listed


def is_stray_item(here: Place) -> bool:
    """`2. Filters`, where posts are no items of a list: one of a list in the post above."""
    return here.slot.above and here.slot.row.line.ordinal is not None and not here.customs.listed


def is_heading(here: Place) -> bool:
    return here.slot.row.line.mark == "heading"


def is_emphasised(here: Place) -> bool:
    """Markdown emphasises the name at the start of a user box; a title under it is in italics, too (vBulletin 5)."""
    return here.slot.row.line.mark == "box" and not (here.before is not None and _in_italics(here.text))


def _in_italics(text: str) -> bool:
    return len(text) > 2 and text[0] == text[-1] == "_"


__all__ = [
    "in_state",
    "is_courtesy",
    "is_emphasised",
    "is_handle",
    "is_heading",
    "is_introduced",
    "is_item",
    "is_label",
    "is_letter",
    "is_list",
    "is_long",
    "is_remark",
    "is_sentence",
    "is_stray_item",
    "more_words",
    "names_board",
]
