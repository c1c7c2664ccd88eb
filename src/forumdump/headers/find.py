"""Rows → headers: where posts begin, by named, weighted evidence over the whole thread.

First every group of core rows is a candidate. What the thread itself repeats (which row closes a
header, which rows stand under a body, whether numbers climb) is counted once; then one pass weighs
each candidate. Every decision keeps its evidence, so that `explain` can replay it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import frozen

from .. import patterns as re_
from ..dates import Found
from ..text.marks import Mark
from ..text.rows import COUNTED, Row
from .counted import raise_numbers
from .likes import free_likes
from .returns import find_returns
from .sides import raise_names, rows_under_bodies, side_key
from .standing import standing_names
from .twice import join_pieces, same_value

# A candidate is a header from this score on: a date and a number on one line reach it, as do a
# join date and a message count; a lone date, count or list number don't.
ENOUGH = 3.0
# A group of this weight shows what the thread's headers look like, before anything recurs.
LIKELY = 2.0
# Short rows without meaning (names, titles, places) that a header may hold in a row.
MAX_GAP = 3
# Roles that a header holds once: seen again, another header has begun.
UNIQUE = frozenset(["number", "joined", "messages", "posted", "name"])
# Rows that only stand below bodies: no header goes on past them.
PAST = frozenset(["like", "signature"])
# The label that stands below bodies on some engines and in boxes on others, and what follows it there.
IN_BOXES = "post.ip_logged"
DATED = frozenset(["date", "posted", "number"])
# Rows that an unclosed quote may take with it.
MAX_QUOTE = 80

WEIGHTS = {
    "number": (1.5, "a post number"),
    "posted": (2.0, "a date in the form that introduces posts"),
    "date": (1.0, "a date on a line of its own"),
    "joined": (2.0, "a join date"),
    "messages": (1.5, "a message count"),
    "likes": (1.0, "a count of likes received"),
    "location": (0.7, "a place"),
    "profile": (0.7, "another profile label"),
    "author": (1.2, "a name in the form that introduces posts"),
    "name": (1.5, "a name that stands twice, or again under the body"),
    "handle": (1.5, "a member's address, `(@amy)`"),
    "avatar": (1.5, "an avatar's alternative text"),
    "rank": (0.7, "a member title"),
    "count": (0.5, "a bare count"),
    "titled": (0.7, "a name with a member title behind it"),
    "banner": (0.5, "a banner"),
    "status": (0.7, "an online status"),
    "head": (0.5, "the words that introduce a post"),
}

# What people press under posts, and how far above the next header it stands.
BUTTONS = ("action.reply", "action.quote", "action.report", "action.like")
NEAR_END = 8
# What the headers of a thread have in common or lack together, and what the first of them may lack.
USUAL = ("number", "posted", "joined", "messages", "author")
OPENING = frozenset(["number", "posted"])
# Words of the box that counts a board's threads, messages and members.
BOARD_COUNTS = "site.statistics"
# Heads of what follows the last post.
TRAILERS = frozenset(["thread.similar", "thread.login_to_reply", "thread.viewers_head"])
# Heads of blocks that pages print above, between and below posts: posts to read, days and members of note; and
# what moderators did.
BLOCKS = frozenset(["thread.similar", "thread.map", "event.line"])
STATISTICS = frozenset(["date", "messages", "suffix", "prefix"])
# So near under such a head stand the dates and counts of its block.
BLOCK_REACH = 2
# What is told by the rules that a thread can rest on.
KINDS = {
    "number": "number", "posted": "date", "date": "date", "joined": "joined", "messages": "messages", "likes": "likes",
    "author": "name", "name": "name", "avatar": "name", "handle": "name", "doubled": "name", "titled": "name", "rank": "title", "boxed": "title", "listed": "number",
    "answered": "button", "counted": "order",
}  # fmt: skip


@frozen
class Evidence:
    """One reason for or against a boundary."""

    rule: str
    weight: float
    reason: str


class Header:
    """A candidate for the header of one post: rows `first` to `last`, both included.

    `top` is the first row that belongs to it, names above the core rows included.
    """

    __slots__ = ("after", "author", "core", "evidence", "first", "last", "number", "roles", "taken", "top")

    def __init__(self, core: list[Row]) -> None:
        self.core = core
        self.first = self.top = core[0].index
        self.last = core[-1].index
        self.roles = frozenset(role for row in core for role in row.roles)
        self.evidence: list[Evidence] = []
        self.taken = False
        self.number = next((mark.value for row in core for mark in row.marks if mark.role == "number"), None)
        self.author: str | None = None
        self.after: list[Row] = []

    @property
    def score(self) -> float:
        return sum(item.weight for item in self.evidence)

    @property
    def firm(self) -> bool:
        """Whether two different things speak for it: lists of articles have dates, manuals numbers."""
        told = {item.rule for item in self.evidence if item.weight > 0}
        told.update(role for row in self.after for role in row.roles)
        return len({KINDS[rule] for rule in told & KINDS.keys()}) >= 2

    def add(self, rule: str, weight: float, reason: str) -> None:
        self.evidence.append(Evidence(rule, weight, reason))


def find_headers(rows: Sequence[Row], sure: bool = False, dated: bool = False, boxes: bool = False) -> list[Header]:
    """Every candidate in order, weighed; those with `taken` set begin a post. `sure`: the text shows the
    signs of a forum engine; `boxes`: of one whose user boxes may keep a name and a title only."""
    free_likes(rows)
    find_returns(rows)
    quoted = quoted_rows(rows)
    raise_numbers(rows)
    under = rows_under_bodies(rows, quoted)
    raise_names(rows, quoted, under)
    standing = standing_names(rows, quoted, boxes)
    groups = _groups(rows, quoted, under)
    closers, openers = _edges(groups, rows)
    groups = _without_lead(_without_tails(groups, closers), openers)
    pieces = [core for group in groups for core in _split(group, rows, closers, openers)]
    candidates = [Header(core) for core in join_pieces(pieces, rows)]
    _weigh(candidates, rows, quoted)
    if dated:
        _weigh_dated(candidates, rows)
    _weigh_standing(candidates, standing)
    _choose(candidates)
    if sure and not any(header.taken for header in candidates):
        # Where labels were lost all headers are weak: then an engine's signs make up for it.
        for header in candidates:
            header.add("engine", 0.8, "the text shows the signs of a forum engine")
        _choose(candidates)
    _hand_down(candidates, rows, under)
    return candidates


def _weigh_standing(candidates: Sequence[Header], standing: frozenset[int]) -> None:
    for header in candidates:
        if any(index in standing for index in range(header.first - MAX_GAP, header.first + 1)):
            header.add("boxed", 1.5, "a name over a title, blank lines around both")


def quoted_rows(rows: Sequence[Row]) -> frozenset[int]:
    """Rows inside a marked quote or code: between `X said:` and `Click to expand...`, `[code]` and `[/code]`,
    two fences, or behind `>`."""
    out = _coded_rows(rows)
    barred = [row.index for row in rows if row.depth]
    if len(barred) * 2 <= len(rows):
        # Where most of the text stands behind bars, the bars are the page's and not a quote's.
        out.update(barred)
    heads: list[int] = []
    for row in rows:
        if "quote" in row.roles:
            heads.append(row.index)
        elif "quote_end" in row.roles and heads:
            start = heads.pop()
            if row.index - start <= MAX_QUOTE:
                out.update(range(start, row.index + 1))
    return frozenset(out)


def _coded_rows(rows: Sequence[Row]) -> set[int]:
    """Rows between the two ends of BBCode's code or of a Markdown fence."""
    out: set[int] = set()
    opened: dict[str, int] = {}
    for row in rows:
        match = re_.BB_CODE.match(row.text) if row.text[0] in "[`" else None
        if match is None:
            continue
        tag = (match["tag"] or match["fence"]).casefold()
        start = opened.pop(tag, None)
        if not match["end"] and (match["tag"] or start is None):
            opened[tag] = row.index
        elif start is not None and row.index - start <= MAX_QUOTE:
            out.update(range(start, row.index + 1))
    return out


Group = list[Row]


def _groups(rows: Sequence[Row], quoted: frozenset[int], under: frozenset[str]) -> list[Group]:
    """Runs of core rows with at most a few short rows between them."""
    out: list[Group] = []
    group: Group = []
    gap = 0
    for row in rows:
        core = row.kind == "core" and row.index not in quoted and side_key(row.value_of or row) not in under
        if core:
            group.append(row)
            gap = 0
        elif group and (row.kind in ("text", "prose", "quote", "core") or _past(row, rows) or _is_block(row)):
            gap += re_.REPLY_PREFIX.match(row.text) is None
            if gap > MAX_GAP or row.kind != "text":
                out.append(group)
                group, gap = [], 0
    if group:
        out.append(group)
    return out


def _is_block(row: Row) -> bool:
    """Whether a row is the heading of a block of the page: what stands under it belongs to no header above."""
    return any(mark.label in BLOCKS for mark in row.marks)


def _past(row: Row, rows: Sequence[Row]) -> bool:
    """Whether a row only stands below bodies. SMF 2.1 prints `Logged` in the box, over the post's date."""
    if not PAST & set(row.roles):
        return False
    below = rows[row.index + 1] if row.index + 1 < len(rows) else None
    return row.marks[0].label != IN_BOXES or below is None or not DATED & set(below.roles)


def _edges(groups: Iterable[Group], rows: Sequence[Row]) -> tuple[frozenset[str], frozenset[str]]:
    """Shapes that close and that open a header in this thread, by majority."""
    last: Counter[str] = Counter()
    first: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    weighty = [group for group in groups if _weight(group) >= LIKELY or group[0].shape == COUNTED]
    for group in weighty:
        last[_label_shape(group[-1])] += 1
        first[_label_shape(group[0])] += 1
        seen.update({_label_shape(row) for row in group})
    many = max(2, 0.3 * len(weighty))
    return (
        frozenset(shape for shape, n in last.items() if n >= many and n >= 0.5 * seen[shape]),
        frozenset(shape for shape, n in first.items() if n >= many and n >= 0.5 * seen[shape]),
    )


def _without_lead(groups: list[Group], openers: frozenset[str]) -> list[Group]:
    """Rows of the page that abut the first header are set apart: headers here begin with an opener."""
    for i, group in enumerate(groups):
        at = next((k for k, row in enumerate(group) if _label_shape(row) in openers), None)
        if at is not None:
            return [*groups[:i], *([group[:at]] if at else []), group[at:], *groups[i + 1 :]]
    return groups


def _without_tails(groups: Sequence[Group], closers: frozenset[str]) -> list[Group]:
    """First lines of bodies that hold a date (`Until 20/02/2010? Not 2012?`) are taken off: they stand under the row
    that closes headers here, and no other header shows such a row."""
    weighty = [group for group in groups if _weight(group) >= LIKELY]
    seen = Counter(shape for group in weighty for shape in {_label_shape(row) for row in group})
    out = []
    for group in groups:
        end = len(group)
        while end > 1 and _in_words(group[end - 1]) and seen[_label_shape(group[end - 1])] <= 1:
            end -= 1
        closed = end < len(group) and _label_shape(group[end - 1]) in closers
        out.append(group[:end] if closed else group)
    return out


def _in_words(row: Row) -> bool:
    return "date" in row.roles and bool({"prefix", "author"} & set(row.roles))


def _label_shape(row: Row) -> str:
    return row.value_of.shape if row.value_of is not None else row.shape


def _weight(core: Iterable[Row]) -> float:
    roles = {role for row in core for role in row.roles}
    return sum(WEIGHTS[role][0] for role in roles if role in WEIGHTS)


def _split(group: Group, rows: Sequence[Row], closers: frozenset[str], openers: frozenset[str]) -> list[Group]:
    """A group cut where a second header begins: a short body doesn't part two headers by itself."""
    out: list[Group] = []
    current: Group = []
    seen: dict[str, object] = {}
    for row in group:
        cut = _cut(current, row, seen, rows, closers, openers)
        if cut is not None:
            out.append(current[:cut])
            current = current[cut:]
            seen = {role: mark.value for kept in current for mark in kept.marks for role in (mark.role, _moment(mark))}
        current.append(row)
        seen.update((role, mark.value) for mark in row.marks for role in (mark.role, _moment(mark)))
    if current:
        out.append(current)
    return [piece for piece in out if piece]


def _moment(mark: Mark) -> str:
    """That a mark is a date with its time. Where nothing else tells headers, each such date begins one."""
    timed = mark.role == "date" and isinstance(mark.value, Found) and mark.value.has_time
    return "moment" if timed else ""


def _same(one: object, other: object) -> bool:
    """Whether two values are the same; moments in one form, to the minute."""
    if isinstance(one, Found) and isinstance(other, Found) and one.shape == other.shape:
        return same_value(one, other) and (one.hour, one.minute) == (other.hour, other.minute)
    return same_value(one, other)


def _cut(
    current: Group,
    row: Row,
    seen: dict[str, object],
    rows: Sequence[Row],
    closers: frozenset[str],
    openers: frozenset[str],
) -> int | None:
    """Where `current` ends if `row` shows that another header has begun, else `None`."""
    if not current:
        return None
    between = _texts(rows, current[-1], row)
    whole = _complete(row) and _label_shape(row) in openers and not any(_complete(old) for old in current)
    if whole and all(old.roles[-1] == "date" and len(old.roles) <= 2 for old in current):
        # A dated line of a body, or a title with a date in it, right above a head that says all on one line.
        return len(current)
    if between and _label_shape(current[-1]) in closers:
        return len(current)
    lone = not openers and not closers
    repeated = [
        role
        for mark in row.marks
        if (role := mark.role if mark.role in UNIQUE else _moment(mark) if lone else "") in seen
        and role
        and not _same(seen[role], mark.value)
    ]
    if not repeated or (not between and _label_shape(row) not in openers):
        # Without text between, only a row that opens headers begins another.
        return None
    start = max(
        i for i, old in enumerate(current) if any({mark.role, _moment(mark)} & set(repeated) for mark in old.marks)
    )
    for i in range(len(current), start, -1):
        later = row if i == len(current) else current[i]
        if _label_shape(later) in openers and (i == len(current) or _label_shape(current[i - 1]) not in openers):
            return i
    for i in range(start, len(current)):
        if _label_shape(current[i]) in closers:
            return i + 1
    gaps = [
        (_texts(rows, current[i], current[i + 1] if i + 1 < len(current) else row), i + 1)
        for i in range(start, len(current))
    ]
    return max(gaps)[1]


def _complete(row: Row) -> bool:
    """Whether a row shows a post's date and its number."""
    return "number" in row.roles and not DATED.isdisjoint(row.roles)


def _texts(rows: Sequence[Row], above: Row, below: Row) -> int:
    between = rows[above.index + 1 : below.index]
    return sum(1 for row in between if row.kind in ("text", "prose", "quote") and row.text.casefold() not in re_.LITTLE)


def _weigh(candidates: list[Header], rows: Sequence[Row], quoted: frozenset[int]) -> None:
    shapes = Counter(_label_shape(row) for header in candidates for row in header.core)
    climbing = _climbing([header.number if isinstance(header.number, int) else None for header in candidates])
    listed = _climbing([header.core[0].line.ordinal for header in candidates])
    listed = listed if sum(listed) >= 3 else [False] * len(candidates)
    for i, header in enumerate(candidates):
        if listed[i] and header.number is None:
            header.add("listed", 1.0, "it is an item of a list whose numbers climb from post to post")
        for role in sorted(header.roles & WEIGHTS.keys()):
            weight, reason = WEIGHTS[role]
            header.add(role, weight, reason)
        if any({"number"} < set(row.roles) and {"date", "posted"} & set(row.roles) for row in header.core):
            header.add("head-line", 1.5, "date and number share a line")
        elif any({"author", "date"} <= set(row.roles) or {"author", "posted"} <= set(row.roles) for row in header.core):
            header.add("head-line", 1.5, "name and date share a line")
        often = max(shapes[_label_shape(row)] for row in header.core)
        if often >= 2:
            header.add("recurs", min(1.5, 0.5 + 0.25 * often), "a row of the same form recurs in the thread")
        if header.core[0].shape == COUNTED:
            header.add("counted", 0.5, "bare numbers count through the text, from its beginning on")
        if header.number is not None:
            if climbing[i]:
                header.add("climbs", 1.0, "its number climbs with the posts before and after")
            else:
                header.add("falls", -1.5, "its number breaks the count")
        _weigh_weak(header, rows)
        if any(
            row.marks and row.marks[0].label == BOARD_COUNTS for row in rows[max(0, header.first - 1) : header.last + 4]
        ):
            header.add("statistics", -4.0, "it tells how many members and messages the board has")
        below = rows[header.last + 1].text if header.last + 1 < len(rows) else ""
        if below.casefold() == "in":
            header.add("starter", -5.0, "the name of a board follows: it tells who began the thread")
    _weigh_blocks(candidates, rows)
    _weigh_names(candidates, rows)
    _weigh_buttons(candidates, rows)
    _weigh_trailer(candidates, rows)
    _weigh_opener(candidates)


def _weigh_opener(candidates: Sequence[Header]) -> None:
    """Where answers are counted (SMF, YaBB), the post over answer 1 has no number."""
    for above, header in zip(candidates, candidates[1:]):
        if header.number == 1 and header.score >= ENOUGH and "posted" in header.roles:
            if "posted" in above.roles and above.number is None:
                above.add("opens", 1.5, "the first numbered post is number 1: this one began the thread")
            return


def _weigh_dated(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """On engines whose heads show little more, a short text over a date of its own is a head."""
    for header in candidates:
        above = rows[header.first - 1] if header.first else None
        if above is not None and above.kind in ("text", "weak") and header.core[0].roles == ("date",):
            header.add("dated", 0.7, "the engine's heads are names over dates, and a short text stands above this one")
            # Vanilla tells the board under the date of the post that began the thread.
            header.evidence = [item for item in header.evidence if item.rule != "starter"]


def _weigh_blocks(candidates: list[Header], rows: Sequence[Row]) -> None:
    """`Popular Days` over a date, `Top Posters` over names and counts of posts: the page's own statistics."""
    for header in candidates:
        above = rows[max(0, header.first - BLOCK_REACH) : header.first]
        if header.roles <= STATISTICS and any(_is_block(row) for row in above):
            header.add("block", -3.0, "it stands under the heading of a block of the page")


def _weigh_trailer(candidates: list[Header], rows: Sequence[Row]) -> None:
    """Under `Similar threads` stand names and dates of other threads."""
    sure = [header.last for header in candidates if header.score >= ENOUGH][1:2]
    ends = [
        row.index for row in rows if sure and row.index > sure[0] and any(mark.label in TRAILERS for mark in row.marks)
    ]
    if not ends:
        return
    for header in candidates:
        # A heading between two posts is an advert's; only what no numbered post follows is the trailer.
        if header.first > ends[0] and not any(
            other.first > header.first and other.number is not None for other in candidates
        ):
            header.add("trailer", -4.0, "it stands under the heading of other threads")


def _weigh_buttons(candidates: list[Header], rows: Sequence[Row]) -> None:
    """Under what somebody posted stands a button to answer, quote or report it; under an article it doesn't."""
    ends = [header.first for header in candidates[1:]] + [len(rows)]
    pressed = [
        header
        for header, end in zip(candidates, ends)
        if any(_is_button(row) for row in rows[max(header.last + 1, end - NEAR_END) : end])
    ]
    if len(pressed) >= max(2, 0.6 * len(candidates)):
        for header in pressed:
            header.add("answered", 0.5, "a button to answer, quote or report it stands below its text")


def _is_button(row: Row) -> bool:
    return bool(row.marks) and row.marks[0].label.startswith(BUTTONS)


def _weigh_names(candidates: list[Header], rows: Sequence[Row]) -> None:
    """Short texts above dates are names if some of them come back: titles in a list of articles don't."""
    above: dict[str, list[tuple[Header, str]]] = {}
    for header in candidates:
        row = rows[header.first - 1] if header.first else None
        if row is not None and row.loose and row.gap <= 2 and len(row.text) <= 40 and row.text.count(" ") <= 3:
            above.setdefault(_label_shape(header.core[0]), []).append((header, row.text))
    for named in above.values():
        texts = Counter(text for _, text in named)
        if 2 <= len(texts) < len(named) and max(texts.values()) <= 0.9 * len(named):
            for header, _ in named:
                header.add("names-recur", 0.7, "a short text stands above it, and such texts come back in the thread")


def _weigh_weak(header: Header, rows: Sequence[Row]) -> None:
    """Titles, avatars and online states in and right above the core rows."""
    near = range(max(0, header.first - 3), header.last + 1)
    roles = {role for i in near if rows[i].kind == "weak" for role in rows[i].roles}
    for role in sorted(roles & WEIGHTS.keys() - header.roles):
        weight, reason = WEIGHTS[role]
        header.add(role, weight, reason)
    if "name" not in header.roles and _doubled(rows, header):
        header.add("doubled", 1.2, "right above it a short text stands twice: a name, and the text of its avatar")


def _doubled(rows: Sequence[Row], header: Header) -> bool:
    """Whether one of the short texts above a header is repeated by the next, or spelt by a letter above."""
    near = rows[max(0, header.first - 5) : header.first]
    for above, below in zip(near, near[1:]):
        if not above.loose or below.kind not in ("text", "weak") or not below.text.startswith(above.text):
            continue
        if len(above.text) > 1 and (below.text == above.text or below.text[len(above.text)] == " "):
            return True
        if len(above.text) == 1 and above.text.isalnum() and len(below.text) > 1 and len(below.text) <= 40:
            return True
    return False


def _climbing(numbers: Sequence[object]) -> list[bool]:
    """Which numbers belong to the longest climbing row of numbers."""
    tails: list[int] = []
    tail_at: list[int] = []
    before: dict[int, int] = {}
    for i, number in enumerate(numbers):
        if not isinstance(number, int):
            continue
        place = bisect_left(tails, number)
        before[i] = tail_at[place - 1] if place else -1
        if place == len(tails):
            tails.append(number)
            tail_at.append(i)
        else:
            tails[place], tail_at[place] = number, i
    out = [False] * len(numbers)
    at = tail_at[-1] if tail_at else -1
    while at >= 0:
        out[at] = True
        at = before[at]
    return out


def _choose(candidates: list[Header]) -> None:
    """Take those with enough evidence, then drop what fits no other: odd ones out."""
    for header in candidates:
        header.taken = header.score >= ENOUGH
    taken = [header for header in candidates if header.taken]
    if len(taken) < 3:
        return
    usual = [role for role in USUAL if sum(role in header.roles for header in taken) >= 0.8 * len(taken)]
    for place, header in enumerate(taken):
        # The first post answers nothing: SMF and YaBB number only the replies, in another form of head.
        opens = place == 0 and any(role in header.roles for role in usual if role not in OPENING)
        for role in usual:
            if role in header.roles or (opens and (role == "number" or (role == "posted" and "date" in header.roles))):
                continue
            header.add("odd", -1.0, f"the thread's other headers show {WEIGHTS[role][1]}")
    for header in taken:
        header.taken = header.score >= ENOUGH


def _hand_down(candidates: list[Header], rows: Sequence[Row], under: frozenset[str]) -> None:
    """Give each post the core rows that stand under its body."""
    if not under:
        return
    taken = [header for header in candidates if header.taken]
    ends = [header.first for header in taken[1:]] + [len(rows)]
    for header, end in zip(taken, ends):
        header.after = [
            rows[i] for i in range(header.last + 1, end) if rows[i].kind == "core" and side_key(rows[i]) in under
        ]
