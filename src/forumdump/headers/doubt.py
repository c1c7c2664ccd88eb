"""Headers → why they make no thread after all: what articles, shops and lists of articles have in common with one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from ..dates import Found
from ..labels.words import leading, words
from ..text.rows import Row, is_signed, lone_date
from .articles import lists_articles
from .header import Header
from .lists import find_list
from .others import find_other
from .weights import KINDS

# One header alone must be this sure to make a thread: a page with one dated line is no thread; where an engine's
# signs were found, less will do.
ALONE, ALONE_KNOWN = 5.5, 4.0
# What a head shows once; printed twice, twice.
ONCE = ("joined", "messages", "number")
TWICE = 2
# What a list of members has in columns, under the labels.
COLUMNS = frozenset(["joined", "messages"])
# What an article's numbered headings show too: a name, which its text repeats, and a list number.
BARE = frozenset(["name", "author", "listed", "recurs", "climbs"])
# Share of the headers from which on something is said of all of them.
NEARLY_ALL = 0.6
# Rows of a name with its titles, and the share of profiles that must follow right on another.
NAME_ROWS, ALL_BUT = 3, 0.9
# Names have fewer words than the titles in a list of articles.
TITLE_WORDS = 3
# Share of the headers that must have one thing in common.
COMMON = 0.6
# From so many headers on their likeness says something.
SEVERAL, MANY = 3, 5


# Rules that no list of members meets: there a name stands once.
TALK = frozenset(["dated", "lone", "names-recur"])
# What no member's profile shows.
POSTED = frozenset(["posted", "number"])
# Rules that only talk meets: one member is spoken to, and members come back.
SPOKEN = frozenset(["spoken-to", "names-recur"])

# What tells posts in a text without line ends, too: roles of a head's rows, and rules.
SURE_ALONE = frozenset(["number", "joined", "messages", "likes"])
SURE_RULES = frozenset(["doubled", "answered"])


# The rules that speak for one header.
Rules = set[str]


def find_doubt(rows: Sequence[Row], candidates: Sequence[Header], headers: Sequence[Header], known: bool) -> str:
    """Why the headers don't make a thread; empty if they do. `known`: an engine's signs were found."""
    if not headers:
        return "no header of a post stands out" if candidates else "no line looks like a post's header"
    if len(headers) == 1:
        return _alone(rows, headers[0], ALONE_KNOWN if known else ALONE)
    known = known or _joined_again(rows, headers)
    told = [_told(header) for header in headers]
    for rule in RULES:
        reason = rule(headers, told, known)
        if reason:
            return reason
    if not known and lists_articles(rows, headers):
        return "each text leads on to the whole of it: a list of articles"
    return find_list(rows, headers) or find_other(rows, headers) or _profiles(rows, headers, told)


def doubt_cut(headers: Sequence[Header]) -> str:
    """Why the headers of a text without line ends make no thread: there, words before any date look like a name."""
    sure = sum(
        bool(header.roles & SURE_ALONE or _told(header) & SURE_RULES) or {"author", "posted"} <= header.roles
        for header in headers
    )
    if 2 * sure < len(headers):
        return "the line ends are lost, and nothing but dates tells posts"
    return ""


def _alone(rows: Sequence[Row], header: Header, enough: float) -> str:
    if max(sum(role in row.roles for row in header.core) for role in ONCE) > TWICE:
        return "the only header shows again and again what a post shows once: a list"
    if any(leading(row.text, words("member.last_seen")) is not None for row in rows[header.first : header.last + 1]):
        return "the only header tells when the member was seen last: a profile"
    if sum(mark.value is None for row in header.core for mark in row.marks if mark.role in COLUMNS) >= len(COLUMNS):
        return "the only header has labels without values: the heads of a table"
    dated = [row for row in header.core if "date" in row.roles]
    # `Last activity: May 3, 2012` in a profile is no post's date, nor is another label's that no board prints over posts.
    only_seen = all("prefix" in row.roles or _is_under(rows, row, "member.last_seen") for row in dated)
    score = sum(item.weight for item in header.evidence if not (only_seen and item.rule == "date"))
    return "only one header, and not a sure one" if score < enough else ""


def _is_under(rows: Sequence[Row], row: Row, role: str) -> bool:
    return row.index > 0 and rows[row.index - 1].text.casefold().rstrip(" :").endswith(tuple(words(role)))


def _profiles(rows: Sequence[Row], headers: Sequence[Header], told: Sequence[Rules]) -> str:
    """A list of members: profile after profile, with no more between them than the next one's name and title."""
    close = 0
    for header, rules, below in zip(headers, told, headers[1:]):
        between = rows[header.last + 1 : below.first]
        if len(between) > NAME_ROWS or not (POSTED.isdisjoint(header.roles) and TALK.isdisjoint(rules)):
            continue
        boxed = all(row.kind in ("text", "weak") or row.roles[:1] == ("action",) for row in between)
        close += boxed and not _says_when(header)
    if len(headers) >= SEVERAL and close >= ALL_BUT * (len(headers) - 1):
        return "the headers are profiles, and no text stands between them"
    return ""


def _says_when(header: Header) -> bool:
    """Whether a header tells the time of day, or who and when on one row: profiles have the day somebody joined."""
    return any(
        is_signed(row)
        or any(mark.role == "date" and isinstance(mark.value, Found) and mark.value.has_time for mark in row.marks)
        for row in header.core
    )


def _joined_again(rows: Sequence[Row], headers: Sequence[Header]) -> bool:
    """Whether names come back, each over a day of its own, and the days run neither up nor down: members and when they
    joined, which no list of articles shows."""
    days: dict[str, set[str]] = {}
    seen: Counter[str] = Counter()
    run: list[tuple[int, int, int]] = []
    for header in headers:
        found = lone_date(header.core[0])
        if found is None or found.has_time or found.numeric is not None or not found.year:
            return False
        over = next(
            (row for row in reversed(rows[max(0, header.first - NAME_ROWS) : header.first]) if row.kind != "weak"), None
        )
        if over is None or over.kind != "text":
            return False
        seen[over.text] += 1
        days.setdefault(over.text, set()).add(found.text)
        run.append((found.year, found.month or 0, found.day or 0))
    again = [name for name, n in seen.items() if n > 1]
    steps = list(zip(run, run[1:]))
    mixed = any(one < two for one, two in steps) and any(one > two for one, two in steps)
    return mixed and len(days) > 1 and bool(again) and all(len(days[name]) == 1 for name in again)


def _one_kind(headers: Sequence[Header], told: Sequence[Rules], known: bool) -> str:
    if known or any(rules >= SPOKEN for rules in told):
        return ""
    if 2 * sum(header.firm for header in headers) < len(headers) and not _written_in_turn(headers, told):
        return "the headers show one thing only (numbers, or dates), and nothing tells a forum"
    return ""


def _written_in_turn(headers: Sequence[Header], told: Sequence[Rules]) -> bool:
    """Whether names that come back stand over moments that never go back: so a talk runs, and no list of news."""
    if sum("names-recur" in rules for rules in told) < NEARLY_ALL * len(headers):
        return False
    found = [mark.value for header in headers for row in header.core for mark in row.marks if mark.role == "date"]
    moments = [
        (date.year, date.month or 0, date.day or 0, date.hour or 0, date.minute or 0)
        for date in found
        if isinstance(date, Found) and date.has_time and date.year and date.numeric is None
    ]
    climbs = all(one <= two for one, two in zip(moments, moments[1:]))
    return climbs and len(set(moments)) > SEVERAL and len(moments) >= NEARLY_ALL * len(headers)


def _names_only(headers: Sequence[Header], told: Sequence[Rules], known: bool) -> str:
    """`1. YouTube` over `YouTube is …`: headings of an article; members come back, or have titles and counts."""
    bare = sum([not header.after and BARE.issuperset(rules) for header, rules in zip(headers, told)])
    if bare < NEARLY_ALL * len(headers):
        return ""
    names = Counter(name for header in headers for name in _names(header))
    if max(names.values(), default=1) == 1:
        return "the headers are names in a list, and nothing of a post goes with them"
    return ""


def _titles(headers: Sequence[Header], told: Sequence[Rules], known: bool) -> str:
    """`Go 1.26 is released, 10 February 2026`: the heads of a list of articles."""
    if known:
        return ""
    names = [name for header in headers for name in _names(header)]
    long = sum(len(name.split()) >= TITLE_WORDS for name in names)
    if len(names) >= SEVERAL and 2 * long > len(names) and len(set(names)) == len(names):
        return "titles stand before the dates, and no name comes back"
    return ""


def _mixed(headers: Sequence[Header], told: Sequence[Rules], known: bool) -> str:
    """Dates here and counts there: posts of one thread show the same things."""
    if len(headers) < MANY:
        return ""
    kinds = Counter([kind for rules in told for kind in {KINDS[rule] for rule in rules if rule in KINDS}])
    if max(kinds.values(), default=0) < COMMON * len(headers):
        return "the headers have nothing in common"
    return ""


def _told(header: Header) -> Rules:
    """The rules that speak for a header."""
    return {item.rule for item in header.evidence if item.weight > 0}


def _names(header: Header) -> list[str]:
    marks = (row.mark("author", "name") for row in header.core)
    return [mark.value for mark in marks if mark is not None and isinstance(mark.value, str)]


RULES: tuple[Callable[[Sequence[Header], Sequence[Rules], bool], str], ...] = (_one_kind, _names_only, _titles, _mixed)

__all__ = ["doubt_cut", "find_doubt"]
