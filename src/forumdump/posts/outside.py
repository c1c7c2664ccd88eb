"""What stands outside the boxes of the bodies: a signature has a box of its own, and some tools keep the indent of boxes
or mark each with a bar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..text.rows import Row
from .draft import Draft

# So many of the posts must have text at one indent, and so many of them something left of it, two at least under more
# than a line.
MOST, SOME, FEWEST = 0.7, 0.2, 2
# So many of the bodies must be quotes from their first line to the last.
BARRED = 0.8
# What long lines keep before their text.
BAR = ">"


def tails_outside(rows: Sequence[Row], drafts: Sequence[Draft]) -> list[tuple[Draft, int]]:
    """The posts that end outside of where bodies stand, each with the first such row; none where boxes don't show."""
    return _in_second(rows, drafts) or _left_of(rows, drafts)


def _in_second(rows: Sequence[Row], drafts: Sequence[Draft]) -> list[tuple[Draft, int]]:
    """The posts that end in a second quote, where all bodies stand in one: Markdown's bars before vBulletin 4's boxes."""
    bodies = [rows[draft.zone.start : draft.zone.end] for draft in drafts]
    barred = [bool(body) and all(row.depth or row.text[0] == BAR for row in body) for body in bodies]
    if len(drafts) < FEWEST or sum(barred) < BARRED * len(drafts):
        return []
    return [
        (draft, parts[-1].index)
        for draft, body, whole in zip(drafts, bodies, barred)
        if whole and (parts := [row for row in body[1:] if row.parted])
    ]


def _left_of(rows: Sequence[Row], drafts: Sequence[Draft]) -> list[tuple[Draft, int]]:
    """The posts that end left of where bodies stand."""
    indents = [[row.line.indent for row in rows[draft.zone.start : draft.zone.end]] for draft in drafts]
    # The first line of a body may stand further right, behind what was glued to it.
    longer = [set(own[1:]) for own in indents if len(own) > 1]
    seen = Counter(indent for below in longer for indent in below)
    # Quotes stand further right; where nearly all members have signatures, nothing stands left of what most posts show.
    base = min((indent for indent, posts in seen.items() if posts >= MOST * len(longer)), default=0)
    found = {place: start for place, own in enumerate(indents) if (start := _outside(own, base))}
    if sum(start > 1 for start in found.values()) < FEWEST or len(found) < SOME * len(drafts):
        return []
    return [(drafts[place], drafts[place].zone.start + start) for place, start in found.items()]


def _outside(indents: Sequence[int], base: int) -> int:
    """How many rows stand at the indent of bodies or right of it, if all others below them stand left of it; else 0."""
    inside = next((place for place, indent in enumerate(indents) if indent < base), len(indents))
    rest = indents[inside:]
    return inside if rest and max(rest) < base and base in indents[:inside] else 0


__all__ = ["tails_outside"]
