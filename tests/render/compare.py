"""How well a parsed thread agrees with the truth: the rules of the benchmark, in small."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from forumdump.engines import GENERIC, engines

from .extract import EXTRACTORS
from .write import Rendered, SeenPost

_CHECKED = ("author", "number", "posted", "joined", "messages", "likes_received", "location")


@dataclass
class Score:
    """Counts, and one line for each thing that is wrong."""

    wanted: int = 0
    found: int = 0
    guessed: int = 0
    given: int = 0
    right: int = 0
    asked: int = 0
    edges: int = 0
    asked_of: Counter[str] = field(default_factory=Counter)
    right_of: Counter[str] = field(default_factory=Counter)
    invented: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    @property
    def shares(self) -> dict[str, float]:
        """What came back, by what it is: posts, the values that the text shows, body edges, values that are true."""
        fields = {name: self.right_of[name] / asked for name, asked in self.asked_of.items() if asked}
        edges = self.edges / self.wanted if self.wanted else 1.0
        return {
            "recall": self.recall, "precision": self.precision, **fields, "edges": edges, "true": 1 - self.invention,
        }  # fmt: skip

    @property
    def recall(self) -> float:
        return self.found / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        return self.found / self.guessed if self.guessed else 1.0

    @property
    def accuracy(self) -> float:
        return self.right / self.asked if self.asked else 1.0

    @property
    def invention(self) -> float:
        return len(self.invented) / self.given if self.given else 0.0

    @property
    def exact(self) -> bool:
        """All posts, no more, every visible value, nothing invented, every body edge."""
        return (
            self.found == self.wanted == self.guessed == self.edges and self.right == self.asked and not self.invented
        )


def compare(rendered: Rendered, thread: Any) -> Score:
    """Match posts by their bodies, then compare what the text shows of each."""
    score = Score(guessed=len(thread.posts))
    _compare_thread(rendered, thread, score)
    free = list(thread.posts)
    for index, truth in enumerate(rendered.posts):
        if not truth.knowable:
            free = [post for post in free if not _overlaps(rendered.text, truth, post)]
            continue
        score.wanted += 1
        guess = next((post for post in free if _overlaps(rendered.text, truth, post)), None)
        if guess is None:
            score.wrong.append(f"post {index}: not found")
            continue
        free.remove(guess)
        score.found += 1
        _compare_post(index, truth, guess, rendered, score)
    score.guessed -= sum(
        1 for post in rendered.posts if not post.knowable and _any_overlap(rendered, post, thread.posts)
    )
    score.wrong += [f"extra post {post!r}" for post in free]
    return score


def _compare_thread(rendered: Rendered, thread: Any, score: Score) -> None:
    """The thread's title where the text has it, and the engine: a wrong one is no better than none."""
    if rendered.titled:
        score.asked_of["topic"] += 1
        score.right_of["topic"] += _agrees(rendered.topic.title, thread.title)
        if not _agrees(rendered.topic.title, thread.title):
            score.wrong.append(f"the title is {thread.title!r}, not {rendered.topic.title!r}")
    if EXTRACTORS[rendered.extractor].main_only:
        return  # What tells the engine stands round the thread.
    told = _family(thread.engine) == _family(rendered.shape.engine)
    score.asked_of["engine"] += 1
    score.right_of["engine"] += told
    if not told:
        score.wrong.append(f"the engine is {thread.engine!r}, not {rendered.shape.engine!r}")


def _family(name: str | None) -> str:
    """Versions of one engine print the same words; a board of no known engine may be told as `generic` or not at all."""
    return engines()[name].family if name in engines() else GENERIC


def _any_overlap(rendered: Rendered, truth: SeenPost, guesses: Iterable[Any]) -> bool:
    return any(_overlaps(rendered.text, truth, guess) for guess in guesses)


def _compare_post(index: int, truth: SeenPost, guess: Any, rendered: Rendered, score: Score) -> None:
    got = predicted(guess)
    for name in _CHECKED:
        want = truth.values[name]
        agrees = _agrees(want, got[name])
        if name in truth.visible:
            score.asked += 1
            score.right += agrees
            score.asked_of[name] += 1
            score.right_of[name] += agrees
        if got[name] is not None:
            score.given += 1
        if name in truth.visible and not agrees:
            score.wrong.append(f"post {index}: {name} is {got[name]!r}, not {want!r}")
        if name not in truth.visible and got[name] is not None and not agrees:
            score.invented.append(f"post {index}: {name} {got[name]!r} is not in the text (page showed {want!r})")
    assert truth.body_span is not None
    edges = _ink(rendered.text, guess.body_span.start, guess.body_span.end) in _bodies(rendered, truth)
    score.edges += edges
    if not edges:
        body = rendered.text[guess.body_span.start : guess.body_span.end]
        score.wrong.append(
            f"post {index}: body is {body[:50]!r}…{body[-50:]!r}, not {truth.body[:50]!r}…{truth.body[-50:]!r}"
        )


def _bodies(rendered: Rendered, truth: SeenPost) -> Iterator[str]:
    """The body; where nothing tells the signature from it (a member's only post), both together too."""
    yield _fold(truth.body)
    own = sum(post.values["author"] == truth.values["author"] for post in rendered.posts)
    if own == 1 and truth.body_span is not None and "signature" in truth.visible:
        yield _ink(rendered.text, truth.body_span[0], truth.visible["signature"][-1][1])


def predicted(post: Any) -> dict[str, object]:
    """The values of a parsed post, by the names of the truth."""
    member = post.author

    def of(name: str) -> Any:
        return getattr(member, name) if member is not None else None

    return {
        "author": of("name"), "number": post.number, "posted": _text(post.posted), "joined": _text(of("joined")),
        "messages": of("messages"), "likes_received": of("likes_received"), "location": of("location"),
    }  # fmt: skip


def _text(moment: object) -> str | None:
    return None if moment is None else str(moment)


def _agrees(want: object, got: object) -> bool:
    if want is None or got is None:
        return want is got
    return _fold(str(want)) == _fold(str(got))


def _fold(text: str) -> str:
    return re.sub(r"\s+", "", re.sub(r"(?m)^(?:> ?)+", "", text))


def _ink(text: str, start: int, end: int) -> str:
    return _fold(text[start:end])


def _overlaps(text: str, truth: SeenPost, guess: Any) -> bool:
    if truth.body_span is None:
        return False
    (a, b), (c, d) = truth.body_span, (guess.body_span.start, guess.body_span.end)
    both = min(b, d) - max(a, c)
    return both > 0 and 2 * both >= max(b, d) - min(a, c)
