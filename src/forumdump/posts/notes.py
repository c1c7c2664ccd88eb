"""What trails a body on the page: edit notes, likes, attachments, `Logged`. Which rows are such notes?

Boards print them in words that people write as well: a post may hold the line `Haha`, `Edited`, `Images` or
`Reason: it was too heavy`. A word alone is a note only where something beside it bears that out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set

from .. import patterns as re_
from ..text.rows import Row
from .edits import ends_in_edit, tells_edit

# `Logged` stands under every post of a board that prints it.
OFTEN = 3
LONG_WORD = 10
_NOTES = frozenset(["edit", "like", "attach", "signature"])


def free_words(rows: Sequence[Row]) -> None:
    """Words of notes that nothing beside them bears out are text of a body."""
    often = Counter(row.text for row in rows if row.roles == ("signature",))
    for index, row in enumerate(rows):
        if row.kind == "foot" and row.roles and row.roles[0] in _NOTES and not _borne_out(rows, index, often):
            row.free()


def _borne_out(rows: Sequence[Row], index: int, often: Counter[str]) -> bool:
    row = rows[index]
    mark = row.marks[0]
    below = rows[index + 1] if index + 1 < len(rows) else None
    above = rows[index - 1] if index else None
    if mark.role == "signature":
        return mark.label != "signature.head" and often[row.text] >= OFTEN
    if mark.role == "edit":
        return tells_edit(row, above, below)
    if mark.role == "attach":
        return _tells(row.text) or any(
            other is not None and re_.FILE_LINE.match(other.text) for other in (row, above, below)
        )
    if "{" in mark.label or len(row.marks) > 1:
        return True
    near = [other for other in (above, below) if other is not None and other.gap <= 2]
    if any(other.kind == "core" for other in near):
        return True
    return row.text[-1:] == ":" or row.line.mark == "bullet" or any("like" in other.roles for other in near)


def _tells(text: str) -> bool:
    """`Attached Files`, `Dateianhänge`: hardly a line of its own in what people write, unlike `Images`."""
    return " " in text or len(text) >= LONG_WORD


def ends_body(rows: Sequence[Row], index: int, furniture: Set[str]) -> bool:
    """Whether a note ends a body for sure, whatever stands between it and the next post (a signature does).

    Sentences do so only where no prose follows, as buttons: anybody may write `Tom and Jerry like this.`
    """
    row = rows[index]
    role = row.roles[0] if row.roles else ""
    if role == "edit":
        return ends_in_edit(row, rows[index + 1] if index + 1 < len(rows) else None)
    if role == "like":
        return re_.REACTIONS.match(row.text) is not None or row.text[-1:] == ":"
    return role == "attach" or (role == "signature" and row.text in furniture)


__all__ = ["ends_body", "free_words"]
