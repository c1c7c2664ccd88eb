"""Dates of numbers alone: `03/04/2012`, `19.11.02`, `2009-02-17`, `2021年3月4日`, `05/2005`."""

from __future__ import annotations

from . import patterns as re_
from .calendars import ERAS
from .close import begins, closed, finish, full_year, likely
from .found import Found
from .words import WIDE, Words

__all__ = ["month_sign", "numeric", "year_numbers", "year_sign"]


def numeric(view: str, pos: int, words: Words) -> Found | None:
    """Three numbers with the year last, or a month and a year."""
    match = re_.NUMERIC.match(view, pos)
    if match is None:
        return _month_year(view, pos)
    one, two, mark, shown = int(match[1]), int(match[4]), match[3], match[5]
    short, year = len(shown) == 2, full_year(shown)
    if not likely(year) or not (0 < one < 32 and 0 < two < 32) or (one > 12 and two > 12):
        return None
    # Two digits of a year need a tight form: `1 - 2 - 12` is a sum, `5-10-15` a range.
    if short and (len(match[0]) > 8 or (mark == "-" and len(match[0]) < 8)):
        return None
    found = Found(pos, match.end(), f"N{mark}N{mark}{'YY' if short else 'YYYY'}", year)
    if one > 12:
        found.day, found.month, found.order = one, two, True
    elif two > 12:
        found.month, found.day, found.order = one, two, False
    elif one == two:
        found.month = found.day = one
    else:
        found.numeric = (one, two, year)
    done = finish(view, found, words, strict=True)
    if done is not None and short and mark == "." and not done.has_time and not _alone(view, pos, done.end):
        return None
    return done


def _alone(view: str, pos: int, end: int) -> bool:
    """`3.10.12` is a version number unless a time follows or the line is about nothing else."""
    return begins(view, pos) and not view[end : end + 2].strip(" ,;|)-–")


def _month_year(view: str, pos: int) -> Found | None:
    match = re_.MONTH_YEAR.match(view, pos)
    if match is None or not 0 < int(match[1]) < 13 or not likely(int(match[3])):
        return None
    if len(match[1]) < 2 and (match[2] == "." or not begins(view, pos)):
        return None
    if not closed(view, match.end(), True):
        return None
    return Found(pos, match.end(), f"N{match[2]}YYYY", int(match[3]), int(match[1]))


def year_numbers(view: str, pos: int, words: Words) -> Found | None:
    """`2009-02-17`, `2014.05.01.`, `2009-02`."""
    match = re_.YEAR_FIRST.match(view, pos)
    if match is None or not likely(int(match[1])):
        return None
    year, mark, month, day = int(match[1]), match[2], int(match[3]), int(match[4] or 0)
    if not 0 < month < 13 or day > 31 or (match[4] is not None and not day):
        return None
    if not day and (len(match[3]) < 2 or mark == "."):
        return None
    end = match.end() - bool(match[5] and mark != ".")
    shape = f"YYYY{mark}N{mark}N" if day else f"YYYY{mark}N"
    return finish(view, Found(pos, end, shape, year, month, day or None), words, strict=True)


def year_sign(view: str, pos: int, words: Words) -> Found | None:
    """`2021年3月4日`, `2021년 3월`, `'21年3月`, `令和3年3月4日`."""
    era = re_.ERA_YEAR.match(view, pos)
    if era is not None:
        year = ERAS[era[1]] + (0 if era[2] == "元" else int(era[2]) - 1)
        return month_sign(view, pos, era.end(), year, words)
    match = re_.YEAR_SIGN.match(view, pos)
    if match is None or not likely(full_year(match[1])):
        return None
    return month_sign(view, pos, match.end(), full_year(match[1]), words)


def month_sign(view: str, start: int, pos: int, year: int | None, words: Words) -> Found | None:
    """`3月4日` at `pos`, or the month by its name."""
    match = re_.MONTH_SIGN.match(view, pos)
    if match is not None:
        month, day, end = int(match[1]), int(match[2] or 0), match.end()
    else:
        word = re_.WORD.match(view, pos)
        name = word[0] if word and word[0] >= WIDE else ""
        month, end = words.months.get(name, 0), pos + len(name)
        number = re_.DAY_SIGN.match(view, end)
        day = 0
        if number is not None:
            day, end = int(number[1]), number.end()
    if not 0 < month < 13 or day > 31 or (year is None and not day):
        return None
    shape = ("" if year is None else "YYYY年") + ("M月D日" if day else "M月")
    return finish(view, Found(start, end, shape, year, month, day or None), words)
