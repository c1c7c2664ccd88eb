"""What stands left of the bodies: some tools keep the indent of boxes, and a signature has a box of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..text.rows import Row
from .draft import Draft

# So many of the posts must have text at one indent, and so many of them something left of it, two at least under more
# than a line.
MOST, SOME, FEWEST = 0.7, 0.2, 2


def tails_outside(rows: Sequence[Row], drafts: Sequence[Draft]) -> list[tuple[Draft, int]]:
    """The posts that end left of where bodies stand, each with the first such row; none where boxes don't show."""
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
