"""Text → lines: only `\\n`, `\\r\\n` and `\\r` end a line, so no other character can forge a header.

A line that holds several is cut: at the cells of a Markdown table, behind a head with a mark of its own.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, islice

from .. import patterns as re_
from ..dates import find_date, read_date
from .boxes import Ends, box_start
from .lines import HEADER_WIDTH, Line, read_line
from .wrapped import mark_wrapped

# A line that is longer may hold a post's head and its text; so many words behind the head are text.
GLUED_WIDTH = 60
GLUED_WORDS = 4


def split_lines(text: str) -> list[Line]:
    """Every line of `text` in order, blank ones too.

    >>> [line.text for line in split_lines("  1. Neo\\r\\n\\r\\n  • Joined: May")]
    ['Neo', '', 'Joined: May']
    """
    # What tells Markdown are whole lines, whatever ends them.
    even = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    markdown = is_markdown(even)
    tables = markdown and re_.TABLE_RULE.search(even) is not None
    lines: list[Line] = []
    ends = _ends(text)
    parted = _lines_with("#«|" if tables else "#«", text, ends)
    ornate = _lines_with("*_`|]" if markdown else "*`|", text, ends)
    starred = _lines_with("*", text, ends) if markdown else frozenset()
    several = parted | starred
    for index, (start, end, next_) in enumerate(ends):
        if start == end:
            lines.append(Line(start, end, next_))
            continue
        if index not in several:
            lines.append(read_line(text, start, end, next_, markdown, index in ornate))
            continue
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
    out: set[int] = set()
    starts: list[int] = []
    for sign in signs:
        at = text.find(sign)
        if at >= 0 and not starts:
            starts = [start for start, _, _ in ends]
        while at >= 0:
            line = bisect_right(starts, at) - 1
            out.add(line)
            at = text.find(sign, ends[line][2])
    return frozenset(out)


def is_markdown(text: str) -> bool:
    """Whether four links stand in the text, or as many marks of emphasis and a line that is emphasised, or a table."""
    if "*" in text and text.count("**") >= 4 and re_.EMPHASIS.search(text) is not None:
        return True
    if re_.TABLE_RULE.search(text) is not None or sum(1 for _ in islice(re_.ICON_LINE.finditer(text), 4)) == 4:
        return True
    return "]" in text and text.count("](") >= 4 and sum(1 for _ in islice(re_.LINK_TARGET.finditer(text), 4)) == 4


def _cuts(text: str, start: int, end: int, tables: bool) -> list[int]:
    """Where a line holds several: at the cells of a Markdown table (user box | body), and behind a head
    that closes with a mark of its own (SMF's `« Reply #3 on: … »`) with the body after it."""
    if tables and "|" in (line := text[start:end]):
        cuts = [start + match.start() + 1 for match in re_.CELL.finditer(line)]
        if re_.FOLD_LINK.search(line) is not None:
            return _over_head(text, start, cuts)
        if "**" in line:
            cuts = sorted(cuts + _named_heads(text, start, end))
        return sorted(cuts + _closed_heads(text, start, end)) if "«" in line else cuts
    if text.find("«", start, start + 40) >= 0 and text[start : start + 40].lstrip().startswith("«"):
        match = re_.CLOSED_HEAD.match(text, start, end)
        if match is not None:
            return [match.end()]
    if text.find("#", start, min(end, start + HEADER_WIDTH)) >= 0:
        return _cuts_at_number(text, start, end)
    return []


def _named_heads(text: str, start: int, end: int) -> list[int]:
    """Where the text of a post begins that shares a cell with its head: a name that is emphasised, and a moment."""
    cuts = []
    for match in re_.NAMED_HEAD.finditer(text, start, end):
        found = read_date(text, match.end(), end)
        if found is not None and found.has_day and found.has_time and text[found.end : end].strip(" |"):
            cuts.append(found.end)
    return cuts


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


def _ends(text: str) -> list[tuple[int, int, int]]:
    """Where each line starts and ends, and where the next one starts."""
    if "\r" in text:
        breaks = [match.span() for match in re_.LINE_END.finditer(text)]
        starts = [0, *(next_ for _, next_ in breaks)]
        out = [(start, end, next_) for start, (end, next_) in zip(starts, breaks)]
        start = starts[-1]
    else:
        ends = [end + above for above, end in enumerate(accumulate(map(len, text.split("\n"))))]
        starts = [0, *[end + 1 for end in ends]]
        out = [(start, end, end + 1) for start, end in zip(starts, ends)]
        start = out.pop()[0]
    if start < len(text):
        out.append((start, len(text), len(text)))
    return out


__all__ = ["is_markdown", "split_lines"]
