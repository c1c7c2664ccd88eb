"""Write `src/forumdump/dates/data/months.json` from the Unicode CLDR names that babel carries.

Needs `babel`; run it from the root of the repository. Names are casefolded, without trailing dots,
and only single words are kept. Where languages disagree on a word, the language named first wins.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

from babel import Locale

OUT = Path(__file__).parents[1] / "src" / "forumdump" / "dates" / "data" / "months.json"
# Croatian stands last: its lipanj, srpanj and listopad are a month off those of its neighbours.
LANGUAGES = (
    "en de fr es it nl pl pt ru tr sv da nb fi cs hu ro el uk ja zh zh_Hant ko ar ar_SA he fa vi id ca bg"
    " sr sr_Latn sk sl lt lv et de_AT pt_PT hr"
)
# Written by forum software, but not in CLDR.
EXTRA_MONTHS = {
    "sept": 9, "mrz": 3, "mär": 3, "jän": 1, "fév": 2, "fevr": 2, "aoû": 8, "juill": 7, "мая": 5,
    "май": 5, "нояб": 11, "сент": 9, "февр": 2, "maart": 3, "mrt": 3, "maj": 5, "maja": 5,
    "paz": 10, "agu": 8, "des": 12, "ιουν": 6, "ιουλ": 7, "μαι": 5, "μαρ": 3, "αυγ": 8, "agosto": 8,
    "ago": 8, "čer": 6, "čec": 7, "szep": 9, "már": 3, "ágo": 8, "noi": 11, "شباط": 2, "آذار": 3, "نيسان": 4,
    "أيار": 5, "حزيران": 6, "تموز": 7, "آب": 8, "أيلول": 9, "جانفي": 1, "فيفري": 2, "أفريل": 4, "جويلية": 7, "أوت": 8,
}  # fmt: skip
PERSIAN = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
# Ordinary words of large languages; as months they belong to small ones.
UNWANTED = "tra kol svi stu ruj sij"
EXTRA_WEEKDAYS = {
    "tues": 1, "weds": 2, "thur": 3, "thurs": 3, "sonnabend": 5, "пнд": 0, "втр": 1, "срд": 2,
    "чтв": 3, "птн": 4, "сбт": 5, "вск": 6, "maanantaina": 0, "tiistaina": 1, "keskiviikkona": 2,
    "torstaina": 3, "perjantaina": 4, "lauantaina": 5, "sunnuntaina": 6, "segunda": 0, "terça": 1,
    "terca": 1, "quarta": 2, "quinta": 3, "sexta": 4, "月": 0, "火": 1, "水": 2, "木": 3, "金": 4,
    "土": 5, "日": 6, "úte": 1, "stř": 2, "čtv": 3, "pát": 4, "vas": 6, "hét": 0, "szer": 2, "csüt": 3, "pén": 4,
    "szomb": 5, "štv": 3, "str": 2,
}  # fmt: skip
EXTRA_HALVES = {
    "am": 0, "pm": 1, "凌晨": 0, "清晨": 0, "早上": 0, "上午": 0, "中午": 1, "下午": 1, "傍晚": 1, "晚上": 1,
    "午前": 0, "午後": 1, "오전": 0, "오후": 1, "утра": 0, "ночи": 0, "дня": 1, "вечера": 1, "ранку": 0,
    "вечора": 1, "öö": 0, "ös": 1, "sa": 0, "ch": 1, "ap": 0, "ip": 1, "fm": 0, "em": 1, "πμ": 0,
    "μμ": 1, "ص": 0, "م": 1, "صباحا": 0, "مساء": 1, "قبلازظهر": 0, "بعدازظهر": 1,
}  # fmt: skip


def words_of(name: str) -> set[str]:
    """The name as dates are searched for it: casefolded, also without its accents."""
    word = name.casefold().strip(". ׳\u200f\u200e")
    bare = "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
    composed = {unicodedata.normalize("NFC", form) for form in (word, bare, word.replace("ı", "i"))}
    kept = {form for form in composed if form.isalpha() and (len(form) > 1 or ord(form) > 0x2E80)}
    # Casefolding takes the Greek ΐ apart, here and where dates are read.
    return {form.casefold() for form in kept}


def add(table: dict[str, int], name: str, value: int) -> None:
    for word in words_of(name).difference(UNWANTED.split()):
        table.setdefault(word, value)


def names(locale: Locale, kind: str) -> list[tuple[str, int]]:
    out: list[tuple[str, int]] = []
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated", *(("short",) if kind == "days" else ())):
            values = getattr(locale, kind)[context].get(width, {})
            out.extend((str(name), key) for key, name in values.items())
    return out


def main() -> None:
    months: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    halves = dict(EXTRA_HALVES)
    for language in LANGUAGES.split():
        locale = Locale.parse(language)
        for name, month in names(locale, "months"):
            add(months, name, month)
            if language == "he":
                add(months, "ב" + name, month)
        for name, day in names(locale, "days"):
            add(weekdays, name.removesuffix("-feira"), day)
        periods = locale.day_periods["format"]
        for width in ("abbreviated", "wide"):
            for half, value in (("am", 0), ("pm", 1)):
                word = "".join(c for c in str(periods.get(width, {}).get(half, "")).casefold() if c.isalpha())
                if len(word) > 1 and len(word) < 12:
                    halves.setdefault(word, value)
    for word, month in EXTRA_MONTHS.items():
        months[word] = month
    months.update({word: month for month, word in enumerate(PERSIAN.split(), 1)})
    for word, day in EXTRA_WEEKDAYS.items():
        weekdays.setdefault(word, day)
    _prefixes(months)
    data = {
        "months": _packed(months, 1, 12),
        "weekdays": _packed(weekdays, 0, 6),
        "halves": _packed(halves, 0, 1),
    }
    OUT.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _prefixes(months: dict[str, int]) -> None:
    """Three letters of a long name, where only one month begins so: forums print `szep`, `már`, `tam`."""
    begins: dict[str, set[int]] = {}
    for word, month in months.items():
        if len(word) > 3 and ord(word[0]) < 0x530:
            begins.setdefault(word[:3], set()).add(month)
    for word, found in begins.items():
        if len(found) == 1 and any(ord(c) > 127 for c in word):
            months.setdefault(word, *found)


def _packed(table: dict[str, int], first: int, last: int) -> list[str]:
    numbers = range(first, last + 1)
    return [" ".join(sorted(word for word, value in table.items() if value == number)) for number in numbers]


if __name__ == "__main__":
    main()
