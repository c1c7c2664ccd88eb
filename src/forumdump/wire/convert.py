"""The conversions that callers use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..arguments import want_text, want_thread
from ..errors import WireError
from ..model import Member, Post, Thread
from . import jsontext
from .kinds import Cast, Many, shown
from .table import LINE_THREAD, MEMBER, POST, SCHEMA_VERSION, THREAD

_ALONE = Cast()


def to_dict(thread: Thread) -> dict[str, Any]:
    """The thread as dicts, lists, strings, numbers, booleans and `None`, as `SCHEMA` describes them.

    Members are listed once; posts refer to them by their place in the list. Raises `WireError` for a
    hand-made thread that holds what the schema can't, such as a date with a day but no month,
    and `TypeError` for anything but a `Thread`.

    >>> import forumdump
    >>> to_dict(forumdump.parse("no thread"))["preamble"]
    'no thread'
    """
    want_thread("to_dict", thread)
    return {"schema_version": SCHEMA_VERSION, **THREAD.dump(thread, Cast.of(thread.members))}


def from_dict(data: Any) -> Thread:
    """The thread that `to_dict` wrote: `from_dict(to_dict(t)) == t`. Raises `WireError` with the path.

    >>> from_dict({"schema_version": 1, "members": 3})
    Traceback (most recent call last):
    forumdump.errors.WireError: members: want an array, not 3
    """
    if not isinstance(data, dict):
        raise WireError("", f"want an object, not {shown(data)}")
    if data.get("schema_version") != SCHEMA_VERSION or isinstance(data["schema_version"], bool):
        raise WireError("schema_version", f"want {SCHEMA_VERSION}, not {shown(data.get('schema_version'))}")
    rest = {name: value for name, value in data.items() if name != "schema_version"}
    thread: Thread = THREAD.load(rest, Cast(_members(rest)))
    return thread


def _members(data: dict[str, Any]) -> tuple[Member, ...]:
    """The members come first: posts refer to them."""
    try:
        members: tuple[Member, ...] = Many(MEMBER).load(data.get("members"), _ALONE)
    except WireError as error:
        joint = "" if not error.path or error.path.startswith("[") else "."
        raise WireError(f"members{joint}{error.path}", error.reason) from None
    return members


def to_json(thread: Thread, *, indent: int | None = None) -> str:
    """`to_dict` as a JSON text that encodes as UTF-8 whatever the thread holds; one line unless `indent` says
    how many spaces a level takes. Raises as `to_dict` does.

    >>> import forumdump
    >>> text = to_json(forumdump.parse("no thread"))
    >>> from_json(text).preamble
    'no thread'
    """
    return jsontext.write(to_dict(thread), indent)


def from_json(text: str) -> Thread:
    """The thread that `to_json` wrote. Raises `WireError` for any other text, `TypeError` for anything but a `str`."""
    want_text("from_json", text)
    return from_dict(jsontext.read(text))


def posts_to_jsonl(thread: Thread) -> str:
    """JSON Lines (https://jsonlines.org): one post a line, each with its author and its thread.

    A thread without posts gives an empty string. `SCHEMA["$defs"]["post_line"]` describes a line.
    Raises as `to_dict` does.

    >>> import forumdump
    >>> posts_to_jsonl(forumdump.parse("no thread"))
    ''
    """
    want_thread("posts_to_jsonl", thread)
    return "".join(jsontext.write(line, None) + "\n" for line in _lines(thread))


def _lines(thread: Thread) -> Iterator[dict[str, Any]]:
    if not thread.posts:
        return
    names = ("title", "section", "started", "engine", "page", "pages")
    known = {name: getattr(thread, name) for name in names}
    starter = thread.starter.name if thread.starter is not None else None
    about = LINE_THREAD.write({**known, "starter": starter, "posts": len(thread.posts)}, _ALONE)
    for index, post in enumerate(thread.posts):
        yield {"schema_version": SCHEMA_VERSION, "thread": about, "index": index, **_post(post)}


def _post(post: Post) -> dict[str, Any]:
    written: dict[str, Any] = POST.dump(post, _ALONE)
    return written
