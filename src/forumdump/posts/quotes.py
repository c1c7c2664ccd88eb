"""Body rows → quotes and blocks: flat pieces of a post in text order."""

from __future__ import annotations

from collections.abc import Sequence, Set

from .. import patterns as re_
from ..dates import Found
from ..model import Block, Quote, Span
from ..text.marks import Mark
from ..text.openquotes import OpenQuotes, closed_quotes
from ..text.rows import Row, place_of
from .draft import Draft

# Quotes that are nested deeper are not told; their text stands in the others.
MAX_DEPTH = 16
# A line that was wrapped is about so long.
WRAPPED = 60, 130
# The end mark of a quote stands so many rows below its head at most.
MAX_ROWS = 400


def head_quotes(rows: Sequence[Row], drafts: Sequence[Draft]) -> None:
    """Read members' names with a colon on lines of their own in bodies as heads of quotes."""
    names = {draft.name for draft in drafts if draft.name is not None}
    for draft in drafts:
        for row in rows[draft.zone.start : draft.zone.end - 1]:
            name = row.text[:-1]
            if row.text[-1:] == ":" and name in names and row.kind in ("text", "prose"):
                row.read_as("quote", Mark("quote", 0, len(row.text)), Mark("user", 0, len(name), name))


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
    marked = closed_quotes(rows, MAX_ROWS)
    index, stop = 0, len(rows)
    while index < stop:
        roles = rows[index].roles
        if "quote" in roles:
            end = marked[index] + 1 if index in marked else _shown_end(rows, index + _bare(rows, index), earlier)
            quotes.extend(_nested(rows[index:end], text))
            _add(blocks, "quote", rows[index:end], 1)
            index = end
            continue
        kind = "code" if "code" in roles else "poll" if "poll" in roles else "text"
        end = index + 1
        while kind == "text" and end < stop and not rows[end].roles:
            end += 1
        _add(blocks, kind, rows[index:end], 0)
        index = end
    return tuple(quotes), tuple(blocks)


def _add(blocks: list[Block], kind: str, rows: Sequence[Row], depth: int) -> None:
    start, end = place_of(rows)
    if blocks and blocks[-1].kind == kind and blocks[-1].depth == depth and kind in ("text", "poll"):
        over = blocks[-1].span
        blocks[-1] = Block(kind, Span(min(over.start, start), max(over.end, end)), depth)
    else:
        blocks.append(Block(kind, Span(start, end), depth))


def _shown_end(rows: Sequence[Row], index: int, earlier: Set[str]) -> int:
    """One past the last row of the quote whose head stands at `index`, by indent or quote bars, or as far as
    it repeats earlier posts; where nothing shows it, the line right under the head is quoted for sure."""
    head = rows[index]
    i = index + 1
    while i < len(rows) and (
        rows[i].depth > head.depth
        or (rows[i].depth and head.depth)
        or rows[i].line.indent > head.line.indent
        or rows[i].text in earlier
    ):
        i += 1
    if i == index + 1 < len(rows) and rows[i].kind in ("text", "prose") and not _words_from(head):
        while rows[i].kind == "prose" and i + 1 < len(rows) and _runs_on(rows[i], rows[i + 1]):
            i += 1
        i += 1
    return i


def _runs_on(row: Row, below: Row) -> bool:
    """Whether a wrapped line goes on in the next."""
    return not below.gap and below.kind in ("text", "prose") and WRAPPED[0] <= len(row.text) <= WRAPPED[1]


def _bare(rows: Sequence[Row], index: int) -> bool:
    """Whether the word `Quote:` stands right over the head that tells who said it (vBulletin)."""
    below = rows[index + 1] if index + 1 < len(rows) else None
    return (
        rows[index].mark("user") is None
        and below is not None
        and below.mark("user") is not None
        and "quote" in below.roles
    )


def _words_from(head: Row) -> int:
    """Where the quoted words begin that a flattener glued to their head (`amy Wrote: And then?`); 0 if there are none."""
    user, quote = head.mark("user"), head.mark("quote")
    if user is None or quote is None:
        return 0
    date = quote.value.end if isinstance(quote.value, Found) else 0
    end = re_.QUOTE_COLON.match(head.text, max(user.value_end, date))
    if end is not None:
        return end.end() if end.end() < len(head.text) else 0
    behind = len(head.text) - len(head.text[date:].lstrip())
    return behind if date > user.value_end and behind < len(head.text) else 0


def _nested(rows: Sequence[Row], text: str) -> list[Quote]:
    """The quote that begins at the first row, and those inside it, outermost first."""
    out: list[tuple[Passage, int]] = []
    open_, ends = OpenQuotes(), dict[int, int]()
    for i, row in enumerate(rows):
        if "quote" in row.roles:
            if _bare(rows, i):
                continue
            mark = row.mark("user")
            author = mark.value if mark is not None and isinstance(mark.value, str) else None
            span = Span(*row.line.span(mark.value_start, mark.value_end)) if mark is not None else None
            open_.open(i, row)
            passage = Passage(row, author, span, len(open_.heads))
            if passage.depth <= MAX_DEPTH:
                out.append((passage, i))
        elif "quote_end" in row.roles:
            ends.update((head, i) for head in open_.close(row))
    result = []
    for passage, start in out:
        stop = ends.get(start, len(rows))
        line = passage.head.line
        span = Span(*place_of(rows[start : max(start + 1, stop)]))
        glued = _words_from(passage.head)
        begin = line.at(glued) if glued else rows[start + 1].line.at(0) if start + 1 < stop else span.end
        result.append(Quote(passage.author, text[begin : span.end], None, passage.depth, span, _places(passage)))
    return result


def _places(passage: Passage) -> tuple[tuple[str, Span], ...]:
    """Where the head of a quote tells who said it, and when."""
    head = passage.head.mark("quote")
    date = head.value if head is not None else None
    posted = Span(*passage.head.line.span(date.start, date.end)) if isinstance(date, Found) else None
    places = (("author", passage.author_span), ("posted", posted))
    return tuple((name, span) for name, span in places if span is not None)


__all__ = ["MAX_DEPTH", "head_quotes", "read_quotes"]
