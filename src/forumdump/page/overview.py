"""The page around the posts → title, section, starter, start date, page numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from attrs import define

from .. import patterns as re_
from ..dates import Found, find_date
from ..headers.find import Header
from ..headers.names import _fold_title
from ..labels import Labels, group
from ..text.rows import Row

# A title is looked for this many rows above the first post.
REACH = 60
TITLE_WIDTH = 250


@define
class Overview:
    """What the preamble says of the thread, with rows and clean offsets of each value."""

    title: str | None = None
    section: str | None = None
    starter: str | None = None
    started: Found | None = None
    page: int | None = None
    pages: int | None = None
    places: dict[str, tuple[int, int]] = {}


def read_overview(rows: Sequence[Row], headers: Sequence[Header], labels: Labels) -> Overview:
    """Read the rows above the first post; titles repeated in the posts help to tell the title."""
    out = Overview(places={})
    first = headers[0].first if headers else 0
    lead = rows[max(0, first - REACH) : first]
    for row in lead:
        _read_starter(out, row)
        _read_page(out, row)
    for row in rows[max(0, len(rows) - 40) :]:
        if out.page is None:
            _read_page(out, row)
    _read_title(out, rows, headers, lead)
    return out


def _place(out: Overview, name: str, row: Row, start: int, end: int) -> None:
    out.places[name] = row.line.span(start, end)


def _read_starter(out: Overview, row: Row) -> None:
    text = row.text
    if len(text) > 300:
        return
    for pattern in re_.STARTER_LINES:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        groups = match.groupdict()
        found = find_date(text, match.start("date"), match.end("date")) if groups.get("date") else None
        if groups.get("date") and found is None:
            continue
        if groups.get("section") and out.section is None:
            out.section = groups["section"]
            _place(out, "section", row, *match.span("section"))
        if groups.get("user") and out.starter is None:
            out.starter = groups["user"]
            _place(out, "starter", row, *match.span("user"))
        if found is not None and out.started is None:
            out.started = found
            _place(out, "started", row, found.start, found.end)
        return


def _read_page(out: Overview, row: Row) -> None:
    if out.page is not None or len(row.text) > 160:
        return
    match = re_.PAGE_OF.search(row.text)
    if match:
        out.page, out.pages = int(match["page"]), int(match["pages"])
        _place(out, "page", row, *match.span("page"))
        _place(out, "pages", row, *match.span("pages"))


def _read_title(out: Overview, rows: Sequence[Row], headers: Sequence[Header], lead: Sequence[Row]) -> None:
    subjects = _subjects(rows, headers)
    seen = Counter(row.text for row in lead)
    doubled = {
        row.text
        for row, below in zip(lead[-4:], rows[max(0, headers[0].first - 4) + 1 : headers[0].first + 1])
        if below.text.startswith(row.text)
    }
    best: tuple[float, Row] | None = None
    for place, row in enumerate(lead):
        if (
            row.kind not in ("text", "prose", "core")
            or not 3 <= len(row.text) <= TITLE_WIDTH
            or not any(c.isalpha() for c in row.text)
        ):
            continue
        score = 1.5 * place / max(1, len(lead))
        score += 4.0 if _fold_title(row.text) in subjects else 0.0
        score += 1.5 if row.line.mark == "heading" else 0.0
        score += 1.0 if seen[row.text] > 1 else 0.0
        score -= 1.0 if row.line.mark == "bullet" else 0.0
        score += 0.6 if row.gap else 0.0
        score += 0.8 if " " in row.text else 0.0
        score += _heads_thread(rows, row)
        score -= 3.0 if any(mark in row.text for mark in (">", "›", "»", "→")) else 0.0
        score -= 2.0 if row.kind == "core" else 0.0
        # Right above the first post a text that stands twice is a name, and so is the starter's.
        score -= 6.0 if row.text in doubled or row.text == out.starter else 0.0
        if best is None or score > best[0]:
            best = (score, row)
    if best is not None and best[0] >= 1.5:
        row = best[1]
        out.title = row.text
        _place(out, "title", row, 0, len(row.text))


def _heads_thread(rows: Sequence[Row], row: Row) -> float:
    """A line about the thread (who began it, how many posts) stands right under its title."""
    for below in rows[row.index + 1 : row.index + 5]:
        if any(pattern.fullmatch(below.text) for pattern in re_.STARTER_LINES) and len(below.text) <= 300:
            return 3.0
        if "thread" in below.roles:
            return 1.0
    return 0.0


def _subjects(rows: Sequence[Row], headers: Sequence[Header]) -> frozenset[str]:
    """Folded texts that stand in or next to the headers more than once, or behind `Re:`."""
    seen: Counter[str] = Counter()
    for header in headers:
        near = {
            _fold_title(rows[i].text)
            for i in range(max(0, header.top - 2), min(len(rows), header.last + 3))
            if len(rows[i].text) <= TITLE_WIDTH
        }
        seen.update(near)
        for row in header.core:
            for mark in row.marks:
                if mark.role == "subject" and isinstance(mark.value, str):
                    seen[_fold_title(mark.value)] += 2
    least = max(2, 0.5 * len(headers))
    return frozenset(text for text, n in seen.items() if text and n >= least)


__all__ = ["Overview", "group", "read_overview"]
