"""The page around the posts → title, section, starter, start date, page numbers, each with its place."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from attrs import Factory, define

from ..dates import Found
from ..headers.header import Header
from ..labels import Labels
from ..text.rows import Row
from .crumbs import repeated_steps, section_of, stacked_steps
from .headline import OPENING, read_opening, read_title
from .pages import BELOW, read_pages
from .preamble import REACH, Piece, lead_rows
from .starters import read_starter


@define
class Facts:
    """What the page says of the thread, with the place of each value in the input."""

    title: str | None = None
    section: str | None = None
    starter: str | None = None
    started: Found | None = None
    page: int | None = None
    pages: int | None = None
    places: dict[str, tuple[int, int]] = Factory(dict)


def read_facts(rows: Sequence[Row], headers: Sequence[Header], labels: Labels, traits: Collection[str]) -> Facts:
    """Read the rows above the first post, and those below the last for page links. `traits` are those of
    the engine."""
    first = headers[0].first
    starter = read_starter(rows, max(0, first - REACH), headers[0].last + 1, labels)
    low = rows[max(headers[-1].last + 1, len(rows) - BELOW) :]
    lead = lead_rows(rows, headers)
    steps = repeated_steps(lead, low) or stacked_steps(lead)
    title = read_title(rows, headers, starter, steps, labels, traits)
    section = starter.section or section_of(rows, first, title, steps)
    pages = read_pages(lead, low, labels.by_role("nav.next"))
    out = Facts()
    out.title, out.section, out.starter = (
        _note(out, name, where) for name, where in (("title", title), ("section", section), ("starter", starter.user))
    )
    _note(out, "page", pages.page), _note(out, "pages", pages.pages)
    out.page, out.pages = pages.numbers
    out.started = starter.started
    if starter.place is not None:
        out.places["started"] = starter.place
    return out


def read_opening_facts(rows: Sequence[Row], labels: Labels) -> Facts:
    """What a forum's page says of its thread where no post could be told: title, starter, section."""
    starter = read_starter(rows, 0, min(len(rows), OPENING), labels)
    out = Facts()
    out.starter, out.section = _note(out, "starter", starter.user), _note(out, "section", starter.section)
    out.title = _note(out, "title", read_opening(rows, starter, labels))
    out.started = starter.started
    if starter.place is not None:
        out.places["started"] = starter.place
    return out


def _note(out: Facts, name: str, where: Piece | None) -> str | None:
    """Keep the place of a value and give its text."""
    if where is None:
        return None
    out.places[name] = where.span
    return where.text


__all__ = ["Facts", "read_facts", "read_opening_facts"]
