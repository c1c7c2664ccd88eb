"""What stands round a header: texts above it, buttons below its text, headings of the page's own blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence

from ..text.rows import DATED, Row
from .groups import MAX_GAP, heads_block, label_shape
from .header import Header
from .sides import side_key
from .standing import LEAD, first_end
from .weights import ENOUGH

# Words of the box that counts a board's threads, messages and members; so near to them stand its counts.
BOARD_COUNTS = "site.statistics"
COUNTS_ABOVE, COUNTS_BELOW = 1, 3
# What pages print as statistics of their own, and so near under the heading of such a block.
STATISTICS = frozenset(["date", "messages", "suffix", "prefix"])
BLOCK_REACH = 2
# What people press under posts, how far above the next header it stands, and from which share of the posts on.
# What counts the answers, and so many links stand over it.
ANSWERS = "thread.post_count"
LINKS = 8
BUTTONS = ("action.reply", "action.quote", "action.report", "action.like")
NEAR_END = 8
MOSTLY = 0.6
# A name, a subject and a button stand over a head.
BOX_ROWS = 3
# Heads of what follows the last post.
TRAILERS = frozenset(["thread.similar", "thread.login_to_reply", "thread.viewers_head"])
# What tells who wrote it.
NAMES = frozenset(["author", "handle"])
# A name is no longer; and where one text stands over nearly all headers, it names nobody.
WIDTH, SPACES = 40, 3
ALL_BUT = 0.9


def weigh_surroundings(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """Weigh the candidates by what stands round them."""
    for rule in RULES:
        rule(candidates, rows)


def _board_counts(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """`Threads`, `Messages`, `Latest member` at the foot of a page look like a user box."""
    counts = {row.index for row in rows if row.marks and row.marks[0].label == BOARD_COUNTS}
    for header in candidates if counts else ():
        if not counts.isdisjoint(range(header.first - COUNTS_ABOVE, header.last + 1 + COUNTS_BELOW)):
            header.add("statistics")


def _starter(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """`amy started May 2024 in Speakers`, on three lines; `By amy` / `June 13, 2024` / `in Speakers`, of one form with
    no head below."""
    for place, header in enumerate(candidates):
        row = rows[header.last + 1] if header.last + 1 < len(rows) else None
        if row is None:
            continue
        if not place and _leads_to_answers(rows, header):
            header.add("starter")
            continue
        alone = not place and "head" in header.roles and row.loose and row.text.startswith("in ")
        if row.text.casefold() == "in" or (alone and _has_own_form(candidates, header)):
            header.add("starter")


def _has_own_form(candidates: Sequence[Header], header: Header) -> bool:
    """Whether no other header begins with a row of the same form."""
    shape = label_shape(header.core[0])
    return all(other is header or label_shape(other.core[0]) != shape for other in candidates)


def _leads_to_answers(rows: Sequence[Row], header: Header) -> bool:
    """Whether nothing but words of links stands between a head and the count of the answers: `hide` / `past` /
    `5 comments` under who shared a link."""
    for row in rows[header.last + 1 : header.last + 1 + LINKS]:
        if any(mark.label == ANSWERS for mark in row.marks):
            return True
        if row.kind != "foot" and (row.kind != "text" or " " in row.text):
            return False
    return False


def _blocks(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """`Popular Days` over a date, `Top Posters` over names and counts of posts: the page's own statistics."""
    for header in candidates:
        above = rows[max(0, header.first - BLOCK_REACH) : header.first]
        if header.roles <= STATISTICS and any(map(heads_block, above)):
            header.add("block")


def _names(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """Short texts above dates are names if some of them come back: titles in a list of articles don't."""
    above: dict[str, list[tuple[Header, str]]] = {}
    for header in candidates:
        row = rows[header.first - 1] if header.first else None
        if row is not None and row.loose and row.gap <= 2 and len(row.text) <= WIDTH and row.text.count(" ") <= SPACES:
            above.setdefault(label_shape(header.core[0]), []).append((header, row.text))
    for named in above.values():
        texts = Counter(text for _, text in named)
        if 2 <= len(texts) < len(named) and max(texts.values()) <= ALL_BUT * len(named):
            for header, _ in named:
                header.add("names-recur")


def _spoken_to(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """The text over a head is whom a post speaks to or quotes: lists of articles have authors, too, but no talk."""
    said = [row.text[at + 1 : at + 1 + WIDTH] for row in rows if "@" in row.text for at in _mentions(row.text)]
    users = [row.mark("user") for row in rows if "user" in row.roles]
    said += [mark.value for mark in users if mark is not None and isinstance(mark.value, str)]
    if not said:
        return
    words = {text.split(None, 1)[0].strip(",:.!?") for text in said if text.strip()}
    for header in candidates:
        above = rows[header.first - 1] if header.first else None
        name = above.text.rstrip("✭★☆* ") if above is not None and above.loose and len(above.text) <= WIDTH else ""
        if name.split(None, 1)[:1] and name.split(None, 1)[0] in words and any(_leads(name, text) for text in said):
            header.add("spoken-to")


def _mentions(text: str) -> list[int]:
    """Where `@` begins a word."""
    out = []
    at = text.find("@")
    while at >= 0:
        if not at or text[at - 1].isspace():
            out.append(at)
        at = text.find("@", at + 1)
    return out


def _leads(name: str, text: str) -> bool:
    return text.startswith(name) and not text[len(name) : len(name) + 1].isalnum()


def _named_again(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """`amy` / `Re: title` / `Post by amy »`: a guest's box holds nothing but the name."""
    for header in candidates:
        mark = header.core[0].mark("author")
        above = rows[max(0, header.first - BOX_ROWS) : header.first]
        if mark is not None and any(row.kind == "text" and row.text == mark.value for row in above):
            header.add("named-again")


def _buttons(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """Under what somebody posted stands a button to answer, quote or report it; under an article it doesn't."""
    ends = [header.first for header in candidates[1:]] + [len(rows)]
    pressed = [
        header
        for header, end in zip(candidates, ends)
        if any(is_button(row) for row in rows[max(header.last + 1, end - NEAR_END) : end] if row.marks)
    ]
    if len(pressed) >= max(2, MOSTLY * len(candidates)):
        for header in pressed:
            header.add("answered")


def is_button(row: Row) -> bool:
    """Whether a row is a button that stands under what somebody posted."""
    return bool(row.marks) and row.marks[0].label.startswith(BUTTONS)


def _trailer(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """Under `Similar threads` stand names and dates of other threads."""
    sure = [header.last for header in candidates if header.score >= ENOUGH][1:2]
    ends = [row.index for row in (rows[sure[0] + 1 :] if sure else ()) for mark in row.marks if mark.label in TRAILERS]
    if not ends:
        return
    # A heading between two posts is an advert's; only what no numbered post follows is the trailer.
    numbered = max((header.first for header in candidates if header.number is not None), default=-1)
    for header in candidates:
        if header.first > ends[0] and header.first >= numbered:
            header.add("trailer")


def _opener(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """Where answers are counted (SMF, YaBB), the post over answer 1 has no number."""
    for above, header in zip(candidates, candidates[1:]):
        if header.number == 1 and header.score >= ENOUGH and "posted" in header.roles:
            if "posted" in above.roles and above.number is None:
                above.add("opens")
            return


RULES: tuple[Callable[[Sequence[Header], Sequence[Row]], None], ...] = (
    _board_counts, _starter, _blocks, _names, _spoken_to, _named_again, _buttons, _trailer, _opener,
)  # fmt: skip


def weigh_dated(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """On engines whose heads show little more, a short text over a date of its own is a head."""
    for header in candidates:
        above = rows[header.first - 1] if header.first else None
        roles = header.core[0].roles
        if (
            above is not None
            and above.kind in ("text", "weak")
            and roles in (("date",), ("posted",), ("posted", "edit"))
        ):
            header.add("dated", None if roles[0] == "date" else 1.0)
        if header.core[-1].roles == ("date",):
            # Vanilla tells the board under the date of the post that began the thread.
            header.drop("starter")


def weigh_below(candidates: Sequence[Header], rows: Sequence[Row], under: Collection[str]) -> None:
    """Names over texts whose date stands below, where that is the board's custom (`under`: keys of such rows)."""
    ends = [header.first for header in candidates[1:]] + [len(rows)]
    told: Counter[str] = Counter()
    for header, end in zip(candidates, ends):
        if not header.meets("recurs") or NAMES.isdisjoint(header.roles):
            continue
        below = (row for row in rows[header.last + 1 : end] if row.kind == "core" and side_key(row) in under)
        shape = label_shape(header.core[0])
        # Where a dump ends within the last post, that one's date is lost.
        cut = header is candidates[-1] and told[shape] > 1 and told[shape] == len(candidates) - 1
        if cut or any(not DATED.isdisjoint(row.roles) for row in below):
            header.add("dated-below")
            told[shape] += 1


def weigh_first(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """On engines whose boxes may keep little, the first box of a page, parted from its title and not from its body."""
    header = candidates[0] if candidates else None
    if header is None or header.last + 1 >= len(rows) or rows[header.last + 1].gap:
        return
    top = header.first
    while top and not rows[top].gap and header.first - top < MAX_GAP:
        top -= 1
    if 0 < top <= LEAD and rows[top].gap > 1 and all(row.gap == 0 for row in rows[top + 1 : header.last + 1]):
        header.add("first")


def weigh_standing(candidates: Sequence[Header], rows: Sequence[Row], standing: Collection[int]) -> None:
    """Names over titles, blank lines around both (`standing`: their rows)."""
    boxed = [
        header
        for header in (candidates if standing else ())
        if any(index in standing for index in range(header.first - MAX_GAP, header.first + 1))
    ]
    for header in boxed:
        header.add("boxed")
    if len(boxed) == 1 and boxed[0].last < first_end(rows):
        # Main-content extractors may keep the first box only.
        boxed[0].add("ended")


__all__ = ["is_button", "weigh_below", "weigh_dated", "weigh_first", "weigh_standing", "weigh_surroundings"]
