"""Hostile texts at full size: how long each takes, how much memory, and that no text is lost.

    python tools/hostile.py            all of them
    python tools/hostile.py quotes     those whose name holds a word

Each runs in a process of its own, stopped after ten minutes. `tests/test_hostile.py` has smaller ones of the same kinds.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable

BOX = "\nNeo\n\nMember\nJoined\nFeb 17, 2009\nMessages\n12\n  • Mar {d}, 2011\n  • #{n}\nI said {n} words of it here, and that was that.\n"


def posts(count: int) -> str:
    return "".join(BOX.format(n=i + 1, d=i % 28 + 1) for i in range(count))


DATES = "".join(f"{i % 28 + 1:02d}.{i % 12 + 1:02d}.{1000 + i // 12} {i % 24}:{i % 60:02d}\n" for i in range(100_000))
TEXTS: dict[str, Callable[[], str]] = {
    "numbered lines, 10 MB": lambda: "1. a\n" * 2_000_000,
    "one line, 50 MB": lambda: "word " * 10_000_000,
    "one line of digits, 50 MB": lambda: "9" * 50_000_000,
    "one line of headers, 5 MB": lambda: "Neo Joined: Feb 17, 2009 Messages: 12 #3 Likes: 4 " * 100_000,
    "a million posts": lambda: posts(1_000_000),
    "a hundred thousand posts": lambda: posts(100_000),
    "nested quotes": lambda: posts(2) + "[quote]\n" * 100_000 + "x\n" + "[/quote]\n" * 100_000 + posts(2),
    "unclosed quotes": lambda: posts(2) + "Neo said:\n" * 100_000 + posts(2),
    "unclosed bracket quotes": lambda: posts(2) + "[quote=Neo]\n" * 100_000 + posts(2),
    "nested quote bars": lambda: posts(2) + ">" * 100_000 + " deep\n" + posts(2),
    "half headers": lambda: "".join(f"  {i}. Neo\n\n    Neo Member\n" for i in range(100_000)),
    "labels without values": lambda: "Joined:\nMessages:\nLikes Received:\n" * 100_000,
    "combining marks": lambda: posts(2) + "e" + "\u0301" * 5_000_000 + "\n" + posts(2),
    "bidi marks": lambda: "\u202e\u202d\u200f#1\u200e\u202c" * 500_000,
    "bidi lines": lambda: "\u202e\u202d\u200f#1\u200e\u202c\n" * 200_000,
    "counts of 10000 digits": lambda: ("Neo\nMember\nMessages\n" + "9" * 10_000 + "\n#1\nWords here.\n") * 200,
    "impossible dates": lambda: "Feb 30, 2011\n0000-00-00\nMar 5, 99999\n2011-01-01T00:00+99:99\n" * 50_000,
    "different dates": lambda: DATES,
    "names only": lambda: "".join(f"Neo{i}\nMember\n" for i in range(200_000)),
    "likers": lambda: posts(1) + "Reactions: " + "Neo, " * 1_000_000 + "Neo and Neo\n",
    "short lines, all different": lambda: "".join(f"word{i} and more\n" for i in range(300_000)),
    "said lines": lambda: "A said B said C wrote: Quote from: D on May 1, 2011 »\n" * 100_000,
    "rules": lambda: "_________________\n" * 300_000,
    "line separators": lambda: "Neo\u2028Joined\u2028Feb 17, 2009\u2028#1\u2028\n" * 50_000,
}


def one(name: str) -> None:
    import forumdump

    text = TEXTS[name]()
    forumdump.parse(text[:2000])
    begin = time.process_time()
    thread = forumdump.parse(text)
    spent = time.process_time() - begin
    kept = len(thread.preamble) + sum(len(post.span) for post in thread.posts) + len(thread.trailer)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = len(text) / 1e6
    print(
        f"{name:<30} {size:6.1f} M characters {spent:7.1f} s  {spent / size:6.2f} s/M  {peak:7.0f} MB  "
        f"{len(thread.posts):>8} posts" + ("" if kept == len(text) else "  TEXT LOST"),
        flush=True,
    )


def main() -> None:
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2])
        return
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    for name in TEXTS:
        if word in name:
            try:
                subprocess.run([sys.executable, __file__, "--one", name], check=False, timeout=600)
            except subprocess.TimeoutExpired:
                print(f"{name:<30} more than ten minutes", flush=True)


if __name__ == "__main__":
    main()
