"""Text → a date that begins at a given place. Which form is tried follows from the first characters."""

from __future__ import annotations

from . import patterns as re_
from .clock import read_clock, read_time
from .found import Found
from .relative import read_ago, read_phrase, read_short, read_weekday
from .words import NEVER_BARE, PLAIN, RISKY, WIDE, Words, words

__all__ = ["MAX_LENGTH", "plain", "read_at", "read_date"]

MAX_LENGTH = 64
_INVISIBLE = " \t\n\r\v\f"


def read_date(text: str, pos: int, end: int) -> Found | None:
    """The date that begins at `pos`, white space aside, as far as its date and time go.

    >>> read_date("Joined: 17.02.2009", 7, 18)
    Found('17.02.2009', 2009-2-17, 'N.N.YYYY')
    >>> read_date("14:05", 0, 5) is None
    True
    """
    limit = min(end, pos + MAX_LENGTH + 32)
    view = plain(text[pos:limit])
    start = len(view) - len(view.lstrip())
    if start == len(view):
        return None
    found = read_at(view, start, words())
    if found is None:
        found = _after_opener(view, start)
    return None if found is None or found.end - found.start > MAX_LENGTH else placed(found, text, pos)


def _after_opener(view: str, start: int) -> Found | None:
    """`le 7 oct.`, `am 3. Mai`, `on Feb 17`: the date behind the little word."""
    match = re_.WORD.match(view, start)
    if match is None or match[0].casefold() not in words().before and match[0].casefold() not in words().at:
        return None
    space = re_.SPACE.match(view, match.end())
    return read_at(view, space.end(), words()) if space and space.end() > match.end() else None


def placed(found: Found, text: str, base: int) -> Found:
    """The date with offsets into the text it was read from."""
    found.start += base
    found.end += base
    found.text = text[found.start : found.end]
    return found


def plain(text: str) -> str:
    """The text with plain digits, spaces and punctuation, character for character."""
    return text.translate(PLAIN) if re_.ODD.search(text) else text


def read_at(view: str, pos: int, words: Words) -> Found | None:
    """The date that begins exactly at `pos` of the plain text `view`."""
    first = view[pos : pos + 1]
    if first.isdigit():
        return _number_first(view, pos, words)
    match = re_.WORD.match(view, pos)
    if match is None:
        return _year_sign(view, pos, words) if first == "'" else None
    word = match[0].casefold()
    day = words.weekdays.get(word)
    if day is not None:
        found = _after_weekday(view, pos, match.end(), day, words)
        if found is not None:
            return found
    month = words.months.get(word)
    if month is not None:
        return _month_first(view, pos, match.end(), month, words)
    if word in ("tháng", "thg"):
        number = re_.NUMBERED_MONTH.match(view, match.end())
        if number is not None and 0 < int(number[1]) < 13:
            return _month_first(view, pos, number.end(), int(number[1]), words)
    return read_phrase(view, pos, word, words)


def _after_weekday(view: str, pos: int, end: int, day: int, words: Words) -> Found | None:
    # `to`, `la`, `do` are words of prose: as weekdays they begin a line or carry a dot or a capital.
    if end - pos < 3 and view[pos] < WIDE and pos and view[pos].islower() and view[end : end + 1] not in (".", ","):
        return None
    gap = re_.AFTER_WEEKDAY.match(view, end)
    if gap is None:
        return None
    start = gap.end()
    if view[start : start + 1].isdigit():
        found = _number_first(view, start, words, dated=True)
    else:
        match = re_.WORD.match(view, start)
        month = words.months.get(match[0].casefold()) if match else None
        found = _month_first(view, start, match.end(), month, words) if match and month is not None else None
    if found is None or found.relative is not None:
        return read_weekday(view, pos, end, day, words)
    found.start = pos
    found.shape = "Www " + found.shape
    return found


def _number_first(view: str, pos: int, words: Words, dated: bool = False) -> Found | None:
    number = re_.NUMBER.match(view, pos)
    if number is None:
        return None
    length = number.end() - pos
    after = view[number.end() : number.end() + 2]
    sign = after.lstrip()[:1]
    if length == 4:
        return _year_first(view, pos, sign, words) or (None if dated else read_ago(view, pos, words, False))
    if length == 3:
        return None if dated else read_ago(view, pos, words, False) or read_short(view, pos)
    if sign in ("年", "년"):
        return _year_sign(view, pos, words)
    if sign in ("月", "월"):
        return _month_sign(view, pos, pos, None, words)
    found = None
    if sign and sign in "./-":
        found = _numeric(view, pos, words)
        if found is not None:
            return found
    if sign == ":" and not dated:
        return _time_first(view, pos, words)
    found = _day_word(view, pos, words)
    if found is None and not dated:
        found = read_ago(view, pos, words, False) or read_short(view, pos)
        if found is None and sign and sign in ".aApPhH":
            return _time_first(view, pos, words)
    return found


def _year_first(view: str, pos: int, sign: str, words: Words) -> Found | None:
    if sign in ("年", "년"):
        return _year_sign(view, pos, words)
    match = re_.YEAR_FIRST.match(view, pos) if sign and sign in "./-" else None
    if match is not None and _likely(int(match[1])):
        year, month, day = int(match[1]), int(match[3]), int(match[4] or 0)
        if 0 < month < 13 and day < 32 and (day or match[4] is None):
            mark = match[2]
            if not day and mark == "." and len(match[3]) < 2:
                return None
            found = Found(pos, match.end(), f"YYYY{mark}N{mark}N" if day else f"YYYY{mark}N", year, month, day or None)
            return _finish(view, found, words, numeric=True)
    match = re_.YEAR_WORD.match(view, pos)
    if match is not None and 0 < int(match[3]) < 32:
        named = words.months.get(match[2].casefold())
        if named is not None:
            return _finish(view, Found(pos, match.end(), "YYYY Mon D", int(match[1]), named, int(match[3])), words)
    return None


def _year_sign(view: str, pos: int, words: Words) -> Found | None:
    """`2021年3月4日`, `2021년 3월`, `'21年3月`."""
    match = re_.YEAR_SIGN.match(view, pos)
    if match is None:
        return None
    return _month_sign(view, pos, match.end(), _full(match[1]), words)


def _month_sign(view: str, start: int, pos: int, year: int | None, words: Words) -> Found | None:
    match = re_.MONTH_SIGN.match(view, pos)
    if match is not None:
        month, day, end = int(match[1]), int(match[2] or 0), match.end()
    else:
        word = re_.WORD.match(view, pos)
        name = word[0] if word else ""
        month = words.months.get(name, 0)
        number = re_.DAY_SIGN.match(view, pos + len(name))
        day, end = (int(number[1]), number.end()) if number else (0, pos + len(name))
    if not 0 < month < 13 or day > 31 or (year is None and not day):
        return None
    found = Found(start, end, ("" if year is None else "YYYY年") + ("M月D日" if day else "M月"), year, month, day or None)
    return _finish(view, found, words)


def _numeric(view: str, pos: int, words: Words) -> Found | None:
    match = re_.NUMERIC.match(view, pos)
    if match is None:
        return _month_year(view, pos)
    one, two, mark, shown = int(match[1]), int(match[4]), match[3], match[5]
    short = len(shown) == 2
    if not _likely(year := _full(shown)) or not (0 < one < 32 and 0 < two < 32) or (one > 12 and two > 12):
        return None
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
    timed = _finish(view, found, words, numeric=True)
    if timed is not None and short and mark == "." and not timed.has_time:
        # `3.10.12` is a version number unless a time follows or the line is about nothing else.
        if view[:pos].strip() or view[timed.end : timed.end + 2].strip(" ,;|)-–"):
            return None
    return timed


def _month_year(view: str, pos: int) -> Found | None:
    match = re_.MONTH_YEAR.match(view, pos)
    if match is None or not 0 < int(match[1]) < 13 or not _likely(int(match[3])):
        return None
    if len(match[1]) < 2 and (view[:pos].strip() or match[2] == "."):
        return None
    if not _closed(view, match.end(), True):
        return None
    return Found(pos, match.end(), f"N{match[2]}YYYY", int(match[3]), int(match[1]))


def _day_word(view: str, pos: int, words: Words) -> Found | None:
    match = re_.DAY_WORD.match(view, pos)
    if match is None:
        return None
    word, end, day = match[4].casefold(), match.end(), int(match[1])
    month = words.months.get(word)
    if month is None and word in ("tháng", "thg"):
        number = re_.NUMBERED_MONTH.match(view, end)
        if number is not None and 0 < int(number[1]) < 13:
            month, end = int(number[1]), number.end()
    if month is None or not 0 < day < 32:
        return None
    gap = _sign(match[3])
    ordinal = "" if match[2] is None else "." if match[2] == "." else "th"
    dotted = view[end : end + 1] == "."
    found = Found(pos, end + dotted, f"D{ordinal}{gap}Mon", None, month, day)
    return _with_year(view, found, word, end, gap, words)


def _month_first(view: str, pos: int, end: int, month: int, words: Words) -> Found | None:
    word = view[pos:end]
    year = re_.ONLY_YEAR.match(view, end)
    if year is not None:
        folded = word.casefold()
        risky = folded in NEVER_BARE or (folded in RISKY and word.islower() and pos > 0)
        value = int(year[2]) if year[2] else _full(year[4])
        if risky or not 999 < value < 3000 or not _closed(view, year.end(), False):
            return None
        return Found(pos, year.end(), f"Mon{_sign(year[1])}{'YYYY' if year[2] else chr(39) + 'YY'}", value, month)
    match = re_.MONTH_DAY.match(view, end)
    if match is None or not 0 < int(match[2]) < 32:
        return None
    gap = _sign(match[1])
    shape = f"Mon{gap}D{'th' if match[3] and match[3] != '.' else ''}"
    found = Found(pos, match.end(), shape, None, month, int(match[2]))
    return _with_year(view, found, word, match.end(), gap, words)


def _with_year(view: str, found: Found, word: str, end: int, gap: str, words: Words) -> Found | None:
    """A day and a month with the year that may follow at `end`, then the time."""
    year = re_.YEAR_AFTER.match(view, end)
    if year is not None:
        sign = _sign(year[1])
        if year[2]:
            if 999 < int(year[2]) < 3000:
                found.year, found.end = int(year[2]), year.end()
                found.shape += sign + "YYYY"
                return _finish(view, found, words)
        else:
            kept = found.end, found.shape
            found.year, found.end = _full(year[4]), year.end()
            found.shape += sign + "YY"
            done = _finish(view, found, words)
            if done is not None and (
                done.has_time or year[3] or (gap == sign and gap in "-/.") or not view[done.end : done.end + 1].strip(",).;]|")
            ) and (done.has_time or year[3] or sign in "-/." or not view[done.end : done.end + 2].strip(" ,).;]|")):
                return done
            found.year, found.hour, found.minute, found.second, found.offset = None, None, None, None, None
            found.end, found.shape = kept
    return _yearless(view, found, word, words)


def _yearless(view: str, found: Found, word: str, words: Words) -> Found | None:
    done = _finish(view, found, words)
    if done is None:
        return None
    if done.has_time:
        late = re_.LATE_YEAR.match(view, done.end)
        if late is not None and _likely(int(late[1])):
            done.year, done.end = int(late[1]), late.end()
            done.shape += " YYYY"
        return done
    folded = word.casefold()
    shown = view[found.start : found.end]
    if folded in NEVER_BARE or (folded in RISKY and word == folded and folded in shown):
        return None
    return done


def _time_first(view: str, pos: int, words: Words) -> Found | None:
    """`14:05, 17 Feb 2009`."""
    clock = Found(pos, pos, "")
    if not read_time(view, pos, clock, words):
        return None
    gap = re_.TIME_FIRST.match(view, clock.end)
    if gap is None or gap.end() == clock.end:
        return None
    start = gap.end()
    match = re_.WORD.match(view, start)
    if match is not None:
        word = match[0].casefold()
        if word not in words.months and word not in words.weekdays and word not in words.back:
            return None
        found = read_at(view, start, words)
    else:
        found = _number_first(view, start, words, dated=True)
    if found is None or found.has_time or found.day is None and found.numeric is None and found.relative is None:
        return None
    if found.relative is not None and found.relative[0] != "days" or found.year is None and found.relative is None:
        return None
    found.start = pos
    found.hour, found.minute, found.second, found.offset = clock.hour, clock.minute, clock.second, clock.offset
    found.shape = clock.shape.strip() + " " + found.shape
    return found


def _finish(view: str, found: Found, words: Words, numeric: bool = False) -> Found | None:
    """The date with its time, or alone where what follows doesn't belong to a longer number or name."""
    end = found.end
    if end < len(view):
        if read_clock(view, end, found, words):
            return found
        after = re_.WEEKDAY_AFTER.match(view, end)
        if after is not None and after[1].casefold() in words.weekdays:
            closing = view[after.start() : after.end()]
            if len(after[1]) > 2 or after[1][0] >= WIDE or ")" in closing:
                if read_clock(view, after.end(), found, words):
                    found.shape += " Www"
                    return found
                if after[1][0] >= WIDE or ")" in closing:
                    found.end = after.end()
                    return found
    return found if _closed(view, found.end, numeric) else None


def _closed(view: str, end: int, numeric: bool) -> bool:
    if end >= len(view):
        return True
    char, after = view[end], view[end + 1 : end + 2]
    if char.isalnum() or char == "_":
        return char >= WIDE or (not numeric and char.isupper())
    if char in "./-:":
        return not (after.isdigit() or (numeric and (after.isalpha() or char in "/-" and after == char)))
    return not (char in "%$€£°" or (char in ",'" and after.isdigit() and numeric))


def _sign(gap: str) -> str:
    mark = gap.strip()
    return ", " if mark == "," else mark or (" " if gap else "")


def _full(shown: str) -> int:
    """Two digits are a year of 1969–2068: before that there was no clock to print it."""
    number = int(shown.lstrip("'"))
    return number if len(shown.lstrip("'")) > 2 else number + (1900 if number > 68 else 2000)


def _likely(year: int) -> bool:
    """Years of the calendars that forums print: Gregorian, Persian and Islamic, Buddhist."""
    return 1900 <= year <= 2100 or 1300 <= year <= 1500 or 2480 <= year <= 2600
