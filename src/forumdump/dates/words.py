"""The words of dates in the languages of forums, from the data files; loaded at the first use."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from ..data import read_json
from .calendars import ERAS

# Digits of other scripts, and what flatteners and typesetters use for space and punctuation. One
# character stands for one, so that offsets stay true.
PLAIN = str.maketrans(
    {
        **{chr(zero + n): str(n) for zero in (0xFF10, 0x0660, 0x06F0) for n in range(10)},
        **dict.fromkeys("\u00a0\u202f\u2007\u2009\u3000\ufeff\u00ad", " "),
        **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060", " "),
        **dict.fromkeys("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", " "),
        **dict.fromkeys("،，、", ","), **dict.fromkeys("’‘ʼ´`′׳\u0654", "'"), **dict.fromkeys("－‑−", "-"),
        "：": ":", "／": "/", "．": ".", "（": "(", "）": ")", "\t": " ",
    }
)  # fmt: skip

# `tháng 7` is a month; ends of ordinals and times, and little words that stand between a day and its month.
MONTH_SIGNS = ("tháng", "thg")
BEHIND = ("st", "nd", "rd", "th", "er", "re", "º", "ª", "of", "de", "del", "di", "d", "m", "h", "a", "p", "am", "pm")
# From here on, words need no spaces between them.
WIDE = "\u2e80"


class Words:
    """Lookup tables; every key is casefolded and without a trailing dot."""

    def __init__(self, names: dict[str, list[str]], data: dict[str, Any]) -> None:
        self.months = _numbered(names["months"], 1)
        self.weekdays = _numbered(names["weekdays"], 0)
        self.halves = _numbered(names["halves"], 0)
        self.units: dict[str, str] = {}
        self.past: dict[str, str] = {}
        self.phrases: dict[str, tuple[str, int]] = {}
        # Two-letter am/pm words count only as `de.` or `SA`: they are ordinary words too.
        self.short_halves = frozenset(data["short_halves"].split())
        # Months that are words of prose too: without a day or a year they need a capital, in front of
        # a day most of them stand for nothing, and of some even `Pro 2010` is no date.
        self.risky = frozenset(data["risky"].split())
        self.risky_first = frozenset(data["risky_first"].split())
        self.never_bare = frozenset(data["never_bare"].split())
        # `3h`, `2d`, `5 min`: what stands for a unit where no word says "ago".
        self.short_units = {word: unit for unit, line in data["short_units"].items() for word in line.split()}
        self._add_languages(data["languages"])

    def _add_languages(self, languages: dict[str, dict[str, object]]) -> None:
        ones, leads, about, tails, after, at, before, openers, timed, led = (set[str]() for _ in range(10))
        for entry in languages.values():
            units = _table(entry, "units")
            for unit, words in units.items():
                for word in words.split():
                    self.units.setdefault(word, unit)
            for unit, words in _table(entry, "past").items():
                self.past.update(dict.fromkeys(words.split(), unit))
            own_leads, own_tails = _list(entry, "lead"), _list(entry, "tail")
            self._add_phrases(entry, units, own_leads, own_tails)
            leads.update(own_leads)
            tails.update(own_tails)
            ones.update(_list(entry, "one", " "))
            if own_leads:
                led.update(word for words in units.values() for word in words.split())
            about.update(_list(entry, "about"))
            at.update(_list(entry, "at"))
            before.update(_list(entry, "before"))
            openers.update(_list(entry, "opens"))
            after.update(_list(entry, "after", " "))
            timed.update(_list(entry, "timed", " "))
        self.ones, self.timed = frozenset(ones), frozenset(timed)
        self.at, self.after, self.before = frozenset(at), frozenset(after), frozenset(before)
        self.leads, self.about = _longest_first(leads), _longest_first(about)
        self.tails = _longest_first(tails)
        # Phrases and leads by the letters of their first word: the only ones worth a comparison.
        self.starts: dict[str, tuple[str, ...]] = _by_word(self.phrases)
        self.lead_starts: dict[str, tuple[str, ...]] = _by_word((*self.leads, *openers, *about))
        ends = [word.split()[-1] for word in (*self.phrases, *tails)]
        self.ends = frozenset([*ends, *(word.replace("'", "’") for word in ends), *led])
        # What may stand behind it: a month, a unit, the end of an ordinal or a time, what leads to a month.
        own = (self.months, self.units, self.past, self.short_units)
        self.follow = frozenset([*BEHIND, *MONTH_SIGNS, *(word for table in own for word in table)])
        # The words that a date may begin with.
        tables = (self.months, self.weekdays, self.starts, self.lead_starts)
        self.first = frozenset([*MONTH_SIGNS, *ones, *(word for table in tables for word in table)])
        # What may stand before the first number of a date.
        spoken = " ".join((*self.phrases, *at, *leads, *about, *openers)).replace("'", " ")
        eras = [*ERAS, *(era + "元年" for era in ERAS)]
        self.back = frozenset([*eras, *self.months, *self.weekdays, *self.halves, *spoken.split()])

    def _add_phrases(self, entry: dict[str, object], units: dict[str, str], leads: list[str], tails: list[str]) -> None:
        for distance, words in _table(entry, "days").items():
            for word in words.split("|"):
                self.phrases.setdefault(word, ("days", int(distance)))
        for word in _list(entry, "now"):
            self.phrases[word] = ("minutes", 0)
        for unit, words in _table(entry, "last").items():
            self.phrases.update(dict.fromkeys(words.split("|"), (unit, -1)))
        for phrase, value in _table(entry, "fixed").items():
            unit, distance = value.split()
            self.phrases[phrase] = (unit, int(distance))
        single = {word: unit for unit, words in units.items() for word in words.split()}
        for word in _list(entry, "bare", " "):
            self.phrases.update({f"{word} {tail}": (single[word], -1) for tail in tails})
        for word in _list(entry, "bare_lead", " "):
            self.phrases.update({f"{lead} {word}": (single[word], -1) for lead in leads})


@cache
def words() -> Words:
    """The tables, read once."""
    return Words(read_json(__name__, "data/months.json"), read_json(__name__, "data/words.json"))


def closing_words() -> frozenset[str]:
    """The words of which a text without digits must end with one to hold a date, folded."""
    return words().ends


def _numbered(lines: list[str], first: int) -> dict[str, int]:
    return {word: number for number, line in enumerate(lines, first) for word in line.split()}


def _table(entry: dict[str, object], key: str) -> dict[str, str]:
    value = entry.get(key, {})
    return {name: text.casefold() for name, text in value.items()} if isinstance(value, dict) else {}


def _list(entry: dict[str, object], key: str, mark: str = "|") -> list[str]:
    value = entry.get(key)
    return value.casefold().split(mark) if isinstance(value, str) else []


def _longest_first(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(items, key=lambda item: (-len(item), item)))


def _by_word(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    out: dict[str, list[str]] = {}
    for phrase in _longest_first(phrases):
        out.setdefault(first_word(phrase), []).append(phrase)
    return {word: tuple(found) for word, found in out.items()}


def first_word(phrase: str) -> str:
    """The letters that `phrase` begins with; two, where words aren't set apart by spaces."""
    if phrase and phrase[0] >= WIDE:
        return phrase[:2]
    for place, char in enumerate(phrase):
        if not char.isalpha():
            return phrase[:place]
    return phrase
