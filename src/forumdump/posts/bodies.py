"""Headers → bodies: where the text of each post begins and ends, and what trails it.

A body runs from the header's last row to the first row that only trails posts: buttons, edit and
like notes, a signature, the profile of engines that print it below, the next header.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .. import patterns as re_
from ..headers.header import Header
from ..text.rows import Row
from .menus import lead_text, menu_ends
from .notes import ends_body
from .subjects import WIDTH, Subjects
from .zone import Zone

# Roles that end a body wherever they stand; buttons and navigation do so only if no prose follows.
ENDS = frozenset(["signature", "edit", "like", "attach"])
# Notes that some engines print over the body: SMF 2.1 who edited it, ProBoards who likes it.
OVER = frozenset(["edit", "like"])
# A button under a post, and the bare head of a quote.
QUOTE_BUTTON, QUOTE_HEAD = "action.quote", "quote.bare"
_PAGE = frozenset(["thread", "nav", "site"])
# Short rows that may stand among buttons (names under a like, an advert's caption).
LOOSE = 6
# So many rows of a member's menu are looked at.
MENU = 3
# A block under bodies has a head and so many rows less one; so many posts, and this share of all, must show its head.
BLOCK, FEWEST_HEADED, MOST_HEADED = 4, 3, 0.3
# Counts of votes for and against; so many posts, and this share of all, must show some for a page that prints them.
MAX_VOTES, FEWEST_VOTED, MOST_VOTED = 2, 3, 0.6


def find_bodies(
    rows: Sequence[Row], headers: Sequence[Header], title: str | None, subjects: bool, place: str = ""
) -> list[Zone]:
    """One zone for each header, in order; `subjects` tells that the engine prints subjects over bodies, `place`
    where in a post its table says they stand."""
    stops = [header.top for header in headers[1:]] + [len(rows)]
    furniture = _furniture(rows, headers, stops)
    subject = Subjects(rows, headers, stops, title, subjects, place)
    zones = []
    _read_bare_quotes(rows, headers, stops)
    below = _below_rules(rows, headers, stops, place == "head", subject)
    for header, start, stop, menu in zip(headers, below, stops, menu_ends(rows, headers, stops)):
        start = start or _body_start(rows, menu, stop, furniture, subject)
        zones.append(Zone(header, start, stop, stop))
    closing: Counter[str] = Counter()
    for zone in zones[:-1]:
        zone.end = _body_end(rows, zone, furniture)
        if zone.end < zone.stop:
            closing[_foot_key(rows[zone.end])] += 1
    if zones:
        heads = _table_heads(rows, headers)
        _end_last(rows, zones[-1], closing, furniture, _least_indent(rows, zones[:-1]), heads)
    for zone in zones:
        _strip_end(rows, zone, zone is zones[-1])
    _strip_blocks(rows, zones)
    _strip_votes(rows, zones)
    _spare_words(rows, zones, furniture)
    return zones


def _spare_words(rows: Sequence[Row], zones: Sequence[Zone], furniture: frozenset[str]) -> None:
    """`Thank you` is a button on some boards; where it is all that a post holds, and no other has it, it was written."""
    empty = [zone for zone in zones if zone.end <= zone.start and zone.header.last + 1 < zone.stop]
    if not empty or 2 * len(empty) > len(zones):
        return
    buttons = Counter(row.text for row in rows if row.roles == ("action",))
    for zone in empty:
        row = rows[zone.header.last + 1]
        if row.roles == ("action",) and buttons[row.text] == 1 and row.text not in furniture:
            zone.start, zone.end = row.index, row.index + 1


def _strip_blocks(rows: Sequence[Row], zones: Sequence[Zone]) -> None:
    """One line near the end of posts by several members heads a block of the board's own, which shows something of
    each member's (`Now playing` over a song)."""
    heads: dict[str, list[tuple[Zone, int]]] = {}
    for zone in zones:
        low = zone.end
        while low > max(zone.start + 1, zone.end - BLOCK) and rows[low - 1].kind == "text":
            low -= 1
        if low < zone.end and not re_.SENT_FROM.match(rows[zone.end - 1].text):
            for text, index in {rows[index].text: index for index in range(low, zone.end - 1)}.items():
                if re_.BLOCK_HEAD.fullmatch(text):
                    heads.setdefault(text, []).append((zone, index))
    for found in heads.values():
        if len(found) < max(FEWEST_HEADED, MOST_HEADED * len(zones)):
            continue
        members = {zone.header.author for zone, _ in found if zone.header.author is not None}
        shown = {rows[index + 1].text for _, index in found}
        if min(len(members), len(shown)) >= FEWEST_HEADED:
            for zone, index in found:
                zone.end = min(zone.end, index)


def _strip_votes(rows: Sequence[Row], zones: Sequence[Zone]) -> None:
    """Bare counts at the end of a body are votes where buttons follow, or where most bodies end so."""
    voted, apart = [], 0
    for zone in zones:
        end = zone.end
        while end > zone.start + 1 and _is_votes(rows[end - 1]) and zone.end - end < MAX_VOTES:
            end -= 1
        if end < zone.end:
            voted.append((zone, end))
        else:
            # Other buttons stand over the count of NodeBB's posts that were answered.
            apart += any(_is_votes(row) for row in rows[end : min(zone.stop, end + LOOSE)])
    always = len(voted) + apart >= max(FEWEST_VOTED, MOST_VOTED * len(zones))
    for zone, end in voted:
        below = rows[zone.end] if zone.end < len(rows) else None
        if always or (below is not None and below.roles[:1] == ("action",)):
            zone.end = end


def _is_votes(row: Row) -> bool:
    return re_.VOTES.fullmatch(row.text) is not None and row.line.ordinal is None


def _strip_end(rows: Sequence[Row], zone: Zone, last: bool) -> None:
    """An image's place holder at the end of a body is no text, nor is the line drawn under the last post; a
    body of nothing else keeps it."""
    end = zone.end
    while end > zone.start and ((last and rows[end - 1].kind == "rule") or re_.IMAGE_ROW.fullmatch(rows[end - 1].text)):
        end -= 1
    if end > zone.start + 1 and _heads_menu(rows, end - 1, zone.header.author):
        end -= 1
    if end > zone.start:
        zone.end = end


def _heads_menu(rows: Sequence[Row], index: int, author: str | None) -> bool:
    """Whether a row is the author's name over a menu that names the author too (`Find More Posts by amy`), which
    vBulletin hides under each post."""
    if author is None or rows[index].text != author:
        return False
    below = rows[index + 1 : index + 1 + MENU]
    return (
        bool(below)
        and below[0].kind == "foot"
        and any(row.roles == ("action", "user") and row.marks[1].value == author for row in below)
    )


def _below_rules(
    rows: Sequence[Row], headers: Sequence[Header], stops: Sequence[int], headed: bool, subject: Subjects
) -> list[int]:
    """Where bodies start that a drawn line parts from their heads, 0 for others; under prose, or where no subject
    stands over any, it is drawn below bodies."""
    starts = [_rule_below(rows, header, stop, headed) for header, stop in zip(headers, stops)]
    none = [0] * len(starts)
    over = [(header, rows[start - 2]) for header, start in zip(headers, starts) if start]
    if not subject.shown and not any(
        row.index <= header.last or subject.titled(row) or re_.REPLY_PREFIX.match(row.text) for header, row in over
    ):
        return none
    near = sum(row.kind != "prose" for _, row in over)
    drawn = sum(row.kind == "rule" for row in rows[headers[0].first :]) if headers else 0
    if near < max(2, 0.6 * max(drawn, len(headers))):
        return none
    ruled = [(start, stop) for start, stop in zip(starts, stops) if start]
    return starts if lead_text(rows, [start for start, _ in ruled], [stop for _, stop in ruled]) else none


def _rule_below(rows: Sequence[Row], header: Header, stop: int, headed: bool) -> int:
    """One past the drawn line that vBulletin 3 prints between a post's subject and its body, 0 without one;
    `headed`: the subject stands elsewhere."""
    for index in range(header.last + 1, min(header.last + 3, stop - 1)):
        if rows[index].kind == "rule":
            return index + 1
        if len(rows[index].text) > WIDTH or (headed and rows[index].kind == "prose"):
            break
    return 0


def _foot_key(row: Row) -> str:
    """What tells one foot from others: a button by its word, for `EDIT` and `Top` are written in bodies too."""
    worded = row.kind == "text" or row.roles in ((), ("action",))
    return row.text.casefold() if worded else "+".join(row.roles)


def _furniture(rows: Sequence[Row], headers: Sequence[Header], stops: Sequence[int]) -> frozenset[str]:
    """Short rows that stand at the same edge of most posts, word for word.

    Above bodies nearly all posts must show them: a much quoted line stands there as well.
    """
    if len(headers) < 3:
        return frozenset()
    head: Counter[str] = Counter()
    foot: Counter[str] = Counter()
    for header, stop in zip(headers, stops):
        edge: set[str] = set()
        for row in rows[header.last + 1 : min(header.last + 4, stop)]:
            if row.kind in ("quote", "prose"):
                break
            edge.add(row.text)
        head.update(text for text in edge if len(text) <= 48)
        foot.update({row.text for row in rows[max(header.last + 1, stop - 6) : stop] if len(row.text) <= 80})
    out = {text for text, n in head.items() if n >= max(3, 0.85 * len(headers))}
    return frozenset(out | {text for text, n in foot.items() if n >= max(3, 0.6 * len(headers))})


def _read_bare_quotes(rows: Sequence[Row], headers: Sequence[Header], stops: Sequence[int]) -> None:
    """Rows right under heads that say `Quote` head one where few posts have them: the button of that word stands in
    every post."""
    under = [
        rows[header.last + 1]
        for header, stop in zip(headers, stops)
        if header.last + 2 < stop and rows[header.last + 2].kind in ("text", "prose", "quote")
    ]
    bare = [row for row in under if any(mark.label == QUOTE_BUTTON for mark in row.marks)]
    for row in bare if 2 * len(bare) < len(headers) else ():
        row.read_whole("quote", "quote", QUOTE_HEAD)


def _body_start(rows: Sequence[Row], first: int, stop: int, furniture: frozenset[str], subject: Subjects) -> int:
    index = first
    if index + 2 < stop and rows[index].line.ordinal is not None and _is_advert(rows[index + 1]):
        # A field of the member's that no label tells, and the advert under the box.
        index += 2
    own = False
    if index + 2 < stop and rows[index].text.casefold() == "in" and rows[index + 1].kind == "text":
        # `in` and the name of the board, torn from the post's date.
        index += 2
    while index < stop:
        row = rows[index]
        skip = (
            row.value_of is not None
            or row.kind == "rule"
            or row.roles == ("banner",)
            or row.roles == ("subject",)
            or row.text in furniture
            or (row.kind == "foot" and not (ENDS & set(row.roles) - OVER))
            or subject.titled(row)
            or (re_.NO_WORD.fullmatch(row.text) is not None and row.line.mark == "" and len(row.text) <= 3)
        )
        if not skip:
            if own or index + 1 >= stop or not subject.own(row, rows[index + 1]):
                return index
            own = True
        index += 1
    return first


def _is_advert(row: Row) -> bool:
    return bool(row.marks) and row.marks[0].label == "site.advert"


def _body_end(rows: Sequence[Row], zone: Zone, furniture: frozenset[str]) -> int:
    after = zone.header.after
    limit = min(zone.stop, _over_names(rows, zone, after[0].index)) if after else zone.stop
    prose_after = 0
    loose_after = 0
    best = limit
    for index in range(limit - 1, zone.start - 1, -1):
        row = rows[index]
        trailing = (
            row.kind in ("foot", "rule") or row.text in furniture or (row.kind == "weak" and "status" in row.roles)
        ) or _counts_replies(rows, index)
        if trailing and (ends_body(rows, index, furniture) or (prose_after == 0 and loose_after <= LOOSE)):
            best = index
            prose_after = loose_after = 0
        elif re_.LONE_ADDRESS.fullmatch(row.text) and "action" in rows[index - 1].roles:
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
    return rows[index].roles == ("messages",) and index + 1 < len(rows) and rows[index + 1].roles == ("action",)


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
            while step > zone.start and rows[step - 1].kind == "weak":
                step -= 1
            return step
    return index


def _least_indent(rows: Sequence[Row], zones: Sequence[Zone]) -> int:
    """The least indent that bodies show here: the page around the thread may stand further out."""
    if len(zones) < 2:
        return 0
    return min(row.line.indent for zone in zones for row in rows[zone.header.first : max(zone.end, zone.start)])


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
        if row.kind == "foot" or row.text in furniture or "status" in row.roles:
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
        if row.kind != "foot" and not listed:
            break
        index += 1
        if listed or ENDS & set(row.roles):
            stop = index  # buttons above it too
    return stop
