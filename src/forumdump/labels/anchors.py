"""Labels and forms looked up inside running text: at a word, and not as a whole line.

A text whose line ends were lost shows `… good luck! amy Joined: May 2009 Posts: 12 …`. Labels are looked up by
their first word, forms by the first word that they print.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex
from attrs import frozen

from .. import lazily
from ..dates import Found, read_date
from .forms import compile_form, literal_words, tells
from .load import Hit, Labels
from .look import fold
from .roles import group

# No label or button of any engine has more words.
MOST_WORDS = 12
# Text that one form covers at most.
REACH = 200
# Groups whose forms set off a piece of a page.
GROUPS = frozenset(
    [
        "head",
        "edit",
        "quote",
        "like",
        "signature",
        "attach",
        "thread",
        "messages",
        "likes",
        "profile",
        "joined",
        "status",
    ]
)
_COUNT_OF = lazily.compile(r"[0-9]{1,6}+\s(?P<word>\w++)")
_COUNTED = lazily.compile(r"\{n\} (?P<word>\w++)")
_LEAD_SLOT = lazily.compile(r"\A@?\{(?:user|names)\}\s*+")
_END_SLOT = lazily.compile(r"\s*+\{(?P<name>[a-zA-Z0-9]{1,20})\}[\s.,:)]*+\Z")
_TOKEN = lazily.compile(r"\S++")
_KEY = lazily.compile(r"[^\W_]++")


@frozen(slots=True)
class Spot:
    """A form at `[start, end)` of a text. `named` tells on which side a name stands that only other text can
    delimit: `before` (`amy said:`) or `behind` (`Originally Posted by amy`)."""

    start: int
    end: int
    role: str
    label: str
    found: Found | None
    named: str
    user: str | None


class _Opening:
    """What forms print up to their date, and how each goes on; its pattern is compiled at its first use."""

    __slots__ = ("_pattern", "before", "dated", "ends")

    def __init__(self, before: str, dated: bool) -> None:
        self.before, self.dated = before, dated
        self.ends: list[_End] = []
        self._pattern: regex.Pattern[str] | None = None

    def match(self, text: str, start: int, end: int) -> Spot | None:
        if self._pattern is None:
            self._pattern = compile_form(self.before)
        head = self._pattern.match(text, start, min(end, start + REACH))
        if head is None:
            return None
        user = head.groupdict().get("user")
        stop = head.end()
        found = read_date(text, stop, end) if self.dated else None
        if self.dated:
            if found is None:
                return None
            stop = found.end
        best: Spot | None = None
        for tail in self.ends:
            at = tail.match(text, stop, end)
            if at is not None and (best is None or at > best.end):
                best = Spot(start, at, tail.role, tail.template, found, tail.named, user)
        return best


class _End:
    """How one form goes on behind its date."""

    __slots__ = ("_pattern", "after", "named", "needed", "role", "template")

    def __init__(self, role: str, template: str, after: str, named: str) -> None:
        self.role, self.template, self.after, self.named = role, template, after, named
        self.needed = any(literal_words(after))
        self._pattern: regex.Pattern[str] | None = None

    def match(self, text: str, start: int, end: int) -> int | None:
        if not self.after:
            return start
        if self._pattern is None:
            self._pattern = compile_form(self.after)
        at = start
        while at < end and text[at].isspace():
            at += 1
        tail = self._pattern.match(text, at, min(end, at + REACH))
        return tail.end() if tail is not None else None if self.needed else start


class Anchors:
    """The labels and forms of one vocabulary, by the words that they begin with."""

    def __init__(self, labels: Labels) -> None:
        self.labels = labels
        lengths: dict[str, set[int]] = {}
        self._likes: set[str] = set()
        self._openings: dict[tuple[str, str], dict[tuple[str, bool], _Opening]] = {}
        for role, _, text, _ in labels.entries:
            if "{" in text:
                self._add_form(role, text)
                continue
            words = fold(text).split()
            if words and len(words) <= MOST_WORDS:
                lengths.setdefault(words[0].rstrip(":："), set()).add(len(words))
        self.lengths = {word: tuple(sorted(sizes, reverse=True)) for word, sizes in lengths.items()}

    def _add_form(self, role: str, template: str) -> None:
        """Take a form in without the slots at its edges, if words that it prints itself are left to begin with."""
        if group(role) not in GROUPS or not tells(template):
            return
        counted = _COUNTED.fullmatch(template)
        if counted is not None and group(role) == "like":
            self._likes.add(counted["word"])
        body = _LEAD_SLOT.sub("", template)
        named = "before" if body != template else ""
        end = _END_SLOT.search(body)
        if end is not None and end["name"] not in ("date", "n", "m", "count", "time"):
            body = body[: end.start()]
            named = named or ("behind" if end["name"].startswith("user") else "")
        before, date, after = (part.strip() for part in body.partition("{date}"))
        open_end = before.endswith("}") and not before.endswith(("{n}", "{m}", "{count}"))
        if not any(literal_words(before)) or before.startswith("{") or open_end:
            return
        if group(role) != "head" and not tells(before.partition("{")[0]):
            return
        first, second, *_ = (*before.split(None, 2), "", "")
        start = (key(first), "" if "{" in first + second else key(second))
        opening = self._openings.setdefault(start, {}).setdefault((before, bool(date)), _Opening(before, bool(date)))
        opening.ends.append(_End(role, template, after, named))

    def forms(self, text: str, start: int, end: int, word: str, following: str) -> Spot | None:
        """The longest form at `start`, where `word` stands and `following` after it."""
        best: Spot | None = None
        for second in ("", following) if following else ("",):
            for opening in self._openings.get((word, second), {}).values():
                spot = opening.match(text, start, end)
                if spot is not None and _again(text, start, spot.end):
                    continue
                if spot is not None and (best is None or spot.end > best.end):
                    best = spot
        return best

    def liked(self, text: str, start: int, end: int) -> int | None:
        """The end of `3 Likes` at `start`, where a number stands; prose has small letters."""
        word = _COUNT_OF.match(text, start, end)
        if word is None or word["word"] not in self._likes or word["word"].islower():
            return None
        return word.end()

    def label(self, text: str, start: int, end: int, word: str) -> tuple[int, tuple[Hit, ...]] | None:
        """The longest label at `start`, where `word` stands: its end and what it means."""
        sizes = self.lengths.get(word)
        if sizes is None:
            return None
        ends = list(_ends(text, start, end, sizes[0]))
        for size in sizes:
            if size <= len(ends):
                hits = self.labels.exact(text[start : ends[size - 1]])
                if hits:
                    return ends[size - 1], hits
        return None


def _again(text: str, start: int, end: int) -> bool:
    """Whether the label that a form begins with stands in it once more: the page prints it twice, and the form is below."""
    token = _TOKEN.match(text, start, end)
    return token is not None and token[0][-1] in ":：" and text.find(token[0], token.end(), end) >= 0


def key(token: str) -> str:
    """What a token is looked up by: its first letters, or itself."""
    match = _KEY.search(token)
    return match[0].casefold() if match else token


def _ends(text: str, start: int, end: int, count: int) -> Iterator[int]:
    for _ in range(count):
        match = _TOKEN.match(text, start, end)
        if match is None:
            return
        yield match.end()
        start = match.end()
        while start < end and text[start].isspace():
            start += 1


__all__ = ["Anchors", "Spot", "key"]
