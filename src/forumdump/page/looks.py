"""Clues to a title from its own looks: words of menus, forms and sites, sentences, dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from .. import patterns as re_
from ..dates import Found
from ..labels.words import leading, words
from .crumbs import is_page_word, is_root

# Items of a menu that lost the space between them.
MANY_GLUED = 3
# Links of a menu on one line stand further apart than words.
MANY_GAPS = 2
# Links of a menu say the site's own word so often; little words come back in titles, too.
MANY_AGAIN, AGAIN_WIDTH = 4, 5
# Double colons that part links; one or two may part a page's title from the names of board and site.
MANY_COLONS = 3
# Sites' names have no more words; those of so few may have the word `Forum` anywhere.
SITE_WORDS, NAMED_SITE = 6, 4
# A line with so many numbers counts posts or pages, and so does a short one that begins with a number.
NUMBERS, COUNTED = 3, 6
# What the fields of forms are drawn with.
FIELDS = frozenset("_[(")
# A sentence that ends in a full stop is longer than titles that do; few titles are longer than a paragraph's line.
LONG, TOO_LONG = 60, 140
# From so many words on a text looks like a title.
MANY_WORDS = 4


def looks(text: str, key: str, found: Found | None) -> Iterator[tuple[str, float]]:
    """Clues from what a text looks like, each with the share of its weight; `key`: the text as titles are looked up;
    `found`: the first date in it."""
    count = _count(text)
    yield "words", min(1.0, (count - 1) / (MANY_WORDS - 1))
    if is_furniture(key) or is_root(text) or is_page_word(text) or _is_bar(text) or _greets(key) or _is_pager(key):
        yield "furniture", 1.0
    if text[-1:] in (":", "：") or (not FIELDS.isdisjoint(text) and re_.FORM_FIELD.search(text)):
        yield "label", 1.0
    if text.endswith(".") and not text.endswith(".."):
        yield "sentence", 1.0 if len(text) > LONG else 0.6
    if len(text) > TOO_LONG:
        yield "long", 1.0
    if found is not None and (found.has_day or found.relative is not None):
        yield "dated", 1.0
    numbers = len(re_.LONE_NUMBER.findall(text))
    if numbers >= NUMBERS or (numbers and text[0].isdigit() and count <= COUNTED):
        yield "counts", 1.0 if numbers >= NUMBERS else 0.6


def is_site(text: str) -> bool:
    """Whether a text is a site's name by its words: `Mazda Forum`, `Foro del Taller`, `Werkbank-Forum`."""
    ends = text.casefold().replace("-", " ").split()
    near = ends if len(ends) <= NAMED_SITE else ends[-2:]
    return 1 < len(ends) <= SITE_WORDS and not words("site.word").isdisjoint(near)


def _is_bar(text: str) -> bool:
    """Whether a text is a row of links: words that ran into each other, wide gaps, signs, one word (the site's) again and
    again."""
    if text.count(" :: ") >= MANY_COLONS:
        return True
    # Labels and their values stand apart as well.
    gaps = len(re_.WIDE_GAP.findall(text)) if ":" not in text else 0
    said = [word for word in text.split() if len(word) >= AGAIN_WIDTH]
    if len(said) - len(set(said)) + 1 >= MANY_AGAIN and max(Counter(said).values()) >= MANY_AGAIN:
        return True
    if gaps >= MANY_GAPS or len(re_.GLUED_WORDS.findall(text)) >= MANY_GLUED:
        return True
    return 2 * sum(map(str.isalpha, text)) < len("".join(text.split()))


def is_furniture(key: str) -> bool:
    """Whether a text is a word of menus, or made of such words, or begins with the root of breadcrumbs twice."""
    menu = words("site.menu")
    if key in menu or _made_of(key, menu):
        return True
    if re_.TITLE_PARTING.search(key) is not None and all(part in menu for part in re_.TITLE_PARTS.split(key)):
        return True
    roots = words("nav.crumb_root")
    end = leading(key, roots)
    return end is not None and end < len(key) and leading(key, roots, end + 1) is not None


def _is_pager(key: str) -> bool:
    """Whether a text says nothing but which page it is: `Page of 7`, `Page [3`."""
    found = re_.WORD.findall(key)
    told = [word for word in found if not word.isdigit()]
    return len(found) > 1 and found[0] in words("nav.page_word") and words("nav.of_word").issuperset(told[1:])


def _made_of(key: str, known: frozenset[str]) -> bool:
    """Whether a text is nothing but known labels, one behind the other: `Previous Thread Next Thread Print Thread`."""
    at: int | None = 0
    while at is not None and at < len(key):
        at = leading(key, known, at)
        while at is not None and key[at : at + 1].isspace():
            at += 1
    return at is not None


def _greets(key: str) -> bool:
    """Whether a text asks to sign in: `Welcome, Guest. Please login or register`, `Search Login`."""
    found = re_.WORD.findall(key)
    known = words("site.sign_in")
    asks = known.intersection([*found, *(f"{one} {two}" for one, two in zip(found, found[1:]))])
    if len(asks) != 1:
        return len(asks) > 1
    return found[-1] in known and len(words("site.menu").intersection(found)) > 1


def _count(text: str) -> int:
    """How many words a text has; two characters of a script without spaces are one."""
    return max(
        sum([any(map(str.isalnum, word)) for word in text.split()]),
        0 if text.isascii() else sum(char > "\u2e80" for char in text) // 2,
    )


__all__ = ["TOO_LONG", "is_furniture", "is_site", "looks"]
