"""Clues to a title from its own looks: words of menus, forms and sites, sentences, dates."""

from __future__ import annotations

from .. import patterns as re_
from ..dates import find_date
from ..labels.words import leading, words
from .clues import SURE, Candidate
from .crumbs import is_root
from .preamble import TOP

# A page with menus has more.
LONG_LEAD = 15
# Items of a menu that lost the space between them.
MANY_GLUED = 3
# Sites' names have no more words.
SITE_WORDS = 6
# A sentence that ends in a full stop is longer than titles that do; few titles are longer than a paragraph's line.
LONG, TOO_LONG = 60, 140
# From so many words on a text looks like a title.
MANY_WORDS = 4


def weigh_looks(item: Candidate, lead: int) -> None:
    """Clues from a candidate's own looks; `lead` rows stand above the posts."""
    text = item.piece.text
    if not item.rows:
        item.add("inside")
    item.add("words", min(1.0, (_count(text) - 1) / (MANY_WORDS - 1)))
    glued = len(re_.GLUED_WORDS.findall(text)) >= MANY_GLUED
    if (
        glued
        or _is_furniture(item.key)
        or is_root(text)
        or 2 * sum(map(str.isalpha, text)) < len("".join(text.split()))
    ):
        item.add("furniture")
    if text[-1:] in (":", "：") or re_.FORM_FIELD.search(text):
        item.add("label")
    if text.endswith(".") and not text.endswith(".."):
        item.add("sentence", 1.0 if len(text) > LONG else 0.3)
    if len(text) > TOO_LONG:
        item.add("long")
    found = find_date(text, 0, len(text))
    if found is not None and found.has_day:
        item.add("dated")
    if item.piece.row.index < TOP and (is_site(text) or (lead > LONG_LEAD and not item.clues.keys() & SURE)):
        item.add("site")


def is_site(text: str) -> bool:
    """Whether a text is a site's name by its last words: `Mazda Forum`, `Developer Community`."""
    ends = text.casefold().split()
    return 1 < len(ends) <= SITE_WORDS and not words("site.word").isdisjoint(ends[-2:])


def _is_furniture(key: str) -> bool:
    """Whether a text is a word of menus, or made of such words, or begins with the root of breadcrumbs twice."""
    menu = words("site.menu")
    if key in menu or all(word in menu for word in key.split()):
        return True
    roots = words("nav.crumb_root")
    end = leading(key, roots)
    return end is not None and end < len(key) and leading(key, roots, end + 1) is not None


def _count(text: str) -> int:
    """How many words a text has; two characters of a script without spaces are one."""
    return max(sum(any(map(str.isalnum, word)) for word in text.split()), sum(char > "\u2e80" for char in text) // 2)


__all__ = ["TOO_LONG", "is_site", "weigh_looks"]
