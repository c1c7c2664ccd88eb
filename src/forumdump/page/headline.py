"""Preamble and posts → the thread's title, by named, weighted clues; `None` when nothing is sure.

A title has no form of its own. It is told by what says so (a label, the page's own title, answers to
it) and by where it stands: over the line about its starter, at the end of breadcrumbs, near the posts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import patterns as re_
from ..headers.find import Header
from ..headers.names import _fold_title as fold_title
from ..labels import Labels
from ..labels.words import leading, words
from ..text.rows import Row
from .preamble import Piece, lead_rows, piece
from .starters import Starter

# No engine lets subjects grow past 255 characters.
WIDTH = 250
# A title must have this much for it: more than a place near the first post and good looks.
ENOUGH = 3.0

CLUES = {
    "labelled": (4.0, "a label says so: `Topic: X (Read 3 times)`, `View topic - X`"),
    "page-title": (3.0, "the page's own title at the top of the dump has it between bars or dashes"),
    "answered": (3.5, "posts answer it: `Re: X`"),
    "subject": (2.0, "the first post or most posts carry it as their subject"),
    "over-starter": (3.0, "the line about who began the thread stands right under it"),
    "twice": (1.5, "it stands twice above the posts, as last breadcrumb and as heading"),
    "ends-line": (1.5, "another line above the posts, of breadcrumbs, ends in it"),
    "heading": (2.0, "a heading of the first rank, as Markdown marks it"),
    "under-crumbs": (0.8, "breadcrumbs stand above it"),
    "over-bar": (1.0, "a line about the thread (pages, tools, number of posts) stands under it"),
    "apart": (0.7, "blank lines or buttons stand above and below it"),
    "near": (1.2, "no other text stands between it and the first post; less with each that does"),
    "words": (0.5, "it has more than one word: menus and names have one"),
    "name": (-8.0, "a member's name"),
    "site": (-3.0, "the first line of the page, or the end of its title, without anything else for it"),
    "board": (-5.0, "it is called a section, by breadcrumbs or by the line about the starter"),
    "menu": (-2.0, "a line in a list of links"),
    "label": (-4.0, "it ends in a colon, or is a form to fill in"),
    "sentence": (-1.5, "a long line that ends in a full stop"),
    "dated": (-1.0, "there is a date in it"),
    "goes-on": (-3.0, "it goes on in the next line, which was wrapped"),
}  # fmt: skip


class Candidate:
    """A text that may be the title: where it stands, and what speaks for it."""

    __slots__ = ("clues", "key", "piece")

    def __init__(self, key: str, where: Piece) -> None:
        self.key, self.piece = key, where
        self.clues: dict[str, float] = {}

    def add(self, clue: str, share: float = 1.0) -> None:
        """Note a clue, `share` of its weight; the better one if it is there already."""
        self.clues[clue] = max(share, self.clues.get(clue, 0.0))

    @property
    def score(self) -> float:
        return sum(CLUES[clue][0] * share for clue, share in self.clues.items())

    def __repr__(self) -> str:
        return f"Candidate({self.piece.text!r}, {self.score:.1f}, {self.clues})"


def read_title(rows: Sequence[Row], headers: Sequence[Header], starter: Starter, labels: Labels) -> Piece | None:
    """The title that most speaks for, if that is enough."""
    best = max(find_titles(rows, headers, starter, labels), key=lambda item: item.score, default=None)
    return best.piece if best is not None and best.score >= ENOUGH else None


def find_titles(rows: Sequence[Row], headers: Sequence[Header], starter: Starter, labels: Labels) -> list[Candidate]:
    """Every candidate with its clues."""
    if not headers:
        return []
    lead = lead_rows(rows, headers)
    subjects = read_subjects(rows, headers, labels)
    out: dict[str, Candidate] = {}
    for where, clue in _pieces(rows, lead, labels):
        item = out.setdefault(fold_title(where.text), Candidate(fold_title(where.text), where))
        item.piece = where if clue != "ends-line" else item.piece
        if clue:
            item.add(clue)
    for texts, clue in ((subjects.answered, "answered"), (subjects.carried, "subject")):
        for key, where in texts.items():
            out.setdefault(key, Candidate(key, where)).add(clue)
    _place(out, lead, starter)
    _confirm(out, rows, lead)
    names = subjects.names | ({fold_title(starter.user.text)} if starter.user else set())
    for key, item in out.items():
        if key in names:
            item.add("name")
        if starter.section is not None and key == fold_title(starter.section.text):
            item.add("board")
        _judge(item)
    return [item for key, item in out.items() if key]


def _pieces(rows: Sequence[Row], lead: Sequence[Row], labels: Labels) -> Iterator[tuple[Piece, str]]:
    """The pieces of the preamble that may be titles, those with a label first among equals."""
    width = _wrap_width(lead)
    for i, row in enumerate(lead):
        if len(row.text) > WIDTH or row.kind in ("quote", "rule"):
            continue
        labelled = _behind_label(row, labels)
        if labelled is not None:
            yield labelled, "labelled"
        elif row.kind in ("text", "prose") or _dated(row):
            yield _bare(row), ""
            below = lead[i + 1] if i + 1 < len(lead) else None
            if below is not None and _goes_on(row, below, width):
                text = f"{row.text} {below.text}"
                if len(text) <= WIDTH:
                    yield Piece(text, row, 0, len(below.text), below), ""
                yield _bare(row), "goes-on"


def _dated(row: Row) -> bool:
    """A date in a title makes its row look like one of a header: `4o Update 2024-09-05 Broken`."""
    return (
        row.kind in ("core", "weak")
        and row.roles[:1] in (("prefix",), ("status",), ("titled",))
        and row.text.count(" ") >= 2
    )


def _bare(row: Row) -> Piece:
    """The row without a prefix (`Patch Notes`), which XenForo and MyBB part from the subject by a fixed space."""
    match = re_.TITLE_PREFIX.match(row.text)
    return piece(row, match.end() if match else 0, len(row.text))


def _behind_label(row: Row, labels: Labels) -> Piece | None:
    """`Thread: X`, `Author Topic: X (Read 1234 times)`, `View topic - X`."""
    text = row.text
    start = 0
    for match in re_.TITLE_LABEL.finditer(text):
        if match.start() > 40 or match.end() >= len(text):
            break
        word = text[start : match.start()]
        if any(leading(word[at:], words("thread.title_word")) == len(word) - at for at in _word_starts(word)):
            read = re_.READ_TIMES.search(text, match.end())
            return piece(row, match.end(), read.start() if read else len(text))
    return None


def _word_starts(text: str) -> Iterator[int]:
    """Where the last words of a text begin."""
    at = len(text.rstrip())
    for _ in range(3):
        at = max(text.rfind(" ", 0, at), text.rfind("\t", 0, at), text.rfind("\u00a0", 0, at))
        yield at + 1
        if at < 0:
            return


def _wrap_width(rows: Sequence[Row]) -> int:
    """How wide the dump's lines are, but for a few; dumps that don't wrap have no such width."""
    widths = sorted(row.line.end - row.line.start for row in rows)
    return widths[-1 - len(widths) // 20] if widths else 0


def _goes_on(row: Row, below: Row, width: int) -> bool:
    """Whether the next row's first word had no room on this one."""
    if below.gap or below.line.mark or row.line.mark == "bullet" or len(row.text) < 40 or width > WRAP_WIDTH:
        return False
    used = row.line.end - row.line.start
    return used + 1 + len(below.text.split(" ", 1)[0]) > width and below.kind in ("text", "prose")


def _place(out: dict[str, Candidate], lead: Sequence[Row], starter: Starter) -> None:
    """Clues from where a candidate stands: near the posts, over the starter's line, apart, under breadcrumbs."""
    between = over = 0
    below: Row | None = None
    bar = 9
    seen: set[str] = set()
    for i in range(len(lead) - 1, -1, -1):
        row = lead[i]
        item = next((out[key] for key in _keys(row, out)), None)
        above = lead[i - 1] if i else None
        if item is not None and "name" not in item.clues:
            item.add("near", max(0.0, 1.0 - between / 10))
            if starter.first is not None and row.index < starter.first.index and over < 3:
                item.add("over-starter", 1.0 - over / 3)
                over += row.line.mark != "bullet"
            if bar <= 2:
                item.add("over-bar")
            if _apart(row, above, below):
                item.add("apart")
            if _listed(row, above, below):
                item.add("menu")
            if row.line.mark == "heading":
                item.add("heading", 1.0 if row.line.at(0) - row.line.start - row.line.indent <= 2 else 0.4)
            if item.key in seen:
                item.add("twice")
            seen.add(item.key)
        if row.kind in ("text", "prose") and row.line.mark != "bullet":
            between += 1
        bar = 0 if "thread" in row.roles or ("nav" in row.roles and "n" in row.roles) else bar + 1
        below = row
