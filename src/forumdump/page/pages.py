"""Which page of the thread the dump holds, and of how many: `Page 3 of 12`, `Pages: [1] 2 3 ... 9`."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from attrs import define

from .. import patterns as re_
from ..labels import fold
from ..labels.words import leading, words
from ..text.pagers import is_word, pagers
from ..text.rows import Row
from .preamble import Piece, piece

# Lines about pages are short; a longer one is prose that happens to hold `page 2 of 3`.
WIDTH = 200
# No thread has more pages (the longest public threads have some 40,000).
MOST = 200_000
# Rows after the last post that may hold the page links.
BELOW = 80


@define
class Pages:
    """The page number and the number of pages, each with its place."""

    page: Piece | None = None
    pages: Piece | None = None

    @property
    def numbers(self) -> tuple[int | None, int | None]:
        return (int(self.page.text) if self.page else None, int(self.pages.text) if self.pages else None)


def read_pages(above: Sequence[Row], below: Sequence[Row], following: Collection[str]) -> Pages:
    """The surest line above the first post, else below the last: `page of pages` before a row of links.

    `following` are the labels of a link to the next page, folded.
    """
    for rows in (above[::-1], below):
        numbered = [
            (row, rows[max(0, index - 3) : index + 4])
            for index, row in enumerate(rows)
            if len(row.text) <= WIDTH and row.kind != "quote" and row.line.look.digit
        ]
        for read in (_page_of, _bare_of, _links):
            for row, near in numbered:
                out = read(row, near, following)
                if out is not None:
                    return out
    return Pages()


def _checked(row: Row, page: tuple[int, int] | None, pages: tuple[int, int] | None) -> Pages | None:
    """Pages whose numbers can be: 1 ≤ page ≤ pages."""
    out = Pages(piece(row, *page) if page else None, piece(row, *pages) if pages else None)
    number, count = out.numbers
    if (count is not None and not 1 <= count <= MOST) or (number is not None and not 1 <= number <= (count or MOST)):
        return None
    return out


def _page_of(row: Row, near: Sequence[Row], following: Collection[str]) -> Pages | None:
    """`Page 3 of 12`, `Seite 3 von 12`, `Sivu 3/12`, also with words around it; in prose it is no such line."""
    if row.kind == "prose" and "•" not in row.text and not row.text[:1].isdigit():
        return None
    match = next(pagers(row.text), None)
    return _checked(row, match.span("page"), match.span("pages")) if match is not None else None


def _bare_of(row: Row, near: Sequence[Row], following: Collection[str]) -> Pages | None:
    """XenForo's `1 of 72` and `First Prev 2 of 3`, between links to other pages."""
    match = re_.BARE_OF.fullmatch(row.text)
    if match is None or not is_word(match["of"], "nav.of_word"):
        return None
    if not any("nav" in other.roles for other in near):
        return None
    return _checked(row, match.span("page"), match.span("pages"))


def _links(row: Row, near: Sequence[Row], following: Collection[str]) -> Pages | None:
    """SMF's `Pages: [1] 2 3 ... 9`, MyBB's `Pages (12): 1 2 3`: the page in brackets, the number in parentheses."""
    end = leading(row.text, words("nav.page_word"))
    if end is None or row.kind == "prose":
        return None
    match = re_.PAGE_LINKS.fullmatch(row.text, end)
    if match is None:
        return None
    numbers = [number.span() for number in re_.PAGE_NUMBER.finditer(row.text, *match.span("links"))]
    here = match.span("here") if match["here"] else None
    if here is None and numbers and row.text[slice(*numbers[0])] == "1":
        # A link to the page before stands in front of the numbers: where none does, this is page 1.
        alone = len(numbers) == 1 and not match["rest"]
        here = numbers[0] if alone or fold(match["rest"]) in following else None
    if match["count"]:
        return _checked(row, here, match.span("count"))
    last = max(numbers, key=lambda span: int(row.text[slice(*span)]), default=None)
    return _checked(row, here, last) if here else None


__all__ = ["Pages", "read_pages"]
