"""Preamble and posts → the thread's title, by named, weighted clues; `None` when nothing is sure.

A title has no form of its own. It is told by what says so (a label, the page's own title, answers to
it) and by where it stands: over the line about its starter, at the end of breadcrumbs, near the posts.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from .. import patterns as re_
from ..headers.header import Header
from ..labels import Labels
from ..text.rows import Row
from .candidates import candidates
from .clues import ENOUGH, Candidate, Titles
from .looks import TOO_LONG
from .mentions import weigh_boards, weigh_cut, weigh_dated, weigh_first, weigh_lines, weigh_names, weigh_renamed
from .preamble import Piece, lead_rows, piece
from .spots import free_listed, weigh_categories, weigh_opening, weigh_places, weigh_sites, weigh_top
from .starters import Starter
from .subjects import Subjects, read_subjects

# Rows from the top of a page in which its title stands where no post was found.
OPENING = 14


def read_title(
    rows: Sequence[Row],
    headers: Sequence[Header],
    starter: Starter,
    steps: Sequence[Row],
    labels: Labels,
    traits: Collection[str],
) -> Piece | None:
    """The title that most speaks for, if that is enough. `traits` are what is known of the engine."""
    found = find_titles(rows, headers, starter, steps, labels, traits)
    best = max(found, key=lambda item: item.score, default=None)
    if best is None or best.score < ENOUGH:
        return None
    where = _without_type(best.piece, rows, headers)
    number = re_.TITLE_NUMBER.search(where.text) if "numbered-title" in traits else None
    return piece(where.row, where.start, where.start + number.start()) if number is not None else where


def _without_type(where: Piece, rows: Sequence[Row], headers: Sequence[Header]) -> Piece:
    """`[Repairs] Loose handle` without the thread's type, where breadcrumbs or the page's own title leave it out: what a
    member typed in brackets stands there as well."""
    match = re_.TITLE_TYPE.match(where.text) if where.last is None else None
    if match is None:
        return where
    title = where.text[match.end() :]
    if not any(_names(row.text, title) for row in lead_rows(rows, headers)):
        return where
    return piece(where.row, where.start + match.end(), where.end)


def _names(text: str, title: str) -> bool:
    """Whether a row is a title, begins with it before the board's name, or ends with it behind the sign of breadcrumbs."""
    if text.startswith(title):
        return len(text) == len(title) or re_.TITLE_PARTS.match(text, len(title)) is not None
    before = text[: -len(title)].rstrip() if text.endswith(title) else ""
    return before != "" and re_.CRUMB_SIGNS.fullmatch(before[-1]) is not None


def find_titles(
    rows: Sequence[Row],
    headers: Sequence[Header],
    starter: Starter,
    steps: Sequence[Row],
    labels: Labels,
    traits: Collection[str],
) -> list[Candidate]:
    """Every candidate with its clues."""
    lead = lead_rows(rows, headers)
    told = read_subjects(rows, headers, labels)
    titles = Titles()
    begun = starter.first, starter.user.row if starter.user else None
    skipped = frozenset(range(begun[0].index, begun[1].index + 1)) if begun[0] and begun[1] else frozenset()
    for where, clue in candidates(lead, rows, skipped):
        titles.add(where, clue)
    for key, where in told.answered.items():
        titles.note(where).add("answered")
        weigh_cut(titles, key, "answered", rows)
    for key, where in told.carried.items():
        if key in told.labelled:
            titles.note(where).add("subject")
        weigh_cut(titles, key, "subject", rows)
    opening = titles.by_key.get(told.first)
    if opening is not None and opening.rows:
        opening.add("again", 1.0 if " " in told.first else 0.4)
    weigh_names(titles, told, starter, headers[0].first)
    weigh_top(titles, headers, rows)
    weigh_boards(titles, starter, steps)
    if "category-below" in traits:
        weigh_categories(titles, lead)
    weigh_places(titles, lead, starter)
    if "title-listed" in traits:
        free_listed(titles, lead)
    weigh_opening(titles, lead)
    weigh_first(titles, rows, headers[0], "subject" in traits)
    weigh_dated(titles, rows, headers)
    weigh_lines(titles, rows, lead, labels)
    weigh_renamed(titles, rows, labels)
    weigh_sites(titles, lead)
    return [item for key, item in titles.by_key.items() if sum(map(str.isalnum, key)) > 1]


def read_opening(rows: Sequence[Row], starter: Starter, labels: Labels) -> Piece | None:
    """The title of a forum's page whose posts were not found: what the text begins with, down to the first prose."""
    end = next((row.index for row in rows[1:OPENING] if row.kind == "prose" and _is_body(row)), OPENING)
    lead = rows[:end]
    titles = Titles()
    for where, clue in candidates(lead, rows, ()):
        titles.add(where, clue)
    weigh_names(titles, Subjects({}, {}, frozenset(), frozenset(), frozenset()), starter, end)
    weigh_boards(titles, starter, ())
    weigh_places(titles, lead, starter)
    weigh_opening(titles, lead)
    weigh_lines(titles, rows, lead, labels)
    for item in titles.by_key.values():
        item.clues.pop("near", None)
    weigh_sites(titles, lead)
    best = max(titles.by_key.values(), key=lambda item: item.score, default=None)
    return best.piece if best is not None and best.score >= ENOUGH else None


def _is_body(row: Row) -> bool:
    """Whether a row is text of a post for sure: longer than titles are, or a sentence with its stop."""
    return len(row.text) > TOO_LONG or row.text.endswith((".", "…"))


__all__ = ["OPENING", "find_titles", "read_opening", "read_title"]
