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
# Rows between the last step and the title: notices, and labels such as `Thread starter`.
BETWEEN = 5
# Steps on rows of their own, the root among them.
RUN = 7


def read_crumbs(row: Row) -> tuple[Piece, ...]:
    """The steps of a line of breadcrumbs; nothing if it is none.

    Two separators make one, as does one behind a known root (`Home › Releases`) or at the end (`Board > `).
    """
    text = row.text
    if len(text) > LINE_WIDTH or "«" in text or row.kind in ("quote", "rule"):
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
        leading(text.rpartition("\t")[2].strip(), known) is not None and "\t" in text
    )


def section_of(rows: Sequence[Row], first: int, title: Piece | None) -> Piece | None:
    """The step before the title, or the last one where the title is none."""
    name = title.text.casefold() if title is not None else ""
    nearest: Piece | None = None
    for row, below in zip(rows[max(0, first - REACH) : first], rows[max(0, first - REACH) + 1 :]):
        steps = read_crumbs(row)
        if len(steps) == 1 and not (name and below.text.casefold().endswith(name)):
            continue
        if len(steps) > 1 and name and steps[-1].text.casefold() == name:
            steps = steps[:-1]
        if steps and not is_root(steps[-1].text):
            nearest = _trimmed(steps[-1])
    if nearest is None and title is not None:
        nearest = _from_rows(rows, first, title.row, name)
    return nearest


def _trimmed(step: Piece) -> Piece:
    """MyBB's breadcrumbs end in the text of an arrow, `v`."""
    if step.text.endswith(" v") and "›" in step.row.text:
        return piece(step.row, step.start, step.end - 2)
    return step


def _from_rows(rows: Sequence[Row], first: int, title: Row, name: str) -> Piece | None:
    """Steps on rows of their own: between a root and the title, or as they come again below the posts."""
    start = max(0, first - REACH)
    named = [row.index for row in rows[start:first] if row.text.casefold() == name]
    at = named[0] if named else title.index
    root = next((i for i in range(at - 2, max(-1, at - RUN - BETWEEN), -1) if is_root(rows[i].text)), None)
    if root is None:
        return None
    run: list[Row] = []
    for row in rows[root + 1 : min(at, root + RUN)]:
        if row.kind not in ("text", "weak") or len(row.text) > STEP_WIDTH or row.line.mark != rows[root].line.mark:
            break
        run.append(row)
    if not run:
        return None
    board = run[-1]
    whole = len(named) > 1 and board.index == at - 1
    return piece(board, 0, len(board.text)) if whole or _again(rows, first, root, board.index) else None


def _again(rows: Sequence[Row], first: int, root: int, board: int) -> bool:
    """Whether the rows from the root to the board come again under the posts: breadcrumbs do, menus don't."""
    steps = [row.text for row in rows[root : board + 1]]
    low = rows[max(first, len(rows) - REACH) :]
    return any(
        [row.text for row in low[i : i + len(steps)]] == steps for i in range(len(low)) if low[i].text == steps[0]
    )


__all__ = ["is_root", "read_crumbs", "section_of"]
