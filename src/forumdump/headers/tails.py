"""What of a user's box stands under the rows that told a header: names, titles and badges before the body.

No label marks these rows. The thread does: rows of a box are short and come back from post to post in
the same place (members write again, titles are shared), while first lines of bodies don't.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .. import patterns as re_
from ..labels import BOXED, STRANGERS
from ..labels.words import leading, words
from ..text.brief import is_brief
from ..text.rows import Row
from .header import Header
from .surroundings import is_button

# So many rows of a box (name, titles, badges, stars, place, counts) may stand under the rows that told it.
REACH = 8
# Several buttons on a row, whatever they do, and those that lynx marks: they stand below a post.
BUTTONS = ("action.other", "action.tools")
# A place below the headers belongs to the box if so many of the headers show something there that comes back.
MOST = 0.6
# Rows above the last such place must be short in so many of the headers.
SHORT = 0.85
# A lone name comes back less often than a title: members with one post have names too.
NAMED = 0.5
# What a box shows is as short.
NAME_WIDTH = 40
# Two boxes show so many rows alike.
PAIRED = 16
# Titles that stand between a name and the first labelled value.
TITLES = 3
# What a title may stand under.
BOX_ENDS = (("location",), ("joined",))


def extend_down(rows: Sequence[Row], headers: Sequence[Header]) -> None:
    """Let each header take the rows of the box under it, by what holds for most of the headers."""
    for header in headers:
        _take_stranger(rows, header)
    _extend(rows, headers)
    for header in headers:
        _take_title(rows, header)


def _extend(rows: Sequence[Row], headers: Sequence[Header]) -> None:
    if sum(_boxed_below(header) for header in headers) > MOST * len(headers):
        return
    if any(header.meets("lone") for header in headers):
        # A name is all that such heads show.
        return
    stops = [header.first for header in headers[1:]] + [len(rows)]
    if len(headers) < 3:
        for header, stop in zip(headers, stops):
            _take_counts(rows, header, stop)
        if len(headers) == 2:
            _take_pairs(rows, headers, stops)
        return
    over = _over(rows, headers)
    tails = [_tail(rows, header, stop - over) for header, stop in zip(headers, stops[:-1])]
    tails.append(_tail(rows, headers[-1], stops[-1]))
    named = sum(_names_itself(rows, header) for header in headers) >= MOST * len(headers)
    # A text may end within its last head: what that one lacks tells nothing.
    cut = headers[-1].last + len(tails[-1]) + 2 >= len(rows)
    depth, known = _depth(tails, named, cut)
    if not depth and _parted(rows, headers, stops):
        for header, tail in zip(headers, tails):
            header.last += bool(tail) and tail[0].gap == 0
        return
    counts = [_over_counts(tail, depth > 0) for tail in tails]
    counted = sum(count > 0 for count in counts) >= max(2, MOST * len(headers))
    # A guest's title belongs to the head with the name over it, and so does a member's where everybody has one.
    titled = all("rank" in header.roles or _is_titled(tail) for header, tail in zip(headers, tails))
    for header, tail, count in zip(headers, tails, counts):
        reach = max(_reach(tail[:depth], known), count if counted else 0)
        if titled and not reach and "rank" not in header.roles:
            reach = 2
        while 0 < reach < len(tail) and tail[reach - 1].kind == tail[reach].kind == "weak":
            # One member's rank is followed by another title (`Admin`).
            reach += 1
        header.last += reach


def _boxed_below(header: Header) -> bool:
    """Whether the author stands in the head and the box under the body: what lies between is the post's."""
    return "author" in header.roles and any(not BOXED.isdisjoint(row.roles) for row in header.after)


def _take_stranger(rows: Sequence[Row], header: Header) -> None:
    """`Unregistered`, `Guest`: the word for who is no member is all that a guest's box shows, under a button perhaps."""
    for row in rows[header.last + 1 : header.last + 3]:
        if row.gap <= 1 and len(row.marks) == 1 and row.marks[0].label in STRANGERS:
            header.last = row.index
        if row.roles != ("action",):
            return


def _take_title(rows: Sequence[Row], header: Header) -> None:
    """A known title right under a place or a join date ends the box (FUDforum)."""
    below = rows[header.last + 1] if header.last + 1 < len(rows) else None
    if below is not None and below.roles == ("rank",) and below.gap <= 1 and rows[header.last].roles[:1] in BOX_ENDS:
        header.last = below.index


def _over(rows: Sequence[Row], headers: Sequence[Header]) -> int:
    """How many rows stand over the rows that told a header and belong to its box, a name and the titles under it:
    over the first header too, where no other post ends."""
    titles = 0
    while headers[0].first > titles and titles < TITLES:
        column = [rows[header.first - titles - 1] for header in headers]
        if column[0].kind != "weak" or sum(row.kind == "weak" for row in column) < MOST * len(headers):
            break
        titles += 1
    if not titles or headers[0].first == titles:
        return titles
    return titles + (rows[headers[0].first - titles - 1].kind == "text")


def _over_counts(tail: Sequence[Row], titled: bool) -> int:
    """How many rows down to the last of the counts that end a box, their labels being icons (XenForo 2);
    `titled`: texts of the box stand over them, one for some members and four for others."""
    first = next((place for place, row in enumerate(tail) if "count" in row.roles), len(tail))
    if first and not titled:
        return 0
    end = first
    while end < len(tail) and "count" in tail[end].roles:
        end += 1
    return end if first < end else 0


def _take_counts(rows: Sequence[Row], header: Header, stop: int) -> None:
    """Bare counts under a title, or under the date below it, are the box's: no body begins with two of them."""
    end = header.last + 1
    while end < stop - 1 and rows[end].roles == ("count",) and not rows[end].gap:
        end += 1
    if end - header.last > 2 and any("rank" in row.roles for row in rows[header.last - 1 : header.last + 1]):
        header.last = end - 1
        header.roles |= {"count"}


def _take_pairs(rows: Sequence[Row], headers: Sequence[Header], stops: Sequence[int]) -> None:
    """Labels that no table knows stand in both boxes, each with its own value below or behind: down to the last count."""
    one, two = (rows[header.last + 1 : min(header.last + 1 + PAIRED, stop - 1)] for header, stop in zip(headers, stops))
    taken = pairs = 0
    label = False
    for place, (here, there) in enumerate(zip(one, two)):
        bare, other = (re_.COUNTS.sub("", row.text) for row in (here, there))
        counts = bare != here.text and other != there.text
        if not label and bare and bare == other:
            label = not counts
        elif not (label and here.line.short and there.line.short):
            break
        else:
            label = False
        if counts:
            taken, pairs = place + 1, pairs + 1
    if pairs > 1:
        for header in headers:
            header.last += taken


def _parted(rows: Sequence[Row], headers: Sequence[Header], stops: Sequence[int]) -> bool:
    """Whether a blank line stands over every body here: what stands right under a header is a name (of two
    words or more, where a dump lost its lines of one word)."""
    if any({"author", "name", "handle"} & header.roles for header in headers):
        return False
    parted = named = 0
    for header, stop in zip(headers, stops):
        below = rows[header.last + 1 : min(header.last + 3, stop)]
        if below and below[0].gap:
            parted += 1
        elif len(below) == 2 and below[1].gap and below[0].kind == "text" and is_brief(below[0].text):
            named += 1
    return named > 0 and parted > 1 and parted + named >= max(SHORT * len(headers), len(headers) - 1)


def _tail(rows: Sequence[Row], header: Header, stop: int) -> list[Row]:
    """The short rows right under a header; one row at least is left for the body, and no button is a body."""
    out: list[Row] = []
    while stop > header.last + 1 and rows[stop - 1].kind in ("foot", "rule"):
        stop -= 1
    for row in rows[header.last + 1 : min(header.last + 1 + REACH, stop - 1)]:
        if not _fits(row):
            break
        out.append(row)
    return out


def _fits(row: Row) -> bool:
    if row.kind == "weak" or (row.roles == ("action",) and not is_button(row) and row.marks[0].label not in BUTTONS):
        # FUDforum prints buttons about the member (`add to buddy list`) in the box; those about a post stand below it.
        return True
    text = row.text
    return row.kind == "text" and len(text) <= NAME_WIDTH and not row.depth and not _answers(text)


def _answers(text: str) -> bool:
    """Whether a text is a subject that answers one, a post icon's name before it or not: `Default Re: Hats`."""
    if not re_.has_colon(text):
        return False
    icon = leading(text, words("post.icon")) or 0
    return re_.is_reply(text[icon:].lstrip())


def _is_titled(tail: Sequence[Row]) -> bool:
    """Whether a name and a known title stand right under a header."""
    return len(tail) > 1 and tail[0].kind == "text" and is_brief(tail[0].text) and tail[1].roles[:1] == ("rank",)


def _names_itself(rows: Sequence[Row], header: Header) -> bool:
    """Whether a header shows its author, by a form or by a title that goes with the name: no name is left for below."""
    first = header.first
    # What stands over somebody's words is the post before.
    while first > max(0, header.first - TITLES) and rows[first - 1].kind != "prose":
        first -= 1
    near = rows[first : header.last + 1]
    return bool({"author", "name", "handle"} & header.roles) or any(row.kind == "weak" for row in near)


def _depth(tails: Sequence[Sequence[Row]], named: bool, cut: bool) -> tuple[int, frozenset[str]]:
    """How many rows of the tails belong to boxes, and the texts that come back among them; `named`: the names
    stand above, so that a row which doesn't come back is a body's, and nothing under it a box's; `cut`: the text ends
    where the last tail does."""
    seen = Counter(text for tail in tails for text in {row.text for row in tail})
    back = frozenset(text for text, n in seen.items() if n > 1)
    depth = 0
    for place in range(REACH):
        column = [tail[place] for tail in tails if len(tail) > place]
        total = len(tails) - (cut and len(tails[-1]) <= place)
        if len(column) < SHORT * total:
            break
        told = sum(row.kind == "weak" or row.text in back for row in column)
        if told >= MOST * total or (place == 0 and _names(column, back, total)):
            depth = place + 1
        elif named:
            break
    return depth, back


def _names(column: Sequence[Row], back: frozenset[str], total: int) -> bool:
    """Whether a column holds names: several that come back, none like a sentence."""
    again = [row.text for row in column if row.text in back]
    like = sum(is_brief(row.text) for row in column)
    return len(set(again)) > 1 and len(again) >= NAMED * total and like >= SHORT * total


def _reach(tail: Sequence[Row], known: frozenset[str]) -> int:
    """How far down one box goes: to the last row that comes back; a name alone may be a stranger's."""
    for place in range(len(tail), 0, -1):
        if tail[place - 1].kind == "weak" or tail[place - 1].text in known:
            return place
    return 1 if tail and is_brief(tail[0].text) else 0


__all__ = ["extend_down"]
