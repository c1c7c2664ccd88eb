"""Bodies → signatures: the tail that a rule line marks, that follows a note, or that a member's posts repeat."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..names.profiles import box_of
from ..text.rows import Row
from .draft import Draft

# A line that was broken to fit is at least so long.
WRAPPED = 50
# Two posts of a member may end alike by chance (`Thanks!`); a signature is longer or more frequent.
ENOUGH = 25
WORDS = 4
OFTEN = 3
# Where nothing tells who wrote, one line may be a phone's, in all its posts.
FEWEST = 2
# A marked signature is looked for in this many rows at the end of a body.
REACH = 40
# A signature told by its looks has no more lines, and no wider ones.
LINES = 8
LINE_WIDTH = 200
# What the board prints between a body and its signature.
_NOTES = frozenset(["edit", "attach"])
Tail = tuple[Draft, int, int]


def find_signatures(rows: Sequence[Row], drafts: Sequence[Draft], ruled: bool = False) -> None:
    """Set each zone's signature and take it off the body; `ruled`: the engine draws a line above signatures."""
    # A dump that lost its lines of one word may have lost that line too.
    ruled = ruled and any(" " not in row.text for row in rows if row.kind == "text")
    noted = {id(draft): place for draft in drafts if (place := _after_note(rows, draft)) is not None}
    by_name: dict[str, list[Tail]] = {}
    for draft in drafts:
        zone = draft.zone
        _marked(rows, draft)
        # Posts whose names and boxes were lost end alike only where one member wrote them.
        key = draft.name or _box(draft) or ""
        if zone.signature is None and not zone.closed:
            start, end = noted.get(id(draft), (zone.start, zone.end))
            by_name.setdefault(key, []).append((draft, start, end))
    for key, own in by_name.items():
        if len(own) > 1 and not ruled:
            _repeated(rows, own, noted, 1 if key else FEWEST)
    for draft in drafts:
        if id(draft) in noted and draft.zone.signature is None:
            draft.zone.signature = noted[id(draft)]
        elif draft.zone.signature is None and not draft.zone.closed and not ruled:
            _by_looks(rows, draft)


def _box(draft: Draft) -> str | None:
    """What tells a member whose name was lost: a box with two values."""
    box = box_of(draft.zone.header)
    return repr(box) if len(box) > 1 else None


def _marked(rows: Sequence[Row], draft: Draft) -> None:
    zone = draft.zone
    for index in range(max(zone.start, zone.end - REACH), zone.end):
        if re_.SIGNATURE_RULE.fullmatch(rows[index].text):
            if index + 1 < zone.end:
                zone.signature = (index + 1, zone.end)
            zone.end = index
            return


def _after_note(rows: Sequence[Row], draft: Draft) -> tuple[int, int] | None:
    """Rows of text between the edit note or the attachments that end a body and the rows that trail the post."""
    zone = draft.zone
    start = zone.end
    while start < zone.stop and (_NOTES & set(rows[start].roles) or re_.FILE_LINE.match(rows[start].text)):
        start += 1
    end = start
    while end < min(zone.stop, start + REACH) and rows[end].kind in ("text", "prose"):
        end += 1
    closed = end < zone.stop and rows[end].kind in ("foot", "rule")
    return (start, end) if zone.end < start < end and closed else None


def _repeated(rows: Sequence[Row], own: Sequence[Tail], noted: dict[int, tuple[int, int]], least: int) -> None:
    """The rows that several posts of a member end with, `least` at least."""
    ending: dict[str, list[Tail]] = {}
    for tail in own:
        if tail[1] < tail[2]:
            ending.setdefault(rows[tail[2] - 1].text, []).append(tail)
    for alike in ending.values():
        shared = _shared(rows, alike) if len(alike) > 1 else 0
        if shared and any(_goes_on(rows, tail[2] - shared) for tail in alike):
            continue
        end = alike[0][2]
        texts = [rows[i].text for i in range(end - shared, end)]
        # What stands under a note of the board's in one post is no chance in the others.
        sure = any(id(draft) in noted for draft, _, _ in alike)
        # What a phone adds is part of what was posted.
        if (
            len(texts) < least
            or not (sure or _enough(texts, len(alike)))
            or any(re_.SENT_FROM.match(text) for text in texts)
        ):
            continue
        for draft, start, end in alike:
            # What is all of a post is no signature; that which follows an edit note may be all of the tail.
            if end - start == shared and id(draft) not in noted:
                continue
            draft.zone.signature = (end - shared, end)
            if id(draft) not in noted:
                draft.zone.end = end - shared


def _goes_on(rows: Sequence[Row], start: int) -> bool:
    """Whether a row goes on with the sentence above it: two wrapped paragraphs may end in the same words."""
    over, row = rows[start - 1], rows[start]
    return row.gap == 0 and row.text[:1].islower() and len(over.text) > WRAPPED and over.text[-1] not in ".!?…:"


def _by_looks(rows: Sequence[Row], draft: Draft) -> None:
    """A signature that stands once: lines right under the text that begin with a sign, or with the member's name
    over an address (`▓ Hosting since 2008`, `amy` / `www.amy.example`)."""
    zone = draft.zone
    start = zone.end
    while start > max(zone.start + 1, zone.end - LINES) and _like_line(rows[start - 1]):
        start -= 1
    for first in range(start, zone.end):
        text = rows[first].text
        rest = rows[first : zone.end]
        named = draft.name is not None and text == draft.name and len(rest) > 1 and _addressed(rest)
        if first > zone.start and (
            named or _advertises(rows, first, zone.end) or all(re_.SIGN_LINE.match(row.text) for row in rest[:2])
        ):
            zone.signature = (first, zone.end)
            zone.end = first
            return


def _advertises(rows: Sequence[Row], first: int, end: int) -> bool:
    """Whether short lines with an address among them stand right under a paragraph that doesn't announce them."""
    over, rest = rows[first - 1], rows[first:end]
    return (
        len(rest) > 1
        and over.kind == "prose"
        and over.text[-1] not in ":,"
        and all(row.kind == "text" and row.gap == 0 for row in rest)
        and _addressed(rest)
        and not _addressed(rest[:1])
    )


def _like_line(row: Row) -> bool:
    return row.kind in ("text", "prose") and not row.depth and len(row.text) <= LINE_WIDTH


def _addressed(rows: Sequence[Row]) -> bool:
    return any(re_.ADDRESS.search(row.text) for row in rows)


def _shared(rows: Sequence[Row], alike: Sequence[Tail]) -> int:
    """How many rows the tails have in common, from the end."""
    count = 0
    for count in range(min(REACH, *(end - start for _, start, end in alike))):
        if len({rows[end - 1 - count].text for _, _, end in alike}) > 1:
            return count
    return count + 1


def _enough(texts: Sequence[str], posts: int) -> bool:
    """Whether what posts end with is too long, or comes too often, for chance."""
    return len(texts) > 1 or posts >= OFTEN or len(texts[0]) >= ENOUGH or texts[0].count(" ") >= WORDS - 1
