"""Headers → bodies: where the text of each post begins; `ends.py` and `trims.py` tell where it ends.

A body runs from the header's last row to the first row that only trails posts: buttons, edit and
like notes, a signature, the profile of engines that print it below, the next header.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .. import patterns as re_
from ..headers.header import Header
from ..text.rows import Row
from .ends import ENDS, find_ends
from .menus import lead_text, menu_ends
from .subjects import WIDTH, Subjects
from .trims import trim_ends
from .zone import Zone

# Notes that some engines print over the body: SMF 2.1 who edited it, ProBoards who likes it.
OVER = frozenset(["edit", "like"])
# A button under a post, and the bare head of a quote.
QUOTE_BUTTON, QUOTE_HEAD = "action.quote", "quote.bare"
# One post in so many has words of thanks, of so many posts at least, that are no button.
FEW, SEVERAL = 3, 3
# A button of thanks is a word that people write as well.
THANKS = "action.like"


def find_bodies(
    rows: Sequence[Row],
    headers: Sequence[Header],
    title: str | None,
    subjects: bool,
    place: str = "",
    buttons_below: bool = False,
) -> list[Zone]:
    """One zone for each header, in order; `subjects` tells that the engine prints subjects over bodies, `place`
    where in a post its table says they stand; `buttons_below`: no button stands over a body."""
    stops = [header.top for header in headers[1:]] + [len(rows)]
    furniture = _furniture(rows, headers, stops)
    subject = Subjects(rows, headers, stops, title, subjects, place)
    zones = []
    _read_bare_quotes(rows, headers, stops, subject, buttons_below)
    _free_thanks(rows, headers, stops)
    below = _below_rules(rows, headers, stops, place == "head", subject)
    for header, start, stop, menu in zip(headers, below, stops, menu_ends(rows, headers, stops)):
        start = start or _body_start(rows, menu, stop, furniture, subject)
        zones.append(Zone(header, start, stop, stop))
    find_ends(rows, headers, zones, furniture)
    trim_ends(rows, zones, furniture)
    return zones


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
    drawn = [row.kind for row in rows[headers[0].first :]].count("rule") if near > 1 else 0
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


def _furniture(rows: Sequence[Row], headers: Sequence[Header], stops: Sequence[int]) -> frozenset[str]:
    """Short rows that stand at the same edge of most posts, word for word.

    Above bodies nearly all posts must show them: a much quoted line stands there as well. Right under the head of a quote
    it is quoted for sure.
    """
    if len(headers) < 3:
        return frozenset()
    head: list[str] = []
    foot: list[str] = []
    for header, stop in zip(headers, stops):
        edge: set[str] = set()
        for row in rows[header.last + 1 : min(header.last + 4, stop)]:
            if row.kind in ("quote", "prose"):
                break
            if len(row.text) <= 48:
                edge.add(row.text)
        head.extend(edge)
        low = range(max(header.last + 1, stop - 6), stop)
        foot.extend({rows[i].text for i in low if len(rows[i].text) <= 80 and "quote" not in rows[i - 1].roles})
    out = {text for text, n in Counter(head).items() if n >= max(3, 0.85 * len(headers))}
    return frozenset(out | {text for text, n in Counter(foot).items() if n >= max(3, 0.6 * len(headers))})


def _read_bare_quotes(
    rows: Sequence[Row], headers: Sequence[Header], stops: Sequence[int], subject: Subjects, buttons_below: bool
) -> None:
    """Rows right under heads that say `Quote` head one where few posts have them, or where buttons stand under bodies
    (`buttons_below`): the button of that word stands in every post."""
    starts = [header.last + 1 for header in headers]
    starts = [start + (start < stop and subject.titled(rows[start])) for start, stop in zip(starts, stops)]
    under = [
        rows[start]
        for start, stop in zip(starts, stops)
        if start + 1 < stop and rows[start + 1].kind in ("text", "prose", "quote")
    ]
    bare = [row for row in under if any(mark.label == QUOTE_BUTTON for mark in row.marks)]
    few = 2 * len(bare) < len(headers)
    for row in bare:
        # Over another head of a quote the word is a picture's text.
        if few or (buttons_below and rows[row.index + 1].kind != "quote"):
            row.read_whole("quote", "quote", QUOTE_HEAD)


def _free_thanks(rows: Sequence[Row], headers: Sequence[Header], stops: Sequence[int]) -> None:
    """Words of thanks that few posts show are what somebody wrote: a button stands under most."""
    if len(headers) < SEVERAL:
        return
    shown: dict[str, list[Row]] = {}
    for header, stop in zip(headers, stops):
        said = {
            row.text: row
            for row in rows[header.last + 1 : stop]
            # A list of reactions begins so as well.
            if row.marks and _thanks(row) and not row.line.mark and not _is_like(rows, row.index + 1, stop)
        }
        for text, row in said.items():
            shown.setdefault(text, []).append(row)
    for said_rows in shown.values():
        if FEW * len(said_rows) <= len(headers):
            for row in said_rows:
                row.free()


def _thanks(row: Row) -> bool:
    return len(row.marks) == 1 and row.marks[0].label == THANKS


def _is_like(rows: Sequence[Row], index: int, stop: int) -> bool:
    """Whether a row of the same post tells who likes it."""
    return index < stop and "like" in rows[index].roles


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
            or (row.text in furniture and row.kind != "quote")
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
