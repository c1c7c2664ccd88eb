"""Edit notes in words that no table knows: a line under a body with the author's own name and another date.

Every engine that tells of edits says who and when, in any language; whoever is quoted there is somebody else.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..dates import Found, find_date
from ..model import Span
from ..text.rows import Row
from .fields import Draft

# A note stands among so many rows at the end of a body, a signature below it.
REACH = 4
WIDTH = 140
# Words besides the name and the date: `Dernière modification de ce message par`.
WORDS = 7


def find_edits(rows: Sequence[Row], drafts: Sequence[Draft]) -> None:
    """Read such notes of drafts that have no other; the body ends above them."""
    for draft in drafts:
        zone = draft.zone
        if (
            draft.name is None
            or draft.posted is None
            or any("edit" in row.roles for row in rows[zone.start : zone.stop])
        ):
            continue
        for index in range(zone.end - 1, max(zone.start, zone.end - 1 - REACH), -1):
            found = _note(rows[index], draft.name, draft.posted)
            if found is not None:
                _take(rows, draft, index, found)
                break


def _note(row: Row, name: str, posted: Found) -> Found | None:
    """The date of a row that is an edit note by `name`."""
    text = row.text
    if len(text) > WIDTH or name not in text or row.kind == "quote" or row.depth:
        return None
    found = find_date(text, 0, len(text))
    if found is None or not found.has_day or not found.has_time or found.text == posted.text:
        return None
    rest = text[: found.start] + " " + text[found.end :]
    at = rest.find(name)
    if at < 0:
        return None
    words = (rest[:at] + " " + rest[at + len(name) :]).split()
    told = [word for word in words if any(char.isalpha() for char in word)]
    return found if 1 < len(told) <= WORDS else None


def _take(rows: Sequence[Row], draft: Draft, index: int, found: Found) -> None:
    row = rows[index]
    at = row.text.find(draft.name or "")
    draft.edited, draft.edited_by = found, draft.name
    draft.places["edited"] = Span(*row.line.span(found.start, found.end))
    draft.places["edited_by"] = Span(*row.line.span(at, at + len(draft.name or "")))
    draft.zone.end = index


__all__ = ["find_edits"]
