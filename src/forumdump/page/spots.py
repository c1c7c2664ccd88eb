"""Clues to a title from where it stands above the posts: near them, over the starter's line, apart, in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from ..headers.header import Header
from ..text.rows import Row
from .clues import SURE, Candidate, Titles
from .crumbs import read_crumbs
from .looks import is_site
from .preamble import TOP
from .starters import Starter

# Rows between the last breadcrumb and the heading that says the same.
TWICE_REACH = 15
# A dump of the main content alone has no more rows of text above the first post.
SHORT_LEAD = 7
# A page with menus has more, or so many rows with words of menus.
LONG_LEAD, MENU = 15, 2
# Rows between the title and the first post where an engine shows the category and its parents.
CATEGORIES = 4
# Share of the headers that must have a short row above them for it to be a name.
NAMED = 0.6
# A name has fewer spaces.
NAME_SPACES = 3
# Clues to a name.
NAMES = frozenset(["name", "top", "recurs"])
# More rows than count as near.
FAR = 9


def weigh_places(titles: Titles, lead: Sequence[Row], starter: Starter) -> None:
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
            if row.line.mark == "box" and item.key.count(" ") < NAME_SPACES:
                item.add("name")
            elif row.line.mark == "heading":
                item.add("heading", 1.0 if row.line.rank <= 2 else 0.4)
            if 0 < seen.get(item.key, len(lead) + TWICE_REACH) - i <= TWICE_REACH:
                item.add("twice", (1.0 if " " in item.key else 0.4) * min(1.0, 2 * item.clues["near"]))
            seen.setdefault(item.key, i)
        aside = any(
            item.clues.keys() & {"name", "board", "furniture", "counts"} for item in titles.at.get(row.index, ())
        )
        text = row.kind in ("text", "prose") and row.line.mark != "bullet" and not aside
        over += text and row.index < begun
        between += text and not any("top" in item.clues for item in here)
        bar = 0 if "thread" in row.roles or ("nav" in row.roles and "n" in row.roles) else bar + 1
    bullets = {row.index for row in lead if row.line.mark == "bullet"}
    for item in titles.by_key.values():
        if not item.rows <= bullets:
            item.clues.pop("menu", None)


def _apart(row: Row, above: Row | None, below: Row | None) -> bool:
    """Whether blank lines or buttons part a row from the text around it."""
    over = above is None or row.gap > 0 or above.kind in ("foot", "rule")
    return over and (below is None or below.gap > 0 or below.kind in ("foot", "rule", "core"))


def _listed(above: Row | None, below: Row | None) -> float:
    """How much an item of a list looks like one of a menu: it goes on below, or ends here."""
    if below is not None and below.line.mark == "bullet" and below.roles[:1] != ("action",):
        return 1.0
    return 0.4 if above is not None and above.line.mark == "bullet" else 0.0


def weigh_opening(titles: Titles, lead: Sequence[Row]) -> None:
    """The first text of a dump without menus."""
    texts = [row for row in lead if row.index in titles.at]
    if not texts or lead[0].index > 0 or len(texts) > SHORT_LEAD or len(_menus(titles)) >= MENU:
        return
    for row in texts:
        below = lead[row.index + 1] if row.index + 1 < len(lead) else None
        if below is not None and "site" in below.roles:
            # A note of the page's own (`best viewed with JavaScript enabled`) stands under the site's name.
            continue
        if row.line.mark == "bullet" or len(read_crumbs(row)) > 1 or is_site(row.text):
            continue
        for item in titles.at.get(row.index, ()):
            # So may a site's name, of a word or two.
            item.add("opens", max(0.4, item.clues["words"]))
        break


def weigh_sites(titles: Titles, lead: Sequence[Row]) -> None:
    """The site's name stands at the top, with the page's menus below it; and what no row above the posts holds."""
    first = min(titles.at, default=-1)
    over_menu = len(_menus(titles)) >= MENU
    for item in titles.by_key.values():
        if not item.rows:
            item.add("inside")
        elif min(item.rows) < TOP and is_site(item.piece.text):
            item.add("site")
        elif max(item.rows) < TOP and (len(lead) > LONG_LEAD or (over_menu and min(item.rows) == first)):
            item.add("site", 0.0 if item.clues.keys() & SURE else 1.0)


def _menus(titles: Titles) -> list[Candidate]:
    """Texts above the posts that are words of menus."""
    return [
        item for item in titles.by_key.values() if item.rows and "furniture" in item.clues and "name" not in item.clues
    ]


def weigh_top(titles: Titles, headers: Sequence[Header], rows: Sequence[Row]) -> None:
    """The row right above the first header, if it stands where the other headers have their names."""
    above = [rows[header.first - 1] for header in headers[1:] if header.first]
    named = sum(row.loose and len(row.text) <= 40 for row in above)
    if above and named >= NAMED * len(above):
        for item in titles.at.get(headers[0].first - 1, ()):
            item.add("top", 1.0 if item.key.count(" ") < NAME_SPACES else 0.3)


def free_listed(titles: Titles, lead: Sequence[Row]) -> None:
    """The last item of several words above the posts is no menu's: the title ends the list of the thread's tags."""
    for row in reversed(lead):
        here = [item for item in titles.at.get(row.index, ()) if item.key.count(" ") and not NAMES & item.clues.keys()]
        if row.line.mark == "bullet" and row.kind in ("text", "prose") and here:
            for item in here:
                item.clues.pop("menu", None)
                item.add("ends-list")
            return


def weigh_categories(titles: Titles, lead: Sequence[Row]) -> None:
    """Of the last rows of text above the first post the topmost is the title, the others its category."""
    block: list[Row] = []
    worded = False
    for row in reversed(lead):
        here = titles.at.get(row.index, ())
        if not here or any(is_site(item.piece.text) or "name" in item.clues for item in here):
            if block and (here or row.kind not in ("weak", "foot")):
                break
            continue
        if worded and all("furniture" in item.clues for item in here):
            # The page's menus stand over the title; a category may be called `Help`.
            break
        worded = worded or any(" " in item.key for item in here)
        block.append(row)
        if len(block) > CATEGORIES:
            return
    if len(block) > 1 and not block[-1].index and _most_words(titles, block[-1]) < _most_words(titles, block[-2]):
        # A text begins with the site's name more often than with a title shorter than the category under it.
        for item in titles.at[block.pop().index]:
            item.add("site", 0.5)
    for row in block[:-1]:
        for item in titles.at[row.index]:
            item.add("board", 0.5)


def _most_words(titles: Titles, row: Row) -> float:
    """How many words the longest candidate of a row has, as its clue tells."""
    return max(item.clues["words"] for item in titles.at[row.index])


__all__ = ["free_listed", "weigh_categories", "weigh_opening", "weigh_places", "weigh_sites", "weigh_top"]
