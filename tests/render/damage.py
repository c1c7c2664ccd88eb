"""What happens to a dump on its way: each damage is a small function on elements or on text.

A value whose mark does not survive is not in the text any more, so the truth follows by itself.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from . import words
from .extract import wrap
from .marks import bare
from .page import Element

Page = list[Element]
_LABELLED = ("joined", "messages", "likes_received", "location")


@dataclass(frozen=True)
class Damage:
    """A kind of damage; how much it may cost is in `floors.json`."""

    name: str
    elements: Callable[[Page, random.Random], Page] = lambda page, rng: page
    text: Callable[[str, random.Random], str] = lambda text, rng: text


def _has_mark(piece: str) -> bool:
    return bare(piece) != piece


def _labels_lost(page: Page, rng: random.Random) -> Page:
    """Labels of definition lists go, values stay (XenForo 2 with icons for labels)."""
    return [
        replace(element, kind="p", pieces=element.pieces[1:])
        if element.kind == "dt" and rng.random() < 0.6
        else element
        for element in page
    ]


def _values_lost(page: Page, rng: random.Random) -> Page:
    """Values of definition lists go, labels stay (`Likes Received:` and nothing)."""
    return [
        replace(element, pieces=element.pieces[:1]) if element.kind == "dt" and rng.random() < 0.6 else element
        for element in page
    ]


def _pieces_lost(page: Page, rng: random.Random, words_in: Callable[[str], bool]) -> Page:
    out = []
    for element in page:
        pieces = tuple(p for p in element.pieces if not (words_in(p) and rng.random() < 0.7))
        if pieces or not element.pieces:
            out.append(replace(element, pieces=pieces))
    return out


def _numbers_lost(page: Page, rng: random.Random) -> Page:
    """Pieces that are a post's number and nothing else go."""
    return _pieces_lost(page, rng, lambda piece: _has_mark(piece) and bare(piece).strip("# ").isdecimal())


def _lines_glued(text: str, rng: random.Random) -> str:
    """Some line ends become a space."""
    lines = text.split("\n")
    out = lines[:1]
    for line in lines[1:]:
        if line.strip() and out[-1].strip() and rng.random() < 0.05:
            out[-1] += " " + line.strip(" ")
        else:
            out.append(line)
    return "\n".join(out)


def _indents_changed(text: str, rng: random.Random) -> str:
    """Every line's indent is halved, or lost, throughout."""
    keep = rng.choice((0, 2))
    return "\n".join(
        " " * ((len(line) - len(line.lstrip(" "))) // 2 * (keep > 0)) + line.lstrip(" ") for line in text.split("\n")
    )


def _lines_wrapped(text: str, rng: random.Random) -> str:
    """Lines are broken at a width."""
    width = rng.choice((60, 72, 100))
    return "\n".join(piece for line in text.split("\n") for piece in wrap(line, width))


def _blanks_lost(text: str, rng: random.Random) -> str:
    """No blank line is left."""
    return "\n".join(line for line in text.split("\n") if line.strip()) + "\n"


def _blanks_added(text: str, rng: random.Random) -> str:
    """Every line is followed by a blank one."""
    return "\n\n".join(line for line in text.split("\n") if line.strip()) + "\n"


def _trailing_space(text: str, rng: random.Random) -> str:
    """Spaces, tabs and no-break spaces at line ends; a no-break space alone on a line says something (XenForo)."""
    tails = ("", " ", "  ", "\t", "\u00a0")
    return "\n".join(line + rng.choice(tails if line.strip() else tails[:-1]) for line in text.split("\n"))


def _furniture_added(page: Page, rng: random.Random) -> Page:
    """Adverts between posts."""
    out: Page = []
    for before, element in zip([None, *page], page):
        if element.item is not None and before is not None and rng.random() < 0.4:
            out.append(Element("p", (rng.choice(words.ADVERTS),)))
        out.append(element)
    return out


def _head_cut(page: Page, rng: random.Random) -> Page:
    """The page begins in the middle of its head."""
    return [element for element in page if element.post is not None or rng.random() < 0.5]


_ALL: Sequence[Damage] = (
    Damage("none"),
    Damage("labels lost", elements=_labels_lost),
    Damage("values lost", elements=_values_lost),
    Damage("number lines lost", elements=_numbers_lost),
    Damage("lines glued", text=_lines_glued),
    Damage("indents changed", text=_indents_changed),
    Damage("lines wrapped", text=_lines_wrapped),
    Damage("blank lines lost", text=_blanks_lost),
    Damage("blank lines added", text=_blanks_added),
    Damage("trailing space", text=_trailing_space),
    Damage("furniture added", elements=_furniture_added),
    Damage("head cut", elements=_head_cut),
)
DAMAGES: dict[str, Damage] = {damage.name: damage for damage in _ALL}
