"""Bodies → signatures: the tail that a rule line marks, or that a member's posts repeat."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..text.rows import Row
from .fields import Draft

# Two posts of a member may end alike by chance (`Thanks!`); a signature is longer or more frequent.
ENOUGH = 25
# A marked signature is looked for in this many rows at the end of a body.
REACH = 40


def find_signatures(rows: Sequence[Row], drafts: Sequence[Draft]) -> None:
    """Set each zone's signature and take it off the body."""
    for draft in drafts:
        _marked(rows, draft)
    by_name: dict[str, list[Draft]] = {}
    for draft in drafts:
        if draft.name is not None and draft.zone.signature is None and not draft.zone.closed:
            by_name.setdefault(draft.name, []).append(draft)
    for own in by_name.values():
        if len(own) > 1:
            _repeated(rows, own)


def _marked(rows: Sequence[Row], draft: Draft) -> None:
    zone = draft.zone
    for index in range(max(zone.start, zone.end - REACH), zone.end):
        if re_.SIGNATURE_RULE.fullmatch(rows[index].text):
            if index + 1 < zone.end:
                zone.signature = (index + 1, zone.end)
            zone.end = index
            return


def _repeated(rows: Sequence[Row], own: Sequence[Draft]) -> None:
    """The rows that all bodies of a member end with."""
    tails = [[rows[i].text for i in range(draft.zone.end - 1, draft.zone.start - 1, -1)][:REACH] for draft in own]
    shared = 0
    for texts in zip(*tails):
        if len(set(texts)) > 1:
            break
        shared += 1
    if not shared or shared >= min(len(tail) for tail in tails):
        return
    if any(re_.SENT_FROM.match(text) for text in tails[0][:shared]):
        # What a phone adds is part of what was posted.
        return
    size = sum(len(text) for text in tails[0][:shared])
    if size < ENOUGH and len(own) < 3 and shared < 2:
        return
    for draft in own:
        zone = draft.zone
        zone.signature = (zone.end - shared, zone.end)
        zone.end -= shared
