"""Where bodies end: at the first row that only trails posts, and the last one where the page begins again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .. import patterns as re_
from ..headers.header import Header
from ..text.rows import Row
from .notes import ends_body
from .zone import Zone

# Roles that end a body wherever they stand; buttons and navigation do so only if no prose follows.
ENDS = frozenset(["signature", "edit", "like", "attach"])
# A row that is a count of messages and nothing else.
REPLIES = ("messages",)
# What tells how often a post was answered.
ANSWERED = "post.replies_count"
_PAGE = frozenset(["thread", "nav", "site"])
# Short rows that may stand among buttons (names under a like, an advert's caption).
LOOSE = 6


def find_ends(rows: Sequence[Row], headers: Sequence[Header], zones: Sequence[Zone], furniture: frozenset[str]) -> None:
    """Tell each zone where its body ends; the last one ends like the others do."""
    closing: Counter[str] = Counter()
    for zone in zones[:-1]:
        zone.end = _body_end(rows, zone, furniture)
        if zone.end < zone.stop:
            closing[_foot_key(rows[zone.end])] += 1
    if zones:
        heads = _table_heads(rows, headers)
        _end_last(rows, zones[-1], closing, furniture, _least_indent(rows, zones[:-1]), heads)


def _body_end(rows: Sequence[Row], zone: Zone, furniture: frozenset[str]) -> int:
    after = zone.header.after
    limit = min(zone.stop, _over_names(rows, zone, after[0].index)) if after else zone.stop
    prose_after = 0
    loose_after = 0
    best = limit
    buttons: set[str] = set()
    # Buttons stand over bodies, too.
    said = next((index for index in range(zone.start, limit) if rows[index].kind == "prose"), limit)
    for index in range(limit - 1, zone.start - 1, -1):
        row = rows[index]
        trailing = (
            row.kind in ("foot", "rule")
            or (row.text in furniture and row.kind != "quote")
            or (row.kind == "weak" and "status" in row.roles)
            or (row.roles == REPLIES and _counts_replies(rows, index))
        )
        # A button that most posts have ends a body where it stands last, for heads are pasted with their buttons; what
        # follows it leads over to the next post, such as the start of the one that it answers.
        sure = index > said and row.roles[:1] == ("action",) and row.text in furniture and row.text not in buttons
        if sure:
            buttons.add(row.text)
        if trailing and (sure or ends_body(rows, index, furniture) or (prose_after == 0 and loose_after <= LOOSE)):
            best = index
            prose_after = loose_after = 0
        elif "action" in rows[index - 1].roles and re_.LONE_ADDRESS.fullmatch(row.text):
            loose_after += 1  # the address of a post, in the box that shares it
        elif row.kind in ("prose", "quote", "core"):
            prose_after += 1
        else:
            loose_after += 1
        if prose_after > 40:
            break
    return max(best, zone.start)


def _counts_replies(rows: Sequence[Row], index: int) -> bool:
    """Whether a row is the first of the buttons under a post and counts its replies: `12 comments` over `share`."""
    return rows[index].roles == REPLIES and index + 1 < len(rows) and rows[index + 1].roles == ("action",)


def _over_names(rows: Sequence[Row], zone: Zone, index: int) -> int:
    """The profile under a body begins with its name: step over the short rows above it."""
    name = zone.header.author
    if "author" in rows[index].roles:
        return index
    for step in range(index - 1, max(zone.start, index - 5) - 1, -1):
        row = rows[step]
        if row.kind not in ("text", "weak") and not (row.kind == "prose" and row.text == name):
            break
        if name is not None and (row.text == name or row.text.startswith(name + " ")):
            # The name may stand there twice, for its picture.
            while step > zone.start and (rows[step - 1].kind == "weak" or rows[step - 1].text == name):
                step -= 1
            return step
    return index


def _least_indent(rows: Sequence[Row], zones: Sequence[Zone]) -> int:
    """The least indent that bodies show here: the page around the thread may stand further out."""
    if len(zones) < 2:
        return 0
    return min([row.line.indent for zone in zones for row in rows[zone.header.first : max(zone.end, zone.start)]])


def _end_last(
    rows: Sequence[Row],
    zone: Zone,
    closing: Counter[str],
    furniture: frozenset[str],
    indent: int,
    heads: frozenset[str],
) -> None:
    """The last post ends like the others do, or where the page around the thread begins again."""
    after = zone.header.after
    limit = _over_names(rows, zone, after[0].index) if after else len(rows)
    end = limit
    for index in range(zone.start, limit):
        row = rows[index]
        if row.line.indent < indent and row.line.start > rows[index - 1].line.end:
            end = index
            break
        if row.kind == "foot" or (row.text in furniture and row.kind != "quote") or "status" in row.roles:
            usual = closing[_foot_key(row)] > 0
            outside = "thread" in row.roles or "site" in row.roles or "nav" in row.roles
            if usual or outside or ends_body(rows, index, furniture) or _foot_follows(rows, index, limit):
                end = index
                break
    while end > zone.start and (rows[end - 1].kind == "rule" or (end > zone.start + 1 and rows[end - 1].text in heads)):
        end -= 1
    zone.end = max(end, zone.start)
    zone.stop = _thread_end(rows, zone, after)


def _table_heads(rows: Sequence[Row], headers: Sequence[Header]) -> frozenset[str]:
    """Short rows right above the first post, which tables of posts print again below the last: `Author`, `Posts`."""
    names = {header.author for header in headers}
    first = headers[0].first
    near = rows[max(0, first - 2) : first + 2]
    return frozenset(row.text for row in near if len(row.text) <= 16 and row.text not in names)


def _foot_follows(rows: Sequence[Row], index: int, limit: int) -> bool:
    """Two trailing rows within three: a row of buttons rather than a word of the body."""
    near = rows[index + 1 : min(index + 4, limit)]
    return not near or any(row.kind == "foot" for row in near)


def _thread_end(rows: Sequence[Row], zone: Zone, after: Sequence[Row]) -> int:
    """Where the trailer begins: after the last row that belongs to the last post."""
    stop = zone.end
    if after:
        stop = after[-1].index + 1
    index = stop
    attached = False
    while index < len(rows) and not _PAGE & set(rows[index].roles):
        row = rows[index]
        attached = attached or "attach" in row.roles
        listed = attached and re_.FILE_LINE.match(row.text) is not None
        counted = row.roles == ("count",) or any(mark.label == "action.like" for mark in row.marks[:1])
        if row.kind != "foot" and not listed and not counted:
            break
        index += 1
        if listed or counted or ENDS & set(row.roles):
            stop = index  # buttons above it too
    return stop


def _foot_key(row: Row) -> str:
    """What tells one foot from others: a button by its word, for `EDIT` and `Top` are written in bodies too."""
    if any(mark.label == ANSWERED for mark in row.marks[:1]):
        # Who answered, and how often, differs from post to post.
        return ANSWERED
    worded = row.kind == "text" or row.roles in ((), ("action",))
    return row.text.casefold() if worded else "+".join(row.roles)


__all__ = ["ENDS", "LOOSE", "find_ends"]
