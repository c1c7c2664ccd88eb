"""Forms: strings with slots, such as `Post by {user} » {date}`, looked up by their rarest word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property
from operator import itemgetter
from typing import NamedTuple

import regex
from regex import Match

from .. import lazily
from .look import UNSPACED_SIGN, Look, spaced, words_of

Entry = tuple[str, str, str, tuple[str, ...]]  # role, language, string, engines
Reading = tuple[str, str, tuple[str, ...]]  # role, language, engines

# What may fill a slot, at most so many characters: no engine lets names grow past 60 in its boxes.
SLOTS = {
    "user": r".{1,60}?",
    "user2": r".{1,60}?",
    "date": r".{4,64}?",
    "time": r".{3,20}?",
    "n": r"[0-9][0-9.,\u00a0\u202f' ]{0,12}(?:[kKmM](?!\w))?",
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
EDGES = EDGE, LONG_EDGE = 3, 6
_COUNTS = frozenset(["n", "m", "index", "count"])
# `{user} {date}`: nothing but a date tells where one ends and the other begins.
_DATE_BESIDE_SLOT = lazily.compile(r"\}\s?\{date\}|\{date\}\s?\{")
_DIGIT = lazily.compile("[0-9]")
# What may stand behind the last word of a line, whatever the form says.
_OPEN_END = " \t\u00a0.…"
_SLOT = lazily.compile(r"\{([a-zA-Z0-9]{1,20})\}")
# A word that touches a slot is no word of its own in a line, but in scripts without spaces.
_GLUED = lazily.compile(r"(?<=\})[^\W_]++|(?<![^\W_])[^\W_]++(?=\{)")
# What a label may begin with.
LABEL_WORD = lazily.plain(r"[^\s:：]+")


class FormHit(NamedTuple):
    """A form that fits a whole line. `slots` gives the place of each filled slot in the line."""

    role: str
    language: str
    template: str
    engines: tuple[str, ...]
    slots: dict[str, tuple[int, int]]


class Form:
    """One form and what it means to whom; what tells it from other lines is worked out when a line first comes near it."""

    __slots__ = ("_pattern", "_signs", "_slots", "begins", "closes", "readings", "template")

    def __init__(self, template: str) -> None:
        self.template = template
        # Its role, language and engines, in each language that prints it.
        self.readings: list[Reading] = []
        # What a line, its white space made plain, must begin and end with to fit; empty where a slot stands there.
        self.begins = spaced(template.partition("{")[0].casefold())
        self.closes = spaced(template.rstrip(_OPEN_END).rpartition("}")[2].casefold()).rstrip(_OPEN_END)
        self._signs: Signs | None = None
        self._pattern: regex.Pattern[str] | None = None
        self._slots: tuple[str, ...] = ()

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
            self._slots = tuple(self._pattern.groupindex)
        found = self._pattern.fullmatch(text)
        return None if found is None else {name: found.span(name) for name in self._slots}

    def meant(self, role: str) -> list[Reading]:
        """Its readings in one role; in all that begin so, where `role` ends in a dot."""
        if role.endswith("."):
            return [reading for reading in self.readings if reading[0].startswith(role)]
        return [reading for reading in self.readings if reading[0] == role]


class Signs:
    """What a line must show to fit a form, besides its two ends: a look costs less than a pattern."""

    __slots__ = ("counts", "least", "loose", "numbered", "rank", "tells", "tokens", "words")

    def __init__(self, template: str) -> None:
        self.tells = tells(template)
        self.words = frozenset(literal_words(_GLUED.sub(_unspaced, template))) or frozenset(literal_words(template))
        slots = set(_SLOT.findall(template))
        self.counts = not _COUNTS.isdisjoint(slots)
        self.numbered = template.startswith(("{n}", "{m}", "{index}", "{count}"))
        self.loose = _DATE_BESIDE_SLOT.search(template) is not None
        printed = _SLOT.sub(" ", template).casefold().rstrip(_OPEN_END).split()
        self.tokens = tuple(token for token in printed if not token.isalnum())
        self.least = sum(map(len, printed)) + len(slots)
        self.rank = (-len(_SLOT.sub("", template)), -len(template), template)

    def shown(self, look: Look, words: Set[str]) -> bool:
        """Whether a text has the words and the signs of the form, its digits and its date, and room for its slots."""
        folded = look.folded
        return (
            self.tells
            and len(folded) >= self.least
            and self.words <= words
            and (not self.counts or (look.digit and _DIGIT.search(look.text) is not None))
            and (not self.numbered or folded[0].isdigit())
            and (not self.tokens or all(token in folded for token in self.tokens))
            and (not self.loose or look.date is not None)
        )


def _unspaced(word: Match[str]) -> str:
    """What each character of a word is by itself, in scripts that put no space between words."""
    return " ".join(UNSPACED_SIGN.findall(word[0]))


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
    return r"\b" if word and word[0][at].isalpha() and not UNSPACED_SIGN.match(word[0][at]) else ""


def literal_words(template: str) -> Iterator[str]:
    """The words of a form outside its slots, folded."""
    yield from words_of(_SLOT.sub(" ", template).casefold())


class Forms:
    """All forms, by what a line must begin with, or end with, or else by the rarest of their words."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        forms: dict[str, Form] = {}
        for role, language, template, engines in entries:
            form = forms.get(template)
            if form is None:
                form = forms[template] = Form(template)
            form.readings.append((role, language, engines))
        by_start: dict[str, list[Form]] = {}
        by_end: dict[str, list[Form]] = {}
        by_word: dict[str, list[tuple[frozenset[str], Form]]] = {}
        others: list[Form] = []
        for form in forms.values():
            form.readings.sort(key=itemgetter(1))
            if len(form.begins) >= EDGE:
                key = form.begins[: LONG_EDGE if len(form.begins) >= LONG_EDGE else EDGE]
                by_start.setdefault(key, []).append(form)
            elif len(form.closes) >= EDGE:
                key = form.closes[-LONG_EDGE if len(form.closes) >= LONG_EDGE else -EDGE :]
                by_end.setdefault(key, []).append(form)
            elif form.signs.tells:
                others.append(form)
        often = Counter(word for form in others for word in form.signs.words)
        for form in others:
            rarest = min(form.signs.words, key=lambda word: (-len(word), often[word], word))
            by_word.setdefault(rarest, []).append((form.signs.words, form))
        self._by_start, self._by_end, self._by_word = by_start, by_end, by_word
        self._words = frozenset(by_word)
        # What is kept with a look that no form fits.
        self._none: tuple[Forms, Sequence[Form]] = (self, ())

    @cached_property
    def _needs(self) -> Mapping[str, Sequence[frozenset[str]]]:
        """The words of each form, by the longest of them."""
        edged = (form for table in (self._by_start, self._by_end) for near in table.values() for form in near)
        told = {form.signs.words for form in edged if form.signs.tells}
        told.update(words for near in self._by_word.values() for words, _ in near)
        needs: dict[str, list[frozenset[str]]] = {}
        for words in told:
            needs.setdefault(max(sorted(words), key=len), []).append(words)
        return needs

    @cached_property
    def keys(self) -> frozenset[str]:
        """Words without one of which no text fits a form."""
        return frozenset(self._needs)

    def near(self, texts: Iterable[Iterable[str]]) -> bool:
        """Whether the (folded) words of some texts are all those of some form, or more."""
        words = frozenset(word for text in texts for word in text)
        return any(need <= words for key in self.keys.intersection(words) for need in self._needs[key])

    def match(self, look: Look, role: str = "") -> Iterator[FormHit]:
        """The forms that the whole of a text fits, one by one, those with more words first; with `role`, those of this
        role alone (of all that begin so, if it ends in a dot)."""
        likely = self.likely(look)
        return _hits(likely, look.text, role) if likely else _NO_HITS

    def likely(self, look: Look) -> Sequence[Form]:
        """The forms that a look at the text's ends, words and signs leaves, those with more words first: patterns cost
        more. Those of the last vocabulary that asked are kept with the look."""
        if look.forms is None or look.forms[0] is not self:
            likely = self._likely(look)
            if len(likely) > 1:
                likely.sort(key=_rank)
            look.forms = (self, likely) if likely else self._none
        return look.forms[1]

    def _likely(self, look: Look) -> list[Form]:
        folded = look.folded
        bare = folded.rstrip(_OPEN_END)
        starts, ends = self._by_start, self._by_end
        near: list[Form] = []
        for edge in EDGES:
            if folded[:edge] in starts:
                near += [form for form in starts[folded[:edge]] if folded.startswith(form.begins)]
            if bare[-edge:] in ends:
                near += [form for form in ends[bare[-edge:]] if folded.startswith(form.begins)]
        telling = self._words.intersection(look.words)
        if not near and not telling:
            return near
        words = frozenset(look.words)
        for word in telling:
            near += [form for need, form in self._by_word[word] if need <= words and folded.startswith(form.begins)]
        return [form for form in near if bare.endswith(form.closes) and form.signs.shown(look, words)]


_NO_HITS: Iterator[FormHit] = iter(())


def _hits(likely: Sequence[Form], text: str, role: str) -> Iterator[FormHit]:
    for form in likely:
        readings = form.meant(role) if role else form.readings
        slots = form.match(text) if readings else None
        if slots is not None:
            for meant, language, engines in readings:
                yield FormHit(meant, language, form.template, engines, slots)


def _rank(form: Form) -> tuple[int, int, str]:
    """The form with most words of its own says most of a line."""
    return form.signs.rank


def tells(template: str) -> bool:
    """Whether a form says enough to be told from prose: a word of four letters or two words, fewer beside a name
    and a date, or a colon (`amy dit :`)."""
    words = list(literal_words(template))
    if not words:
        return False
    letters = sum(2 if len(word) == 1 and ord(word) > 0x2E80 else len(word) for word in words)
    beside = "{user}" in template and ("{date}" in template or template.endswith(":"))
    return letters >= (2 if beside and "{date}" in template else 3 if beside else 4)
