"""What stands at the ends of bodies and is no text: place holders, votes, the board's own blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .. import patterns as re_
from ..text.rows import Row
from .ends import LOOSE
from .zone import Zone

# So many rows of a member's menu are looked at.
MENU = 3
# A block under bodies has a head and so many rows less one; so many posts, and this share of all, must show its head.
BLOCK, FEWEST_HEADED, MOST_HEADED = 4, 3, 0.3
# Counts of votes for and against; so many posts, and this share of all, must show some for a page that prints them.
MAX_VOTES, FEWEST_VOTED, MOST_VOTED = 2, 3, 0.6


def trim_ends(rows: Sequence[Row], zones: Sequence[Zone], furniture: frozenset[str]) -> None:
    """Take off what trails the bodies; a lone word that is no button here is given back."""
    for zone in zones:
        _strip_end(rows, zone, zone is zones[-1])
    _strip_blocks(rows, zones)
    _strip_votes(rows, zones)
    _spare_words(rows, zones, furniture)


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
    """Bare counts at the end of a body are votes where buttons follow, where most bodies end so, or in a list of nothing
    else (Invision's reactions)."""
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
        listed = len(voted) > 1 and all(row.line.mark == "bullet" for row in rows[end : zone.end])
        if always or listed or (below is not None and below.roles[:1] == ("action",)):
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


__all__ = ["trim_ends"]
