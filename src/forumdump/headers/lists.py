"""Lists of threads, boards, members and tickets have names and dates as threads have; but their items are counted,
or have no text of their own."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..labels.words import leading, opening, words
from ..text.lines import HEADER_WIDTH
from ..text.rows import Row
from .header import Header
from .mostly import mostly

# So many of the headers must show it, and at least so many headers there must be.
MOST = 0.6
FEWEST = 2
# An item of a list has no more rows, none of them longer.
REACH = 12
WIDTH = 80
# The heads of a table's columns stand so near above its first item, so near each other.
HEADS, NEAR = 5, 2
# A board's count of threads and that of its posts stand so near.
COUNTS = 4
# What stands beside a link among the buttons of a post.
BUTTONS = (("action",), ("count",))
# What an item of a list begins its rows with.
TELLING = ("thread.views", "member.threads", "thread.last_post", "list.board")
# What no item of a list of threads has: a poster's join date, a post's place in its thread.
POSTED = frozenset(["joined", "number"])


def find_list(rows: Sequence[Row], headers: Sequence[Header]) -> str:
    """Why the headers are items of a list; empty if they are not."""
    if len(headers) < FEWEST:
        return ""
    stops = [*(header.first for header in headers[1:]), len(rows)]
    opens = opening(*TELLING)
    told = (_tells_item(rows, header, stop, opens) for header, stop in zip(headers, stops))
    if mostly(told, len(headers), MOST * len(headers)):
        return "each text tells its views, its last post or its board: a list of threads"
    if _under_heads(rows, headers[0].first) and not any("joined" in header.roles for header in headers):
        return "columns of replies and views stand above: a list of threads"
    bare = sum(header.first == header.last == below.first - 1 for header, below in zip(headers, headers[1:]))
    if bare >= MOST * (len(headers) - 1):
        return "each header is one row, right on the next one: the rows of a table"
    return ""


def _tells_item(rows: Sequence[Row], header: Header, stop: int, opens: frozenset[str]) -> bool:
    """Whether one of the rows from a head on tells that it is an item of a list."""
    below = rows[header.last + 1].text if header.last + 1 < len(rows) else ""
    if below[:1].isdigit() and re_.ANSWERED.match(below) is not None:
        return True
    counts = POSTED.isdisjoint(header.roles)
    for row in rows[header.first : min(stop, header.first + REACH)]:
        if _may_tell(row, opens) and ((counts and _tells_thread(rows, row.index)) or _tells_board(row.text)):
            return True
    return False


def _may_tell(row: Row, opens: frozenset[str]) -> bool:
    """Whether a row begins with a count or with one of the words that the two below look for."""
    if len(row.text) > HEADER_WIDTH:
        return False
    said = row.line.look.words
    return row.text[0].isdigit() or (bool(said) and said[0] in opens)


def _tells_thread(rows: Sequence[Row], index: int) -> bool:
    """`Views: 12`, on one row or on two, `1.2K views • 3 years ago`, `Last post by amy`, `Threads: 9` over `Posts: 120`:
    user boxes have those two the other way round."""
    text = rows[index].text
    if len(text) > WIDTH:
        return False
    views = words("thread.views")
    count = re_.COUNT.match(text)
    if count is not None:
        return leading(text[count.end() :].lstrip(), views) is not None
    end = leading(text, views)
    if end is not None:
        value = text[end:].strip(" :") or (rows[index + 1].text if index + 1 < len(rows) else "")
        return re_.COUNT.match(value) is not None
    if leading(text, words("member.threads")) is not None:
        if rows[index - 1].value_of is rows[index] and index:
            # Discuz shows these two in boxes, each count over its label.
            return False
        return any("messages" in row.roles for row in rows[index + 1 : index + COUNTS])
    end = leading(text, words("thread.last_post"))
    # A link to the last reply stands among the buttons of posts (NodeBB); in a list who wrote it and when goes with it.
    beside = (*rows[index - 1 : index], *rows[index + 1 : index + 2])
    return end is not None and not (end == len(text) and any(row.roles[:1] in BUTTONS for row in beside))


def _tells_board(text: str) -> bool:
    """`Forum: Boats`, under what a search found."""
    end = leading(text, words("list.board"))
    return end is not None and text[end : end + 1] == ":"


def _under_heads(rows: Sequence[Row], first: int) -> bool:
    """Whether `Replies` and `Views` stand above the first header without their numbers."""
    above = [row.text for row in rows[max(0, first - HEADS) : first] if not any(map(str.isdigit, row.text))]
    replies = [place for place, text in enumerate(above) if _names_column(text, "thread.replies")]
    views = [place for place, text in enumerate(above) if _names_column(text, "thread.views")] if replies else []
    return any(abs(one - two) < NEAR for one in replies for two in views)


def _names_column(text: str, role: str) -> bool:
    """Whether one of a role's words stands in a row of nothing but such heads."""
    known = words(role)
    return len(text) <= WIDTH and any(word.strip("/:↓").casefold() in known for word in text.split())


__all__ = ["find_list"]
