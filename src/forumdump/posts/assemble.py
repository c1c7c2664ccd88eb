"""Drafts → `Thread`: values get their final types, the text is tiled, gaps are told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from datetime import datetime

from attrs import evolve

from .. import patterns as re_
from ..dates import Found, Order, resolve
from ..model import Block, Issue, Member, Moment, Post, Span, Thread
from ..page.facts import Facts
from ..text.rows import Row, outermost, place_of
from .blocks import poll_above, side_blocks
from .draft import Draft
from .links import link_quotes
from .members import Resolver, merge_members
from .quotes import MAX_DEPTH, read_quotes
from .zone import Zone


def build_thread(
    text: str,
    rows: Sequence[Row],
    drafts: Sequence[Draft],
    facts: Facts,
    order: Order,
    now: datetime | None,
    engine: str,
    issues: Sequence[Issue] = (),
) -> Thread:
    """The thread of drafts that are read to the end."""
    resolver = Resolver(order, now)
    authors, members, conflicts = merge_members(drafts, resolver)
    told = [*issues, *conflicts, *_gaps(drafts)]
    starts = [_row_start(rows, draft.zone) for draft in drafts]
    # A poll over the thread is told with the first post that the page shows.
    tops = [draft.zone.header.top for draft in drafts]
    tops[0] = poll_above(rows, tops[0])
    starts[0] = min(starts[0], rows[tops[0]].line.start)
    end = _stop(rows, drafts[-1].zone, text)
    stops = [*starts[1:], end]
    quoting = any("quote" in roles for roles in {row.roles for row in rows})
    earlier: set[str] = set()
    posts: list[Post] = []
    for draft, author, top, start, stop in zip(drafts, authors, tops, starts, stops):
        posts.append(_post(text, rows, draft, author, top, Span(start, stop), resolver, earlier))
        if quoting:
            earlier.update([row.text for row in rows[draft.zone.start : draft.zone.end] if len(row.text) > 20])
    posts = link_quotes(posts, text, resolver)
    told.extend(_deep(posts))
    starter, started = _starter(facts, members, resolver)
    posts = _first_date(posts, started)
    places = {name: Span(*span) for name, span in facts.places.items()}
    places["preamble"], places["trailer"] = Span(0, starts[0]), Span(end, len(text))
    return Thread(
        title=facts.title,
        section=facts.section,
        starter=starter,
        started=started,
        posts=tuple(posts),
        members=tuple(members),
        engine=engine,
        page=facts.page,
        pages=facts.pages,
        confidence=round(sum(post.confidence for post in posts) / len(posts), 3),
        preamble=text[: starts[0]],
        trailer=text[end:],
        issues=tuple(told),
        places=tuple(sorted(places.items())),
    )


def empty_thread(text: str, message: str, facts: Facts, order: Order, now: datetime | None) -> Thread:
    """A text without thread structure: no posts, the whole text in the preamble, the reason told.

    `facts` hold what the page of a forum says of its thread all the same.
    """
    whole, nothing = Span(0, len(text)), Span(len(text), len(text))
    starter, started = _starter(facts, (), Resolver(order, now))
    places = {name: Span(*span) for name, span in facts.places.items()}
    return Thread(
        title=facts.title,
        section=facts.section,
        starter=starter,
        started=started,
        posts=(),
        members=(),
        engine=None,
        page=None,
        pages=None,
        confidence=0.0,
        preamble=text,
        trailer="",
        issues=(Issue("no-structure", message),),
        places=tuple(sorted({**places, "preamble": whole, "trailer": nothing}.items())),
    )


def _row_start(rows: Sequence[Row], zone: Zone) -> int:
    """Where a post begins: in tables the first line of the body may stand above that of the box."""
    top = zone.header.top
    return outermost(rows[top : max(top + 1, zone.end)])[0].start


def _stop(rows: Sequence[Row], zone: Zone, text: str) -> int:
    last = max(zone.stop, zone.end, zone.header.last + 1) - 1
    if last >= len(rows):
        return len(text)
    return max(row.line.next for row in rows[zone.header.top : last + 1])


def _beside(text: str, column: int) -> str:
    """`text` without the cells that stand on its lines before `column`; the first line begins behind them."""
    if not column:
        return text
    first, *others = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join([first.rstrip(), *(line[column:].rstrip() for line in others)])


def _post(
    text: str,
    rows: Sequence[Row],
    draft: Draft,
    author: Member | None,
    top: int,
    span: Span,
    resolver: Resolver,
    earlier: Set[str],
) -> Post:
    zone = draft.zone
    body_rows = rows[zone.start : zone.end]
    body_span = _body_span(rows, zone, span)
    quotes, blocks = read_quotes(body_rows, text, earlier) if body_rows else ((), ())
    signature = None
    if zone.signature is not None:
        place = Span(*place_of(rows[slice(*zone.signature)]))
        signature = dedent(_beside(place.of(text), rows[zone.signature[0]].line.column))
        draft.places["signature"] = place
        blocks = (*blocks, Block("signature", place))
    blocks = (*blocks, *side_blocks(rows, draft, top))
    return Post(
        number=draft.number,
        author=author,
        posted=_moment(draft.posted, resolver),
        edited=_moment(draft.edited, resolver),
        edited_by=draft.edited_by,
        likes=draft.likes,
        liked_by=draft.liked_by,
        reactions=tuple(draft.reactions),
        quotes=quotes,
        signature=signature,
        attachments=tuple(dict.fromkeys([row.text[start:end] for row, start, end in draft.files])),
        body=dedent(_beside(body_span.of(text), rows[zone.start].line.column if body_rows else 0)),
        blocks=tuple(sorted(blocks, key=lambda block: block.span.start)),
        span=span,
        body_span=body_span,
        confidence=confidence(zone.header.score),
        inferred=tuple(sorted(draft.inferred)),
        places=tuple(sorted(draft.places.items())),
    )


def confidence(score: float) -> float:
    """An evidence score as a number from 0 to 1: 3 (just enough) gives 0.5, 9 gives 0.75."""
    return round(score / (score + 3.0), 3) if score > 0 else 0.0


def _moment(found: Found | None, resolver: Resolver) -> Moment | None:
    return None if found is None else resolver.moment(found)


def _body_span(rows: Sequence[Row], zone: Zone, post: Span) -> Span:
    if zone.end <= zone.start:
        place = min(rows[zone.start - 1].line.end, post.end) if zone.start else 0
        return Span(place, place)
    first, last = outermost(rows[zone.start : zone.end])
    icon = re_.QUOTE_ICON.match(first.text)
    # A list's mark is the page's where nothing but the item holds the post.
    inside = icon.end() if icon is not None else 0
    marked = icon is not None or zone.start == zone.header.top
    start = first.at(inside) if marked else first.start + first.indent
    return Span(start, last.span(0, zone.tail)[1])


def dedent(text: str) -> str:
    """`text` without the indent that all its lines but the first share; line ends become `\\n`."""
    if "\n" not in text and "\r" not in text:
        return text
    even = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    if re_.INDENTED.search(even) is None:
        return even
    first, *lines = even.split("\n")
    lines = [line if line and not line.isspace() else "" for line in lines]
    common = min([len(line) - len(line.lstrip(" \t\u00a0")) for line in lines if line], default=0)
    return "\n".join([first, *[line[common:] for line in lines]])


def _deep(posts: Iterable[Post]) -> Iterator[Issue]:
    """Posts whose quotes are nested deeper than is told."""
    for post in posts:
        if any(quote.depth >= MAX_DEPTH for quote in post.quotes):
            yield Issue("deep-quotes", f"quotes are told to a depth of {MAX_DEPTH}; the text is kept", post.body_span)


def _gaps(drafts: Sequence[Draft]) -> list[Issue]:
    """Numbers that the dump skips: a lost post, or an advert that took a list number."""
    out: list[Issue] = []
    previous: Draft | None = None
    climbs = [d.number for d in drafts if d.number is not None]
    step = min((b - a for a, b in zip(climbs, climbs[1:]) if b > a), default=1)
    for draft in drafts:
        if draft.number is None:
            continue
        if previous is not None and previous.number is not None and step == 1 and draft.number > previous.number + 1:
            missing = range(previous.number + 1, draft.number)
            told = ", ".join(map(str, missing[:10])) + (" …" if len(missing) > 10 else "")
            out.append(Issue("number-gap", f"no post {told} in the text", draft.places.get("number")))
        previous = draft
    return out


def _starter(facts: Facts, members: Sequence[Member], resolver: Resolver) -> tuple[Member | None, Moment | None]:
    started = None if facts.started is None else resolver.moment(facts.started)
    if facts.starter is None:
        return None, started
    for member in members:
        if member.name == facts.starter:
            return member, started
    place = facts.places["starter"]
    return Member(name=facts.starter, places=(("name", Span(*place)),)), started


def _first_date(posts: list[Post], started: Moment | None) -> list[Post]:
    """The first post's date follows from the thread's start date."""
    first = posts[0]
    if started is None or first.posted is not None or first.number not in (None, 1):
        return posts
    return [
        evolve(first, posted=evolve(started, inferred=True), inferred=tuple(sorted({*first.inferred, "posted"}))),
        *posts[1:],
    ]


__all__ = ["build_thread", "confidence", "dedent", "empty_thread", "resolve"]
