"""The rows around the posts, and pieces of them: what the thread's title, starter and pages are read from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from .. import patterns as re_
from ..dates import Found, find_date
from ..headers.header import Header
from ..labels.words import words
from ..text.rows import Row

# No preamble seen says anything of the thread further up than this; menus of 300 rows are met.
REACH = 400
# The `<title>` and the `<link>` titles, where a dump shows them, stand at its very top.
TOP = 4
# The signs of which what leads a title holds one: an arrow, a bracket, a colon, a fixed space.
HEADS = (">", "»", "›", "[", ":", "：", "\u00a0")


@frozen(slots=True)
class Piece:
    """A slice of clean text: of one row, or from within one row into a later one."""

    text: str
    row: Row
    start: int
    end: int
    last: Row | None = None

    @property
    def date(self) -> Found | None:
        """The first date in it."""
        whole = self.text == self.row.text
        return self.row.line.look.date if whole else find_date(self.text, 0, len(self.text))

    @property
    def span(self) -> tuple[int, int]:
        """The slice as offsets in the input."""
        if self.last is None:
            return self.row.line.span(self.start, self.end)
        return self.row.line.at(self.start), self.last.line.span(0, self.end)[1]


def piece(row: Row, start: int, end: int) -> Piece:
    """`row.text[start:end]` without white space at its edges."""
    text = row.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Piece(text[start:end], row, start, end)


def bare_title(row: Row, start: int, end: int) -> Piece:
    """A slice without what stands around a title: `Re:`, a prefix (`Patch Notes`), the page's number, a note."""
    text = row.text
    if not any(map(text.__contains__, HEADS)):
        return _without_tail(row, start, end)
    for head in (re_.LEADING_SIGN, re_.TITLE_ICON, re_.REPLY_PREFIX, re_.TITLE_PREFIX):
        match = head.match(text, start, end)
        start = match.end() if match is not None else start
    return _without_tail(row, start, end)


def _without_tail(row: Row, start: int, end: int) -> Piece:
    """A slice without what stands behind a title."""
    text = row.text
    note = re_.TITLE_NOTE.search(text, start + 1, end) if "[" in text or "__" in text else None
    if note is not None:
        return piece(row, start, note.start())
    if text[end - 1 : end] == "]" and (at := text.rfind(" [", start + 1, end)) > 0:
        # The link to the print view, or what stands for it there.
        end = at if text[at + 2 : end - 1].casefold() in words("thread.print_word") else end
    read = re_.READ_TIMES.search(text, start + 1, end) if "(" in text else None
    if read is not None and read["word"].strip(" :").casefold() in words("thread.read_word"):
        end = read.start()
    site = re_.LINK_SITE.search(text, start + 1, end) if ")" in text else None
    end = site.start() if site is not None else end
    tail = re_.TITLE_PAGE.search(text, start + 1, end) if text[:end].rstrip()[-1:].isdigit() else None
    paged = tail is not None and tail["word"].casefold() in words("nav.page_word")
    return piece(row, start, tail.start() if tail is not None and paged else end)


def lead_rows(rows: Sequence[Row], headers: Sequence[Header]) -> Sequence[Row]:
    """The rows above the first post's header, the nearest `REACH` of them."""
    first = headers[0].first if headers else 0
    return rows[max(0, first - REACH) : first]


class Joined:
    """Neighbouring rows read as one line, as they stood on the page before a flattener tore them."""

    __slots__ = ("_rows", "_starts", "text")

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = tuple(rows)
        self._starts: list[int] = []
        at = 0
        for row in rows:
            self._starts.append(at)
            at += len(row.text) + 1
        self.text = " ".join(row.text for row in rows)

    def piece(self, start: int, end: int) -> Piece | None:
        """The slice as a piece of one row; `None` if it runs over a row's end."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        for row, at in zip(self._rows, self._starts):
            if at <= start and end <= at + len(row.text):
                return piece(row, start - at, end - at)
        return None


def joined(rows: Sequence[Row], index: int, most: int, width: int) -> Iterator[Joined]:
    """Row `index` by itself, then with the next row, then with two, up to `most` rows and `width` characters."""
    size = 0
    for count in range(1, most + 1):
        if index + count > len(rows):
            return
        size += len(rows[index + count - 1].text) + 1
        if size > width:
            return
        yield Joined(rows[index : index + count])


__all__ = ["REACH", "TOP", "Joined", "Piece", "bare_title", "joined", "lead_rows", "piece"]
