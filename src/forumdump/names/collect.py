"""Headers → slots: what stands above, in and behind the rows that told each header."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import Factory, define

from .. import patterns as re_
from ..headers.header import Header
from ..text.rows import COUNTED, Row, is_picture
from .slots import Slot, stars_of

# No box of a member has more rows; a header that does is no header, and its names are not compared all with all.
MOST_ROWS = 60
# No box has more texts; a limit, since each is held against the others.
MOST_SLOTS = 60
# Short rows above the core rows that may belong to the header: letter, name, title, three banners.
REACH = 8
# A line drawn within a box stands so near to the rows that tell it.
RULED = 2
# If so many of the headers begin with a list number, posts are items of a list.
LISTED = 0.8
# Titles that members take for names.
STAFF = frozenset(["rank.admin", "rank.moderator"])
# What may hold a name within a row that tells a header.
NAMING = frozenset(["author", "name", "prefix", "avatar"])


@define
class Boxes:
    """The slots of each header in order, the rows above it that they were read from (the nearest first), and
    over how many of the headers a member's menu stands under a name."""

    slots: list[list[Slot]] = Factory(list)
    above: list[list[Row]] = Factory(list)
    menus: int = 0


def collect(
    rows: Sequence[Row], headers: Sequence[Header], states: Sequence[Slot | None], replied: bool = False
) -> Boxes:
    """The slots of all headers. `states`: the online states under bodies, which end the posts above; `replied`:
    numbered rows name whom the post answers."""
    out = Boxes()
    listed = sum(header.core[0].line.ordinal is not None for header in headers)
    # Where posts are items of a list, what stands above an item belongs to the post before.
    items = listed >= max(2, LISTED * len(headers))
    floor = -1
    ended: Slot | None = None
    for header, state in zip(headers, states):
        above: list[Row] = []
        slots: list[Slot] = []
        if header.core[0].shape != COUNTED:  # of those nothing but the number was left
            reach = 0 if items and header.core[0].line.ordinal is not None else REACH
            above, beyond = _rows_above(rows, header, max(floor, header.first - 1 - reach), ended)
            out.menus += 0 < beyond < len(above) and over_menu(rows, above[-beyond])
            slots = [*_slots_above(above, beyond), *_slots_inside(rows, header, replied)][:MOST_SLOTS]
            if header.meets("first"):
                _read_titles(slots, rows)
        out.above.append(above)
        out.slots.append(slots)
        floor = max(header.last, header.after[-1].index if header.after else -1)
        ended = state
    return out


def _read_titles(slots: Sequence[Slot], rows: Sequence[Row]) -> None:
    """Where boxes part name and title by a blank line (XenForo 2), what no such line parts from the date is a title."""
    for slot in slots:
        if slot.above and slot.kind == "text" and not rows[slot.row.index + 1].gap:
            slot.kind = "rank"


def _rows_above(rows: Sequence[Row], header: Header, floor: int, ended: Slot | None) -> tuple[list[Row], int]:
    """The rows over a header down to `floor` that may be of its box, the nearest first; and how many of them stand
    beyond a member's menu."""
    above: list[Row] = []
    behind = beyond = 0
    for index in range(header.first - 1, floor, -1):
        row = rows[index]
        if ended is not None and row.index <= ended.row.index + (row.text == ended.text):
            # vBulletin 3 prints the name once more under the state.
            break
        if not above and is_picture(row):
            # subsilver2 of phpBB 3 prints the picture between title and join date.
            continue
        if row.roles == ("action",):
            # vBulletin 4 hides a menu between name and title; `Thank You` over `Given: 3` heads pairs of the box.
            behind += rows[index + 1].roles != ("profile",)
        elif row.kind == "rule" and index >= header.first - RULED:
            # XMB and FUDforum draw a line within the box, under name and title.
            continue
        elif row.kind not in ("text", "weak") or (behind and above and above[-1].index > index + behind + 1):
            break
        elif not behind or row.kind == "text" or rows[index + 1].roles != ("action",):
            # `amy is offline` right above buttons ends the post before.
            above.append(row)
            beyond += behind > 0
    return above, beyond


def _slots_above(above: Sequence[Row], beyond: int) -> list[Slot]:
    out = []
    stars = 0
    for place, row in enumerate(above):
        kind = "beyond" if place >= len(above) - beyond else "above"
        stars += place + 1 < len(above) and stars_of(row, above[place + 1])
        slot = _of_row(row, f"{kind}{place + 1 - stars}")
        if slot is not None:
            out.append(slot)
    return out[::-1]


def _slots_inside(rows: Sequence[Row], header: Header, replied: bool) -> list[Slot]:
    out = []
    inside = 0
    for row in rows[header.first : min(header.last, header.first + MOST_ROWS) + 1]:
        if row.kind in ("text", "weak"):
            inside += 1
            slot = _of_row(row, f"inside{inside}")
            if slot is not None:
                out.append(slot)
        elif row.kind == "core" and row.value_of is None and not NAMING.isdisjoint(row.roles):
            out.extend(_of_core(row) if not (replied and "number" in row.roles) else ())
    return out


def _of_core(row: Row) -> list[Slot]:
    """What a row that tells the header holds besides."""
    out = []
    for mark in row.marks:
        text = row.text[mark.value_start : mark.value_end].strip() if mark.role in NAMING else ""
        if text:
            key = "+".join([role for role in row.roles if role not in ("prefix", "suffix")])
            out.append(Slot(text, row, mark.value_start, mark.value_end, f"{mark.role}:{key}", mark.role))
    return out


def _of_row(row: Row, key: str) -> Slot | None:
    if row.roles == ("subject",):
        return None
    if row.kind == "text":
        stars = re_.STARS.search(row.text)
        end = stars.start() if stars is not None else len(row.text)
        if row.line.mark == "heading" and key.startswith("above"):
            # Names are headings of one rank all through a page, titles of another.
            key = f"above-heading{row.line.rank}"
        # Where too little tells Markdown, its stars are left.
        start = 2 if re_.STRESSED.fullmatch(row.text, 0, end) is not None else 0
        return Slot(row.text[start : end - start], row, start, end - start, key, "text")
    # A known title may stand before the text of a picture.
    mark = row.marks[1] if row.roles == ("title", "avatar") else row.marks[0]
    if mark.role in ("avatar", "status", "titled") and isinstance(mark.value, str):
        return Slot(mark.value, row, mark.value_start, mark.value_end, mark.role, mark.role)
    kind = "badge" if mark.role in ("avatar", "status", "detail") else mark.role
    if mark.label in STAFF and row.text.islower():
        # Boards print the titles of their staff with a capital: a member may be called `admin`.
        kind = "text"
    return Slot(row.text, row, 0, len(row.text), key, kind)


def over_menu(rows: Sequence[Row], row: Row) -> bool:
    """Whether a member's menu (`View Profile`, `View Forum Posts`) stands right under a row."""
    below = rows[row.index + 1 : row.index + 3]
    return (
        len(below) == 2
        and all(other.roles == ("action",) for other in below)
        and below[0].marks[0].label == "action.find"
    )


__all__ = ["REACH", "Boxes", "collect", "over_menu"]
