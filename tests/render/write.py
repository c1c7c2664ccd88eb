"""Topic + shape + extractor + damages → text and truth."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .damage import Damage
from .dates import iso
from .extract import EXTRACTORS, flatten
from .marks import Marks
from .page import FIELDS, lay_out, number_of
from .shape import Shape, load
from .topic import Talk, Topic

Place = tuple[int, int]
_HEADER = ("author", "number", "posted", "joined", "messages")


@dataclass(frozen=True)
class SeenPost:
    """The truth of one post. `values` holds all the page printed; `visible` field → places in the text."""

    values: Mapping[str, object]
    visible: Mapping[str, tuple[Place, ...]]
    body: str
    body_span: Place | None

    @property
    def knowable(self) -> bool:
        """Whether anybody could find where the post begins: the rule of the benchmark."""
        return self.body_span is not None and any(name in self.visible for name in _HEADER)


@dataclass(frozen=True)
class Rendered:
    """A dump and its truth; `titled` tells that the thread's title is in the text."""

    text: str
    shape: Shape
    extractor: str
    topic: Topic
    posts: tuple[SeenPost, ...]
    titled: bool

    @property
    def wanted(self) -> tuple[SeenPost, ...]:
        return tuple(post for post in self.posts if post.knowable)


def render(
    topic: Topic, shape: Shape | str, extractor: str = "rsfull", damages: Sequence[Damage] = (), seed: int = 0
) -> Rendered:
    """The topic as one engine prints it and one tool flattens it, with damages done in order."""
    shape = load()[shape] if isinstance(shape, str) else shape
    marks, rng = Marks(), random.Random(seed)
    page = lay_out(topic, shape, marks)
    for damage in damages:
        page = damage.elements(page, rng)
    marked = flatten(page, EXTRACTORS[extractor], shape.listed)
    for damage in damages:
        marked = damage.text(marked, rng)
    text, places = marks.harvest(marked)
    posts = tuple(_seen(topic, shape, index, talk, text, places) for index, talk in enumerate(topic.talks))
    return Rendered(text, shape, extractor, topic, posts, (None, "topic") in places)


def _seen(
    topic: Topic, shape: Shape, index: int, talk: Talk, text: str, places: Mapping[object, list[Place]]
) -> SeenPost:
    visible = {name: tuple(places[index, name]) for name in FIELDS if (index, name) in places}
    body = places.get((index, "body"), [])
    span = (body[0][0], body[-1][1]) if body else None
    return SeenPost(_values(topic, shape, index, talk), visible, text[slice(*span)] if span else "", span)


def _values(topic: Topic, shape: Shape, index: int, talk: Talk) -> dict[str, object]:
    person = talk.author
    return {
        "author": person.name,
        "title": person.title,
        "joined": iso(person.joined, shape.joined),
        "messages": person.messages,
        "likes_received": person.likes_received,
        "location": person.location,
        "signature": person.signature,
        "posted": iso(talk.posted, shape.posted),
        "number": number_of(topic, shape, index),
        "edited": iso(talk.edited, shape.edited) if talk.edited and shape.edited else None,
        "liked_by": talk.liked_by,
        "likes": len(talk.liked_by) or None,
    }
