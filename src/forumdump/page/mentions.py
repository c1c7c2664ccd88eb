"""Clues to a title from what else names it: posts, other lines above them, breadcrumbs, members and boards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import patterns as re_
from ..headers.header import Header
from ..labels import Labels
from ..labels.roles import group
from ..text.rows import Row
from ..text.titles import fold_title
from .candidates import row_parts
from .clues import Candidate, Titles
from .crumbs import read_crumbs, stacked_steps
from .preamble import TOP, Piece, bare_title, lead_rows, piece
from .starters import Starter
from .subjects import WIDTH, Subjects

# Rows between breadcrumbs and a title: notices, buttons.
CRUMBS_REACH = 4
# Rows below the first header in which a post may show its subject.
SUBJECT_REACH = 3
# A subject that was cut has this much left; a title with a button behind it is no shorter than this.
CUT, SHORTEST = 20, 8
# So many rows below a title the first post has begun.
BEGUN = 20
# Names stand twice too, as avatar's text and as name, but right over each other.
AGAIN_APART = 4
# Rows above the line about the starter where a title may stand twice.
DOUBLED = 2
# Rows above the first header where the thread's own date may stand.
DATE_REACH = 2
# A word before a name is as short as this: `By amy`.
SHORT_WORD = 4
# Rows above the first header where a name with its member's title may stand, and the words of such a title.
NAME_REACH, TITLE_WORDS = 4, 4
# More rows than count as near.
FAR = 9
# Groups of words that stand beside a title.
PAGE = frozenset(["thread", "action", "nav"])
# What parts a page's own title from the names of the board and the site.
PARTING = "-–—|•·:»›>/"
# What parts them where the site stands first.
DOWN = frozenset([">", "›", "»"])


def weigh_names(titles: Titles, told: Subjects, starter: Starter, first: int) -> None:
    """Members' names, that of the starter also behind a word (`By amy`) and before a title (`amy Level 3`)."""
    starting = fold_title(starter.user.text) if starter.user else ""
    for key, item in titles.by_key.items():
        if key in told.likely:
            item.add("recurs")
        over_head = any(first - row <= NAME_REACH for row in item.rows)
        # Twice right above the line about the starter stands the title, as last breadcrumb and as heading.
        begun = starter.first.index if starter.first is not None else -1
        titled = any(0 < begun - row <= DOUBLED for row in item.rows)
        if (key in told.names and not titled) or (starting and _is_named(key, starting, over_head)):
            item.add("name")


def _is_named(key: str, name: str, over_head: bool) -> bool:
    """Whether a text is a name, has one word before it, or stands over the first post and goes on with a title."""
    if key == name or (key.endswith(" " + name) and key.count(" ") - name.count(" ") == 1):
        return True
    return over_head and key.startswith(name + " ") and key.count(" ") - name.count(" ") <= TITLE_WORDS


def weigh_cut(titles: Titles, key: str, clue: str, rows: Sequence[Row]) -> None:
    """A clue for the title whose start a subject is (engines cut long ones), or that begins the subject's line."""
    whole = titles.by_key.get(key)
    if whole is not None and whole.rows:
        return
    for other, item in titles.placed.items():
        if other == key:
            continue
        if other.startswith(key):
            if _is_described(rows, item, key):
                item.add("described")
            elif len(key) >= CUT:
                item.add(clue, 1.1)
        elif len(other) >= SHORTEST and key.startswith(other + " "):
            if _is_wrapped(rows, item, key):
                item.add("goes-on")
            else:
                item.add(clue, 1.1)


def _is_described(rows: Sequence[Row], item: Candidate, key: str) -> bool:
    """Whether a candidate is a subject with something in brackets behind it that stands over no post."""
    if not item.key.startswith(f"{key} (") or item.key[-1] != ")":
        return False
    at = item.piece.row.index + 1
    return all(row.title != item.key for row in rows[at : at + BEGUN])


def _is_wrapped(rows: Sequence[Row], item: Candidate, key: str) -> bool:
    """Whether the rest of a subject stands on the line under the candidate that begins it."""
    at, rest = item.piece.row.index + 1, key[len(item.key) + 1 :]
    return at < len(rows) and f"{rows[at].title} ".startswith((f"{rest} ", f"{rest.partition(' ')[0]} "))


def weigh_boards(titles: Titles, starter: Starter, steps: Sequence[Row]) -> None:
    """Sections by the line about the starter, and breadcrumbs on rows of their own."""
    if starter.section is not None:
        titles.clue(fold_title(starter.section.text), "board")
    for row in steps:
        item = titles.by_key.get(row.title)
        # A last step that stands above the posts once more is the title, and one behind a sign may be: XenForo 1 prints
        # a sign behind the board, too.
        if item is not None and (row is not steps[-1] or (len(item.rows) == 1 and not row.step)):
            item.add("board")


def weigh_first(titles: Titles, rows: Sequence[Row], first: Header, subjects: bool) -> None:
    """A title comes again in the head of the first post, or in the rows under it."""
    near = rows[first.first : first.last + 1 + SUBJECT_REACH]
    texts = {row.title: row for row in reversed(near) if row.kind in ("text", "prose")}
    parts = {fold_title(part.text) for row in lead_rows(rows, [first]) for part in row_parts(row)}
    for key in texts.keys() & (titles.by_key.keys() | parts):
        item = titles.note(bare_title(texts[key], 0, len(texts[key].text)))
        if key in parts or (item.rows and texts[key].index - max(item.rows) >= AGAIN_APART):
            # The board's name, too, may stand in a post's head.
            item.add("again", 1.0 if " " in key else 0.4)
    below = rows[first.last + 1] if first.last + 1 < len(rows) else None
    if subjects and below is not None and below.kind in ("text", "prose") and len(below.text) <= WIDTH:
        doubled = sum(row.text == below.text for row in near) > 1
        if doubled or (first.number == 1 and below.kind == "text"):
            titles.note(bare_title(below, 0, len(below.text))).add("heads-first", 1.6 if doubled else 1.0)


def weigh_dated(titles: Titles, rows: Sequence[Row], headers: Sequence[Header]) -> None:
    """The thread's own head shows the day on which it began: the first header has that date once more than most others
    have theirs, behind the title or under it."""
    head = headers[0]
    first = _doubled([*rows[max(0, head.first - DATE_REACH) : head.first], *head.core])
    if len(first) < 2:
        return
    others = sorted(len(_doubled(header.core)) for header in headers[1:])
    if not others or len(first) <= others[len(others) // 2]:
        return
    above = rows[first[0].index - 1] if first[0].index else None
    at = first[0].marks[-1].start
    if at:
        titles.add(bare_title(first[0], 0, at), "dated-first")
    elif above is not None and above.loose and all(row.text != above.text for row in rows[first[0].index : head.last]):
        # WoltLab's date stands under the title and the starter's name, which comes again in the post's head.
        titles.note(bare_title(above, 0, len(above.text))).add("dated-first")


def _doubled(core: Sequence[Row]) -> list[Row]:
    """The rows of a header that end in its last date."""
    dated = [row for row in core if row.roles[-1:] == ("date",)]
    days = [row.text[row.marks[-1].start : row.marks[-1].end] for row in dated]
    return [row for row, day in zip(dated, days) if day == days[-1]]


def weigh_lines(titles: Titles, rows: Sequence[Row], lead: Sequence[Row], labels: Labels) -> None:
    """Clues from other lines: the page's own title, breadcrumbs that end in the title, boards."""
    for row in _heads(rows):
        text = fold_title(re_.LINK_TITLES.sub("", row.text)) if len(row.text) <= WIDTH else ""
        for key, item in titles.by_key.items():
            if 1 < len(key) < len(text) and item.rows != {row.index} and _parted(text, key):
                # The names of board and site are parts of it too, but the first is mostly the title.
                item.add("page-title", 1.0 if text.startswith(key) != _descends(text) else 0.4)
    under = FAR
    stacked = stacked_steps(lead)
    for row in lead:
        for part in row_parts(row):
            titles.clue(fold_title(part.text), "page-title") if _confirmed(titles, part) else None
        _ends(titles, row, labels)
        steps = read_crumbs(row)
        if len(steps) > 1:
            titles.clue(fold_title(steps[-1].text), "ends-line")
            for step in steps[:-1]:
                titles.clue(fold_title(step.text), "board")
            under = 0
        elif stacked and row is stacked[-1]:
            under = 0
        elif under <= CRUMBS_REACH:
            for item in titles.at.get(row.index, ()):
                item.add("under-crumbs")
            under += 1


def _heads(rows: Sequence[Row]) -> Iterator[Row]:
    """The first rows, where the page's own title stands; lynx prints the titles of its links there."""
    linked = bool(rows) and rows[0].text.startswith("#")
    for row in rows[:TOP]:
        linked = linked and (row.index == 0 or not row.gap)
        if not linked:
            yield row


def _ends(titles: Titles, row: Row, labels: Labels) -> None:
    """A row whose last words are a candidate from another row."""
    text = row.title if len(row.text) <= WIDTH else ""
    at = text.find(" ")
    while at >= 0:
        item = titles.by_key.get(text[at + 1 :])
        item = None if item is not None and row.index in item.rows else item
        if item is not None and any(group(hit.role) in PAGE for hit in labels.exact(text[:at])):
            # `Thread Modes X`: the cell beside the title holds a button.
            for holder in titles.at.get(row.index, ()):
                holder.add("furniture")
            item.add("ends-row")
            return
        if item is not None and len(item.key) >= SHORTEST:
            if at <= SHORT_WORD and text[:at].isalpha():
                item.add("name")
                return
            # A page's own title ends in the site's name, which is short.
            item.add("ends-row", 0.4 if row.index < TOP and item.key.count(" ") < 2 else 1.0)
            for holder in titles.at.get(row.index, ()):
                holder.add("holds")
            return
        at = text.find(" ", at + 1)
    for joint in re_.GLUED_STEP.finditer(row.text) if text else ():
        item = titles.by_key.get(fold_title(row.text[joint.end() :]))
        if item is not None and row.index not in item.rows and len(item.key) >= SHORTEST:
            item.add("ends-row")


def _confirmed(titles: Titles, part: Piece) -> bool:
    """Whether a part of a line is a candidate that something else speaks for."""
    item = titles.by_key.get(fold_title(part.text))
    return item is not None and bool(item.clues.keys() & {"again", "subject", "answered", "labelled"})


def _descends(text: str) -> bool:
    """Whether a page's title goes down from the site to the thread, as breadcrumbs do."""
    sign = re_.TITLE_PARTS.search(text)
    return sign is not None and sign[0].strip() in DOWN


def _parted(text: str, key: str) -> bool:
    """Whether a page's title holds a text between bars or dashes, or between one and its edge."""
    at = text.find(key)
    if at < 0:
        return False
    before, after = text[:at].rstrip(), text[at + len(key) :].lstrip()
    return (not before or before[-1] in PARTING) and (not after or after[0] in PARTING)


def weigh_renamed(titles: Titles, rows: Sequence[Row], labels: Labels) -> None:
    """What a line between posts says that the thread is called now: `amy changed the title to X`, the last such line."""
    words = labels.by_role("event.renamed_word")
    for row in reversed(rows):
        if not row.roles or row.roles[0] != "event" or len(row.text) > WIDTH:
            continue
        text = row.text.casefold()
        for word in words:
            at = text.find(word)
            if at < 0:
                continue
            below = rows[row.index + 1] if row.index + 1 < len(rows) else None
            whole = at + len(word) == len(row.text)
            if not whole or below is not None:
                where = (
                    piece(below, 0, len(below.text)) if whole and below else piece(row, at + len(word), len(row.text))
                )
                titles.note(where).add("labelled")
                return


__all__ = ["weigh_boards", "weigh_cut", "weigh_dated", "weigh_first", "weigh_lines", "weigh_names", "weigh_renamed"]
