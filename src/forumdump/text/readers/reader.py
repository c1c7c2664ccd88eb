"""The readers of lines in the order in which they are asked."""

from __future__ import annotations

from ...labels import Labels
from ..lines import HEADER_WIDTH, Line
from ..marks import NONE, Marks
from .bare import bare
from .brackets import bracketed
from .dated import dated, numbered
from .forms import counted, edited, form, quoted
from .named import named
from .pairs import pairs
from .steps import Step, first_of
from .telling import telling
from .whole import WHOLE, WHOLE_PLAIN, WHOLE_WORDS

# From what leaves no doubt to what many lines look like.
STEPS: tuple[Step, ...] = (*WHOLE, bracketed, counted, quoted, pairs, form, bare, edited, dated, numbered, named)
# Those of them that say something of a line without a digit.
WORD_STEPS: tuple[Step, ...] = (*WHOLE_WORDS, bracketed, counted, pairs, form, edited, dated, named)
# Those of them that say something of a line of nothing but words.
PLAIN_STEPS: tuple[Step, ...] = (*WHOLE_PLAIN, form, edited, dated, named)
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
                steps = PLAIN_STEPS if look.plain else STEPS if look.digit else WORD_STEPS
                known = first_of(steps, look, self.labels)
            if len(self._cache) < KEPT:
                self._cache[text] = known
        return known


__all__ = ["Reader"]
