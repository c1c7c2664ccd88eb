"""A mark is a piece of a line with a role: a label, a date, a count, a name in a fixed form, an edit note.

It says what stands there, before any decision about the thread; a line without marks is plain text.
"""

from __future__ import annotations

from ..dates import Found
from .lines import Line

Value = Found | int | str | None


class Mark:
    """A piece `[start, end)` of a line's clean text; `value` where it says something."""

    __slots__ = ("end", "label", "line", "role", "start", "value", "value_end", "value_start")

    def __init__(
        self,
        role: str,
        start: int,
        end: int,
        value: Value = None,
        value_start: int = -1,
        value_end: int = -1,
        label: str = "",
    ) -> None:
        self.role, self.start, self.end, self.value, self.label = role, start, end, value, label
        self.value_start = start if value_start < 0 else value_start
        self.value_end = end if value_end < 0 else value_end
        self.line: Line | None = None  # where the value stands, if not on the mark's own line

    def __repr__(self) -> str:
        return f"Mark({self.role}, {self.start}:{self.end}, {self.value!r})"


Marks = tuple[Mark, ...]
NONE: Marks = ()


__all__ = ["NONE", "Mark", "Marks", "Value"]
