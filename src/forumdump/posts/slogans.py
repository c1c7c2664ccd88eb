"""What signatures look like where nothing repeats them: signs, a name over an address, an advert, links between bars, a
saying in quotation marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .. import patterns as re_
from ..text.rows import Row
from .draft import Draft

# A signature told by its looks has no more lines, and no wider ones.
LINES = 8
LINE_WIDTH = 200
# A saying is longer than a word or two, and shorter than a page.
SAYING_WORDS, SAYING_WIDTH = 5, 800
# A name of so many letters is no word that somebody writes by chance; how near to the start of a line it stands.
NAME_LETTERS, NAME_REACH = 4, 30
# Texts of links between bars are no longer, and two thirds of them begin with a capital.
LINK_WIDTH, CAPITALS = 40, 0.6


def find_slogan(rows: Sequence[Row], draft: Draft, signed: bool) -> int | None:
    """The first row of a signature that stands once: lines right under the text that begin with a sign, with the
    member's name over an address (`▓ Hosting since 2008`, `amy` / `www.amy.example`), or that no body ends with.
    `signed`: the engine is known to print signatures; without it, what is cited was posted."""
    zone = draft.zone
    lowest = max(zone.start + 1, zone.end - LINES)
    start = zone.end
    while start > lowest and _like_line(rows[start - 1]):
        start -= 1
    for first in range(start, zone.end):
        for rule in RULES:
            if rule(rows, first, draft):
                return first
    cited = [at for at in range(lowest, zone.end) if rows[at].text[0] in re_.OPENING_MARKS] if signed else []
    return next((first for first in cited if _saying(rows, first, draft)), None)


def _like_line(row: Row) -> bool:
    return row.kind in ("text", "prose") and not row.depth and len(row.text) <= LINE_WIDTH


def _signs(rows: Sequence[Row], first: int, draft: Draft) -> bool:
    if rows[first].text[0].isalnum():
        return False
    return all(re_.SIGN_LINE.match(row.text) for row in rows[first : min(first + 2, draft.zone.end)])


def _named(rows: Sequence[Row], first: int, draft: Draft) -> bool:
    """The member's name on a line over an address, or as the head of a line: `AmyCart.example - Hosting since 2008`."""
    name, text = draft.name, rows[first].text
    if name is None:
        return False
    if text == name:
        return draft.zone.end - first > 1 and _addressed(rows[first : draft.zone.end])
    if len(name) < NAME_LETTERS:
        return False
    place = text.casefold().find(name.casefold(), 0, NAME_REACH + len(name))
    return place >= 0 and re_.NAME_TITLE.match(text, place + len(name)) is not None


def _advertises(rows: Sequence[Row], first: int, draft: Draft) -> bool:
    """Short lines with an address among them, right under a paragraph that doesn't announce them."""
    over, rest = rows[first - 1], rows[first : draft.zone.end]
    return (
        len(rest) > 1
        and over.kind == "prose"
        and over.text[-1] not in ":,"
        and all(row.kind == "text" and row.gap == 0 for row in rest)
        and _addressed(rest)
        and not _addressed(rest[:1])
    )


def _addressed(rows: Sequence[Row]) -> bool:
    return any(re_.ADDRESS.search(row.text) for row in rows)


def _links(rows: Sequence[Row], first: int, draft: Draft) -> bool:
    """`My plugins | My gallery` as the last line, and the short lines over it down from a paragraph."""
    zone = draft.zone
    last = rows[zone.end - 1]
    if "  " not in last.text:
        return False
    items = _barred(last)
    if len(items) < 2 or any(len(_barred(row)) > 1 for row in rows[zone.start : zone.end - 1]):
        return False
    if not all(0 < len(item) <= LINK_WIDTH for item in items):
        return False
    if sum(item[0].isupper() for item in items) < CAPITALS * len(items):
        return False
    above = rows[first : zone.end - 1]
    return not above or (
        rows[first - 1].kind == "prose"
        and last.gap == 0
        and all(row.kind == "text" and row.gap == 0 and row.text[-1] not in "!?:," for row in above)
    )


def _barred(row: Row) -> list[str]:
    """What stands between the bars of a row: they are dropped from its text, the blanks round them aren't."""
    items, start = [], 0
    while (gap := row.text.find("  ", start)) >= 0:
        if row.line.at(gap + 1) > row.line.at(gap) + 1:
            items.append(row.text[start:gap])
        start = gap + 2
    return [*items, row.text[start:]]


def _saying(rows: Sequence[Row], first: int, draft: Draft) -> bool:
    """A saying in quotation marks, perhaps with who said it, under a text that ended and that cites nobody else."""
    zone = draft.zone
    if not re_.TEXT_END.search(rows[first - 1].text):
        return False
    rest = rows[first : zone.end]
    if not all(row.kind in ("text", "prose") and not row.depth for row in rest):
        return False
    text = " ".join(row.text for row in rest)
    return (
        len(text) <= SAYING_WIDTH
        and re_.SAYING.fullmatch(text) is not None
        and text.count(" ") >= SAYING_WORDS - 1
        and not any(row.text[0] in re_.OPENING_MARKS for row in rows[zone.start : first])
    )


RULES: tuple[Callable[[Sequence[Row], int, Draft], bool], ...] = (_signs, _named, _advertises, _links)

__all__ = ["find_slogan"]
