"""Dates with the month's name: `17 Feb 2009`, `Feb 17, 2009`, `1 de mayo de 2014`, `2014. május 1.`"""

from __future__ import annotations

from . import patterns as re_
from .clock import read_clock
from .close import begins, closed, finish, full_year, likely, sign_of
from .found import Found
from .words import MONTH_SIGNS, Words

__all__ = [
    "common_date",
    "day_signed",
    "day_word",
    "month_first",
    "month_signed",
    "numbered_month",
    "year_signed",
    "year_word",
]

_MARKS = " .,;:|)]-–"


def common_date(view: str, pos: int, words: Words) -> Found | None:
    """`Feb 17, 2009`, `Sun May 26, 2019 5:42 pm` where nothing follows: what most boards print. One pattern for what
    `month_first` reads with many, and alike."""
    match = re_.COMMON.match(view, pos)
    if match is None:
        return None
    month, day = words.months.get(match[2].casefold()), int(match[3])
    weekday = (match[1] or match[2]).casefold() in words.weekdays
    if month is None or not 0 < day < 32 or weekday is not bool(match[1]):
        return None
    shape = f"{'Www ' if weekday else ''}Mon D{match[4]} YYYY"
    found = Found(pos, match.end(), shape, int(match[5]), month, day)
    return found if found.end == len(view) or read_clock(view, found.end, found, words) else None


def numbered_month(view: str, word: str, end: int) -> tuple[int, int] | None:
    """`tháng 7`: the month and where its number ends."""
    match = re_.NUMBERED_MONTH.match(view, end) if word in MONTH_SIGNS else None
    return (int(match[1]), match.end()) if match is not None and 0 < int(match[1]) < 13 else None


def day_word(view: str, pos: int, words: Words) -> Found | None:
    """A day, then the month."""
    match = re_.DAY_WORD.match(view, pos)
    if match is None:
        return None
    day, folded, end = int(match[1]), match[4].casefold(), match.end()
    month = words.months.get(folded)
    if month is None:
        numbered = numbered_month(view, folded, end)
        if numbered is None:
            return None
        month, end = numbered
    if not 0 < day < 32 or re_.DAY_FOLLOWS.match(view, end) is not None:
        return None
    gap = sign_of(match[3])
    ordinal = "" if match[2] is None else "." if match[2] == "." else "th"
    found = Found(pos, end, f"D{ordinal}{gap}Mon", None, month, day)
    return _with_year(view, found, match[4], gap, words)


def month_first(view: str, pos: int, end: int, month: int, words: Words) -> Found | None:
    """The month, whose name stands at `[pos, end)`, then a day or the year alone."""
    year = re_.ONLY_YEAR.match(view, end)
    if year is not None:
        shape = f"Mon{sign_of(year[1])}" + ("YYYY" if year[2] else "'YY")
        found = Found(pos, year.end(), shape, full_year(year[2] or year[4]), month)
        glued = not (year[1] or year[3])
        return None if glued or not _month_year(view, found, view[pos:end].casefold(), words) else found
    match = re_.MONTH_DAY.match(view, end)
    if match is None or not match[1] or not 0 < int(match[2]) < 32:
        return None
    gap = sign_of(match[1])
    shape = f"Mon{gap}D{'th' if match[3] and match[3] != '.' else ''}"
    found = Found(pos, match.end(), shape, None, month, int(match[2]))
    return _with_year(view, found, view[pos:end], gap, words)


def _month_year(view: str, found: Found, month: str, words: Words) -> bool:
    """Whether a month and a year are a date: `may 2009` in a sentence is, `set 2000` isn't."""
    lower = view[found.start].islower() and not begins(view, found.start) and not found.shape.endswith("'YY")
    if month in words.never_bare or (month in words.risky and lower):
        return False
    return found.year is not None and 999 < found.year < 3000 and closed(view, found.end, False)


def year_word(view: str, pos: int, words: Words) -> Found | None:
    """`2014. május 1.`, `2012 Jul 5`."""
    match = re_.YEAR_WORD.match(view, pos)
    if match is None or not 0 < int(match[3]) < 32 or not likely(int(match[1])):
        return None
    month = words.months.get(match[2].casefold())
    if month is None:
        return None
    return finish(view, Found(pos, match.end(), "YYYY Mon D", int(match[1]), month, int(match[3])), words)


def day_signed(view: str, pos: int, words: Words) -> Found | None:
    """`14 3月 2021`."""
    match = re_.DAY_SIGNED.match(view, pos)
    if match is None or not 0 < int(match[1]) < 32 or not 0 < int(match[2]) < 13:
        return None
    found = Found(pos, match.end(), "D M月", None, int(match[2]), int(match[1]))
    return _with_year(view, found, "", " ", words)


def month_signed(view: str, pos: int, words: Words) -> Found | None:
    """`3월 14, 2021`."""
    match = re_.SIGNED_MONTH.match(view, pos)
    if match is None or not 0 < int(match[1]) < 13:
        return None
    return month_first(view, pos, match.end(), int(match[1]), words)


def year_signed(view: str, pos: int, words: Words) -> Found | None:
    """`2021 3월 14`."""
    match = re_.YEAR_SIGNED.match(view, pos)
    if match is None or not 0 < int(match[2]) < 13 or not 0 < int(match[3]) < 32 or not likely(int(match[1])):
        return None
    found = Found(pos, match.end(), "YYYY M月 D", int(match[1]), int(match[2]), int(match[3]))
    return finish(view, found, words)


def _with_year(view: str, found: Found, word: str, gap: str, words: Words) -> Found | None:
    """A day and a month with the year that may follow, then the time. `gap` stands between the two."""
    bare_end, bare_shape = found.end, found.shape
    year = re_.YEAR_AFTER.match(view, bare_end)
    if year is None:
        return _yearless(view, found, word, words)
    sign, shown = sign_of(year[1]), year[2] or year[4]
    found.year, found.end = full_year(shown), year.end()
    found.shape += sign + "Y" * len(shown)
    if year[2]:
        return finish(view, found, words, strict=not gap) if 999 < found.year < 3000 else None
    done = finish(view, found, words)
    if done is not None:
        joined = year[3] or (gap == sign and gap in "-/.")
        if done.has_time or joined or _ends_date(view, done):
            return done
    bare = Found(found.start, bare_end, bare_shape, None, found.month, found.day)
    return _yearless(view, bare, word, words)


def _ends_date(view: str, found: Found) -> bool:
    """Whether two digits end a date: before a mark, the end, or the next label of a glued line."""
    after = view[found.end : found.end + 2].lstrip()[:1]
    return not after or after in ",.;)]|·#" or (after.isupper() and found.shape[0] == "D")


def _yearless(view: str, found: Found, word: str, words: Words) -> Found | None:
    """`Jul 5`, `5 July, 14:05`, or `Jul 05 16:13:00 UTC 2012`, whose year stands last."""
    end = found.end
    if view[end : end + 1] in (".", "'") and not view[end - 1].isdigit():
        found.end += 1
    done = finish(view, found, words)
    if done is None:
        return None
    if done.has_time:
        late = re_.LATE_YEAR.match(view, done.end)
        if late is not None and likely(int(late[1])):
            done.year, done.end = int(late[1]), late.end()
            done.shape += " YYYY"
        return done
    month = word.casefold()
    if month in words.never_bare or (done.shape[0] == "M" and month in words.risky - words.risky_first):
        return None
    after = view[done.end : done.end + 2].strip(_MARKS)
    doubtful = month in words.risky and (after or (word.islower() and not begins(view, done.start)))
    return None if doubtful else done
