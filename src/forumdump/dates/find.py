"""Text → the first date in it. Runs on every short line, so it looks around numbers only."""

from __future__ import annotations

from collections.abc import Iterator

from . import patterns as re_
from .found import Found
from .read import MAX_LENGTH, goes_on, placed, plain, read_at
from .words import WIDE, Words, first_word, words

__all__ = ["find_date", "find_dates"]

# How many words may stand before the first number of a date: `Thursday the 5`, `il y a environ 3`.
_WORDS_BACK = 5
# Before a number: characters that are looked at, what may part a word from it, the longest word.
_LEAD, _LONG = 24, 16
_GAP = " \t\n\v\f\r.,:/(-–—@|·'"
# A date in words alone has no more characters than this.
_TAIL = 40
_EDGE = " \t\r\n.,;:!?»«|()[]-–—·•*\"'"


def find_date(text: str, start: int, end: int) -> Found | None:
    """The first date anywhere in `text[start:end]`.

    >>> find_date("Last edited: Mar 5, 2011", 0, 24)
    Found('Mar 5, 2011', 2011-3-5, 'Mon D, YYYY')
    >>> find_date("I march on 12 cold days", 0, 23) is None
    True
    """
    if re_.DIGIT.search(text, start, end) is None:
        return _edge_date(text, start, end)
    view = plain(text if start == 0 and end >= len(text) else text[start:end])
    weak: Found | None = None
    for found in _scan(view):
        if _strong(found):
            return placed(found, text, start)
        weak = weak or found
    return placed(weak, text, start) if weak is not None else _edge_date(text, start, end)


def find_dates(text: str, start: int, end: int) -> Iterator[Found]:
    """Every date with a number in `text[start:end]`, in order.

    >>> [found.text for found in find_dates("May 3, 2024 #1 Hello! May 4, 2024 #2", 0, 36)]
    ['May 3, 2024', 'May 4, 2024']
    """
    for found in _scan(plain(text[start:end])):
        yield placed(found, text, start)


def _scan(view: str) -> Iterator[Found]:
    """Every date around a number, none of them within the one before."""
    table = words()
    done = 0
    for number in re_.NUMBER_BEFORE.finditer(view):
        place = number.start()
        if place < done or (place and not _opens(view, place)):
            continue
        if place and _leads(view, place, table):
            found = _around(view, place, table)
        elif goes_on(number[1], number[2], table):
            found = _free_at(view, place, table)
        else:
            continue
        if found is not None and found.start >= done and found.end - found.start <= MAX_LENGTH:
            done = found.end
            yield found


def _strong(found: Found) -> bool:
    """Whether no better date is to be expected behind this one."""
    if found.relative is not None:
        return found.shape != "relative-short"
    return found.year is not None and (found.day is not None or found.numeric is not None or found.shape[0] == "M")


def _around(view: str, place: int, table: Words) -> Found | None:
    """The date whose first number stands at `place`, perhaps behind words that belong to it."""
    starts = [place]
    at = place
    for _ in range(_WORDS_BACK):
        match = re_.WORD_BEFORE.search(view, max(0, at - 20), at)
        if match is None:
            break
        word = match[1].casefold()
        at = match.start()
        if word not in table.back:
            if word[-1] >= WIDE:
                starts.extend(match.end(1) - size for size in (1, 2, 3, 4) if word[-size:] in table.back)
            break
        starts.append(at)
    for begin in reversed(starts):
        found = read_at(view, begin, table)
        if found is not None and found.end > place and (begin < place or _free(view, place, found)):
            return found
    return None


def _leads(view: str, place: int, table: Words) -> bool:
    """Whether a word before a number may belong to its date: a look that costs less than a pattern."""
    words = view[max(0, place - _LEAD) : place].rstrip(_GAP).rsplit(None, 1)
    word = words[-1] if words else ""
    if not word[-1:].isalpha():
        return False
    return not word.isalpha() or len(word) > _LONG or word[-1] >= WIDE or word.casefold() in table.back


def _free_at(view: str, place: int, table: Words) -> Found | None:
    """The date that begins with its first number."""
    found = read_at(view, place, table)
    return found if found is not None and found.end > place and _free(view, place, found) else None


def _free(view: str, place: int, found: Found) -> bool:
    """Whether no name runs into the date: `Amy14, May 12` isn't of the 14th, `Amy18.3.2022` holds a date."""
    before = view[place - 1 : place]
    return not before.isalpha() or before >= WIDE or "N.N.YYYY" in found.shape or found.shape[:6] == "YYYY-N"


def _opens(view: str, place: int) -> bool:
    """Whether a date can begin at `place`: no number, name or price runs into it."""
    before = view[place - 1]
    if before == " " or before.isalpha():
        return True
    if before in "$€£#@=&%\\_+":
        return False
    return not (before in ".,:/-'" and view[place - 2 : place - 1].isdigit())


def _edge_date(text: str, start: int, end: int) -> Found | None:
    """A date told in words alone, which counts only as the whole line or set off at its end."""
    stop = start + len(text[start:end].rstrip(_EDGE))
    table = words()
    lead = max(start, stop - _TAIL)
    last = text[max(text.rfind(" ", lead, stop) + 1, lead) : stop]
    if last.casefold() not in table.ends and not (last and last[-1] >= WIDE):
        return None
    view = plain(text[lead:stop])
    starts = [match.end() for match in re_.SET_OFF.finditer(view)]
    if lead == start:
        starts.insert(0, len(view) - len(view.lstrip(_EDGE)))
    if view and view[-1] >= WIDE:
        starts.extend(len(view) - size for size in (4, 3, 2) if size < len(view))
    for begin in starts:
        found = _phrase_at(view, begin, table)
        if found is not None and found.end == len(view):
            return placed(found, text, lead)
    return None


def _phrase_at(view: str, begin: int, table: Words) -> Found | None:
    word = first_word(view[begin : begin + 16].casefold())
    if word not in table.starts and word not in table.lead_starts and word not in table.ones:
        return None
    found = read_at(view, begin, table)
    return found if found is not None and found.relative is not None else None
