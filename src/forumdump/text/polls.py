"""Rows of a poll: a question, options with their share of the votes, how many voted.

Boards print options on one line or a flattener tears them at each cell. What never fails is the share in
percent; a poll is told by several of these near one another and a word: that it is one, or who voted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import patterns as re_
from ..labels import Labels
from ..labels.words import leading, words
from .rows import Row

# Options are short, questions not much longer.
OPTION_WIDTH, WIDTH = 160, 250
# From one share to the next: an option's text, its count, a bar's text, the share.
STEP = 4
# Rows between the word `Poll` and the first option: question, notes, how many voted.
HEAD_REACH = 5
# Rows between the last share and the total.
TAIL_REACH = 4
FEWEST = 2
# Rows that no poll holds.
_HEADS = frozenset(["head", "posted", "author", "joined"])


def mark_polls(rows: Sequence[Row], _: Labels) -> None:
    """Mark the rows of each poll."""
    for group in _groups(rows):
        place = _poll(rows, group)
        for row in rows[slice(*place)] if place is not None else ():
            row.read_whole("quote", "poll")


def _groups(rows: Sequence[Row]) -> Iterator[list[int]]:
    """Rows with a share, those near one another together."""
    group: list[int] = []
    for row in rows:
        if "%" not in row.text or len(row.text) > OPTION_WIDTH or re_.POLL_SHARE.search(row.text) is None:
            continue
        if group and row.index - group[-1] > STEP:
            yield group
            group = []
        group.append(row.index)
    yield group


def _poll(rows: Sequence[Row], group: Sequence[int]) -> tuple[int, int] | None:
    """The rows from a poll's head or question to its total, if the shares are a poll's."""
    if len(group) < FEWEST:
        return None
    first, last = group[0], group[-1]
    top = max(0, first + 1 - min(below - above for above, below in zip(group, group[1:])))
    head = next((i for i in range(top - 1, max(-1, top - 1 - HEAD_REACH), -1) if _opens(rows[i].text)), None)
    end = next((i for i in range(min(last + TAIL_REACH, len(rows) - 1), last, -1) if _tells_total(rows, i)), last)
    start = head if head is not None else _question(rows, top)
    told = sum(_tells_votes(rows[i].text) for i in range(top, last + 1))
    above = any(_tells_total(rows, i) for i in range(start, last + 1))
    if head is None and end == last and not above and told < FEWEST:
        return None
    end += _leads(rows[end], "poll.total") and not any(map(str.isdigit, rows[end].text))
    while end + 1 < len(rows) and _leads(rows[end + 1], "poll.note"):
        end += 1
    if any(_HEADS.intersection(row.roles) for row in rows[start : end + 1]):
        return None
    return start, end + 1


def _question(rows: Sequence[Row], top: int) -> int:
    """The row with the question: right above the first option, or above a note on how long the poll runs."""
    at = top - 1
    while at > 0 and _leads(rows[at], "poll.note"):
        at -= 1
    asked = at >= 0 and (rows[at].kind == "text" or (rows[at].kind == "prose" and rows[at].text[-1:] in "?？"))
    return at if asked else at + 1


def _leads(row: Row, role: str) -> bool:
    return len(row.text) <= WIDTH and leading(row.text.rstrip(" ."), words(role)) is not None


def _opens(text: str) -> bool:
    """`Poll`, `Poll: Which one?`, `Which one? (24 votes)`."""
    if len(text) > WIDTH:
        return False
    end = leading(text, words("poll.head"))
    if end is not None:
        return text[end:].lstrip()[:1] in ("", ":", "：")
    return text[-1:] == ")" and _tells_votes(text[text.rfind("(") : -1])


def _tells_total(rows: Sequence[Row], index: int) -> bool:
    """`Total votes: 24`, `24 voters`, `Total voters` over `24`."""
    text = rows[index].text
    if _tells_votes(text):
        return True
    end = leading(text, words("poll.total")) if len(text) <= WIDTH else None
    if end is None:
        return False
    value = text[end:].strip(" :：") or (rows[index + 1].text if index + 1 < len(rows) else "")
    return value[:1].isdigit()


def _tells_votes(text: str) -> bool:
    """Whether a text is a number of votes or voters, before its word or behind it."""
    match = re_.POLL_VOTES.match(text) if len(text) <= OPTION_WIDTH else None
    if match is None:
        return False
    known = words("poll.vote")
    return leading(text, known, match.end()) is not None or match["word"].strip(" :：").casefold() in known


__all__ = ["mark_polls"]
