"""The typed result: what a thread, its posts and its members are once they are read.

Every value is frozen, hashable, comparable and picklable, and none nests deeper than four levels,
so that `repr`, `pickle` and `==` never recurse with the input.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from types import MappingProxyType

from attrs import evolve, field, frozen

__all__ = ["Block", "Issue", "Member", "Moment", "Post", "Quote", "Span", "Thread", "Token"]

Where = tuple[tuple[str, "Span"], ...]

_PARTS = ("year", "month", "day", "hour", "minute", "second")


@frozen(slots=True, order=True)
class Span:
    """A half-open range of offsets into the caller's own `str`.

    >>> span = Span(2, 5)
    >>> span.of("a thread"), len(span)
    ('thr', 3)
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The slice of `text` that the span covers."""
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start


@frozen(slots=True)
class Moment:
    """A date at the precision that the page showed; nothing is filled in.

    `offset` is the distance from UTC in minutes, `None` where the text names none. Moments are equal or not;
    to sort them take `datetime`. `text` is the
    slice that was read; `inferred` marks a moment that follows from the text without standing in it.

    >>> moment = Moment(2015, 10, 1, 11, 3)
    >>> str(moment), moment.precision
    ('2015-10-01T11:03', 'minute')
    >>> str(Moment(2009, 2)), Moment(2009, 2).datetime
    ('2009-02', datetime.datetime(2009, 2, 1, 0, 0))
    """

    year: int
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    offset: int | None = None
    inferred: bool = field(default=False, kw_only=True)
    text: str | None = field(default=None, kw_only=True)

    @property
    def precision(self) -> str:
        """The finest part shown: `year`, `month`, `day`, `hour`, `minute` or `second`."""
        shown = "year"
        for name in _PARTS[1:]:
            if getattr(self, name) is None:
                break
            shown = name
        return shown

    @property
    def datetime(self) -> datetime:
        """The earliest instant that fits; aware only where the text names an offset."""
        zone = None if self.offset is None else timezone(timedelta(minutes=self.offset))
        return datetime(
            self.year, self.month or 1, self.day or 1, self.hour or 0, self.minute or 0, self.second or 0, tzinfo=zone
        )

    def __str__(self) -> str:
        out = f"{self.year:04d}"
        for value, mark in zip((self.month, self.day, self.hour, self.minute, self.second), "--T::"):
            if value is None:
                return out
            out += f"{mark}{value:02d}"
        return out


@frozen(slots=True)
class Issue:
    """Something a reader of the result should know: a stable `code`, a sentence, and where.

    The codes are listed in `docs/issues.md`.
    """

    code: str
    message: str
    span: Span | None = None

    def __str__(self) -> str:
        place = "" if self.span is None else f" at {self.span.start}–{self.span.end}"
        return f"{self.code}: {self.message}{place}"


@frozen(slots=True)
class Token:
    """A piece of the text and what it is. Tokens are contiguous and join to the input.

    `value` is what the piece says where that isn't its own text: an `int`, a `Moment`, a name.
    """

    kind: str
    text: str
    span: Span
    value: object = None


class _HasWhere:
    """Gives `where`: the span of each value, by field name."""

    __slots__ = ()
    places: Where

    @property
    def where(self) -> Mapping[str, Span]:
        """Field name → the span it was read from (the first, where several agree)."""
        return MappingProxyType(dict(self.places))


@frozen(slots=True)
class Quote(_HasWhere):
    """A quoted passage. `depth` is 1 for a quote in the body, 2 for a quote in that quote.

    `post_number` is the number of the quoted post where the dump shows it.
    """

    author: str | None
    text: str
    post_number: int | None
    depth: int
    span: Span
    places: Where = field(default=(), repr=False)


@frozen(slots=True)
class Block:
    """A flat piece of a post in text order. `kind` is one of text, quote, code, edit, likes,
    signature, attachment, poll, furniture; `depth` is the nesting of quotes (0 outside)."""

    kind: str
    span: Span
    depth: int = 0


@frozen(slots=True, repr=False)
class Member(_HasWhere):
    """Somebody who posts: what all of their posts in the thread show, merged.

    `name` is `None` where the dump kept a user box without its name. `extra` holds other labelled
    pairs as shown, in order.
    """

    name: str | None = None
    title: str | None = None
    banners: tuple[str, ...] = ()
    joined: Moment | None = None
    messages: int | None = None
    likes_received: int | None = None
    location: str | None = None
    extra: tuple[tuple[str, str], ...] = ()
    places: Where = field(default=(), repr=False)

    def __repr__(self) -> str:
        return f"Member(name={self.name!r}, title={self.title!r}, joined={self.joined}, messages={self.messages})"

    def __str__(self) -> str:
        return self.name or "(no name)"


@frozen(slots=True, repr=False)
class Post(_HasWhere):
    """One post. `span` covers header, body and footer; `body_span` the body alone.

    `body` is the text of `body_span` with the common indent taken off, and a box that stands beside it.
    `inferred` names the fields whose values follow from the text without standing in it. `confidence`
    runs from 0 to 1.
    """

    number: int | None
    author: Member | None
    posted: Moment | None
    edited: Moment | None
    edited_by: str | None
    likes: int | None
    liked_by: tuple[str, ...]
    reactions: tuple[tuple[str, int | None], ...]
    quotes: tuple[Quote, ...]
    signature: str | None
    attachments: tuple[str, ...]
    body: str
    blocks: tuple[Block, ...]
    span: Span
    body_span: Span
    confidence: float
    inferred: tuple[str, ...] = ()
    places: Where = ()

    def __repr__(self) -> str:
        name = self.author.name if self.author is not None else None
        words = self.body if len(self.body) <= 40 else self.body[:39] + "…"
        return f"Post(number={self.number}, author={name!r}, posted={self.posted}, body={words!r})"


@frozen(slots=True, repr=False)
class Thread(_HasWhere):
    """A thread as one dump shows it. `preamble`, the posts and `trailer` tile the text: the spans
    of the two are `where["preamble"]` and `where["trailer"]`.

    `engine` is the name of the engine table that fits best, `generic` where none does, `None` where
    there is no thread. `confidence` runs from 0 to 1.
    """

    title: str | None
    section: str | None
    starter: Member | None
    started: Moment | None
    posts: tuple[Post, ...]
    members: tuple[Member, ...]
    engine: str | None
    page: int | None
    pages: int | None
    confidence: float
    preamble: str
    trailer: str
    issues: tuple[Issue, ...] = ()
    inferred: tuple[str, ...] = ()
    places: Where = ()

    def __repr__(self) -> str:
        return (
            f"Thread(title={self.title!r}, posts={len(self.posts)}, members={len(self.members)}, "
            f"engine={self.engine!r}, issues={len(self.issues)})"
        )


def inferred(moment: Moment) -> Moment:
    """The same moment, marked as inferred."""
    return evolve(moment, inferred=True)
