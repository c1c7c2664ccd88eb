"""Edit notes: which rows are some, what they tell, and those in words that no table knows.

Every engine that tells of edits says who and when, in any language: a line under a body with the author's
own name and another date is such a note, for whoever is quoted there is somebody else.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..dates import Found, find_date
from ..model import Span
from ..text.rows import Row
from .draft import Draft

# A note stands among so many rows at the end of a body, a signature below it.
REACH = 4
WIDTH = 140
# Words besides the name and the date: `Dernière modification de ce message par`.
WORDS = 7


def tells_edit(row: Row, above: Row | None, below: Row | None) -> bool:
    """Whether a row in the words of edit notes is one: people write `Edited` and `Reason: it was too heavy` as well."""
    if row.marks[0].label == "edit.reason":
        return above is not None and "edit" in above.roles
    # `Edited` right under a post's date (Flarum) is its state.
    return _is_bare_date(above) or "date" in row.roles or ends_in_edit(row, below)


def ends_in_edit(row: Row, below: Row | None) -> bool:
    """Whether a note ends a body wherever it stands: it has a date, or what a date or reason follows, or a name and
    a blank line above (`Edited by amy`)."""
    signed = row.gap > 0 and row.mark("user") is not None
    return isinstance(row.marks[0].value, Found) or row.text[-1:] in ":)" or _is_bare_date(below) or signed


def _is_bare_date(row: Row | None) -> bool:
    """Whether a row is a date and nothing else."""
    return row is not None and len(row.marks) == 1 and row.marks[0].role in ("date", "posted")


def read_edit(draft: Draft, row: Row, below: Row | None) -> None:
    """Take date and name from a note whose words are known; the date may stand on the row under it."""
    if draft.edited is not None or draft.edited_by is not None:
        return
    found, source = find_date(row.text, 0, len(row.text)), row
    if found is None and below is not None and len(below.marks) == 1 and below.marks[0].role == "date":
        value = below.marks[0].value
        found, source = (value if isinstance(value, Found) else None), below
    if found is not None:
        draft.take("edited", found, Span(*source.line.span(found.start, found.end)))
    user = row.mark("user")
    if user is not None and isinstance(user.value, str):
        draft.take("edited_by", user.value, Span(*row.line.span(user.value_start, user.value_end)))


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
    row, name = rows[index], draft.name or ""
    at = row.text.find(name)
    draft.take("edited", found, Span(*row.line.span(found.start, found.end)))
    draft.take("edited_by", name, Span(*row.line.span(at, at + len(name))))
    draft.zone.end = index


__all__ = ["ends_in_edit", "find_edits", "read_edit", "tells_edit"]
