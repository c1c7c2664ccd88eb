"""Hostile input: linear time, bounded memory, and no text lost.

Sizes are small so that the suite stays fast; the shape of each input is what hurts, and a cost that
grows faster than the input shows at any size.
"""

from __future__ import annotations

import gc
import pickle
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

import forumdump
from forumdump.model import Thread

_HEADER = "\n  {n}. Neo\n\n    Neo Senior Member\n\n    Joined:\n    Feb 17, 2009\n    Messages:\n    12\n    #{n}\n"
_XF2 = "\nNeo\n\nMember\nJoined\nFeb 17, 2009\nMessages\n12\n  • Mar {d}, 2011\n  • #{n}\nSome words of a post here.\n"

_ALIKE = _XF2.replace("Some words of a post here.", "Post {n} says so.")


def _many(template: str) -> Callable[[int], str]:
    return lambda n: "".join(template.format(n=i + 1, d=i % 28 + 1) for i in range(n))


# name → what one unit of it looks like; a size is chosen so that a text has about 30,000 characters
HOSTILE: dict[str, tuple[Callable[[int], str], int]] = {
    "numbered lines": (lambda n: "1. a\n" * n, 6000),
    "climbing numbers": (_many("{n}. a\n"), 4000),
    "bare numbers": (_many("#{n}\n"), 4000),
    "one long line": (lambda n: "word " * n, 6000),
    "one long line of digits": (lambda n: "9" * n, 30000),
    "one long line of spaces": (lambda n: " " * n, 30000),
    "one long line of headers": (lambda n: "Neo Joined: Feb 17, 2009 Messages: 12 #3 Likes: 4 " * n, 600),
    "one long line of dates": (lambda n: "Feb 17, 2009 at 9:14 AM " * n, 1200),
    "blank lines": (lambda n: "\n" * n, 30000),
    "carriage returns": (lambda n: "\r" * n, 30000),
    "indents that grow": (lambda n: "".join(" " * i + "a\n" for i in range(n)), 240),
    "posts": (_many(_HEADER + "    Some words of a post here.\n"), 240),
    "posts of XenForo 2": (_many(_XF2), 300),
    "posts with bodies alike": (_many(_ALIKE), 300),
    "one post over and over": (lambda n: _XF2.format(n=1, d=1) * n, 300),
    "half headers": (_many("  {n}. Neo\n\n    Neo Member\n"), 1000),
    "labels without values": (lambda n: "Joined:\nMessages:\nLikes Received:\n" * n, 900),
    "values without labels": (lambda n: "Feb 17, 2009\n12\n4,514\n" * n, 1200),
    "names only": (lambda n: "Neo\nTrinity\n" * n, 2400),
    "nested quote marks": (lambda n: ">" * n + " deep\n", 30000),
    "quote marks that grow": (lambda n: "".join(">" * i + " deep\n" for i in range(n)), 240),
    "unclosed bracket quotes": (lambda n: _XF2.format(n=1, d=1) + "[quote=Neo]\n" * n, 2400),
    "nested bracket quotes": (lambda n: _XF2.format(n=1, d=1) + "[quote]\n" * n + "x\n" + "[/quote]\n" * n, 1700),
    "unclosed said quotes": (lambda n: _XF2.format(n=1, d=1) + "Neo said:\n" * n, 3000),
    "barred said quotes": (lambda n: _XF2.format(n=1, d=1) + "> Neo said:\n" * n, 2400),
    "closings without quotes": (lambda n: _XF2.format(n=1, d=1) + "Click to expand...\n" * n, 1600),
    "likers": (lambda n: _XF2.format(n=1, d=1) + "Reactions: " + "Neo, " * n + "Neo and Neo\n", 6000),
    "different dates": (
        lambda n: "".join(f"{i % 28 + 1:02d}.{i % 12 + 1:02d}.{1900 + i % 3000} {i % 24}:{i % 60:02d}\n" for i in range(n)),
        1700,
    ),
    "impossible dates": (lambda n: "Feb 30, 2011\n0000-00-00\nMar 5, 99999\n2011-01-01T00:00+99:99\n" * n, 450),
    "huge counts": (lambda n: f"Neo\nMember\nJoined\nFeb 17, 2009\nMessages\n{'9' * n}\n#1\nWords of a post.\n", 30000),
    "combining marks": (lambda n: "e" + "\u0301" * n + "\n", 30000),
    "bidi marks": (lambda n: "\u202e\u202d\u200f#1\u200e\u202c" * n, 3500),
    "zero width": (lambda n: "N\u200be\u200bo\u200b\n" * n, 4000),
    "NUL": (lambda n: "\x00" * n, 30000),
    "surrogates": (lambda n: "\ud800\n#1\n" * n, 6000),
    "line separators": (lambda n: "Neo\u2028Joined\u2028Feb 17, 2009\u2028#1\u2028" * n, 900),
    "Markdown headings": (_many("### **Neo** (2008-10-{d:02d} 20:05:28)\n\nWords.\n---\n"), 600),
    "Markdown stars": (lambda n: "*" * n, 30000),
    "brackets": (lambda n: "[" * n + "](" * n, 10000),
    "rules": (lambda n: "_________________\n" * n, 1700),
    "said lines": (lambda n: "A said B said C wrote: Quote from: D on May 1, 2011 » " * n, 560),
    "offline lines": (lambda n: "Neo is offline Reply With Quote\n" * n, 1000),
    "furniture": (lambda n: "Reply\nQuote\nLike\nShare\nTop\nReport\n" * n, 900),
}  # fmt: skip


def _cost(text: str) -> float:
    best = float("inf")
    for _ in range(2):
        gc.collect()
        begin = time.process_time()
        forumdump.parse(text)
        best = min(best, time.process_time() - begin)
    return best


def _check(text: str, thread: Thread) -> None:
    """Nothing of the text is lost."""
    kept = thread.preamble + "".join(post.span.of(text) for post in thread.posts) + thread.trailer
    assert kept == text


@pytest.mark.parametrize("name", HOSTILE)
def test_cost_grows_with_the_text_and_no_faster(name: str) -> None:
    make, size = HOSTILE[name]
    forumdump.parse(make(10))
    small, large = _cost(make(size // 4)), _cost(make(size))
    if large > 8 * max(small, 0.005):  # once more: another process may have had the machine
        small, large = _cost(make(size // 4)), _cost(make(size))
    assert large <= 8 * max(small, 0.005), f"{small:.4f} s, then {large:.4f} s for four times as much"


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_kept(name: str) -> None:
    make, size = HOSTILE[name]
    text = make(size // 4)
    thread = forumdump.parse(text)
    _check(text, thread)
    assert "".join(token.text for token in forumdump.tokenize(text)) == text
    assert pickle.loads(pickle.dumps(thread)) == thread
    assert len(repr(thread)) < 2000


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_explained(name: str) -> None:
    make, _ = HOSTILE[name]
    str(forumdump.explain(make(50)))


def test_short_bodies_that_are_much_alike_are_bodies() -> None:
    posts = forumdump.parse(_many(_ALIKE)(50)).posts
    assert [post.body for post in posts] == [f"Post {n} says so." for n in range(1, 51)]


def test_memory_grows_with_the_text_and_no_faster() -> None:
    peaks = []
    for n in (200, 800):
        text = _many(_XF2)(n)
        forumdump.parse(text[:2000])
        tracemalloc.start()
        forumdump.parse(text)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 8 * peaks[0]


@pytest.mark.parametrize("name", ["nested bracket quotes", "quote marks that grow", "nested quote marks"])
def test_a_limit_on_depth_leaves_an_issue(name: str) -> None:
    make, size = HOSTILE[name]
    text = _XF2.format(n=1, d=1) + make(size // 4) + _XF2.format(n=2, d=2)
    thread = forumdump.parse(text)
    _check(text, thread)
    depth = max((quote.depth for post in thread.posts for quote in post.quotes), default=0)
    if depth > 16:
        assert any("limit" in issue.code or "deep" in issue.code for issue in thread.issues)
    assert depth < 1000


def test_a_count_of_ten_thousand_digits_is_no_count() -> None:
    text = HOSTILE["huge counts"][0](10000) + _XF2.format(n=2, d=2)
    thread = forumdump.parse(text)
    _check(text, thread)
    for member in thread.members:
        assert member.messages is None or member.messages < 10**12


@pytest.mark.parametrize(
    "date", ["Feb 30, 2011", "Mar 5, 99999", "0000-00-00", "13/32/2011", "May", "12", "2011-01-01T25:61", "+99:99"]
)
def test_an_impossible_date_is_no_date(date: str) -> None:
    text = _XF2.format(n=1, d=1) + _XF2.format(n=2, d=2).replace("Mar 2, 2011", date) + _XF2.format(n=3, d=3)
    for post in forumdump.parse(text).posts:
        if post.posted is not None and post.posted.text is not None:
            assert post.posted.text != date
            assert 1 <= post.posted.year <= 9999
            assert post.posted.datetime.year == post.posted.year


_REAL = (
    "kitfox\n\nMember\nJoined\nFeb 17, 2009\nMessages\n12\n  • Mar 1, 2011\n  • #1\nIt came off on its own.\n\n"
    "Zuzanna\n\nMember\nJoined\nMay 2, 2010\nMessages\n7\n  • Mar 2, 2011\n  • #2\n{body}\n\n"
    "kitfox\n\nMember\nJoined\nFeb 17, 2009\nMessages\n12\n  • Mar 3, 2011\n  • #3\nThat is good to know.\n"
)
_FORGED = "Quillback\n\nMember\nJoined\nFeb 1, 2008\nMessages\n900\n  • Mar 2, 2011\n  • #9\nI said so!"


@pytest.mark.parametrize(
    "body",
    [
        "kitfox said:\n{f}\nClick to expand...\nNo, you didn't.",
        "[quote=kitfox]\n{f}\n[/quote]\nNo, you didn't.",
        "Code:\n```\n{f}\n```\nThat is what the page looked like.",
        "[code]\n{f}\n[/code]\nThat is what the page looked like.",
    ],
    ids=["said", "quote", "fence", "code"],
)
def test_a_spoofed_header_makes_no_post_or_is_reported(body: str) -> None:
    text = _REAL.format(body=body.replace("{f}", _FORGED))
    thread = forumdump.parse(text)
    assert [post.number for post in thread.posts] == [1, 2, 3] or any("spoof" in i.code for i in thread.issues)


# Cases, and how many lines of each end within the head of a post.
_CUT = {
    "bbpress/sourdough": 48,
    "discuz/heater-bs4": 266,
    "fudforum/timer": 66,
    "kunena/nas-6": 112,
    "phpbb3/poll": 63,
    "smf/admin-11-bs4": 22,
}


@pytest.mark.parametrize("name", _CUT)
def test_a_text_that_ends_within_a_head_reads_as_before(root: Path, name: str) -> None:
    text = (root / "tests" / "cases" / f"{name}.txt").read_text("utf-8")
    whole = [(post.posted, post.body_span.start) for post in forumdump.parse(text).posts]
    lines = text.splitlines(keepends=True)[: _CUT[name]]
    cut = [(post.posted, post.body_span.start) for post in forumdump.parse("".join(lines)).posts]
    whole_before = [post for post in whole if post[1] < sum(map(len, lines))]
    assert len(whole_before) > 1 and cut[: len(whole_before)] == whole_before


def test_a_plain_numbered_list_in_a_body_makes_no_post() -> None:
    body = "Do it like this:\n  1. Take the lid off\n  2. Wait\n  3. Zuzanna\n  4. Put it back"
    thread = forumdump.parse(_REAL.format(body=body))
    assert [post.number for post in thread.posts] == [1, 2, 3]
    assert thread.posts[1].body.endswith("Put it back")
