"""Preamble and posts → the thread's title, by named, weighted clues; `None` when nothing is sure.

A title has no form of its own. It is told by what says so (a label, the page's own title, answers to
it) and by where it stands: over the line about its starter, at the end of breadcrumbs, near the posts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from .. import patterns as re_
from ..dates import find_date
from ..headers.header import Header
from ..headers.names import _fold_title as fold_title
from ..labels import Labels
from ..labels.words import leading, words
from ..text.lines import WRAP_WIDTH
from ..text.rows import Row
from .crumbs import is_root, read_crumbs
from .preamble import TOP, Piece, bare_title, lead_rows, piece
from .starters import Starter
from .subjects import WIDTH, Subjects, read_subjects

# A title must have this much for it: more than a place near the first post and good looks.
ENOUGH = 2.55
# A label stands within so many characters of its line's start (`www.site.com • View topic - X`).
LABEL_REACH = 60
# Rows from the top of a page in which its title stands where no post was found.
OPENING = 14
# Rows between breadcrumbs and a title: notices, buttons.
CRUMBS_REACH = 4
# Rows below the first header in which a post may show its subject.
SUBJECT_REACH = 3
# Rows between the last breadcrumb and the heading that says the same.
TWICE_REACH = 15
# A dump of the main content alone has no more rows of text above the first post.
SHORT_LEAD = 7
# A page with menus has more.
LONG_LEAD = 15
# Rows between the title and the first post where an engine shows the category and its parents.
CATEGORIES = 4
# Items of a menu that lost the space between them.
MANY_GLUED = 3
# Sites' names have no more words.
SITE_WORDS = 6
# A sentence that ends in a full stop is longer than titles that do; few titles are longer than a paragraph's line.
LONG, TOO_LONG = 60, 140
# A subject that was cut has this much left; a title with a button behind it is no shorter than this.
CUT, SHORTEST = 20, 8
# Names stand twice too, as avatar's text and as name, but right over each other.
AGAIN_APART = 4
# Share of the headers that must have a short row above them for it to be a name.
NAMED = 0.6
# Rows above the line about the starter where a title may stand twice.
DOUBLED = 2
# A word before a name is as short as this: `By amy`.
SHORT_WORD = 4
# Rows above the first header where a name with its member's title may stand, and the words of such a title.
NAME_REACH, TITLE_WORDS = 4, 4
# From so many words on a text looks like a title.
MANY_WORDS = 4
FAR = 9
# What parts a page's own title from the names of the board and the site.
PARTING = "-–—|•·:»›>/"

CLUES = {
    "labelled": (4.0, "a label says so: `Topic: X (Read 3 times)`, `View topic - X`"),
    "page-title": (3.0, "the page's own title at the top of the dump, or another line, has it between bars or dashes"),
    "answered": (3.5, "posts answer it: `Re: X`"),
    "subject": (2.0, "the first post or most posts carry it as their subject"),
    "again": (3.0, "it stands above the posts, and again in the first one's head"),
    "heads-first": (2.0, "the first post of the thread begins with it, as posts of this engine do"),
    "over-starter": (3.0, "the line about who began the thread stands right under it"),
    "ends-row": (1.5, "a longer line above the posts ends in it, as breadcrumbs do whose signs were lost"),
    "twice": (1.5, "it stands twice above the posts, as last breadcrumb and as heading"),
    "ends-line": (1.5, "another line above the posts, of breadcrumbs, ends in it"),
    "heading": (2.0, "a heading of the first rank, as Markdown marks it"),
    "opens": (1.5, "the main content begins with it: nothing of a page's menus stands above"),
    "under-crumbs": (1.0, "breadcrumbs stand above it"),
    "over-bar": (1.0, "a line about the thread (pages, tools, number of posts) stands under it"),
    "apart": (0.7, "blank lines or buttons stand above and below it"),
    "near": (1.5, "no other text stands between it and the first post; less with each that does"),
    "words": (1.2, "it has four words or more, less with fewer: menus and names have one or two"),
    "name": (-8.0, "a member's name"),
    "recurs": (-3.0, "a short text that comes back near some headers, as names do"),
    "inside": (-1.0, "it stands in a post only, and not above the first"),
    "crumb": (-2.5, "the last step of breadcrumbs, which may be the board"),
    "holds": (-1.5, "it ends in another line, which may be the title"),
    "top": (-1.5, "it stands right above the first post's head, as names do in this thread"),
    "site": (-3.0, "one of the first lines of a page with menus, or one that ends in `Forum`: the site's name"),
    "board": (-5.0, "it is called a section, by breadcrumbs or by the line about the starter"),
    "menu": (-2.0, "a line in a list of links; less for the last one, which may be the last breadcrumb"),
    "furniture": (-6.0, "a word of menus and boxes: Search, Log in, Home"),
    "label": (-4.0, "it ends in a colon, or is a form to fill in"),
    "sentence": (-1.5, "a long line that ends in a full stop"),
    "long": (-4.0, "it is longer than almost all titles"),
    "dated": (-1.0, "there is a date in it"),
    "goes-on": (-3.0, "it goes on in the next line, which was wrapped"),
}  # fmt: skip
# Any of these tells a title even in the first lines of a page.
SURE = frozenset(["labelled", "answered", "subject", "again", "over-starter", "ends-line", "heading", "opens"])


class Candidate:
    """A text that may be the title: where it stands, and what speaks for it."""

    __slots__ = ("clues", "key", "piece", "rows")

    def __init__(self, key: str, where: Piece) -> None:
        self.key, self.piece = key, where
        self.clues: dict[str, float] = {}
        self.rows: set[int] = set()

    def add(self, clue: str, share: float = 1.0) -> None:
        """Note a clue, `share` of its weight; the better one if it is there already."""
        self.clues[clue] = max(share, self.clues.get(clue, 0.0))

    @property
    def score(self) -> float:
        return sum(CLUES[clue][0] * share for clue, share in self.clues.items())

    def __repr__(self) -> str:
        return f"Candidate({self.piece.text!r}, {self.score:.1f}, {self.clues})"


class Titles:
    """The candidates of a thread, by their folded text."""

    def __init__(self) -> None:
        self.by_key: dict[str, Candidate] = {}
        self.at: dict[int, list[Candidate]] = {}

    def add(self, where: Piece, clue: str = "") -> None:
        """A candidate on a row above the posts; the lowest such row is its place."""
        item = self.note(where)
        item.piece = where
        if clue:
            item.add(clue)
        item.rows.add(where.row.index)
        here = self.at.setdefault(where.row.index, [])
        if item not in here:
            here.append(item)

    def note(self, where: Piece) -> Candidate:
        """The candidate with the text of `where`; a new one without a row of its own."""
        key = fold_title(where.text)
        return self.by_key.setdefault(key, Candidate(key, where))

    def clue(self, key: str, clue: str) -> None:
        if key in self.by_key:
            self.by_key[key].add(clue)


def read_title(
    rows: Sequence[Row],
    headers: Sequence[Header],
    starter: Starter,
    steps: Sequence[Row],
    labels: Labels,
    traits: Collection[str],
) -> Piece | None:
    """The title that most speaks for, if that is enough. `traits` are what is known of the engine."""
    found = find_titles(rows, headers, starter, steps, labels, traits)
    best = max(found, key=lambda item: item.score, default=None)
    return best.piece if best is not None and best.score >= ENOUGH else None


def find_titles(
    rows: Sequence[Row],
    headers: Sequence[Header],
    starter: Starter,
    steps: Sequence[Row],
    labels: Labels,
    traits: Collection[str],
) -> list[Candidate]:
    """Every candidate with its clues."""
    lead = lead_rows(rows, headers)
    told = read_subjects(rows, headers, labels)
    titles = Titles()
    begun = starter.first, starter.user.row if starter.user else None
    skipped = frozenset(range(begun[0].index, begun[1].index + 1)) if begun[0] and begun[1] else frozenset()
    for where, clue in _pieces(lead, rows, skipped):
        titles.add(where, clue)
    for key, where in told.answered.items():
        titles.note(where).add("answered")
        _share(titles, key, "answered")
    for key, where in told.carried.items():
        if key in told.labelled:
            titles.note(where).add("subject")
        _share(titles, key, "subject")
    _name(titles, told, starter, headers[0].first)
    _top(titles, headers, rows)
    _board(titles, starter, steps)
    if "category-below" in traits:
        _categories(titles, lead)
    _place(titles, lead, starter)
    _open(titles, lead)
    _match_first(titles, rows, headers[0], "subject" in traits)
    _match_lines(titles, rows, lead)
    for item in titles.by_key.values():
        _judge(item, lead)
    return [item for key, item in titles.by_key.items() if sum(map(str.isalnum, key)) > 1]


def read_opening(rows: Sequence[Row], starter: Starter) -> Piece | None:
    """The title of a forum's page whose posts were not found: what the text begins with, down to the first prose."""
    end = next((row.index for row in rows[1:OPENING] if row.kind == "prose" and _is_body(row)), OPENING)
    lead = rows[:end]
    titles = Titles()
    for where, clue in _pieces(lead, rows, ()):
        titles.add(where, clue)
    _name(titles, Subjects({}, {}, frozenset(), frozenset(), frozenset()), starter, end)
    _board(titles, starter, ())
    _place(titles, lead, starter)
    _open(titles, lead)
    _match_lines(titles, rows, lead)
    for item in titles.by_key.values():
        item.clues.pop("near", None)
        _judge(item, lead)
    best = max(titles.by_key.values(), key=lambda item: item.score, default=None)
    return best.piece if best is not None and best.score >= ENOUGH else None


def _is_body(row: Row) -> bool:
    """Whether a row is text of a post for sure: longer than titles are, or a sentence with its stop."""
    return len(row.text) > TOO_LONG or row.text.endswith((".", "…"))


def _name(titles: Titles, told: Subjects, starter: Starter, first: int) -> None:
    """Members' names, that of the starter also behind a word (`By amy`) and before a title (`amy Level 3`)."""
    starting = fold_title(starter.user.text) if starter.user else ""
    for key, item in titles.by_key.items():
        if key in told.likely:
            item.add("recurs")
        over_head = any(first - row <= NAME_REACH for row in item.rows)
        # Twice right above the line about the starter stands the title, as last breadcrumb and as heading.
        begun = starter.first.index if starter.first is not None else -1
        titled = any(0 < begun - row <= DOUBLED for row in item.rows)
        if (key in told.names and not titled) or (starting and _is_named(key, starting, over_head)):
            item.add("name")


def _is_named(key: str, name: str, over_head: bool) -> bool:
    """Whether a text is a name, has one word before it, or stands over the first post and goes on with a title."""
    if key == name or (key.endswith(" " + name) and key.count(" ") - name.count(" ") == 1):
        return True
    return over_head and key.startswith(name + " ") and key.count(" ") - name.count(" ") <= TITLE_WORDS


def _pieces(lead: Sequence[Row], rows: Sequence[Row], skipped: Collection[int]) -> Iterator[tuple[Piece, str]]:
    """The pieces of the preamble that may be titles, with a clue from their own line."""
    width = _wrap_width(rows)
    for i, row in enumerate(lead):
        if len(row.text) > WIDTH or row.kind in ("quote", "rule") or row.index in skipped or _is_made(row):
            continue
        labelled = _behind_label(row)
        if labelled is not None:
            yield labelled, "labelled"
        elif len(steps := read_crumbs(row)) > 1:
            yield steps[-1], "crumb"
        elif row.kind in ("text", "prose") or _dated(row):
            below = lead[i + 1] if i + 1 < len(lead) else None
            on = below is not None and _goes_on(row, below, width)
            yield bare_title(row, 0, len(row.text)), "goes-on" if on else ""
            if on and below is not None and len(row.text) + len(below.text) < WIDTH:
                yield Piece(f"{row.text} {below.text}", row, 0, len(below.text), below), ""


def _is_made(row: Row) -> bool:
    """What lynx puts in for links of the page's head and for frames."""
    return row.text.startswith("IFRAME:") or (row.index == 0 and row.text.startswith("#"))


def _dated(row: Row) -> bool:
    """A date in a title makes its row look like one of a header: `4o Update 2024-09-05 Broken`."""
    return (
        row.kind in ("core", "weak")
        and row.roles[:1] in (("prefix",), ("status",), ("titled",))
        and row.text.count(" ") >= 2
    )


def _behind_label(row: Row) -> Piece | None:
    """`Thread: X`, `Author Topic: X (Read 1234 times)`, `View topic - X`."""
    text = row.text
    start = leading(text, words("thread.title_word")) or 0
    if text.count(" ", 0, start) > 1 and start < len(text) and text[start] == " ":
        # `Reload this Page X` is so long that it needs no colon.
        return piece(row, start, len(text))
    start = 0
    for match in re_.TITLE_LABEL.finditer(text):
        if match.start() > LABEL_REACH or match.end() >= len(text):
            break
        word = text[start : match.start()]
        for at in _word_starts(word):
            # A dash parts so much that only `View topic` before it is a label.
            known = leading(word[at:], words("thread.title_word")) == len(word) - at
            if known and (":" in match[0] or "：" in match[0] or " " in word[at:]):
                read = re_.READ_TIMES.search(text, match.end())
                return piece(row, match.end(), read.start() if read else len(text))
        start = match.end()
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
    return widths[-1 - len(widths) // 50] if widths else 0


def _goes_on(row: Row, below: Row, width: int) -> bool:
    """Whether the next row's first word had no room on this one."""
    if below.gap or below.line.mark or row.line.mark == "bullet" or len(row.text) < 40 or width > WRAP_WIDTH:
        return False
    used = row.line.end - row.line.start
    return used + 1 + len(below.text.split(" ", 1)[0]) > width and below.kind in ("text", "prose")


def _share(titles: Titles, key: str, clue: str) -> None:
    """A clue for the title whose start a subject is (engines cut long ones), or that begins the subject's line."""
    for other, item in titles.by_key.items():
        if other != key and item.rows:
            cut = len(key) >= CUT and other.startswith(key)
            if cut or (len(other) >= SHORTEST and key.startswith(other + " ")):
                item.add(clue, 1.1)


def _board(titles: Titles, starter: Starter, steps: Sequence[Row]) -> None:
    """Sections by the line about the starter, and breadcrumbs on rows of their own."""
    if starter.section is not None:
        titles.clue(fold_title(starter.section.text), "board")
    for row in steps:
        item = titles.by_key.get(fold_title(row.text))
        # A last step that stands above the posts once more is the title.
        if item is not None and (row is not steps[-1] or len(item.rows) == 1):
            item.add("board")


def _categories(titles: Titles, lead: Sequence[Row]) -> None:
    """Of the last rows of text above the first post the topmost is the title, the others its category."""
    block: list[Row] = []
    for row in reversed(lead):
        here = titles.at.get(row.index, ())
        if not here or any(is_site(item.piece.text) or "name" in item.clues for item in here):
            if block and (here or row.kind not in ("weak", "foot")):
                break
            continue
        block.append(row)
        if len(block) > CATEGORIES:
            return
    for row in block[:-1]:
        for item in titles.at[row.index]:
            item.add("board", 0.5)


def _place(titles: Titles, lead: Sequence[Row], starter: Starter) -> None:
    """Clues from where a candidate stands: near the posts, over the starter's line, apart."""
    between = over = 0
    bar = FAR
    seen: dict[str, int] = {}
    begun = starter.first.index if starter.first is not None else -1
    for i in range(len(lead) - 1, -1, -1):
        row = lead[i]
        above, below = (lead[k] if 0 <= k < len(lead) else None for k in (i - 1, i + 1))
        here = [item for item in titles.at.get(row.index, ()) if "name" not in item.clues]
        for item in here:
            item.add("near", 3.0 / (3.0 + between))
            if row.index < begun and over < 2:
                item.add("over-starter", 1.0 - over / 2)
            if bar <= 2:
                item.add("over-bar")
            if _apart(row, above, below):
                item.add("apart")
            if row.line.mark == "bullet":
                item.add("menu", _listed(above, below))
            if row.line.mark == "box":
                item.add("name")
            elif row.line.mark == "heading":
                item.add("heading", 1.0 if row.line.at(0) - row.line.start - row.line.indent <= 2 else 0.4)
            if 0 < seen.get(item.key, len(lead) + TWICE_REACH) - i <= TWICE_REACH:
                item.add("twice", (1.0 if " " in item.key else 0.4) * min(1.0, 2 * item.clues["near"]))
            seen.setdefault(item.key, i)
        aside = any(item.clues.keys() & {"name", "board"} for item in titles.at.get(row.index, ()))
        text = row.kind in ("text", "prose") and row.line.mark != "bullet" and not aside
        over += text and row.index < begun
        between += text and not any("top" in item.clues for item in here)
        bar = 0 if "thread" in row.roles or ("nav" in row.roles and "n" in row.roles) else bar + 1


def _apart(row: Row, above: Row | None, below: Row | None) -> bool:
    """Whether blank lines or buttons part a row from the text around it."""
    over = above is None or row.gap > 0 or above.kind in ("foot", "rule")
    return over and (below is None or below.gap > 0 or below.kind in ("foot", "rule", "core"))


def _listed(above: Row | None, below: Row | None) -> float:
    """How much an item of a list looks like one of a menu: it goes on below, or ends here."""
    if below is not None and below.line.mark == "bullet":
        return 1.0
    return 0.4 if above is not None and above.line.mark == "bullet" else 0.0


def _open(titles: Titles, lead: Sequence[Row]) -> None:
    """The first text of a dump without menus."""
    texts = [row for row in lead if row.index in titles.at]
    if not texts or lead[0].index > 0 or len(texts) > SHORT_LEAD:
        return
    for row in texts:
        if row.line.mark == "bullet" or len(read_crumbs(row)) > 1 or is_site(row.text):
            continue
        for item in titles.at.get(row.index, ()):
            item.add("opens")
        break


def _top(titles: Titles, headers: Sequence[Header], rows: Sequence[Row]) -> None:
    """The row right above the first header, if it stands where the other headers have their names."""
    above = [rows[header.first - 1] for header in headers[1:] if header.first]
    named = sum(row.loose and len(row.text) <= 40 for row in above)
    if above and named >= NAMED * len(above):
        for item in titles.at.get(headers[0].first - 1, ()):
            item.add("top")


def _match_first(titles: Titles, rows: Sequence[Row], first: Header, subjects: bool) -> None:
    """A title comes again in the head of the first post, or in the rows under it."""
    near = rows[first.first : first.last + 1 + SUBJECT_REACH]
    texts = {fold_title(row.text): row for row in reversed(near) if row.kind in ("text", "prose")}
    parts = {fold_title(part.text) for row in lead_rows(rows, [first]) for part in _parts(row)}
    for key in texts.keys() & (titles.by_key.keys() | parts):
        item = titles.note(bare_title(texts[key], 0, len(texts[key].text)))
        if key in parts or (item.rows and texts[key].index - max(item.rows) >= AGAIN_APART):
            item.add("again")
    below = rows[first.last + 1] if first.last + 1 < len(rows) else None
    if subjects and below is not None and below.kind in ("text", "prose") and len(below.text) <= WIDTH:
        doubled = sum(row.text == below.text for row in near) > 1
        if doubled or (first.number == 1 and below.kind == "text"):
            titles.note(bare_title(below, 0, len(below.text))).add("heads-first", 1.6 if doubled else 1.0)


def _parts(row: Row) -> Iterator[Piece]:
    """The parts of a line between bars and dashes, if it has any."""
    if len(row.text) > WIDTH or row.kind not in ("text", "prose"):
        return
    signs = [found.span() for found in re_.TITLE_PARTS.finditer(row.text)]
    edges = [0, *(at for span in signs for at in span), len(row.text)]
    if signs:
        yield from (piece(row, start, end) for start, end in zip(edges[::2], edges[1::2]))


def _match_lines(titles: Titles, rows: Sequence[Row], lead: Sequence[Row]) -> None:
    """Clues from other lines: the page's own title, breadcrumbs that end in the title, boards."""
    for row in rows[:TOP]:
        text = fold_title(re_.LINK_TITLES.sub("", row.text)) if len(row.text) <= WIDTH else ""
        for key, item in titles.by_key.items():
            if 1 < len(key) < len(text) and _parted(text, key):
                # The names of board and site are parts of it too, but the first is mostly the title.
                item.add("page-title", 1.0 if text.startswith(key) else 0.4)
    under = FAR
    for row in lead:
        for part in _parts(row):
            titles.clue(fold_title(part.text), "page-title") if _confirmed(titles, part) else None
        _ends(titles, row)
        steps = read_crumbs(row)
        if len(steps) > 1:
            titles.clue(fold_title(steps[-1].text), "ends-line")
            for step in steps[:-1]:
                titles.clue(fold_title(step.text), "board")
            under = 0
        elif under <= CRUMBS_REACH:
            for item in titles.at.get(row.index, ()):
                item.add("under-crumbs")
            under += 1


def _ends(titles: Titles, row: Row) -> None:
    """A row whose last words are a candidate from another row."""
    text = fold_title(row.text) if len(row.text) <= WIDTH else ""
    at = text.find(" ")
    while at >= 0:
        item = titles.by_key.get(text[at + 1 :])
        if item is not None and row.index not in item.rows and len(item.key) >= SHORTEST:
            if at <= SHORT_WORD and text[:at].isalpha():
                item.add("name")
                break
            item.add("ends-row")
            for holder in titles.at.get(row.index, ()):
                holder.add("holds")
            break
        at = text.find(" ", at + 1)


def _confirmed(titles: Titles, part: Piece) -> bool:
    """Whether a part of a line is a candidate that something else speaks for."""
    item = titles.by_key.get(fold_title(part.text))
    return item is not None and bool(item.clues.keys() & {"again", "subject", "answered", "labelled"})


def _parted(text: str, key: str) -> bool:
    """Whether a page's title holds a text between bars or dashes, or between one and its edge."""
    at = text.find(key)
    if at < 0:
        return False
    before, after = text[:at].rstrip(), text[at + len(key) :].lstrip()
    return (not before or before[-1] in PARTING) and (not after or after[0] in PARTING)


def _judge(item: Candidate, lead: Collection[Row]) -> None:
    """Clues from a candidate's own looks."""
    text = item.piece.text
    if not item.rows:
        item.add("inside")
    item.add("words", min(1.0, (_count(text) - 1) / (MANY_WORDS - 1)))
    glued = len(re_.GLUED_WORDS.findall(text)) >= MANY_GLUED
    if (
        glued
        or _is_furniture(item.key)
        or is_root(text)
        or 2 * sum(map(str.isalpha, text)) < len("".join(text.split()))
    ):
        item.add("furniture")
    if text[-1:] in (":", "：") or re_.FORM_FIELD.search(text):
        item.add("label")
    if text.endswith(".") and not text.endswith(".."):
        item.add("sentence", 1.0 if len(text) > LONG else 0.3)
    if len(text) > TOO_LONG:
        item.add("long")
    found = find_date(text, 0, len(text))
    if found is not None and found.has_day:
        item.add("dated")
    if item.piece.row.index < TOP and (is_site(text) or (len(lead) > LONG_LEAD and not item.clues.keys() & SURE)):
        item.add("site")


def is_site(text: str) -> bool:
    """Whether a text is a site's name by its last words: `Mazda Forum`, `Developer Community`."""
    ends = text.casefold().split()
    return 1 < len(ends) <= SITE_WORDS and not words("site.word").isdisjoint(ends[-2:])


def _is_furniture(key: str) -> bool:
    """Whether a text is a word of menus, or made of such words, or begins with the root of breadcrumbs twice."""
    menu = words("site.menu")
    if key in menu or all(word in menu for word in key.split()):
        return True
    roots = words("nav.crumb_root")
    end = leading(key, roots)
    return end is not None and end < len(key) and leading(key, roots, end + 1) is not None


def _count(text: str) -> int:
    """How many words a text has; two characters of a script without spaces are one."""
    return max(sum(any(map(str.isalnum, word)) for word in text.split()), sum(char > "\u2e80" for char in text) // 2)


__all__ = ["CLUES", "Candidate", "find_titles", "read_opening", "read_title"]
