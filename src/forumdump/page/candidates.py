"""Rows above the posts → the pieces of them that may be the thread's title."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from .. import patterns as re_
from ..labels.words import leading, words
from ..text.rows import Row
from ..text.wrapped import WRAP_WIDTH, width_with
from .crumbs import read_crumbs
from .preamble import Piece, bare_title, piece
from .subjects import WIDTH

# A label stands within so many characters of its line's start (`www.site.com • View topic - X`).
LABEL_REACH = 60
# Rows of these roles alone are links to other pages.
LINKS = frozenset(["nav", "action"])


def candidates(lead: Sequence[Row], rows: Sequence[Row], skipped: Collection[int]) -> Iterator[tuple[Piece, str]]:
    """The pieces of the preamble that may be titles, with a clue from their own line."""
    width: int | None = None
    for i, row in enumerate(lead):
        if len(row.text) > WIDTH or row.kind in ("quote", "rule") or row.index in skipped or _is_made(row):
            continue
        # `Go to Topic: Previous•Next` names no topic.
        labelled = None if row.roles and LINKS.issuperset(row.roles) else _behind_label(row)
        if labelled is not None:
            yield bare_title(row, labelled.start, labelled.end), "labelled"
        elif len(steps := read_crumbs(row)) > 1:
            yield steps[-1], "crumb"
        elif row.kind in ("text", "prose") or _dated(row):
            below = lead[i + 1] if i + 1 < len(lead) else None
            on = below is not None and _may_go_on(row, below)
            if on and below is not None:
                width = _wrap_width(rows) if width is None else width
                on = width <= WRAP_WIDTH and width_with(row.line, below.line) > width
            # vBulletin 3 has a login form in the cell beside the title.
            cell = re_.CELL_GAP.search(row.text)
            yield bare_title(row, 0, cell.start() if cell is not None else len(row.text)), "goes-on" if on else ""
            if on and below is not None and len(row.text) + len(below.text) < WIDTH:
                yield Piece(f"{row.text} {below.text}", row, 0, len(below.text), below), ""


def _is_made(row: Row) -> bool:
    """What lynx puts in for links of the page's head and for frames."""
    return row.text.startswith("IFRAME:") or (row.index == 0 and row.text.startswith("#"))


def _dated(row: Row) -> bool:
    """A date in a title makes its row look like one of a header: `4o Update 2024-09-05 Broken`."""
    return (
        row.kind in ("core", "weak")
        and row.roles[:1] in (("prefix",), ("status",), ("titled",))
        and row.text.count(" ") >= 2
    )


def _behind_label(row: Row) -> Piece | None:
    """`Thread: X`, `Author Topic: X (Read 1234 times)`, `View topic - X`."""
    text = row.text
    start = leading(text, words("thread.title_word")) or 0
    if text.count(" ", 0, start) > 1 and start < len(text) and text[start] == " ":
        # `Reload this Page X` is so long that it needs no colon.
        return piece(row, start, len(text))
    start = 0
    for match in re_.TITLE_LABEL.finditer(text):
        if match.start() > LABEL_REACH or match.end() >= len(text):
            break
        word = text[start : match.start()]
        for at in _word_starts(word):
            # A dash parts so much that only `View topic` before it is a label.
            known = leading(word[at:], words("thread.title_word")) == len(word) - at
            if known and (":" in match[0] or "：" in match[0] or " " in word[at:]):
                read = re_.READ_TIMES.search(text, match.end())
                return piece(row, match.end(), read.start() if read else len(text))
        start = match.end()
    return None


def _word_starts(text: str) -> Iterator[int]:
    """Where the last words of a text begin, and the last capital within them: `AutorThema` are two cells."""
    glued = re_.LAST_CAPITAL.search(text)
    if glued is not None:
        yield glued.start()
    at = len(text.rstrip())
    for _ in range(3):
        at = max(text.rfind(" ", 0, at), text.rfind("\t", 0, at), text.rfind("\u00a0", 0, at))
        yield at + 1
        if at < 0:
            return


def _wrap_width(rows: Sequence[Row]) -> int:
    """How wide the dump's lines are, but for a few; dumps that don't wrap have no such width."""
    widths = sorted([row.line.end - row.line.start for row in rows])
    return widths[-1 - len(widths) // 50] if widths else 0


def _may_go_on(row: Row, below: Row) -> bool:
    """Whether the next row may be of this one's paragraph: it is so if its first word had no room on this one."""
    if below.gap or below.line.mark or row.line.mark == "bullet" or len(row.text) < 40:
        return False
    return below.kind in ("text", "prose")


def row_parts(row: Row) -> Iterator[Piece]:
    """The parts of a line between bars and dashes, if it has any."""
    if len(row.text) > WIDTH or row.kind not in ("text", "prose") or re_.TITLE_PARTING.search(row.text) is None:
        return
    signs = [found.span() for found in re_.TITLE_PARTS.finditer(row.text)]
    edges = [0, *(at for span in signs for at in span), len(row.text)]
    if signs:
        yield from (piece(row, start, end) for start, end in zip(edges[::2], edges[1::2]))


__all__ = ["candidates", "row_parts"]
