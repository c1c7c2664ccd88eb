"""The names of files attached to posts: with their size, or listed under a head (`Attached Files`)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from .. import patterns as re_
from ..labels.words import leading
from ..model import Span
from ..text.rows import Row
from .draft import Draft
from .zone import Zone

# A file's name and the first digit of its size stand within so many characters.
NAMED = 120


def find_attachments(rows: Sequence[Row], drafts: Sequence[Draft], heads: Collection[str]) -> None:
    """Note the files of each post; `heads` are the words over such lists."""
    known = frozenset(heads)
    for draft in drafts:
        for row, start, end in (*_inside(rows, draft.zone), *_listed(rows, draft.zone, known)):
            if not draft.files:
                draft.places["attachments"] = Span(*row.line.span(start, end))
            draft.files.append((row, start, end))


def _inside(rows: Sequence[Row], zone: Zone) -> Iterator[tuple[Row, int, int]]:
    """Files shown within a body, each with its size."""
    for row in rows[zone.start : zone.end]:
        dot = row.text.find(".", 0, NAMED)
        if dot >= 0 and re_.ANY_DIGIT.search(row.text, dot, NAMED) is not None:
            yield from ((row, start, end) for start, end, sized in _files(row, 0) if sized)


def _listed(rows: Sequence[Row], zone: Zone, heads: frozenset[str]) -> Iterator[tuple[Row, int, int]]:
    """Files named under a body: with a size, as pictures alone on their lines, or under a head."""
    headed = False
    for row in rows[zone.end : zone.stop]:
        headed = headed or "attach" in row.roles
        if "." not in row.text:
            continue
        at = leading(row.text, heads) or 0
        for start, end, sized in _files(row, at if at < len(row.text) else 0):
            if headed or sized or re_.PICTURE_LINE.fullmatch(row.text):
                yield row, start, end


def _files(row: Row, at: int) -> Iterator[tuple[int, int, bool]]:
    """The files' names on a row from `at` on, and whether a size follows; without one no other name can."""
    if "." not in row.text:
        return
    at += len(row.text[at:]) - len(row.text[at:].lstrip(" \t\u00a0:"))
    while (match := re_.FILE_LINE.match(row.text, at)) is not None:
        size = re_.FILE_SIZE.match(row.text, match.end())
        yield match.start("file"), match.end("file"), size is not None
        if size is None:
            return
        at = size.end()


__all__ = ["find_attachments"]
