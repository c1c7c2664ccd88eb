"""Headers → fields: what each post's header and footer say, with the place of every value."""

from __future__ import annotations

from collections.abc import Sequence

from ..dates import Found
from ..labels import fold
from ..labels.words import words
from ..model import Span
from ..names.slots import Slot
from ..text.marks import Mark
from ..text.numbers import read_count
from ..text.rows import Row
from .baredates import bare_dates
from .draft import Draft, value_span
from .zone import Zone

# The role of a mark → the field that it fills, and the type of its value there.
FIELDS: dict[str, tuple[str, type]] = {
    "number": ("number", int),
    "edit": ("edited", Found),
    "joined": ("joined", Found),
    "messages": ("messages", int),
    "likes": ("likes_received", int),
    "location": ("location", str),
}
# Labels whose values are kept as shown; those of counts only where the value is none.
PAIRS = frozenset(["profile", "handle", "messages", "likes"])


def read_headers(
    rows: Sequence[Row], zones: Sequence[Zone], authors: Sequence[Slot | None], dated: bool = False
) -> list[Draft]:
    """A draft for each zone with what its header rows and the rows under its body say; `dated`: the engine
    shows no join dates."""
    drafts = [Draft(zone) for zone in zones]
    bare = {} if dated else bare_dates(zones)
    for draft, author in zip(drafts, authors):
        told = (*draft.zone.header.core, *draft.zone.header.after)
        # A date in a form that introduces posts is the post's, whatever label or words lead another (`Seen here: May 3`).
        introduced = [row for row in told if "posted" in row.roles]
        for row in (*introduced, *[row for row in told if "posted" not in row.roles]):
            _read_row(draft, row, bare)
        if author is not None:
            line = author.row.line
            draft.take("name", author.text, Span(*line.span(author.start, author.end)))
            if line.ordinal is not None:
                draft.take("number", line.ordinal, Span(line.start, line.at(0)))
    _read_thanks(drafts)
    return drafts


def _read_thanks(drafts: Sequence[Draft]) -> None:
    """`Thanks: 12` tells what a member was thanked, unless the box tells that apart (`Thanked 7 Times`)."""
    if any(draft.likes_received is not None for draft in drafts):
        return
    for draft in drafts:
        # A post may say `Thanks: 1` as well; boxes that count thanks count posts.
        for label, value in draft.extra if draft.messages is not None else ():
            count = read_count(value) if fold(label) in words("member.thanks_word") else None
            if count is not None:
                draft.likes_received = count
                draft.member_places["likes_received"] = draft.member_places.pop(f"extra:{label}")
                draft.extra.remove((label, value))
                break


def _read_row(draft: Draft, row: Row, bare: dict[int, str]) -> None:
    for mark in row.marks:
        role, value = mark.role, mark.value
        field, kind = FIELDS.get(role, ("", object))
        if role in ("posted", "date") and isinstance(value, Found):
            _read_date(draft, row, mark, value, bare)
        elif field and value is not None and isinstance(value, kind):
            draft.take(field, value, value_span(row, mark))
        elif role in PAIRS and value is not None and mark.label and (isinstance(value, str) or role not in FIELDS):
            line = mark.line or row.line
            label = mark.label.partition("{")[0].rstrip(":： ") or mark.label  # of a form, the words before its slots
            draft.extra.append((label, line.text[mark.value_start : mark.value_end].strip()))
            draft.member_places.setdefault(f"extra:{label}", value_span(row, mark))


def _read_date(draft: Draft, row: Row, mark: Mark, found: Found, bare: dict[int, str]) -> None:
    role = bare.get(row.index)
    joined = role == "joined"
    if joined or (row.value_of is None and role != "other"):
        draft.take("joined" if joined else "posted", found, value_span(row, mark))


__all__ = ["read_headers"]
