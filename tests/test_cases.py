"""Every dump under `tests/cases`, read and held against what its page showed.

A case is a text file and a JSON file beside it: `about`, `title`, and `posts` with the values that stand
in the text. `null` says that the text doesn't show the value, so that one read off other posts may stand
there but none that is claimed to be read; a key that is left out isn't compared. `body` and `poll` give the
first and the last words, `quotes` who is quoted, the number of the quoted post and all the words. `known_failure` says why a case isn't read rightly yet.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import forumdump
from forumdump.engines import engines
from forumdump.model import Post, Thread

CASES = Path(__file__).resolve().parent / "cases"
SHOWN = (
    "author",
    "author_title",
    "number",
    "posted",
    "joined",
    "messages",
    "likes_received",
    "location",
    "likes",
    "liked_by",
    "edited",
    "banners",
    "extra",
)


def find_cases() -> list[Any]:
    out = []
    for path in sorted(CASES.glob("*/*.json")):
        if not path.with_suffix(".txt").exists():
            continue
        case = json.loads(path.read_text("utf-8"))
        reason = case.get("known_failure")
        marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
        out.append(pytest.param(path, case, id=f"{path.parent.name}/{path.stem}", marks=marks))
    return out


@pytest.mark.parametrize(("path", "case"), find_cases())
def test_case(path: Path, case: dict[str, Any]) -> None:
    text = path.with_suffix(".txt").read_text("utf-8")
    thread = forumdump.parse(text)
    wrong = list(mistakes(thread, case, text))
    engine = case.get("engine", path.parent.name)
    if (engine in engines() or "engine" in case) and thread.engine != engine:
        wrong.append(f"engine is {thread.engine!r}, not {engine!r}")
    assert not wrong, "\n".join([case["about"], *wrong])


def mistakes(thread: Thread, case: dict[str, Any], text: str) -> Iterator[str]:
    """One line for each value that is wrong."""
    if case.get("title") and thread.title != case["title"]:
        yield f"title is {thread.title!r}, not {case['title']!r}"
    wanted = case["posts"]
    if len(thread.posts) != len(wanted):
        yield f"{len(thread.posts)} posts, not {len(wanted)}"
    for index, (want, post) in enumerate(match(wanted, thread.posts)):
        if post is None:
            yield f"post {index}: not found (it begins {want['body'][0]!r})"
            continue
        for name in SHOWN:
            got = value(post, name)
            if name in want and got != want[name] and not (want[name] is None and name in inferred(post)):
                yield f"post {index}: {name} is {got!r}, not {want[name]!r}"
        if "attachments" in want and list(post.attachments) != want["attachments"]:
            yield f"post {index}: attachments are {post.attachments!r}, not {want['attachments']!r}"
        quotes = [[quote.author, quote.post_number, folded(quote.text)] for quote in post.quotes]
        if "quotes" in want and quotes != want["quotes"]:
            yield f"post {index}: quotes are {quotes!r}, not {want['quotes']!r}"
        if "poll" in want:
            yield from poll_mistakes(index, want["poll"], post, text)
        yield from body_mistakes(index, want, post)


def match(wanted: list[dict[str, Any]], posts: tuple[Post, ...]) -> Iterator[tuple[dict[str, Any], Post | None]]:
    """The posts in order if there are as many as wanted, else each by the first words of its body."""
    if len(wanted) == len(posts):
        yield from zip(wanted, posts)
        return
    for want in wanted:
        if "body" in want:
            yield want, next((post for post in posts if folded(want["body"][0]) in folded(post.body)), None)


def body_mistakes(index: int, want: dict[str, Any], post: Post) -> Iterator[str]:
    if "body" not in want:
        return
    first, last = (folded(words) for words in want["body"])
    body = folded(post.body)
    if not body.startswith(first):
        yield f"post {index}: body begins {body[:60]!r}, not {first!r}"
    if not body.endswith(last):
        yield f"post {index}: body ends {body[-60:]!r}, not {last!r}"


def poll_mistakes(index: int, want: list[str] | None, post: Post, text: str) -> Iterator[str]:
    polls = [folded(block.span.of(text)) for block in post.blocks if block.kind == "poll"]
    ends = [(poll[: len(folded(want[0]))], poll[-len(folded(want[1])) :]) for poll in polls] if want else polls
    if ends != ([tuple(map(folded, want))] if want else []):
        yield f"post {index}: polls are {polls!r}, not {want!r}"


def value(post: Post, name: str) -> object:
    if name == "author":
        return post.author.name if post.author else None
    if name == "author_title":
        return post.author.title if post.author else None
    if name in ("banners", "extra"):
        told = getattr(post.author, name) if post.author else ()
        return [list(pair) for pair in told] if name == "extra" else list(told)
    if name == "liked_by":
        return list(post.liked_by)
    if name in ("joined", "messages", "likes_received", "location"):
        shown = getattr(post.author, name) if post.author else None
    else:
        shown = getattr(post, name)
    return str(shown) if name in ("posted", "joined", "edited") and shown is not None else shown


def inferred(post: Post) -> tuple[str, ...]:
    joined = post.author.joined if post.author else None
    return (
        *post.inferred,
        *(["posted"] if post.posted and post.posted.inferred else []),
        *(["joined"] if joined and joined.inferred else []),
    )


def folded(text: str) -> str:
    """The words of a text; quote bars at the start of lines and white space don't count."""
    return " ".join(word for word in text.split() if set(word) != {">"})
