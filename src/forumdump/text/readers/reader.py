"""The readers of lines in the order in which they are asked."""

from __future__ import annotations

from ... import patterns as re_
from ...labels import Labels, Look
from ..lines import HEADER_WIDTH, Line
from ..marks import NONE, Marks
from .bare import bare
from .brackets import bracketed
from .dated import dated, numbered
from .forms import ARROW, counted, edited, form, quoted
from .named import named
from .pairs import pairs
from .telling import may_end_in_date, telling
from .whole import button, count, date, field, label, number, times

# Lines whose marks are kept for when they come back.
KEPT = 20_000


class Reader:
    """Reads the marks of lines with one set of label words."""

    def __init__(self, labels: Labels) -> None:
        self.labels = labels
        self._telling = telling(labels)
        self._cache: dict[str, Marks] = {}

    def marks(self, line: Line) -> Marks:
        text = line.text
        if not text or len(text) > HEADER_WIDTH:
            return NONE
        known = self._cache.get(text)
        if known is None:
            look = line.look
            known = NONE
            if self._telling.may_say(look):
                known = first_marks(look, self.labels)
                if len(known) > 1 and re_.SEPARATOR.search(text) is not None:
                    # What somebody wrote: pages don't print their own lines with such signs between.
                    known = NONE
            if len(self._cache) < KEPT:
                self._cache[text] = known
        return known


def first_marks(look: Look, labels: Labels) -> Marks:
    """The marks of the first reader that finds any, from what leaves no doubt to what many lines look like. None is asked
    of a line without the digit, the sign or the word that it looks for."""
    digit, signed, bracket = look.digit, not look.plain, "[" in look.text
    timed = digit or may_end_in_date(look)
    return (
        label(look, labels)
        or (signed and (button(look) or field(look)))
        or (digit and (number(look) or times(look, labels) or count(look)))
        or (timed and date(look))
        or (bracket and bracketed(look))
        or ((digit or bracket) and counted(look, labels))
        or ((digit or (signed and look.text[-1] == ARROW)) and quoted(look, labels))
        or (signed and pairs(look, labels))
        or form(look, labels)
        or (digit and bare(look))
        or edited(look, labels)
        or (timed and dated(look))
        or (digit and numbered(look, labels))
        or named(look, labels)
    )


__all__ = ["Reader", "first_marks"]
