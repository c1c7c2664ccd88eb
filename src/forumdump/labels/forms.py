"""Forms: strings with slots, such as `Post by {user} » {date}`, looked up by their rarest word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from operator import itemgetter

import regex
from attrs import frozen

from .. import lazily
from ..dates import find_date

Entry = tuple[str, str, str, tuple[str, ...]]  # role, language, string, engines

# What may fill a slot, at most so many characters: no engine lets names grow past 60 in its boxes.
SLOTS = {
    "user": r".{1,60}?",
    "user2": r".{1,60}?",
    "date": r".{4,64}?",
    "time": r".{3,20}?",
    "n": r"[0-9][0-9.,\u00a0\u202f' ]{0,12}[kKmM]?",
    "m": r"[0-9]{1,9}",
    "index": r"[0-9]{1,9}",
    "count": r"[0-9]{1,9}",
    "names": r".{1,400}?",
    "title": r".{1,200}?",
}
OTHER_SLOT = r".{1,80}?"
# The slots that a table may use; what fills the last three is told by no pattern.
SLOT_NAMES = frozenset([*SLOTS, "value", "forum", "reason"])
# So many characters at the ends of a line tell most forms apart.
EDGE, LONG_EDGE = 3, 6
_COUNTS = frozenset(["n", "m", "index", "count"])
# `{user} {date}`: nothing but a date tells where one ends and the other begins.
_DATE_BESIDE_SLOT = lazily.compile(r"\}\s?\{date\}|\{date\}\s?\{")
_DIGIT = lazily.compile("[0-9]")
# What may stand behind the last word of a line, whatever the form says.
_OPEN_END = " \t\u00a0.…"
_SLOT = lazily.compile(r"\{([a-zA-Z0-9]{1,20})\}")
# A word that touches a slot is no word of its own in a line.
_GLUED = lazily.compile(r"(?<=\})[^\W_]++|(?<![^\W_])[^\W_]++(?=\{)")
# Thai, Han and the two Kana: scripts that put no space between words.
_RANGES = (
    r"\u0e01-\u0e3a\u0e40-\u0e5b\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3041-\u30fa\u30fc-\u30ff\u31f0-\u31ff"
    r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
# Words, and single characters of such scripts.
WORD = lazily.plain(rf"[{_RANGES}]|[^\W_{_RANGES}]+")
_ASCII_WORD = lazily.plain("[a-z0-9]+")
_UNSPACED = lazily.plain(f"[{_RANGES}]")
# What a label may begin with.
LABEL_WORD = lazily.plain(r"[^\s:：]+")


@frozen(slots=True)
class FormHit:
    """A form that fits a whole line. `slots` gives the place of each filled slot in the line."""

    role: str
    language: str
    template: str
    engines: tuple[str, ...]
    slots: dict[str, tuple[int, int]]


class Form:
    """One form and what it means to whom; what tells it from other lines is worked out when a line first comes near it."""

    __slots__ = ("_pattern", "_signs", "begins", "closes", "readings", "template")

    def __init__(self, template: str) -> None:
        self.template = template
        # Its role, language and engines, in each language that prints it.
        self.readings: list[tuple[str, str, tuple[str, ...]]] = []
        # What a line, its white space made plain, must begin and end with to fit; empty where a slot stands there.
        self.begins = _spaced(template.partition("{")[0].casefold())
        self.closes = _spaced(template.rstrip(_OPEN_END).rpartition("}")[2].casefold()).rstrip(_OPEN_END)
        self._signs: Signs | None = None
        self._pattern: regex.Pattern[str] | None = None

    @property
    def signs(self) -> Signs:
        """What a line that fits must show."""
        if self._signs is None:
            self._signs = Signs(self.template)
        return self._signs

    def match(self, text: str) -> dict[str, tuple[int, int]] | None:
        """The place of each slot in a line that fits."""
        if self._pattern is None:
            self._pattern = compile_form(self.template)
        found = self._pattern.fullmatch(text)
        return None if found is None else {name: found.span(name) for name in found.groupdict()}


def _spaced(text: str) -> str:
    return " ".join(text.split())


class Signs:
    """What a line must show to fit a form, besides its two ends: a look costs less than a pattern."""

    __slots__ = ("counts", "least", "loose", "numbered", "rank", "tells", "tokens", "words")

    def __init__(self, template: str) -> None:
        self.tells = tells(template)
        self.words = frozenset(literal_words(_GLUED.sub("", template))) or frozenset(literal_words(template))
        slots = set(_SLOT.findall(template))
        self.counts = not _COUNTS.isdisjoint(slots)
        self.numbered = template.startswith(("{n}", "{m}", "{index}", "{count}"))
        self.loose = _DATE_BESIDE_SLOT.search(template) is not None
        printed = _SLOT.sub(" ", template).casefold().rstrip(_OPEN_END).split()
        self.tokens = tuple(token for token in printed if not token.isalnum())
        self.least = sum(map(len, printed)) + len(slots)
        # The form with most words of its own says most of a line.
        self.rank = (-len(_SLOT.sub("", template)), -len(template), template)

    def shown(self, folded: str, words: Set[str]) -> bool:
        """Whether a line, folded, has the words and the signs of the form and room for its slots."""
        return (
            self.tells
            and self.words <= words
            and len(folded) >= self.least
            and (not self.numbered or folded[0].isdigit())
            and all(token in folded for token in self.tokens)
        )


def compile_form(template: str) -> regex.Pattern[str]:
    """The pattern of a form: bounded slots, white space of any width, case ignored."""
    out: list[str] = []
    seen: Counter[str] = Counter()
    position = 0
    for slot in _SLOT.finditer(template):
        out.append(_literal(template[position : slot.start()]))
        name = slot[1]
        filler = SLOTS.get(name, OTHER_SLOT)
        # A slot that comes again is called `user_1`, `user_2`, …
        out.append(f"(?P<{name}_{seen[name]}>{filler})" if seen[name] else f"(?P<{name}>{filler})")
        seen[name] += 1
        position = slot.end()
    out.append(_literal(template[position:].rstrip(".…")))
    return regex.compile("".join(out) + r"\s*+[.…]{0,3}+\s*+", regex.IGNORECASE)


def _literal(text: str) -> str:
    parts = [regex.escape(part) for part in text.split()]
    if text and not parts:
        return r"\s{1,4}+"
    # A lone letter behind a sign is an initial (`Sam.W w 11 czerwca`).
    least = int(bool(parts) and len(parts[0]) == 1 and parts[0].isalpha())
    lead = rf"\s{{{least},4}}+" + _edge(parts[:1], 0) if text[:1].isspace() and parts else ""
    tail = _edge(parts[-1:], -1) + r"\s{0,4}+" if text[-1:].isspace() and parts else ""
    return lead + r"\s{1,4}+".join(parts) + tail


def _edge(word: Sequence[str], at: int) -> str:
    """Tools lose white space beside signs; a word that runs into a slot can't be told from the end of a name
    (`Gannon on Tue`), but in scripts that put no space between words."""
    return r"\b" if word and word[0][at].isalpha() and not _UNSPACED.match(word[0][at]) else ""


def literal_words(template: str) -> Iterator[str]:
    """The words of a form outside its slots, folded."""
    yield from words_of(_SLOT.sub(" ", template).casefold())


def words_of(folded: str) -> list[str]:
    """The words of a folded line."""
    return (_ASCII_WORD if folded.isascii() else WORD).findall(folded)


class Forms:
    """All forms, by what a line must begin with, or end with, or else by the rarest of their words."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        forms: dict[str, Form] = {}
        for role, language, template, engines in entries:
            form = forms.get(template)
            if form is None:
                form = forms[template] = Form(template)
            form.readings.append((role, language, engines))
        self._by_start: dict[str, list[Form]] = {}
        self._by_end: dict[str, list[Form]] = {}
        self._by_word: dict[str, list[Form]] = {}
        others: list[Form] = []
        for form in forms.values():
            form.readings.sort(key=itemgetter(1))
            if len(form.begins) >= EDGE:
                key = form.begins[: LONG_EDGE if len(form.begins) >= LONG_EDGE else EDGE]
                self._by_start.setdefault(key, []).append(form)
            elif len(form.closes) >= EDGE:
                self._by_end.setdefault(form.closes[-EDGE:], []).append(form)
            elif form.signs.tells:
                others.append(form)
        often = Counter(word for form in others for word in form.signs.words)
        for form in others:
            rarest = min(form.signs.words, key=lambda word: (-len(word), often[word], word))
            self._by_word.setdefault(rarest, []).append(form)
        self._keys = frozenset(self._by_word)
        self._needs: tuple[frozenset[str], ...] | None = None

    def near(self, words: Set[str]) -> bool:
        """Whether these (folded) are all the words of some form, or more."""
        if self._needs is None:
            tables = (self._by_start, self._by_end, self._by_word)
            forms = (form for table in tables for near in table.values() for form in near)
            self._needs = tuple(sorted({form.signs.words for form in forms if form.signs.tells}, key=len))
        return any(need <= words for need in self._needs)

    def match(self, text: str) -> Iterator[FormHit]:
        """The forms that the whole of `text` fits, one by one, those with more words first."""
        likely = list(self._likely(text))
        if len(likely) > 1:
            likely.sort(key=lambda form: form.signs.rank)
        for form in likely:
            slots = form.match(text)
            if slots is not None:
                for role, language, engines in form.readings:
                    yield FormHit(role, language, form.template, engines, slots)

    def _likely(self, text: str) -> Iterator[Form]:
        """The forms that a look at the line's ends and words, for digits and for a date leaves: patterns cost more."""
        folded = _spaced(text.casefold())
        bare = folded.rstrip(_OPEN_END)
        near = [*self._by_start.get(folded[:EDGE], ()), *self._by_start.get(folded[:LONG_EDGE], ())]
        near += self._by_end.get(bare[-EDGE:], ())
        found = words_of(folded)
        if not self._keys.isdisjoint(found):
            near += [form for word in self._keys.intersection(found) for form in self._by_word[word]]
        near = [form for form in near if folded.startswith(form.begins) and bare.endswith(form.closes)]
        if not near:
            return
        words = set(found)
        counts = dated = None
        for form in near:
            if not form.signs.shown(folded, words):
                continue
            if form.signs.counts and not (counts := _DIGIT.search(text) is not None if counts is None else counts):
                continue
            if form.signs.loose and not (
                dated := find_date(text, 0, len(text)) is not None if dated is None else dated
            ):
                continue
            yield form


def tells(template: str) -> bool:
    """Whether a form says enough to be told from prose: a word of four letters or two words, fewer beside a name
    and a date, or a colon (`amy dit :`)."""
    words = list(literal_words(template))
    if not words:
        return False
    letters = sum(2 if len(word) == 1 and ord(word) > 0x2E80 else len(word) for word in words)
    beside = "{user}" in template and ("{date}" in template or template.endswith(":"))
    return letters >= (2 if beside and "{date}" in template else 3 if beside else 4)
