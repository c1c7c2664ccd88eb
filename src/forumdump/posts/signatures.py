"""Bodies → signatures: the tail that a rule line marks, that follows a note, or that a member's posts repeat."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..names.profiles import box_of
from ..text.rows import Row
from .draft import Draft
from .outside import tails_outside
from .slogans import find_slogan

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
# What a line is drawn with that parts a signature from its body.
RULES = frozenset("_-―─—")
# What the board prints between a body and its signature.
_NOTES = frozenset(["edit", "attach"])
Tail = tuple[Draft, int, int]


def find_signatures(rows: Sequence[Row], drafts: Sequence[Draft], signed: bool = False, ruled: bool = False) -> None:
    """Set each zone's signature and take it off the body; `signed`: the engine prints signatures, `ruled`: below a
    drawn line."""
    # A dump that lost its lines of one word may have lost that line too.
    ruled = ruled and any(" " not in row.text for row in rows if row.kind == "text")
    for draft, first in tails_outside(rows, drafts):
        _cut(draft, first)
    noted = {id(draft): place for draft in drafts if (place := _after_note(rows, draft)) is not None}
    by_name: dict[str, list[Tail]] = {}
    for draft in drafts:
        zone = draft.zone
        if zone.signature is None:
            _marked(rows, draft)
        # Posts whose names and boxes were lost end alike only where one member wrote them.
        key = _owner(draft)
        if zone.signature is None and not zone.closed:
            start, end = noted.get(id(draft), (zone.start, zone.end))
            by_name.setdefault(key, []).append((draft, start, end))
    _lend_names(rows, by_name)
    for own in by_name.values():
        if len(own) > 1 and not ruled:
            _repeated(rows, own, noted)
    for draft in drafts:
        if id(draft) in noted and draft.zone.signature is None:
            draft.zone.signature = noted[id(draft)]
        elif draft.zone.signature is None and not draft.zone.closed and not ruled:
            _cut(draft, find_slogan(rows, draft, signed))


def _cut(draft: Draft, first: int | None) -> None:
    """Take a signature that begins with the row `first` off the body."""
    if first is not None:
        draft.zone.signature, draft.zone.end = (first, draft.zone.end), first


def _owner(draft: Draft) -> str:
    """What tells whose post it is; empty where nothing does."""
    return draft.name or _box(draft) or ""


def _lend_names(rows: Sequence[Row], by_name: dict[str, list[Tail]]) -> None:
    """Let nameless posts go with those of the one member who ends posts with the same line."""
    owners: dict[str, set[str]] = {}
    for name, own in by_name.items():
        for _, start, end in own if name else ():
            if start < end:
                owners.setdefault(rows[end - 1].text, set()).add(name)
    for tail in by_name.pop("", []):
        names = owners.get(rows[tail[2] - 1].text, set()) if tail[1] < tail[2] else set()
        by_name.setdefault(next(iter(names)) if len(names) == 1 else "", []).append(tail)


def _box(draft: Draft) -> str | None:
    """What tells a member whose name was lost: a box with two values."""
    box = box_of(draft.zone.header)
    return repr(box) if len(box) > 1 else None


def _marked(rows: Sequence[Row], draft: Draft) -> None:
    zone = draft.zone
    for index in range(max(zone.start, zone.end - REACH), zone.end):
        if rows[index].text[0] in RULES and re_.SIGNATURE_RULE.fullmatch(rows[index].text):
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


def _repeated(rows: Sequence[Row], own: Sequence[Tail], noted: dict[int, tuple[int, int]]) -> None:
    """The rows that several posts of a member end with."""
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
        least = 1 if all(_owner(draft) for draft, _, _ in alike) else FEWEST
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
