"""The time of day behind a date, its am/pm and its zone."""

from __future__ import annotations

from . import patterns as re_
from .found import Found
from .words import WIDE, Words

_HOURS_AHEAD = 14


def read_clock(view: str, pos: int, found: Found, words: Words) -> bool:
    """Read a joint and a time at `pos` into `found` and move its end; `False` where there is none."""
    last = re_.CLOCK_LAST.match(view, pos)
    if last is not None and _possible(hour := int(last[1]), minute := int(last[2]), None):
        _set(found, hour, minute, None, None if last[3] is None else int(last[3] in "pP"), last.end())
        return True
    joint = re_.JOINT.match(view, pos)
    if joint is None:
        return False
    half, named = None, False
    if joint[2] is not None:
        word = joint[2].casefold()
        half = _half(word, joint[2], bool(joint[3]), words)
        named = half is None
        if named and word not in words.at and not (joint[2] == "T" and not joint[1] and not joint[3]):
            return False
    elif not joint[1] and pos and view[pos - 1] < WIDE and view[pos - 1] != ")":
        # Only a weekday in brackets stands right before a time: `01/02/15(Fri)12:34:56`.
        return False
    sure = named or "," in joint[1] or "-" in joint[1] or found.shape.startswith("N.N.")
    return read_time(view, joint.end(), found, words, half, sure)


def read_time(view: str, pos: int, found: Found, words: Words, half: int | None = None, sure: bool = False) -> bool:
    """Read the time that begins at `pos`; `sure` where what stands before it announces a time."""
    parsed = _hands(view, pos, sure)
    if parsed is None:
        return False
    hour, minute, second, read_half, end = parsed
    closed = minute is not None or read_half is not None or half is not None
    half = read_half if half is None else half
    word = re_.CLOCK_WORD.match(view, end) if read_half is None else None
    if word is not None:
        folded = word[1].casefold()
        after = _half(folded, word[1], bool(word[2]), words) if half is None and hour <= 12 else None
        half = after if half is None else half
        if after is not None or folded in words.after:
            end, closed = word.end(), True
    if not closed:
        return False
    _set(found, hour, minute, second, half, end)
    _read_zone(view, found)
    return True


def _set(found: Found, hour: int, minute: int | None, second: int | None, half: int | None, end: int) -> None:
    """Give a date its time, which ends at `end`; `half`: of the day, if it is told."""
    shown = ":mm:ss" if second is not None else ":mm" if minute is not None else ""
    found.shape += f" H{shown}" if half is None else f" h{shown} a"
    if half is not None and hour <= 12:
        hour = hour % 12 + 12 * half
    found.hour, found.minute, found.second, found.end = hour, minute, second, end


def _hands(view: str, pos: int, sure: bool) -> tuple[int, int | None, int | None, int | None, int] | None:
    sign = re_.CLOCK_SIGN.match(view, pos)
    if sign is not None:
        hour, minute, second = int(sign[1]), int(sign[2] or 0), _int(sign[3])
        return (hour, minute, second, None, sign.end()) if _possible(hour, minute, second) else None
    match = re_.CLOCK.match(view, pos)
    if match is None or (match[2] is None and match[5] is None and not sure):
        return None
    hour, minutes, second, end = int(match[1]), _int(match[3]), _int(match[4]), match.end()
    half = None if match[5] is None else int(match[5] in "pP")
    if not _possible(hour, minutes, second):
        return None
    after = view[end : end + 2]
    if half is None and after[:1] in (":", ".", "/", "%") and after[1:].isdigit():
        return None
    if match[2] == "." and half is None and not sure and after[:1] not in ("", ",", ")"):
        return None
    return hour, minutes, second, half, end


def _int(shown: str | None) -> int | None:
    return None if shown is None else int(shown)


def _possible(hour: int, minute: int | None, second: int | None) -> bool:
    return hour < 24 and (minute or 0) < 60 and (second or 0) < 60


def _half(word: str, shown: str, dotted: bool, words: Words) -> int | None:
    plain = "".join(char for char in word if char.isalpha())
    if plain in words.short_halves and not (dotted or plain != word or shown.isupper()):
        return None
    return words.halves.get(plain)


def _read_zone(view: str, found: Found) -> None:
    """Step over the zone; only a distance from UTC is kept, names mean different things."""
    match = re_.ZONE.match(view, found.end)
    if match is None or not match[0].strip(" ()"):
        return
    sign, hours, minutes = match[2] or match[5], match[3] or match[6], match[4] or match[7]
    end = match.end()
    if hours is not None:
        if int(hours) > _HOURS_AHEAD or int(minutes or 0) > 59:
            return
        found.offset = (int(hours) * 60 + int(minutes or 0)) * (-1 if sign == "-" else 1)
    elif match[1] or "UTC" in match[0] or "GMT" in match[0]:
        found.offset = 0
    found.end = end - (view[end - 1] == ")" and "(" not in match[0])
