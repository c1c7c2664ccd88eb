"""Lines that a tag-by-tag flattener tore at punctuation, put together: `#` / `12`, `amy` / `,` / `May 3, 2024`."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..dates import find_date, read_date
from ..labels import Labels
from .lines import Line, join_lines
from .torn import bracketed_pieces

# A torn line is put together from this many pieces at most.
MAX_PIECES = 7
# An image's data runs over this many lines at most.
MAX_IMAGE = 80
# What torn pieces begin with, besides digits of other scripts.
OPENERS = re_.LOOSE_PUNCTUATION.union("[«#(0123456789", re_.LIKE_TAIL_OPENS, re_.OF_TOTAL_OPENS)
# `September 2011 13:18`, and the end of a line before it: `Wed, 10`.
MONTH_WIDTH, DAY_WIDTH = 24, 10


def mended(lines: Sequence[Line], labels: Labels) -> list[Line]:
    """Lines with the torn ones put together: `#` / `12`, `amy` / `,` / `May 3, 2024`."""
    out: list[Line] = []
    index, size = 0, len(lines)
    while index < size:
        line = lines[index]
        text = line.text
        first = text[:1]
        if first not in OPENERS and (first <= "\x7f" or not first.isdigit()):
            if out and 0 < len(text) <= MONTH_WIDTH and text[-1].isdigit() and _ends_in_day(out[-1].text, text):
                line = join_lines([out.pop(), line])
            out.append(line)
            index += 1
            continue
        width = len(text)
        if first == "[" and text.startswith(re_.DATA_IMAGE):
            index = _past_image(lines, index)
            continue
        if (first == "«" or text == "[") and (count := bracketed_pieces(lines, index)) > 1:
            out.append(join_lines(list(lines[index : index + count])))
            index += count
            continue
        if text == "#" and out and out[-1].text.isdecimal() and not _counts(lines, index + 1):
            # Chinese boards count floors: `12` / `#`.
            out.append(join_lines([out.pop(), line]))
            index += 1
            continue
        if text in re_.LOOSE_PUNCTUATION and not line.mark:
            pieces = _pieces(lines, index, out, labels)
            if len(pieces) > 1:
                index += len(pieces) - (1 if pieces[0] is not line else 0)
                out.append(join_lines(pieces))
                continue
        elif (out and width <= 14 and first.isdigit() and re_.CLOCK.fullmatch(text) and _ends_in_date(out[-1])) or (
            out
            and width <= 12
            and "#" in out[-1].text
            and re_.OF_TOTAL.fullmatch(text)
            and re_.POST_NUMBER.fullmatch(out[-1].text)
        ):
            line = join_lines([out.pop(), line])
        elif first == "(" and index + 1 < size and _dates_quote(line, lines[index + 1], labels):
            line = join_lines([line, lines[index + 1]])
            index += 1
        elif out and width <= 40 and first in re_.LIKE_TAIL_OPENS and re_.LIKE_TAIL.fullmatch(text):
            line = _likers(out, line)
        out.append(line)
        index += 1
    return out


def _counts(lines: Sequence[Line], index: int) -> bool:
    """Whether a line begins with a number."""
    return index < len(lines) and lines[index].text[:1].isdigit()


def _dates_quote(line: Line, below: Line, labels: Labels) -> bool:
    """`(2019-02-24, 05:31 PM)` over `amy Wrote:`: the date of a quote, torn from its head."""
    return (
        re_.BRACKETED.fullmatch(line.text) is not None
        and line.look.date is not None
        and len(below.text) <= 80
        and any(labels.fitting(below.look, "quote.head"))
    )


def _ends_in_date(line: Line) -> bool:
    """Whether a short line ends with a date without its time: `12-09-2024,` over `08:25 AM`."""
    if not line.text or len(line.text) > 60:
        return False
    found = line.look.date
    return found is not None and found.has_day and not found.has_time and not line.text[found.end :].strip(" ,")


def _ends_in_day(text: str, below: str) -> bool:
    """Whether a line ends with the day of the date that goes on below: `… Wed, 10` over `August 2011 13:18`."""
    day = text[-DAY_WIDTH:].split(" ")[-2:]
    if len(text) <= DAY_WIDTH or len(day) < 2 or not day[1].isdecimal() or len(day[1]) > 2 or day[0][-1:] != ",":
        return False
    month = read_date(below, 0, len(below))
    whole = " ".join((*day, below))
    found = find_date(whole, 0, len(whole))
    return month is not None and not month.has_day and found is not None and found.has_day and found.end == len(whole)


def _past_image(lines: Sequence[Line], index: int) -> int:
    """One past the lines that lynx makes of an image whose address holds its data."""
    for other in range(index, min(len(lines), index + MAX_IMAGE)):
        if "]" in lines[other].text:
            return other + 1
    return index + 1


def _likers(out: list[Line], tail: Line) -> Line:
    """`amy` / `and` / `3 others` / `like this.`: the names above a torn line of likes, taken off `out`."""
    pieces = [tail]
    while out and out[-1].text and len(out[-1].text) <= 200 and len(pieces) < 24:
        pieces.insert(0, out.pop())
        if len(out) < 2 or out[-1].text not in re_.JOINTS:
            break
        pieces.insert(0, out.pop())
    return join_lines(pieces)


def _pieces(lines: Sequence[Line], index: int, before: list[Line], labels: Labels) -> list[Line]:
    """The run of pieces around a lone punctuation mark; a short line before it may belong to it."""
    pieces = [lines[index]]
    if lines[index].text not in ("#", "«", "("):
        if not before or not before[-1].text or len(before[-1].text) > 60:
            return pieces
        pieces.insert(0, before.pop())
    if lines[index].text in (".", ")") and len(pieces) > 1:
        if labels.exact(pieces[0].text):
            # What stands under a button (SMF's `Logged`) is a signature.
            before.append(pieces.pop(0))
        return pieces
    for position in range(index + 1, min(len(lines), index + MAX_PIECES)):
        line = lines[position]
        if not line.text or len(line.text) > 60 or line.mark:
            break
        loose = line.text in re_.LOOSE_PUNCTUATION
        if not loose and pieces[-1].text not in re_.LOOSE_PUNCTUATION:
            break
        pieces.append(line)
        if loose and line.text in re_.CLOSING and len(pieces) > 2:
            break
    if len(pieces) == 2 and pieces[0] is not lines[index]:
        before.append(pieces.pop(0))
    return pieces


__all__ = ["mended"]
