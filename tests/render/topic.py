"""What was said and by whom: a random topic, before any engine shows it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from . import words

T = TypeVar("T")


class Choice(Protocol):
    """Where chance comes from: a seeded generator, or hypothesis."""

    def pick(self, options: Sequence[T]) -> T: ...

    def between(self, low: int, high: int) -> int: ...


class RandomChoice:
    """Chance from a seed: the same seed gives the same topic."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def pick(self, options: Sequence[T]) -> T:
        return options[self._random.randrange(len(options))]

    def between(self, low: int, high: int) -> int:
        return self._random.randint(low, high)


@dataclass(frozen=True)
class Person:
    """A member as the user box shows them."""

    name: str
    title: str
    joined: datetime
    messages: int
    likes_received: int
    location: str | None
    signature: str | None


@dataclass(frozen=True)
class Quoted:
    """A passage of an earlier post."""

    author: str
    text: str
    posted: datetime


@dataclass(frozen=True)
class Talk:
    """One post: who, when, what."""

    author: Person
    posted: datetime
    paragraphs: tuple[str, ...]
    quote: Quoted | None = None
    edited: datetime | None = None
    liked_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Topic:
    """A thread. `first` is the number of its first post on this page; `first_id` that of its database id."""

    title: str
    section: str
    talks: tuple[Talk, ...]
    first: int = 1
    first_id: int = 48121


def build_topic(choice: Choice, *, posts: tuple[int, int] = (2, 6), names: Sequence[str] | None = None) -> Topic:
    """A topic whose dates ascend; `names` replaces the stock of member names."""
    start = datetime(choice.between(2003, 2024), choice.between(1, 12), choice.between(1, 28))
    when = start + timedelta(minutes=choice.between(0, 1439))
    people = _people(choice, when, names)
    talks: list[Talk] = []
    for index in range(choice.between(*posts)):
        author = people[0] if index == 0 else choice.pick(people)
        talks.append(_talk(choice, author, when, people, talks))
        when += timedelta(minutes=choice.between(1, 40000))
    first = choice.pick((1, 1, 1, 21))
    return Topic(choice.pick(words.TITLES), choice.pick(words.SECTIONS), tuple(talks), first)


def clipped(topic: Topic, choice: Choice) -> Topic:
    """The topic with one short remark in each post, no two alike."""
    left = list(words.REMARKS)
    talks = []
    for talk in topic.talks:
        remark = choice.pick(left)
        left.remove(remark)
        talks.append(replace(talk, paragraphs=(remark,), quote=None))
    return replace(topic, talks=tuple(talks))


def _people(choice: Choice, start: datetime, names: Sequence[str] | None) -> list[Person]:
    pool = list(names if names is not None else words.NAMES)
    people = []
    for _ in range(min(len(pool), choice.between(2, 4))):
        name = choice.pick(pool)
        pool.remove(name)
        people.append(_person(choice, name, start))
    return people


def _person(choice: Choice, name: str, start: datetime) -> Person:
    return Person(
        name=name,
        title=choice.pick(words.RANKS),
        joined=start - timedelta(days=choice.between(1, 2500), minutes=choice.between(0, 1439)),
        messages=choice.between(1, 12000),
        likes_received=choice.between(0, 3000),
        location=choice.pick((None, *words.PLACES)),
        signature=choice.pick((None, None, *words.SIGNATURES)),
    )


def _talk(choice: Choice, author: Person, when: datetime, people: list[Person], before: list[Talk]) -> Talk:
    paragraphs = tuple(_paragraph(choice) for _ in range(choice.between(1, 4)))
    quote = None
    if before and choice.between(0, 3) == 0:
        source = choice.pick(before)
        quote = Quoted(source.author.name, source.paragraphs[0], source.posted)
    edited = when + timedelta(minutes=choice.between(1, 900)) if choice.between(0, 4) == 0 else None
    fans = [person.name for person in people if person != author]
    liked = tuple(fans[: choice.between(1, 3)]) if fans and choice.between(0, 3) == 0 else ()
    return Talk(author, when, paragraphs, quote, edited, liked)


def _paragraph(choice: Choice) -> str:
    return " ".join(choice.pick(words.SENTENCES) for _ in range(choice.between(1, 3)))
