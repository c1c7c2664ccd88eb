"""A thread as text for people: what it is, who posts, every post in two lines, what isn't certain."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..arguments import want_thread
from ..model import Member, Moment, Post, Thread
from .cells import fit, pad, shown, width

__all__ = ["render"]

WIDTH = 80
_LISTED = 12  # posts named in a line of what is missing; issues of one code
_NO_NAME = "(no name)"

Column = tuple[str, Callable[[Member], str], bool]


def render(thread: Thread) -> str:
    """`thread` as plain text of at most 80 columns that ends in a line end.

    Control characters and marks that turn text round are printed as their codes. Raises `TypeError` for anything but a `Thread`.

    >>> import forumdump
    >>> print(render(forumdump.parse("no thread")).splitlines()[0])
    No thread found.
    """
    want_thread("render", thread)
    parts = (_head, _members, _posts, _inferred, _missing, _issues)
    blocks = ["\n".join(lines) for part in parts if (lines := list(part(thread)))]
    return "\n\n".join(blocks) + "\n"


def _head(thread: Thread) -> Iterator[str]:
    if not thread.posts:
        yield "No thread found."
        yield f"{len(thread.preamble):,} characters, all of them kept as the preamble"
        return
    title = fit(thread.title or "(no title)", WIDTH)
    yield from (title, "=" * width(title))
    count = _count(len(thread.posts), "post") + " by " + _count(len(thread.members), "member")
    pages = "" if thread.page is None else f"{thread.page}" + (f" of {thread.pages}" if thread.pages else "")
    engine = f"{thread.engine or 'unknown'}, confidence {thread.confidence:.2f}"
    rows = {
        "section": thread.section,
        "started": _started(thread),
        "page": pages,
        "posts": count,
        "engine": engine,
    }
    for label, value in rows.items():
        if value:
            yield f"{label:<9}{fit(value, WIDTH - 9)}"


def _started(thread: Thread) -> str:
    name = f"by {thread.starter.name or _NO_NAME}" if thread.starter is not None else ""
    return " ".join(part for part in (_date(thread.started), name) if part)


def _date(moment: Moment | None) -> str:
    return "" if moment is None else str(moment).replace("T", " ") + (" (inferred)" if moment.inferred else "")


def _count(number: int, thing: str) -> str:
    return f"{_digits(number)} {thing}{'' if number == 1 else 's'}"


def _digits(number: int | None) -> str:
    return "" if number is None else shown(number)


_COLUMNS: tuple[Column, ...] = (
    ("name", lambda member: member.name or _NO_NAME, False),
    ("title", lambda member: ", ".join(part for part in (member.title, *member.banners) if part), False),
    ("joined", lambda member: str(member.joined or "").partition("T")[0], False),
    ("messages", lambda member: _digits(member.messages), True),
    ("likes", lambda member: _digits(member.likes_received), True),
    ("place", lambda member: member.location or "", False),
)
_WIDEST = {"name": 20, "title": 22, "joined": 10, "messages": 10, "likes": 8, "place": 16}


def _members(thread: Thread) -> Iterator[str]:
    """A table of the columns that say anything."""
    if not thread.members:
        return
    yield "Members"
    columns = [column for column in _COLUMNS if any(column[1](member) for member in thread.members)]
    cells = [[fit(read(member), _WIDEST[head]) for head, read, _ in columns] for member in thread.members]
    heads = [head for head, _, _ in columns]
    widths = [max(width(row[i]) for row in [heads, *cells]) for i in range(len(columns))]
    while sum(widths) + 2 * len(widths) > WIDTH:
        widths[widths.index(max(widths))] -= 1
    for row in [heads, *cells]:
        padded = (pad(cell, room, right=column[2]) for cell, room, column in zip(row, widths, columns, strict=True))
        yield ("  " + "  ".join(padded)).rstrip()


def _posts(thread: Thread) -> Iterator[str]:
    if not thread.posts:
        return
    yield "Posts"
    names = [fit(_name(post), 24) for post in thread.posts]
    room = max(map(width, names))
    for post, name in zip(thread.posts, names, strict=True):
        number = "-" if post.number is None else f"#{_digits(post.number).replace(',', '')}"
        yield f"  {fit(number, 8):<5} {pad(name, room)}  {_date(post.posted)}".rstrip()
        first = next((line for line in post.body.split("\n") if line.strip()), "(no text)")
        yield "        " + fit(first, WIDTH - 8)
        if notes := " · ".join(_notes(post)):
            yield "        " + fit(f"[{notes}]", WIDTH - 8)


def _name(post: Post) -> str:
    return _NO_NAME if post.author is None else post.author.name or _NO_NAME


def _notes(post: Post) -> Iterator[str]:
    """What a post has besides its words."""
    lines = sum(1 for line in post.body.split("\n") if line.strip())
    if lines > 1:
        yield f"{lines} lines"
    if post.quotes:
        names = dict.fromkeys(quote.author for quote in post.quotes if quote.author)
        yield _count(len(post.quotes), "quote") + (f" of {', '.join(names)}" if names else "")
    if post.edited is not None:
        yield f"edited {_date(post.edited)}" + (f" by {post.edited_by}" if post.edited_by else "")
    if post.likes is not None:
        yield _count(post.likes, "like") + (f" ({', '.join(post.liked_by[:4])})" if post.liked_by else "")
    for kind, count in post.reactions:
        yield kind if count is None else f"{kind} {_digits(count)}"
    if post.attachments:
        yield _count(len(post.attachments), "file")
    if post.signature:
        yield "signature"


def _inferred(thread: Thread) -> Iterator[str]:
    """The values that follow from the text without standing in it."""
    lines = [f"thread: {', '.join(thread.inferred)}"] if thread.inferred else []
    fields = dict.fromkeys(name for post in thread.posts for name in post.inferred)
    lines += [f"{name}: {_which(thread, lambda post, name=name: name in post.inferred)}" for name in fields]  # type: ignore[misc]
    if lines:
        yield "Inferred: it follows from the text, but doesn't stand in it"
        yield from ("  " + fit(line, WIDTH - 2) for line in lines)


def _missing(thread: Thread) -> Iterator[str]:
    """What the dump doesn't say."""
    if not thread.posts:
        return
    lines = [f"thread: {', '.join(gone)}"] if (gone := _gone(thread, ("title", "section", "starter"))) else []
    wanted: dict[str, Callable[[Post], bool]] = {
        "author": lambda post: post.author is None or post.author.name is None,
        "number": lambda post: post.number is None,
        "date": lambda post: post.posted is None,
        "text": lambda post: not post.body,
    }
    lines += [f"{name}: {_which(thread, lacks)}" for name, lacks in wanted.items() if any(map(lacks, thread.posts))]
    for name, told in (("joined", "join date"), ("messages", "message count")):
        without = [member for member in thread.members if getattr(member, name) is None]
        if without:
            lines.append(f"{told}: {len(without)} of {_count(len(thread.members), 'member')}")
    if lines:
        yield "Missing: the text doesn't say"
        yield from ("  " + fit(line, WIDTH - 2) for line in lines)


def _gone(thread: Thread, names: Sequence[str]) -> list[str]:
    return [name for name in names if getattr(thread, name) is None]


def _which(thread: Thread, holds: Callable[[Post], bool]) -> str:
    """`every post`, or the posts by number (by place, where they have none)."""
    found = [(place, post) for place, post in enumerate(thread.posts, 1) if holds(post)]
    if len(found) == len(thread.posts):
        return "every post" if len(found) > 1 else "the post"
    named = [f"#{_digits(post.number)}" if post.number is not None else f"post {place}" for place, post in found]
    more = f" and {len(named) - _LISTED} more" if len(named) > _LISTED else ""
    return ", ".join(named[:_LISTED]) + more


def _issues(thread: Thread) -> Iterator[str]:
    if not thread.issues:
        return
    yield "Issues"
    told: dict[str, int] = {}
    for issue in thread.issues:
        told[issue.code] = told.get(issue.code, 0) + 1
        if told[issue.code] <= _LISTED:
            yield "  " + fit(str(issue), WIDTH - 2)
    for code, count in told.items():
        if count > _LISTED:
            yield "  " + fit(f"{code}: {count - _LISTED} more", WIDTH - 2)
