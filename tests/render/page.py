"""A topic in one engine's shape: a list of elements, as the page's HTML would hold them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .dates import show
from .marks import Marks
from .shape import Shape
from .topic import Talk, Topic

_LINE = re.compile(r"(?P<flags>[-1+*/]*)(?P<kind>[a-z]+[13]?)(?: (?P<rest>.*))?")
_FIELD = re.compile(r"\{(\w+)\}")
FIELDS = (
    "author", "title", "joined", "messages", "likes_received", "location",
    "posted", "number", "edited", "liked_by", "likes", "signature",
)  # fmt: skip


@dataclass(frozen=True)
class Element:
    """One element: its kind, its inline pieces (marks planted), and where it stands.

    `touch` tells that the pieces have no space between them; `main` that main-content extraction keeps it;
    `item` the number of the list item that opens here, in lists of posts.
    """

    kind: str
    pieces: tuple[str, ...] = ()
    touch: bool = False
    main: bool = True
    post: int | None = None
    item: int | None = None


def lay_out(topic: Topic, shape: Shape, marks: Marks) -> list[Element]:
    """All elements of the page, in order."""
    values = _thread_values(topic, shape)
    page = list(_elements(shape.top, values, None, marks))
    for index, talk in enumerate(topic.talks):
        page += _post(topic, shape, marks, index, talk)
    return page + list(_elements(shape.bottom, values, None, marks))


def _post(topic: Topic, shape: Shape, marks: Marks, index: int, talk: Talk) -> list[Element]:
    values = _thread_values(topic, shape) | _post_values(topic, shape, index, talk)
    first = index == 0 and topic.first == 1
    flags = {"1": first, "+": not first, "*": talk.author == topic.talks[0].author}
    flags["/"] = not flags["*"]
    found: list[Element] = []
    for element in _elements(shape.post, values, index, marks, flags):
        if element.kind == "body":
            found += _body(talk, shape, index, marks)
        else:
            found.append(element)
    opener = next(i for i, element in enumerate(found) if element.kind != "blank")
    found[opener] = replace(found[opener], item=topic.first + index)
    return found


def _elements(
    template: str, values: dict[str, str | None], post: int | None, marks: Marks, on: dict[str, bool] | None = None
) -> Iterator[Element]:
    for line in template.strip("\n").split("\n"):
        match = _LINE.fullmatch(line.strip())
        if match is None:
            if line.strip():
                raise ValueError(f"not a line of a shape: {line!r}")
            yield Element("blank", post=post)
            continue
        flags, rest = match["flags"], match["rest"] or ""
        if not all((on or {}).get(flag, False) for flag in flags if flag != "-"):
            continue
        if match["kind"] == "sig":
            rest = "{signature}"
        parts = [part for part in re.split(r"[|~]", rest) if not part.startswith("?") or _known(part, values)]
        if not all(_known(part, values) for part in parts):
            continue
        pieces = tuple(_fill(part.removeprefix("?"), values, post, marks) for part in parts)
        yield Element(match["kind"], pieces, "~" in rest, "-" not in flags, post)


def _known(part: str, values: dict[str, str | None]) -> bool:
    return all(values[name] is not None for name in _FIELD.findall(part))


def _fill(part: str, values: dict[str, str | None], post: int | None, marks: Marks) -> str:
    def value(match: re.Match[str]) -> str:
        name = match[1]
        text = values[name] or ""
        if name == "topic" and not post:
            return marks.plant((None, name), text)
        return marks.plant((post, name), text) if post is not None and name in FIELDS and text else text

    return _FIELD.sub(value, part).replace("¦", "|")


def _body(talk: Talk, shape: Shape, post: int, marks: Marks) -> list[Element]:
    found = []
    if talk.quote is not None and shape.quote:
        values: dict[str, str | None] = {"quoted": talk.quote.author, "text": talk.quote.text}
        values["when"] = show(talk.quote.posted, shape.posted, shape.language)
        for kind, line in zip(("qhead", "quote", "qfoot"), shape.quote.strip("\n").split("\n")):
            pieces = tuple(_quoted(part, values, post, marks) for part in re.split(r"[|~]", line))
            found.append(Element(kind, pieces, "~" in line, post=post))
    for text in talk.paragraphs:
        found.append(Element("para", (marks.plant((post, "body"), text),), post=post))
    return found


def _quoted(part: str, values: dict[str, str | None], post: int, marks: Marks) -> str:
    """A piece of a quote's frame; an image's text in it was not said by anybody."""
    text = _fill(part, values, None, marks)
    return text if part[:1] in ("&", "^") else marks.plant((post, "body"), text)


def _thread_values(topic: Topic, shape: Shape) -> dict[str, str | None]:
    first = topic.talks[0]
    return {
        "topic": topic.title,
        "section": topic.section,
        "starter": first.author.name if topic.first == 1 else None,
        "started": show(first.posted, shape.started or shape.posted, shape.language) if topic.first == 1 else None,
        "count": str(len(topic.talks)),
        "replies": str(len(topic.talks) - 1),
        "first_id": str(topic.first_id),
    }


def _post_values(topic: Topic, shape: Shape, index: int, talk: Talk) -> dict[str, str | None]:
    person, number = talk.author, number_of(topic, shape, index)
    edited = show(talk.edited, shape.edited, shape.language) if talk.edited and shape.edited else None
    return {
        "author": person.name,
        "title": person.title,
        "joined": show(person.joined, shape.joined, shape.language),
        "messages": figure(person.messages, shape),
        "likes_received": figure(person.likes_received, shape),
        "location": person.location,
        "signature": person.signature,
        "posted": show(talk.posted, shape.posted, shape.language),
        "number": None if number is None else shape.number.format(n=number, count=len(topic.talks)),
        "n": str(topic.first + index),
        "subject": topic.title if index == 0 else f"Re: {topic.title}",
        "initial": person.name[0].upper(),
        "handle": "".join(char for char in person.name.lower() if char.isalnum() or char in "-_."),
        "edited": edited,
        "edited_by": person.name if edited else None,
        "replied": topic.talks[max(0, index - 1)].author.name,
        "rule": "_" * 17 if person.signature else None,
        "liked_by": names(talk.liked_by) if talk.liked_by else None,
        "fans": " ".join(talk.liked_by) if talk.liked_by else None,
        "likes": str(len(talk.liked_by)) if talk.liked_by else None,
    }


def number_of(topic: Topic, shape: Shape, index: int) -> int | None:
    """The number the page prints for a post, `None` where the engine prints none."""
    if shape.numbering == "id":
        return topic.first_id + 7 * index
    if shape.numbering == "reply":
        return topic.first + index - 1 or None
    return topic.first + index if shape.numbering == "position" else None


def figure(count: int, shape: Shape) -> str:
    """A count with the engine's mark for thousands."""
    return f"{count:,}".replace(",", shape.thousands)


def names(people: tuple[str, ...]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    return people[0] if len(people) == 1 else f"{', '.join(people[:-1])} and {people[-1]}"
