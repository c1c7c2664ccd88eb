"""Breadcrumbs: `Home › Forums › Board`, on one line or with a row for each step, and the section they end in."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..labels.words import leading, words
from ..text.rows import Row
from .preamble import REACH, Piece, piece

# Boards are nested no deeper than this, and their names are no longer.
MOST_STEPS = 9
STEP_WIDTH = 90
LINE_WIDTH = 400
# Steps on rows of their own, the root among them, at most and at least.
RUN, LEAST = 9, 3
# Words of links to other pages.
PAGE_WORDS = frozenset(["next", "prev", "previous", "page", "utc", "gmt", "weiter", "nächste", "suivante", "siguiente"])


def read_crumbs(row: Row) -> tuple[Piece, ...]:
    """The steps of a line of breadcrumbs; nothing if it is none.

    Two separators make one, as does one behind a known root (`Home › Releases`) or at the end (`Board > `).
    """
    text = row.text
    if re_.CRUMB_SIGNS.search(text) is None or len(text) > LINE_WIDTH or "«" in text or row.kind in ("quote", "rule"):
        return ()
    found = [match.span() for match in re_.CRUMB_SIGN.finditer(text)]
    if not found or len(found) > MOST_STEPS:
        return ()
    edges = [0, *(at for span in found for at in span), len(text)]
    steps = [piece(row, start, end) for start, end in zip(edges[::2], edges[1::2])]
    closed = not steps[-1].text
    steps = [step for step in steps if step.text]
    if not steps or any(len(step.text) > STEP_WIDTH for step in steps[:-1]):
        return ()
    slashes = all(text[start:end].strip() == "/" for start, end in found)
    rooted = is_root(steps[0].text)
    if (slashes and not rooted) or not (
        rooted or closed or len(found) > 1 or text[slice(*found[0])].strip() in ("->", "»", "›")
    ):
        return ()
    return tuple(steps)


def is_root(text: str) -> bool:
    """Whether a step is where breadcrumbs begin: `Home`, `Forums`, `Board index`, also behind another word."""
    known = words("nav.crumb_root")
    return leading(text, known) == len(text) or (
        "\t" in text and leading(text.rpartition("\t")[2].strip(), known) is not None
    )


def is_page_word(text: str) -> bool:
    """Whether a step only says that a thread is shown: `Home > Sheds > Topic`, `Topic:` torn from its title."""
    bare = text.rstrip(" :：")
    return leading(bare, words("thread.title_word")) == len(bare)


def is_board(text: str) -> bool:
    """Whether a step may be a section: it has letters, and is no root, page link, button or word for threads."""
    if is_root(text) or is_page_word(text) or 2 * sum(map(str.isalpha, text)) < len("".join(text.split())):
        return False
    return not PAGE_WORDS & {word for word in text.casefold().split() if word.isalpha()}


def repeated_steps(lead: Sequence[Row], low: Sequence[Row]) -> Sequence[Row]:
    """Rows from a root on that come again, in the same order, under the posts: breadcrumbs do, menus mostly don't.

    Of several runs the longest counts, of those the one nearest to the posts.
    """
    places: dict[str, list[int]] = {}
    for j, row in enumerate(low):
        if is_root(row.text):
            places.setdefault(row.text, []).append(j)
    best: Sequence[Row] = ()
    for i, row in enumerate(lead):
        for j in places.get(row.text, ()):
            size = 1
            while size < RUN and i + size < len(lead) and j + size < len(low):
                if lead[i + size].text != low[j + size].text or lead[i + size].kind == "rule":
                    break
                size += 1
            if size >= max(LEAST, len(best)):
                best = lead[i : i + size]
    return best


def stacked_steps(lead: Sequence[Row]) -> Sequence[Row]:
    """Rows with a lone sign (`›`) between each two: breadcrumbs whose links a flattener put on lines of their own.

    From a root on, or three of them; of several the nearest to the posts.
    """
    end = len(lead)
    while end:
        start = end - 1
        steps = [lead[start]]
        while start and len(steps) <= RUN:
            above = lead[start - 1]
            if not (lead[start].step or above.line.step) or above.depth or len(above.text) > STEP_WIDTH:
                break
            start -= 1
            if not above.line.step:
                steps.insert(0, above)
        if len(steps) >= LEAST or (len(steps) > 1 and is_root(steps[0].text)):
            return steps
        end = start
    return ()


def section_of(rows: Sequence[Row], first: int, title: Piece | None, steps: Sequence[Row]) -> Piece | None:
    """The step before the title, or the last one where the title is none; `steps` stand on rows of their own."""
    name = title.text.casefold() if title is not None else ""
    nearest: Piece | None = None
    for row, below in zip(rows[max(0, first - REACH) : first], rows[max(0, first - REACH) + 1 :]):
        found = read_crumbs(row)
        if len(found) == 1 and not (name and below.text.casefold().endswith(name)):
            continue
        while len(found) > 1 and is_page_word(found[-1].text):
            found = found[:-1]
        if len(found) > 1 and name and found[-1].text.casefold() == name:
            found = found[:-1]
        last = _trimmed(found[-1]) if found else None
        if last is not None and is_board(last.text):
            nearest = last
    if nearest is not None:
        return nearest
    named = [row for row in rows[max(0, first - REACH) : first] if name and row.text.casefold() == name]
    if len(named) > 1:
        steps = steps or _rooted(rows, named[0].index)
    boards = [row for row in steps if row.text.casefold() != name and is_board(row.text)]
    return piece(boards[-1], 0, len(boards[-1].text)) if boards else None


def _trimmed(step: Piece) -> Piece:
    """Without the text of MyBB's arrow behind its breadcrumbs, and without what a flattener put beside them."""
    if step.text.endswith((" v", " …")) and "›" in step.row.text:
        return piece(step.row, step.start, step.end - 2)
    gap = re_.WIDE_GAP.search(step.row.text, step.start, step.end)
    return piece(step.row, step.start, gap.start()) if gap is not None else step


def _rooted(rows: Sequence[Row], at: int) -> Sequence[Row]:
    """The rows between a root and the title, where that stands as last step and again as heading."""
    for i in range(at - 2, max(-1, at - RUN), -1):
        row = rows[i]
        if row.kind not in ("text", "weak", "foot") or len(row.text) > STEP_WIDTH:
            break
        if is_root(row.text):
            return rows[i + 1 : at]
    return ()


__all__ = ["is_page_word", "is_root", "read_crumbs", "repeated_steps", "section_of", "stacked_steps"]
