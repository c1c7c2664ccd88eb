"""Body rows → quotes and blocks: flat pieces of a post in text order."""

from __future__ import annotations

from collections.abc import Sequence, Set

from ..model import Block, Quote, Span
from ..text.rows import Row

# Quotes that are nested deeper are not told; their text stands in the others.
MAX_DEPTH = 16
# The end mark of a quote stands so many rows below its head at most.
MAX_ROWS = 400


class Passage:
    """A quote while its end is sought."""

    __slots__ = ("author", "author_span", "depth", "head")

    def __init__(self, head: Row, author: str | None, author_span: Span | None, depth: int) -> None:
        self.head, self.author, self.author_span, self.depth = head, author, author_span, depth


def read_quotes(rows: Sequence[Row], text: str, earlier: Set[str]) -> tuple[tuple[Quote, ...], tuple[Block, ...]]:
    """The quotes of a body's rows and its blocks; `earlier` holds lines of earlier posts, which an
    unmarked quote repeats."""
    quotes: list[Quote] = []
    blocks: list[Block] = []
    marked = _marked_ends(rows)
    index = 0
    while index < len(rows):
        if "quote" in rows[index].roles:
            end = marked.get(index) or _shown_end(rows, index, earlier)
            quotes.extend(_nested(rows[index:end], text))
            _add(blocks, "quote", rows[index:end], 1)
            index = end
            continue
        kind = next((role for role in ("code", "poll") if role in rows[index].roles), "text")
        _add(blocks, kind, rows[index : index + 1], 0)
        index += 1
    return tuple(quotes), tuple(blocks)


def _add(blocks: list[Block], kind: str, rows: Sequence[Row], depth: int) -> None:
    start, end = rows[0].line.at(0), rows[-1].line.span(0, len(rows[-1].text))[1]
    if blocks and blocks[-1].kind == kind and blocks[-1].depth == depth and kind in ("text", "poll"):
        blocks[-1] = Block(kind, Span(blocks[-1].span.start, end), depth)
    else:
        blocks.append(Block(kind, Span(start, end), depth))


def _marked_ends(rows: Sequence[Row]) -> dict[int, int]:
    """One past the end mark of each quote that has one, by the row of its head."""
    ends: dict[int, int] = {}
    heads: list[int] = []
    for i, row in enumerate(rows):
        if "quote" in row.roles:
            heads.append(i)
        elif "quote_end" in row.roles and heads and i - (head := heads.pop()) <= MAX_ROWS:
            ends[head] = i + 1
    return ends


def _shown_end(rows: Sequence[Row], index: int, earlier: Set[str]) -> int:
    """One past the last row of the quote that begins at `index`, by indent or quote bars, or as far as it
    repeats earlier posts."""
    head = rows[index]
    i = index + 1
    while i < len(rows) and (
        rows[i].depth > head.depth
        or (rows[i].depth and head.depth)
        or rows[i].line.indent > head.line.indent
        or rows[i].text in earlier
    ):
        i += 1
    return i if i > index + 1 else index + 1


def _nested(rows: Sequence[Row], text: str) -> list[Quote]:
    """The quote that begins at the first row, and those inside it, outermost first."""
    out: list[tuple[Passage, int]] = []
    open_: list[Passage] = []
    ends: dict[int, int] = {}
    for i, row in enumerate(rows):
        if "quote" in row.roles:
            mark = row.mark("user")
            author = mark.value if mark is not None and isinstance(mark.value, str) else None
            span = Span(*row.line.span(mark.value_start, mark.value_end)) if mark is not None else None
            passage = Passage(row, author, span, len(open_) + 1)
            open_.append(passage)
            if passage.depth <= MAX_DEPTH:
                out.append((passage, i))
        elif "quote_end" in row.roles and open_:
            ends[id(open_.pop())] = i
    result = []
    for passage, start in out:
        stop = ends.get(id(passage), len(rows))
        inner = rows[start + 1 : stop]
        if inner:
            span = Span(passage.head.line.at(0), inner[-1].line.span(0, len(inner[-1].text))[1])
            quoted = text[inner[0].line.at(0) : span.end]
        else:
            span = Span(passage.head.line.at(0), passage.head.line.span(0, len(passage.head.text))[1])
            quoted = ""
        places = (("author", passage.author_span),) if passage.author_span is not None else ()
        result.append(Quote(passage.author, quoted, None, passage.depth, span, places))
    return result


__all__ = ["MAX_DEPTH", "read_quotes"]
