"""A row is a line that says something: its marks, and what kind of row they make it."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..dates import Found
from .lines import HEADER_WIDTH, Line
from .marks import Mark, Marks
from .titles import fold_title, without_reply

# Roles that tell of a post's head, strongest sense first; one of these makes a row part of a header.
CORE = frozenset(
    [
        "number",
        "date",
        "posted",
        "joined",
        "messages",
        "likes",
        "location",
        "profile",
        "author",
        "name",
        "head",
        "handle",
    ]
)
# Roles that go with a header but stand elsewhere too.
WEAK = frozenset(["rank", "banner", "status", "avatar", "titled", "count", "detail"])
# Roles of what follows a body or of the page around the posts.
FOOT = frozenset(["edit", "like", "signature", "attach", "action", "nav", "thread", "event", "site"])
# Roles of what a post holds beside its text.
HELD = frozenset(["quote", "quote_end", "code", "poll"])
_KINDS = {role: kind for kind, group in (("foot", FOOT), ("weak", WEAK), ("quote", HELD)) for role in group}
# What tells when a post was written.
DATED = frozenset(["date", "posted"])
# The label of a member's picture.
PICTURE = "action.avatar"
# The shape of a bare number that is a post's.
COUNTED = "counted"


class Row:
    """A line that isn't blank: its marks, and what kind of row that makes it.

    `kind` is core, weak, foot, quote, rule (a drawn line), text (short) or prose. `cut` tells that a lone
    no-break space stands above: XenForo prints one under each body. `step` tells that a lone sign does, as between
    breadcrumbs; `parted` that a blank line does that is of no quote.
    """

    __slots__ = (
        "_title",
        "cut",
        "depth",
        "gap",
        "index",
        "kind",
        "line",
        "marks",
        "parted",
        "roles",
        "shape",
        "step",
        "text",
        "value_of",
    )

    def __init__(self, line: Line, marks: Marks, gap: int, index: int) -> None:
        self.line, self.marks, self.gap, self.index = line, marks, gap, index
        self.text = line.text
        self.roles = tuple([mark.role for mark in marks]) if marks else ()
        self.kind = _kind(self.roles, line)
        self.value_of: Row | None = None
        self.depth = line.depth
        self.cut = False
        self.step = False
        self.parted = False
        self.shape = ""
        self._title: str | None = None

    @property
    def title(self) -> str:
        """The text as titles are looked up: without `Re:` and case."""
        if self._title is None:
            if len(self.text) > HEADER_WIDTH:
                self._title = fold_title(self.text)
            else:
                look = self.line.look
                self._title = look.folded if look.plain else without_reply(look.folded)
        return self._title

    def read_as(self, kind: str, *marks: Mark) -> None:
        """Read the row as one of this kind with these marks."""
        self.marks, self.kind = marks, kind
        self.roles = tuple(mark.role for mark in marks)

    def read_whole(self, kind: str, role: str, label: str = "") -> None:
        """Read the whole row as one thing."""
        self.read_as(kind, Mark(role, 0, len(self.text), label=label))

    def take_value(self, value: Mark, below: Row) -> None:
        """Fill the row's one label with the value that stands on the row below."""
        label = self.marks[0]
        filled = Mark(label.role, label.start, label.end, value.value, value.value_start, value.value_end, label.label)
        filled.line = below.line
        self.marks, below.value_of, below.kind = (filled,), self, "core"

    def raise_to_name(self, name: str) -> None:
        """Read the row as one that begins with a member's name."""
        tail = len(self.text) - len(self.text[len(name) :].lstrip())
        rest = (Mark("title", tail, len(self.text), self.text[tail:]),) if tail < len(self.text) else ()
        self.read_as("core", Mark("name", 0, len(name), name), *rest)
        self.shape = "name"

    def raise_to_number(self) -> None:
        """Read a bare count as the number of a post."""
        mark = self.marks[0]
        self.read_as("core", Mark("number", mark.start, mark.end, mark.value))
        self.shape = COUNTED

    def free(self) -> None:
        """Read the row as plain text."""
        self.read_as("text" if self.line.short else "prose")
        self.shape = ""

    @property
    def loose(self) -> bool:
        """Whether the row is a short text, perhaps a name with a known title behind it."""
        return self.kind == "text" or self.roles[:1] == ("titled",)

    def mark(self, *roles: str) -> Mark | None:
        """The first mark with one of these roles."""
        for mark in self.marks:
            if mark.role in roles:
                return mark
        return None

    def __repr__(self) -> str:
        return f"Row({self.index}, {self.kind}, {'+'.join(self.roles)}, {self.text[:40]!r})"


def is_signed(row: Row) -> bool:
    """Whether a row tells who and when: all that many heads have to say."""
    return "author" in row.roles and ("date" in row.roles or "posted" in row.roles)


def lone_date(row: Row) -> Found | None:
    """The date of a row that is one and nothing else."""
    found = row.marks[0].value if row.roles == ("date",) else None
    return found if isinstance(found, Found) else None


def is_picture(row: Row) -> bool:
    """Whether a row is the text of a member's picture, which names nobody."""
    return row.roles == ("action",) and row.marks[0].label == PICTURE


def place_of(run: Sequence[Row]) -> tuple[int, int]:
    """Where rows stand in the input; the cells of a table are not in its order."""
    first, last = outermost(run)
    return first.at(0), last.span(0, len(last.text))[1]


def outermost(run: Sequence[Row]) -> tuple[Line, Line]:
    """The first and the last line of rows in the input."""
    first = last = run[0].line
    for row in run:
        line = row.line
        if line.start > last.start:
            last = line
        elif line.start < first.start:
            first = line
    return first, last


def _kind(roles: Sequence[str], line: Line) -> str:
    if roles:
        if not CORE.isdisjoint(roles):
            return "core"
        for role in roles:
            if role in _KINDS:
                return _KINDS[role]
    if line.text[0] in re_.RULES and re_.RULE.fullmatch(line.text):
        return "rule"
    return "text" if line.short else "prose"


__all__ = [
    "CORE",
    "COUNTED",
    "DATED",
    "FOOT",
    "WEAK",
    "Row",
    "is_picture",
    "is_signed",
    "lone_date",
    "outermost",
    "place_of",
]
