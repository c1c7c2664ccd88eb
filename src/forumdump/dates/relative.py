"""Dates told from the day the page was saved: `Yesterday at 9:14`, `3 hours ago`, `vor 2 Tagen`, `3h`."""

from __future__ import annotations

from . import patterns as re_
from .clock import read_clock
from .close import begins, ends
from .found import Found
from .words import WIDE, Words, first_word

__all__ = ["read_ago", "read_phrase", "read_short", "read_weekday"]

# Distances that add up: `1 year, 3 months` is 15 months. Months and days don't.
_IN = {
    ("years", "months"): 12, ("weeks", "days"): 7, ("days", "hours"): 24, ("hours", "minutes"): 60,
    ("minutes", "seconds"): 60, ("weeks", "hours"): 168, ("days", "minutes"): 1440,
    ("hours", "seconds"): 3600,
}  # fmt: skip


def read_phrase(view: str, pos: int, word: str, words: Words) -> Found | None:
    """`Yesterday at 9:14`, `just now`, `an hour ago`; `word` holds the casefolded letters at `pos`."""
    key = first_word(word)
    for phrase in words.starts.get(key, ()):
        end = pos + len(phrase)
        if view[pos:end].casefold() != phrase or not _ends(view, end):
            continue
        unit, distance = words.phrases[phrase]
        found = Found(pos, end, "relative")
        found.relative = (unit, distance)
        timed = unit == "days" and read_clock(view, end, found, words)
        if phrase in words.timed and not timed:
            return None
        found.shape = "relative"
        return found
    return read_ago(view, pos, words, False) if key in words.ones else _after_lead(view, pos, key, words)


def _after_lead(view: str, pos: int, key: str, words: Words) -> Found | None:
    """`vor 3 Stunden`, `il y a environ 2 ans`, `för 3 minuter sedan`."""
    for lead in words.lead_starts.get(key, ()):
        end = pos + len(lead)
        if view[pos:end].casefold() != lead or not _ends(view, end):
            continue
        at = _skip_about(view, end, words)
        found = read_ago(view, at, words, lead in words.leads)
        if found is not None:
            found.start = pos
            return found
    return None


def _skip_about(view: str, pos: int, words: Words) -> int:
    pos = _skip_space(view, pos)
    if view[pos : pos + 1].isdigit():
        return pos
    folded = view[pos : pos + 24].casefold()
    for word in words.about:
        if folded.startswith(word):
            return _skip_space(view, pos + len(word))
    return pos


def read_ago(view: str, pos: int, words: Words, led: bool) -> Found | None:
    """`3 hours ago` at its number; with `led` the word for "ago" stood before it."""
    total, unit, end, past, short = 0, "", pos, False, False
    match = re_.RELATIVE.match(view, pos) or re_.RELATIVE_ONE.match(view, pos)
    if match is not None and match[1][0].isalpha() and match[1].casefold() not in words.ones:
        return None
    for _ in range(3):
        if match is None:
            break
        name = match[2].casefold()
        known = words.units.get(name) or words.past.get(name)
        if known is None and name[0] < WIDE:
            # `2y ago`
            known = words.short_units.get(name)
            short = known is not None
        if known is None:
            return _wide(view, pos, words) if name[0] >= WIDE else None
        if not unit:
            total, unit = int(match[1]) if match[1].isdigit() else 1, known
        elif (unit, known) in _IN:
            total, unit = total * _IN[unit, known] + int(match[1]), known
        end, past = match.end(), name in words.past and name not in words.units
        match = re_.RELATIVE_NEXT.match(view, end)
    if not unit:
        return None
    at = _skip_space(view, end)
    tail = _tail(view, at, words)
    if tail:
        end = at + tail
    elif short or (not led and not past):
        return None
    elif view[end - 1] == "." and not past:
        end -= 1
    return _relative(pos, end, unit, -total)


def _wide(view: str, pos: int, words: Words) -> Found | None:
    """`3時間前`, `3小时前`, `1시간 전`: no spaces between unit and tail."""
    start = re_.NUMBER.match(view, pos)
    if start is None:
        return None
    at = _skip_space(view, start.end())
    for length in (3, 2, 1):
        unit = words.units.get(view[at : at + length])
        if unit is None:
            continue
        after = _skip_space(view, at + length)
        tail = _tail(view, after, words)
        if tail:
            return _relative(pos, after + tail, unit, -int(start[0]))
    return None


def _tail(view: str, pos: int, words: Words) -> int:
    """The length of the word for "ago" at `pos`."""
    folded = view[pos : pos + 16].casefold()
    if not folded.startswith(words.tails):
        return 0
    for tail in words.tails:
        if folded.startswith(tail) and _ends(view, pos + len(tail)):
            return len(tail)
    return 0


def read_short(view: str, pos: int, words: Words) -> Found | None:
    """`3h`, `2d`, `5 min`: a number and the shorthand of a unit, and nothing else around."""
    match = re_.RELATIVE.match(view, pos)
    if match is None or len(match[1]) > 3:
        return None
    unit = words.short_units.get(match[2])
    if unit is None or not begins(view, pos) or not ends(view, match.end()):
        return None
    found = _relative(pos, match.end(), unit, -int(match[1]))
    found.shape = "relative-short"
    return found


def read_weekday(view: str, pos: int, end: int, day: int, words: Words) -> Found | None:
    """`Monday at 5:03 PM`: the weekday stood at `pos` and its word ends at `end`."""
    found = Found(pos, end, "relative")
    if end - pos < 5 and view[pos] < WIDE and ord(view[pos]) < 0x400:
        return None
    if not read_clock(view, end, found, words) or found.minute is None:
        return None
    found.relative = ("weekday", day)
    found.shape = "relative"
    return found


def _relative(start: int, end: int, unit: str, distance: int) -> Found:
    found = Found(start, end, "relative")
    found.relative = (unit, distance)
    return found


def _skip_space(view: str, pos: int) -> int:
    match = re_.SPACE.match(view, pos)
    return match.end() if match else pos


def _ends(view: str, end: int) -> bool:
    return end >= len(view) or not view[end].isalpha() or view[end - 1] >= WIDE
