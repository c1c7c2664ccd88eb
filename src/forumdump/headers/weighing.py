"""What the rows of a header say for it, and how they fit the other headers of the thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..text.climbing import climbing
from ..text.rows import COUNTED, DATED, Row, lone_date
from .groups import label_shapes
from .headed import HEADING
from .header import Header
from .sides import is_starter
from .weights import ROLES

# So many items of a list count up by design.
FEWEST = 3
# A form weighs more with each header that shows it, up to a limit.
EACH, AT_MOST = 0.25, 1.5
# Titles, avatars and online states stand so near above the core rows, a name and its repetition a little further.
NEAR, NAMED = 3, 5
# A name has no more letters.
WIDTH = 40


def weigh_rows(candidates: Sequence[Header], rows: Sequence[Row]) -> None:
    """Weigh each candidate by its own rows."""
    forms = [label_shapes(header.core) for header in candidates]
    shapes = Counter(shape for form in forms for shape in form)
    climb = climbing([header.number if isinstance(header.number, int) else None for header in candidates])
    listed = climbing([header.core[0].line.ordinal for header in candidates])
    listed = listed if sum(listed) >= FEWEST else [False] * len(candidates)
    for header, form, climbs, is_item in zip(candidates, forms, climb, listed):
        if is_item and header.number is None:
            header.add("listed")
        for role in sorted(header.roles & ROLES.keys()):
            header.add(role)
        _weigh_line(header)
        often = max([shapes[shape] for shape in form])
        if often >= 2:
            header.add("recurs", min(AT_MOST, 0.5 + EACH * often))
        if header.core[0].shape == COUNTED:
            header.add("counted")
        if header.number is not None:
            header.add("climbs" if climbs else "falls")
        _weigh_weak(header, rows)
        if header.core[0].shape == HEADING:
            header.add("headed")
        if header is candidates[0] and header.core[0].mark("name") is not None and is_starter(rows, header.core[0]):
            header.add("begins")
        if _over_counts(header, rows):
            header.add("counts-below")


def _weigh_line(header: Header) -> None:
    """Things that share a line seldom do so in a body."""
    dated = [row.roles for row in header.core if not DATED.isdisjoint(row.roles)]
    if any("number" in roles for roles in dated):
        header.add("head-line")
    elif any("author" in roles for roles in dated):
        header.add("head-line", reason="name and date share a line")


def _over_counts(header: Header, rows: Sequence[Row]) -> bool:
    """`29 Apr 2012` over `2.582` over `1.041`: XenForo 2 shows icons for the labels of a box."""
    below = rows[header.last + 1 : header.last + 3]
    if len(below) < 2 or not all(row.roles == ("count",) and not row.gap for row in below):
        return False
    found = lone_date(header.core[-1])
    return found is not None and not found.has_time


def _weigh_weak(header: Header, rows: Sequence[Row]) -> None:
    """Titles, avatars and online states in and right above the core rows."""
    near = rows[max(0, header.first - NEAR) : header.last + 1]
    roles = {role for row in near if row.kind == "weak" for role in row.roles}
    for role in sorted(roles & ROLES.keys() - header.roles):
        header.add(role)
    if "name" not in header.roles and _doubled(rows, header):
        header.add("doubled")


def _doubled(rows: Sequence[Row], header: Header) -> bool:
    """Whether one of the short texts above a header is repeated by the next, or spelt by a letter above."""
    near = rows[max(0, header.first - NAMED) : header.first]
    for above, below in zip(near, near[1:]):
        if not above.loose or below.kind not in ("text", "weak") or not below.text.startswith(above.text):
            continue
        if len(above.text) > 1 and (below.text == above.text or below.text[len(above.text)] == " "):
            return True
        if len(above.text) == 1 and above.text.isalnum() and 1 < len(below.text) <= WIDTH:
            return True
    return False


__all__ = ["weigh_rows"]
