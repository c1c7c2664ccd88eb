"""Rows that other rows of the text unmask: subjects and furniture come back, the numbers of posts climb, avatars'
texts stand twice, page numbers stand beside `Next`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .. import patterns as re_
from ..labels import Labels
from .marks import Mark
from .rows import Row

# Rows that only hold such marks go on in no other row.
UNWRAPPED = frozenset(["action", "nav", "number", "posted"])
# A name has so many words at most.
MAX_NAME = 3
# The numbers of posts go up by little from one to the next; fewer steps than these tell nothing.
MAX_STEP, FEW_STEPS = 5, 2
# Subjects are no longer than this (phpBB and vBulletin cut them at 60 to 120 characters by default).
SUBJECT_WIDTH = 160
# So far below a name and its title the labelled values of its box begin; banners may stand between.
BOX_REACH = 3
# A text that stands so often on a row of its own is no prose.
FURNITURE = 3


def unwrap(rows: Sequence[Row], _: Labels) -> None:
    """Long rows of buttons, and heads of posts, are no prose: what stands under them runs on from nothing."""
    for above, row in zip(rows, rows[1:]):
        if row.line.wrapped and row.kind == "prose" and above.roles and UNWRAPPED.issuperset(above.roles):
            row.line.wrapped = False
            row.kind = "text" if row.line.short else "prose"


def find_subjects(rows: Sequence[Row], _: Labels) -> None:
    """`Re: …`, and lines that come back word for word, are subjects and furniture rather than prose."""
    short = [row for row in rows if row.kind == "prose" and len(row.text) <= SUBJECT_WIDTH]
    seen = Counter([row.text for row in short])
    for row in short:
        if seen[row.text] >= FURNITURE or re_.is_reply(row.text):
            row.kind = "text"


def find_avatars(rows: Sequence[Row], _: Labels) -> None:
    """`amy amy Member`: an avatar's text and the name on one line, right over a row of a head, in two boxes or more."""
    over = (row for row, below in zip(rows, rows[1:]) if row.kind == "text" and below.kind in ("core", "weak"))
    _read_avatars([(row, len(row.text)) for row in over], "weak")


def find_box_avatars(rows: Sequence[Row], _: Labels) -> None:
    """`amy amy Member Posts: 12`: the same before the labels of a box that lost its line ends, in two boxes or more."""
    led = (row for row in rows if row.kind == "core" and row.roles[0] == "prefix")
    _read_avatars([(row, row.marks[0].end) for row in led], "core")


def _read_avatars(leads: Sequence[tuple[Row, int]], kind: str) -> None:
    """Read the texts up to each end that begin with a name twice as an avatar's text, a name and perhaps a title."""
    named = [(row, end, name) for row, end in leads if (name := _doubled(row.text[:end]))]
    if len({name for _, _, name in named}) < 2:
        return
    for row, end, name in named:
        start = len(name) + 1
        rest = 2 * start
        tail = (Mark("title", rest, end, row.text[rest:end]),) if rest < end else ()
        behind = [mark for mark in row.marks if mark.start >= end]
        row.read_as(kind, Mark("avatar", 0, rest - 1, name, start, rest - 1), *tail, *behind)


def _doubled(text: str) -> str:
    """The name that a row begins with twice; empty if it doesn't."""
    words = text.split(" ")
    for count in range(1, min(MAX_NAME, len(words) // 2) + 1):
        if words[:count] == words[count : 2 * count]:
            return " ".join(words[:count])
    return ""


def free_numbers(rows: Sequence[Row], _: Labels) -> None:
    """`Desert Pete #42168`: numbers behind words that don't count up from one to the next are parts of names."""
    named = [row for row in rows if row.roles == ("prefix", "number")]
    numbers = [row.marks[1].value for row in named]
    counts = [value for i, value in enumerate(numbers) if isinstance(value, int) and value not in numbers[:i][-1:]]
    steps = [0 < later - value <= MAX_STEP for value, later in zip(counts, counts[1:])]
    if len(steps) >= FEW_STEPS and 2 * sum(steps) < len(steps):
        for row in named:
            row.free()


def free_names(rows: Sequence[Row], _: Labels) -> None:
    """`1` over `131359`, a title and a join date below: a letter avatar and a name of figures alone."""
    for letter, name, title in zip(rows, rows[1:], rows[2:]):
        if (
            letter.roles == name.roles == ("count",)
            and len(letter.text) == 1
            and len(name.text) > 1
            and name.text[0] == letter.text
            and (title.kind == "text" or title.roles[:1] == ("rank",))
            and any("joined" in row.roles for row in rows[title.index + 1 : title.index + 1 + BOX_REACH])
        ):
            letter.free()
            name.free()


def find_pagers(rows: Sequence[Row], _: Labels) -> None:
    """`1`, `2`, `3`, `Next`, each on a row: counts beside a link to another page are page links."""
    run: list[Row] = []
    for row in [*rows, None]:
        if (
            row is not None
            and (row.roles in (("count",), ("nav",)) or row.text in ("…", "...", "→", "←"))
            and row.value_of is None
        ):
            run.append(row)
            continue
        if not run:
            continue
        counts = [other for other in run if other.roles == ("count",)]
        if len(counts) >= 2 and len(counts) < len(run):
            for other in counts:
                other.read_whole("foot", "nav")
        run = []


__all__ = ["find_avatars", "find_box_avatars", "find_pagers", "find_subjects", "free_names", "free_numbers", "unwrap"]
