"""What speaks for and against a text as the thread's title: named clues with their weights, and the candidates."""

from __future__ import annotations

from attrs import frozen

from ..text.titles import fold_title
from .looks import looks
from .preamble import Piece

# A title must have this much for it: more than a place near the first post and good looks.
ENOUGH = 2.55


@frozen(slots=True)
class Clue:
    """How much a sign counts, in full, and why."""

    weight: float
    reason: str


CLUES = {
    "labelled": Clue(4.0, "a label says so: `Topic: X (Read 3 times)`, `View topic - X`"),
    "page-title": Clue(3.0, "the page's own title at the top of the dump, or another line, has it between bars or dashes"),
    "answered": Clue(3.5, "posts answer it: `Re: X`"),
    "subject": Clue(2.0, "the first post or most posts carry it as their subject"),
    "again": Clue(3.0, "it stands above the posts, and again in the first one's head"),
    "heads-first": Clue(2.0, "the first post of the thread begins with it, as posts of this engine do"),
    "dated-first": Clue(3.0, "the day on which the first post was written stands behind it or under it, and again in that post's head"),
    "over-starter": Clue(3.0, "the line about who began the thread stands right under it"),
    "ends-row": Clue(1.5, "a longer line above the posts ends in it, as breadcrumbs do whose signs were lost"),
    "twice": Clue(1.5, "it stands twice above the posts, as last breadcrumb and as heading"),
    "ends-line": Clue(1.5, "another line above the posts, of breadcrumbs, ends in it"),
    "ends-list": Clue(2.0, "it ends the list of the thread's tags, as on this engine titles do"),
    "heading": Clue(2.0, "a heading of the first rank, as Markdown marks it"),
    "opens": Clue(1.5, "the main content begins with it: nothing of a page's menus stands above"),
    "under-crumbs": Clue(1.0, "breadcrumbs stand above it"),
    "over-bar": Clue(1.0, "a line about the thread (pages, tools, number of posts) stands under it"),
    "apart": Clue(0.7, "blank lines or buttons stand above and below it"),
    "near": Clue(1.5, "no other text stands between it and the first post; less with each that does"),
    "words": Clue(1.2, "it has four words or more, less with fewer: menus and names have one or two"),
    "name": Clue(-8.0, "a member's name"),
    "recurs": Clue(-3.0, "a short text that comes back near some headers, as names do"),
    "inside": Clue(-1.0, "it stands in a post only, and not above the first"),
    "crumb": Clue(-2.5, "the last step of breadcrumbs, which may be the board"),
    "holds": Clue(-1.5, "it ends in another line, which may be the title"),
    "top": Clue(-1.5, "it stands right above the first post's head, as names do in this thread"),
    "site": Clue(-3.0, "one of the first lines of a page with menus, or one that ends in `Forum`: the site's name"),
    "board": Clue(-5.0, "it is called a section, by breadcrumbs or by the line about the starter"),
    "menu": Clue(-2.0, "a line in a list of links; less for the last one, which may be the last breadcrumb"),
    "furniture": Clue(-6.0, "a word of menus and boxes: Search, Log in, Home"),
    "label": Clue(-4.0, "it ends in a colon, or is a form to fill in"),
    "sentence": Clue(-1.5, "a long line that ends in a full stop"),
    "long": Clue(-4.0, "it is longer than almost all titles"),
    "dated": Clue(-1.0, "there is a date in it"),
    "counts": Clue(-2.0, "it counts posts, pages or people: `1 to 15 of 15`, `3 Reactions`"),
    "described": Clue(-4.0, "a description in brackets stands behind the subject that posts carry"),
    "goes-on": Clue(-3.0, "it goes on in the next line, which was wrapped"),
}  # fmt: skip
# Any of these tells a title even in the first lines of a page.
SURE = frozenset(
    ["labelled", "answered", "subject", "again", "over-starter", "ends-line", "heading", "opens", "dated-first"]
)


class Candidate:
    """A text that may be the title: where it stands, and what speaks for it."""

    __slots__ = ("clues", "key", "piece", "rows")

    def __init__(self, key: str, where: Piece) -> None:
        self.key, self.piece = key, where
        self.clues = dict(looks(where.text, key, where.date))
        self.rows: set[int] = set()

    def add(self, clue: str, share: float = 1.0) -> None:
        """Note a clue, `share` of its weight; the better one if it is there already."""
        self.clues[clue] = max(share, self.clues.get(clue, 0.0))

    @property
    def score(self) -> float:
        return sum(CLUES[clue].weight * share for clue, share in self.clues.items())

    def __repr__(self) -> str:
        return f"Candidate({self.piece.text!r}, {self.score:.1f}, {self.clues})"


class Titles:
    """The candidates of a thread, by their folded text."""

    def __init__(self) -> None:
        self.by_key: dict[str, Candidate] = {}
        self.placed: dict[str, Candidate] = {}  # those on a row above the posts: few, however many subjects posts have
        self.at: dict[int, list[Candidate]] = {}

    def add(self, where: Piece, clue: str = "") -> None:
        """A candidate on a row above the posts; the lowest such row is its place."""
        item = self.note(where)
        item.piece = where
        if clue:
            item.add(clue)
        item.rows.add(where.row.index)
        self.placed[item.key] = item
        here = self.at.setdefault(where.row.index, [])
        if item not in here:
            here.append(item)

    def note(self, where: Piece) -> Candidate:
        """The candidate with the text of `where`; a new one without a row of its own."""
        key = where.row.title if where.text == where.row.text else fold_title(where.text)
        item = self.by_key.get(key)
        if item is None:
            item = self.by_key[key] = Candidate(key, where)
        return item

    def clue(self, key: str, clue: str) -> None:
        if key in self.by_key:
            self.by_key[key].add(clue)


__all__ = ["CLUES", "ENOUGH", "SURE", "Candidate", "Clue", "Titles"]
