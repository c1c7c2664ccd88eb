"""Text → a date that begins at a given place. Which form is tried follows from the first characters."""

from __future__ import annotations

from . import patterns as re_
from .calendars import ERAS
from .clock import read_time
from .close import begins
from .found import Found
from .named import common_date, day_signed, day_word, month_first, month_signed, numbered_month, year_signed, year_word
from .numeric import month_sign, numeric, year_numbers, year_sign
from .relative import read_ago, read_phrase, read_short, read_weekday
from .words import PLAIN, WIDE, Words, words

__all__ = ["MAX_LENGTH", "goes_on", "placed", "plain", "read_at", "read_date"]

MAX_LENGTH = 64
# No word behind a number is longer; of longer ones a part is looked up.
LONG_WORD = 12


def read_date(text: str, pos: int, end: int) -> Found | None:
    """The date that begins at `pos`, white space aside, as far as its date and time go.

    >>> read_date("Joined: 17.02.2009", 7, 18)
    Found('17.02.2009', 2009-2-17, 'N.N.YYYY')
    >>> read_date("14:05", 0, 5) is None
    True
    """
    view = plain(text[pos : min(end, pos + MAX_LENGTH + 32)])
    start = len(view) - len(view.lstrip())
    if start == len(view):
        return None
    table = words()
    if view[start].isalpha() and not _may_begin(view, start, table):
        return None
    found = read_at(view, start, table) or _after_opener(view, start, table)
    return None if found is None or found.end - found.start > MAX_LENGTH else placed(found, text, pos)


def _may_begin(view: str, pos: int, words: Words) -> bool:
    """Whether the word at `pos` begins dates, or stands before them."""
    match = re_.WORD.match(view, pos)
    if match is None or match[0][0] >= WIDE or not match[0].isalpha():
        return True
    word = match[0].casefold()
    return word in words.first or word in words.before or word in words.at


def _after_opener(view: str, start: int, words: Words) -> Found | None:
    """`le 7 oct.`, `am 3. Mai`, `on Feb 17`: the date behind the little word."""
    match = re_.WORD.match(view, start)
    if match is None or not (match[0].casefold() in words.before or match[0].casefold() in words.at):
        return None
    end = match.end() + (view[match.end() : match.end() + 1] == ".")
    space = re_.SPACE.match(view, end)
    return read_at(view, space.end(), words) if space and space.end() > end else None


def placed(found: Found, text: str, base: int) -> Found:
    """The date with offsets into the text it was read from."""
    found.start += base
    found.end += base
    found.text = text[found.start : found.end]
    return found


def plain(text: str) -> str:
    """The text with plain digits, spaces and punctuation, character for character."""
    if text.isascii():
        return text.replace("\t", " ") if "\t" in text else text
    return text.translate(PLAIN) if re_.ODD.search(text) else text


def read_at(view: str, pos: int, words: Words) -> Found | None:
    """The date that begins exactly at `pos` of the plain text `view`."""
    first = view[pos : pos + 1]
    if first.isdigit():
        return _number_first(view, pos, words)
    match = re_.WORD.match(view, pos)
    if match is None:
        return year_sign(view, pos, words) if first == "'" else None
    word, end = match[0].casefold(), match.end()
    if word not in words.first and word.isalpha() and word[0] < WIDE:
        return None
    if word[:2] in ERAS:
        return year_sign(view, pos, words)
    common = common_date(view, pos, words)
    if common is not None:
        return common
    day = words.weekdays.get(word)
    if day is not None:
        found = _after_weekday(view, pos, end, day, words)
        if found is not None:
            return found
    month = words.months.get(word)
    if month is None:
        numbered = numbered_month(view, word, end)
        if numbered is None:
            return read_phrase(view, pos, word, words)
        month, end = numbered
    return month_first(view, pos, end, month, words) or read_phrase(view, pos, word, words)


def _after_weekday(view: str, pos: int, end: int, day: int, words: Words) -> Found | None:
    """`Thu, 05 Jul 2012`, `Mon 3/4/2012`, `Monday at 5:03 PM`."""
    # `On`, `la`, `Ma` are words of prose and names: as weekdays they carry a mark, or begin a line.
    doubtful = end - pos < 3 and view[pos] < "\u0370" and view[end : end + 1] not in (".", ",")
    if doubtful and (not begins(view, pos) or view[pos:end].lower() in ("on", "to", "me")):
        return None
    gap = re_.AFTER_WEEKDAY.match(view, end)
    if gap is None:
        return None
    start = gap.end()
    if view[start : start + 1].isdigit():
        # phpBB 2 lets a board print `Fri 18:40, 22 Jul 2005`.
        found = _number_first(view, start, words, dated=True) or _time_first(view, start, words)
        if found is not None and found.relative is not None:
            found = None
    else:
        match = re_.WORD.match(view, start)
        month = words.months.get(match[0].casefold()) if match else None
        found = month_first(view, start, match.end(), month, words) if match and month is not None else None
        if found is not None and found.day is None:
            found = None
    if found is None:
        return read_weekday(view, pos, end, day, words)
    found.start = pos
    found.shape = "Www " + found.shape
    return found


def _number_first(view: str, pos: int, words: Words, dated: bool = False) -> Found | None:
    """A date that begins with a number; with `dated` only one that names the day itself."""
    number = re_.NUMBER.match(view, pos)
    if number is None:
        return None
    after = re_.NUMBER_GOES_ON.match(view, number.end())
    if after is None or not goes_on(after[0], after[1], words):
        return None
    length = number.end() - pos
    sign = view[number.end() : number.end() + 2].lstrip()[:1]
    found: Found | None = None
    if sign in ("年", "년"):
        found = year_sign(view, pos, words)
    elif length == 4:
        found = year_numbers(view, pos, words) if sign and sign in "./-" else None
        found = found or year_word(view, pos, words) or year_signed(view, pos, words)
    elif length < 3:
        if sign in ("月", "월"):
            found = month_sign(view, pos, pos, None, words) or month_signed(view, pos, words)
        elif sign and sign in "./-":
            found = numeric(view, pos, words)
        found = found or day_word(view, pos, words) or day_signed(view, pos, words)
    if found is not None or dated:
        return found
    found = read_ago(view, pos, words, False)
    if found is None and length < 4:
        found = read_short(view, pos, words)
    if found is None and length < 3 and sign and sign in ":.aApPhH":
        return _time_first(view, pos, words)
    return found


def goes_on(after: str | None, word: str | None, words: Words) -> bool:
    """Whether a date may go on like this behind its first number; `word`: with this word."""
    if word is None:
        return after is not None
    return len(word) > LONG_WORD or word[0] >= WIDE or word.casefold() in words.follow


def _time_first(view: str, pos: int, words: Words) -> Found | None:
    """`14:05, 17 Feb 2009`, `06:39 PM 11-19-02`, `14:05 yesterday`."""
    clock = Found(pos, pos, "")
    if not read_time(view, pos, clock, words):
        return None
    gap = re_.TIME_FIRST.match(view, clock.end)
    if gap is None or gap.end() == clock.end:
        return None
    start = gap.end()
    match = re_.WORD.match(view, start)
    if match is not None:
        found = read_at(view, start, words) if match[0].casefold() in words.back else None
    else:
        found = _number_first(view, start, words, dated=True)
    if found is None or found.hour is not None or not _names_day(found):
        return None
    found.start = pos
    found.hour, found.minute, found.second, found.offset = (
        clock.hour,
        clock.minute,
        clock.second,
        clock.offset,
    )
    found.shape = "relative" if found.relative is not None else f"{clock.shape.strip()} {found.shape}"
    return found


def _names_day(found: Found) -> bool:
    if found.relative is not None:
        return found.relative[0] == "days" and found.relative[1] > -3
    return found.year is not None and found.has_day
