"""Lines and marks → tokens: the lossless reading of a text, one left-to-right pass.

Tokens are what the text says line by line; no decision about the thread is in them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .arguments import want_hints, want_text
from .dates import Found, resolve
from .engines import GENERIC, Engine, find_engine, vocabulary, vocabulary_with
from .labels import Labels
from .model import Span, Token
from .text.lines import Line
from .text.marks import Mark
from .text.oneline import cut_lines
from .text.read import read_rows
from .text.readers.reader import Reader
from .text.rows import Row
from .text.splitting import split_lines

# The public kind of each role of a mark.
KINDS = {
    "number": "post_number", "author": "user_header", "avatar": "user_header", "status": "user_header", "head": "user_header",
    "joined": "join_date", "messages": "message_count", "likes": "like_count", "location": "location", "profile": "profile", "handle": "user_header",
    "posted": "post_date", "date": "post_date", "rank": "user_title", "banner": "user_title", "count": "count",
    "edit": "edit_note", "like": "like_line", "quote": "quote_head", "quote_end": "quote_end", "signature": "signature",
    "attach": "attachment", "code": "code", "poll": "poll", "action": "furniture", "nav": "furniture", "thread": "furniture",
    "event": "furniture", "site": "furniture", "prefix": "text", "suffix": "text",
}  # fmt: skip


def tokenize(text: str, *, engine: str | Engine | None = None) -> list[Token]:
    """Every piece of `text` with its kind; `"".join(t.text for t in tokenize(s)) == s` for every `s`.

    Kinds: post_number, user_header, user_title, join_date, message_count, like_count, count, location,
    profile, post_date, edit_note, like_line, quote_head, quote_end, signature, attachment, code, poll,
    furniture, text (short), body (prose), blank (white space, bullets and line ends). `engine` is as
    for `parse`: the words of an `Engine` of your own count too, `generic` leaves out those of the tables.
    Raises `UnknownEngine` and `TypeError` as `parse` does.

    >>> [(t.kind, t.text) for t in tokenize("#2\\nJoined: Feb 17, 2009")]
    [('post_number', '#2'), ('blank', '\\n'), ('join_date', 'Joined: Feb 17, 2009')]
    """
    want_text("tokenize", text)
    want_hints("tokenize", engine=engine)
    labels = _labels(engine)
    lines = cut_lines(text, split_lines(text), labels)
    rows = read_rows(lines, Reader(labels))
    out: list[Token] = []
    position = 0
    for start, end, kind, value in _pieces(rows):
        if start < position or end <= start:
            continue
        if start > position:
            _fill(out, text, position, start)
        out.append(Token(kind, text[start:end], Span(start, end), value))
        position = end
    if position < len(text):
        _fill(out, text, position, len(text))
    return out


def _labels(engine: str | Engine | None) -> Labels:
    if isinstance(engine, Engine):
        return vocabulary_with(engine)
    if engine is not None:
        find_engine(engine)
    return vocabulary(engine != GENERIC)


def _fill(out: list[Token], text: str, start: int, end: int) -> None:
    """What stands between the marks: white space and bullets, or words."""
    piece = text[start:end]
    kind = "text" if any(char.isalnum() for char in piece) else "blank"
    out.append(Token(kind, piece, Span(start, end)))


def _pieces(rows: Sequence[Row]) -> Iterator[tuple[int, int, str, object]]:
    for i, row in enumerate(rows):
        below = rows[i + 1] if i + 1 < len(rows) else None
        if not row.marks:
            kind = "body" if row.kind == "prose" else "user_header" if _doubled(row, below) else "text"
            yield (*row.line.span(0, len(row.text)), kind, None)
        elif row.value_of is not None:
            mark = row.value_of.marks[0]
            yield (*row.line.span(0, len(row.text)), KINDS.get(mark.role, "text"), _value(mark))
        else:
            yield from _marked(row.line, row.marks)


def _marked(line: Line, marks: Sequence[Mark]) -> Iterator[tuple[int, int, str, object]]:
    for mark in marks:
        if mark.role in KINDS and mark.end > mark.start:
            yield (*line.span(mark.start, mark.end), KINDS[mark.role], None if mark.line is not None else _value(mark))


def _value(mark: Mark) -> object:
    return resolve(mark.value, day_first=None, now=None) if isinstance(mark.value, Found) else mark.value


def _doubled(row: Row, below: Row | None) -> bool:
    """A short line that the next one begins with: an avatar's text above a name and title."""
    return (
        below is not None and row.kind == "text" and (below.text == row.text or below.text.startswith(row.text + " "))
    )
