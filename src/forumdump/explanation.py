"""Why a text was read as it was: every boundary decision with its evidence, replayed."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from .arguments import want_hints, want_text
from .engines import Engine
from .headers.header import Evidence, Header
from .headers.weights import ENOUGH
from .model import Span
from .reading import Reading, read


@frozen
class Decision:
    """One candidate for a post's header: whether it was taken, its score and its evidence.

    `span` and `line` (counted from 1) say where it stands, `text` is its first 100 characters; each piece of
    evidence has a `rule`, a `weight` and a `reason`, and the weights add up to `score`.
    """

    span: Span
    line: int
    text: str
    taken: bool
    score: float
    evidence: tuple[Evidence, ...]

    def __str__(self) -> str:
        verdict = "post begins" if self.taken else "not taken"
        lines = [f"line {self.line}: {verdict}, score {self.score:.2f} (needs {ENOUGH:.2f}): {self.text!r}"]
        lines += [f"    {item.weight:+.2f}  {item.rule}: {item.reason}" for item in self.evidence]
        return "\n".join(lines)


@frozen(repr=False)
class Report:
    """The decisions about one text in order; `str()` prints them.

    `engine` is the one that `parse` tells; `reason` says why the text shows no thread, empty where it does.
    """

    engine: str | None
    reason: str
    decisions: tuple[Decision, ...]

    def __repr__(self) -> str:
        taken = sum(decision.taken for decision in self.decisions)
        return f"Report(engine={self.engine!r}, decisions={len(self.decisions)}, taken={taken}, reason={self.reason!r})"

    def __str__(self) -> str:
        head = f"engine: {self.engine or 'none'}"
        return "\n".join([head, *([self.reason] if self.reason else []), *map(str, self.decisions)])


def explain(
    text: str, *, engine: str | Engine | None = None, now: datetime | None = None, day_first: bool | None = None
) -> Report:
    """Every boundary decision that `parse` takes on `text`, with the evidence for and against.

    The arguments are those of `parse`; `now` and `day_first` change no boundary. Raises as `parse` does
    without `strict`.

    >>> explain("no thread here").decisions
    ()
    """
    want_text("explain", text)
    want_hints("explain", engine=engine, now=now, day_first=day_first)
    reading = read(text, engine)
    numbers = {line.start: i + 1 for i, line in enumerate(reading.lines)}
    decisions = tuple(_decision(reading, header, numbers) for header in reading.candidates)
    return Report(reading.engine, reading.reason, decisions)


def _decision(reading: Reading, header: Header, numbers: dict[int, int]) -> Decision:
    first, last = reading.rows[header.first].line, reading.rows[header.last].line
    span = Span(first.start, last.end)
    shown = " / ".join(row.text for row in header.core)
    line = numbers.get(first.start, 0)
    return Decision(span, line, shown[:100], header.taken, round(header.score, 3), tuple(header.evidence))
