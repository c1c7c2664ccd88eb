"""Text → lines: only `\\n`, `\\r\\n` and `\\r` end a line, so no other character can forge a header.

A `Line` keeps its place in the caller's text and a clean reading of it: list markers, Markdown
ornament and quote bars taken off, the offset of every clean character kept.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from .. import patterns as re_
from ..dates import find_date, read_date
from ..labels import Look
from .boxes import Ends, box_start

# Longer lines are body text: the widest user box seen glued to one line has 220 characters.
HEADER_WIDTH = 260
# A heading, name or label is shorter than this; longer text is prose.
SHORT_WIDTH = 64
SHORT_WORDS = 9
# A line that is longer may hold a post's head and its text; so many words behind the head are text.
GLUED_WIDTH = 60
GLUED_WORDS = 4
# No dump that wraps its lines does so later than this; one with two wider lines of words doesn't wrap.
WRAP_WIDTH = 132
# A line that ends so far before the ends of its neighbours, so many lines up and down, was not wrapped.
RAGGED = 12
NEAR_LINES = 4

# What a drawn line becomes in Markdown; its stars are neither bullets nor emphasis.
STARS = "* * *"


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


def split_lines(text: str) -> list[Line]:
    """Every line of `text` in order, blank ones too.

    >>> [line.text for line in split_lines("  1. Neo\\r\\n\\r\\n  • Joined: May")]
    ['Neo', '', 'Joined: May']
    """
    markdown = is_markdown(text)
    tables = markdown and re_.TABLE_RULE.search(text) is not None
    lines: list[Line] = []
    ends = list(_ends(text))
    parted = _lines_with("#«|" if tables else "#«", text, ends)
    ornate = _lines_with("*_`|]" if markdown else "*`|", text, ends)
    starred = _lines_with("*", text, ends) if markdown else frozenset()
    for index, (start, end, next_) in enumerate(ends):
        cuts = _cuts(text, start, end, tables) if index in parted else []
        box = box_start(text, ends, index) if index in starred else None
        if box is not None and box[0] > (cuts[-1] if cuts else start):
            cuts.append(box[0])
        for cut in cuts:
            lines.append(read_line(text, start, cut, cut, markdown, index in ornate))
            start = cut
        lines.append(read_line(text, start, end, next_, markdown, index in ornate))
        if box is not None:
            # Stars and underscores in a name are its own.
            lines[-1].mark, lines[-1].text, lines[-1]._base, lines[-1]._map = "box", text[box[1] : box[2]], box[1], None
    mark_wrapped(lines)
    return lines


def _lines_with(signs: str, text: str, ends: Ends) -> frozenset[int]:
    """The lines that hold one of some signs, by number: most hold none, and need not be asked."""
    starts = [start for start, _, _ in ends]
    out: set[int] = set()
    for sign in signs:
        at = text.find(sign)
        while at >= 0:
            line = bisect_right(starts, at) - 1
            out.add(line)
            at = text.find(sign, ends[line][2])
    return frozenset(out)


def is_markdown(text: str) -> bool:
    """Whether four links stand in the text, or as many marks of emphasis and a line that is emphasised, or a table."""
    if text.count("**") >= 4 and re_.EMPHASIS.search(text) is not None:
        return True
    if re_.TABLE_RULE.search(text) is not None or sum(1 for _ in islice(re_.ICON_LINE.finditer(text), 4)) == 4:
        return True
    return text.count("](") >= 4 and sum(1 for _ in islice(re_.LINK_TARGET.finditer(text), 4)) == 4


def _cuts(text: str, start: int, end: int, tables: bool) -> list[int]:
    """Where a line holds several: at the cells of a Markdown table (user box | body), and behind a head
    that closes with a mark of its own (SMF's `« Reply #3 on: … »`) with the body after it."""
    if tables and "|" in (line := text[start:end]):
        cuts = [start + match.start() + 1 for match in re_.CELL.finditer(line)]
        if re_.FOLD_LINK.search(line) is not None:
            return _over_head(text, start, cuts)
        return sorted(cuts + _closed_heads(text, start, end)) if "«" in line else cuts
    if text.find("«", start, start + 40) >= 0 and text[start : start + 40].lstrip().startswith("«"):
        match = re_.CLOSED_HEAD.match(text, start, end)
        if match is not None:
            return [match.end()]
    if text.find("#", start, min(end, start + HEADER_WIDTH)) >= 0:
        return _cuts_at_number(text, start, end)
    return []


def _closed_heads(text: str, start: int, end: int) -> list[int]:
    """Where heads in guillemets begin that share a cell with the subject over them: SMF parts the two by a tag alone."""
    return [
        match.end()
        for match in re_.CELL_HEAD.finditer(text, start, end)
        if find_date(text, *match.span("head")) is not None
    ]


def _over_head(text: str, start: int, cuts: list[int]) -> list[int]:
    """The cuts before a head that closes with a link to fold its post: bars within it part buttons, and no cells."""
    kept: list[int] = []
    for cut in cuts:
        if re_.NO_CELL.fullmatch(text, kept[-1] if kept else start, cut) is None:
            break
        kept.append(cut)
    return kept


def _cuts_at_number(text: str, start: int, end: int) -> list[int]:
    """A post's own line between the box and the body: `Reputation: 90 #1 2019-05-22, 03:15 PM text …`."""
    match = re_.NUMBER_AND_DIGIT.search(text, start, min(end, start + HEADER_WIDTH))
    found = read_date(text, match.end(), end) if match is not None else None
    if match is None or found is None or not found.has_time or re_.SEPARATOR.search(text, start, found.end) is not None:
        return []
    # Behind a labelled value (`Location: England #2 …`) the box ends here, and what follows the date is the post.
    boxed = ":" in text[start : match.start()]
    least = 1 if boxed else GLUED_WORDS
    if (end - start <= GLUED_WIDTH and not boxed) or text[found.end : end].strip(" *_").count(" ") + 1 < least:
        return []
    cuts = [match.start()] if match.start() > start else []
    note = re_.NOTE.match(text, found.end, end)
    return [*cuts, found.end, *([note.end()] if note is not None else [])]


def _ends(text: str) -> Iterator[tuple[int, int, int]]:
    start = 0
    if "\r" not in text:
        for piece in text.split("\n"):
            end = start + len(piece)
            if end < len(text):
                yield start, end, end + 1
            elif piece:
                yield start, end, end
            start = end + 1
        return
    for match in re_.LINE_END.finditer(text):
        yield start, match.start(), match.end()
        start = match.end()
    if start < len(text):
        yield start, len(text), len(text)


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
    if end - begin == len(STARS) and text.startswith(STARS, begin):
        line.text, line._base = STARS, begin
        return line
    if not text[begin].isalpha():
        begin = _take_markers(line, text, begin, end)
    line._base = begin
    line.text = text[begin:end]
    if ornate and re_.has_ornament(line.text) and not line.text.startswith("```"):
        _take_ornament(line, markdown)
    return line


def _take_markers(line: Line, text: str, begin: int, end: int) -> int:
    """Step over quote bars, bullets, list numbers and heading marks at the start of a line."""
    for _ in range(6):
        if begin >= end or text[begin].isalpha():
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


def mark_wrapped(lines: list[Line]) -> None:
    """A line that runs on from a full one (lynx and w3m wrap at 72–100 columns) is prose too."""
    wide = sum(
        1 for line in lines if len(line.text) > WRAP_WIDTH and line.text.count(" ", 0, WRAP_WIDTH) > WRAP_WIDTH // 12
    )
    if wide > 1:
        return
    previous: Line | None = None
    for at, line in enumerate(lines):
        if (
            previous is not None
            and previous.text
            and line.text
            and not line.mark
            and (len(previous.text) > SHORT_WIDTH or (previous.wrapped and len(previous.text) > 50))
            and line.indent == previous.indent
            and (line.text[0].islower() or previous.text[-1] not in '.!?:…»”"')
            and len(previous.text) <= HEADER_WIDTH
            and not _has_room(lines, at)
        ):
            line.wrapped = line.text[0].islower() or previous.text[-1].isalpha() or previous.text[-1] == ","
        previous = line


def _has_room(lines: Sequence[Line], at: int) -> bool:
    """Whether the line before had room for this one's first word, by the width of the lines around: nobody
    wrapped it then."""
    width = width_with(lines[at - 1], lines[at])
    low, high = at - 1, at
    while low > 0 and at - low < NEAR_LINES and lines[low - 1].text:
        low -= 1
    while high + 1 < len(lines) and high - at < NEAR_LINES and lines[high + 1].text:
        high += 1
    return any(width + RAGGED <= near.end - near.start for near in lines[low : high + 1])


def width_with(line: Line, below: Line) -> int:
    """How wide a line would be with the first word of the next."""
    return line.end - line.start + 1 + len(below.text.split(" ", 1)[0])


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
    out.column = pieces[0].column
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
