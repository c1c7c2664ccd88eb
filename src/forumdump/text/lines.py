"""One line of a text: its place in the caller's text and a clean reading of it.

List markers, Markdown ornament and quote bars are taken off, the offset of every clean character is kept.
"""

from __future__ import annotations

from collections.abc import Iterable

from .. import patterns as re_
from ..dates import read_date
from ..labels import Look

# Longer lines are body text: the widest user box seen glued to one line has 220 characters.
HEADER_WIDTH = 260
# A heading, name or label is shorter than this; longer text is prose.
SHORT_WIDTH = 64
SHORT_WORDS = 9
# A list in a list in a list is indented so far.
NESTED = 8
# What a drawn line becomes in Markdown; its stars are neither bullets nor emphasis.
STARS = "* * *"
# What parts breadcrumbs, where each step has a line of its own.
STEP_SIGNS = frozenset("›»>▸→/")


_LEADS, _TAILS = frozenset(re_.LEAD), frozenset(re_.TAIL)


class Line:
    """One line, or several that a flattener tore apart at punctuation (`#` / `12`).

    `text` is the clean reading; `at(i)` gives the offset of its i-th character in the input.
    """

    __slots__ = (
        "_base",
        "_look",
        "_map",
        "column",
        "depth",
        "end",
        "hard",
        "indent",
        "mark",
        "next",
        "ordinal",
        "start",
        "step",
        "text",
        "wrapped",
    )

    def __init__(self, start: int, end: int, next_: int) -> None:
        self.start, self.end, self.next = start, end, next_
        self.indent = 0
        self.mark = ""
        self.ordinal: int | None = None
        self.depth = 0
        self.text = ""
        self._base = start
        self._map: list[int] | None = None
        self._look: Look | None = None
        self.wrapped = False
        self.hard = False  # nothing on it but one no-break space
        self.step = False  # nothing on it but a sign that parts breadcrumbs
        self.column = 0  # where it begins, if another cell of a table stands before it

    def at(self, index: int) -> int:
        """Offset in the input of the clean text's character `index` (its end for `len(text)`)."""
        if self._map is None:
            return self._base + index
        if index < len(self._map):
            return self._map[index]
        return self._map[-1] + 1 if self._map else self._base

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The clean slice `[start, end)` as offsets in the input."""
        if end <= start:
            return self.at(start), self.at(start)
        return self.at(start), self.at(end - 1) + 1

    @property
    def rank(self) -> int:
        """How many marks make a line of Markdown a heading."""
        return self.at(0) - self.start - self.indent

    @property
    def look(self) -> Look:
        """The text as labels are looked up in it."""
        if self._look is None or self._look.text is not self.text:
            self._look = Look(self.text)
        return self._look

    @property
    def short(self) -> bool:
        """Whether the line could be a name, a title or a place rather than prose."""
        text = self.text
        return len(text) <= SHORT_WIDTH and not self.wrapped and text.count(" ") < SHORT_WORDS

    def __repr__(self) -> str:
        return f"Line({self.start}, {self.text[:50]!r})"


def share_looks(lines: Iterable[Line]) -> None:
    """One look for all lines of a text: those of user boxes come back over and over. Lines of bodies have none."""
    looks: dict[str, Look] = {}
    for line in lines:
        text = line.text
        if text and len(text) <= HEADER_WIDTH:
            look = looks.get(text)
            if look is None:
                look = looks[text] = Look(text)
            line.text, line._look = look.text, look


def read_line(text: str, start: int, end: int, next_: int, markdown: bool = False, ornate: bool = True) -> Line:
    """One line of a text, its markers and ornament taken off; `ornate`: it may have some."""
    line = Line(start, end, next_)
    if start == end:
        return line
    if markdown and text.startswith("---", start) and re_.TABLE_RULE.fullmatch(text, start, end) is not None:
        return line
    begin = start
    if text[start] in _LEADS:
        begin = end - len(text[start:end].lstrip(re_.LEAD))
    if text[end - 1] in _TAILS:
        end = begin + len(text[begin:end].rstrip(re_.TAIL))
    if markdown and text.startswith("|", begin, end):
        # The bar before a table's cell is no text of it.
        begin = min(re_.CELL_BARS.match(text, begin, end).end(), end)  # type: ignore[union-attr]
    line.indent = begin - start
    if begin == end:
        line.hard = text[start:end].strip(" \t") == "\u00a0"
        line._base = begin
        return line
    if end - begin > HEADER_WIDTH:
        line.text, line._base = text[begin:end], begin
        return line
    first = text[begin]
    if first == "*" and end - begin == len(STARS) and text.startswith(STARS, begin):
        line.text, line._base = STARS, begin
        return line
    if first == "o" and line.indent >= NESTED and (begin + 1 == end or text[begin + 1] == " "):
        # Text browsers mark the items of a list in a list in a list with a letter.
        line.mark = "bullet"
        begin = end - len(text[begin + 1 : end].lstrip(re_.LEAD))
        first = text[begin] if begin < end else ""
    if first and not first.isalpha():
        line.step = end - begin == 1 and first in STEP_SIGNS
        if first in re_.MARKERS:
            begin = _take_markers(line, text, begin, end)
    line._base = begin
    line.text = text[begin:end]
    if ornate and re_.has_ornament(line.text) and not line.text.startswith("```"):
        _take_ornament(line, markdown)
    return line


def _take_markers(line: Line, text: str, begin: int, end: int) -> int:
    """Step over quote bars, bullets, list numbers and heading marks at the start of a line."""
    for _ in range(6):
        if begin >= end or text[begin] not in re_.MARKERS:
            break
        match = re_.MARKER.match(text, begin, end)
        if match is None or match.end() == begin:
            break
        if match["quote"]:
            line.depth += match["quote"].count(">")
        elif match["ordinal"]:
            if _is_day(text, begin, end, int(match["ordinal"])):
                break
            line.ordinal, line.mark = int(match["ordinal"]), "ordinal"
        elif match["heading"]:
            if _is_number(text, begin, end):
                break
            line.mark = "heading"
        else:
            line.mark = line.mark or "bullet"
        begin = match.end()
    return begin


def _is_number(text: str, begin: int, end: int) -> bool:
    """`# 12 03/12/15 04:39 PM` begins with a post's number and is no heading: its date follows."""
    number = re_.POST_NUMBER.match(text, begin, end)
    found = read_date(text, number.end() + 1, end) if number is not None and number.end() < end else None
    return found is not None and found.has_time


def _is_day(text: str, begin: int, end: int, number: int) -> bool:
    """`28. Juli 2019` begins with a day and not with a list number."""
    if number > 31:
        return False
    found = read_date(text, begin, end)
    return found is not None and found.end - begin > 5


def _take_ornament(line: Line, markdown: bool) -> None:
    """Drop Markdown emphasis, table bars and link targets, keeping a map of what stays.

    Outside Markdown only bars go, and what emphasises a line of several words: `_Nicolas_` and `2PAC_` are names. The stars before a label that is glued to
    the word above it become a space.
    """
    text, base = line.text, line._base
    if markdown and "**" in text:
        text = re_.GLUED_LABEL.sub("* ", text)
    elif (bold := re_.BOLD_LINE.fullmatch(text)) is not None:
        # The one line of a page that html2text prints as a whole in bold: a note.
        line.text, line._base = bold["words"], base + bold.start("words")
        return
    kept: list[tuple[int, int]] = []
    position = 0
    for match in (re_.ORNAMENT if markdown else re_.BARS).finditer(text):
        kept.append((position, match.start()))
        if markdown and match["label"] is not None:
            kept.append(match.span("label"))
        position = match.end()
    kept.append((position, len(text)))
    bare = "".join([text[start:end] for start, end in kept])
    places = [base + i for start, end in kept for i in range(start, end)]
    line.text = bare.strip()
    first = len(bare) - len(bare.lstrip())
    line._map = places[first : first + len(line.text)]


def split_line(line: Line, at: int) -> tuple[Line, Line]:
    """The two parts of a line, the second from the clean text's character `at` on."""
    place = line.at(at)
    head, tail = Line(line.start, place, place), Line(place, line.end, line.next)
    head.indent, head.mark, head.ordinal, head.depth = line.indent, line.mark, line.ordinal, line.depth
    tail.depth, head.column, tail.column = line.depth, line.column, line.column
    keep = [line.at(i) for i in range(len(line.text))]
    head.text = line.text[:at].rstrip()
    head._map, head._base = keep[: len(head.text)], line.at(0)
    tail.text, tail._map, tail._base = line.text[at:], keep[at:], place
    if len(line.text) > HEADER_WIDTH and len(tail.text) <= HEADER_WIDTH and re_.has_ornament(tail.text):
        # Longer lines keep their ornament, for they are prose: what is left isn't.
        tail._map = None
        _take_ornament(tail, True)
    return head, tail


def join_lines(pieces: list[Line]) -> Line:
    """One line from neighbours that stood on one line on the page."""
    out = Line(pieces[0].start, pieces[-1].end, pieces[-1].next)
    out.indent, out.mark, out.ordinal = pieces[0].indent, pieces[0].mark, pieces[0].ordinal
    out.column, out.depth = pieces[0].column, pieces[0].depth
    keep: list[int] = []
    words: list[str] = []
    for piece in pieces:
        if words:
            words.append(" ")
            keep.append(piece.at(0) - 1)
        words.append(piece.text)
        keep.extend(piece.at(i) for i in range(len(piece.text)))
    out.text, out._map = "".join(words), keep
    return out
