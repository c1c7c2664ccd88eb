"""Preamble → who began the thread, when and in which section: a line in a known form, or labelled pieces."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from attrs import define, frozen

from ..dates import Found, find_date, read_date
from ..labels import Forms, Labels, Look
from ..labels.look import words_of
from ..labels.words import leading, opening, words
from ..names.slots import NAME_WIDTH
from ..text.rows import Row
from .preamble import Joined, Piece, joined, piece

STARTER_LINE = "thread.starter_line"
# `Discussion in '` / `X` / `' started by` / `amy` / `, May 11, 2024.`: the most pieces a form is torn into.
MOST_ROWS = 6
FORM_WIDTH = 240
SECTION_WIDTH = 100
# Rows between a label and the one that goes with it: the value, and the label once more.
NEAR = 4
# Rows in which a name, a date and the name once more stand.
AGAIN = 4


@define
class Starter:
    """What the preamble says of the thread's beginning, and the rows that say it."""

    user: Piece | None = None
    section: Piece | None = None
    started: Found | None = None
    place: tuple[int, int] | None = None
    first: Row | None = None


def read_starter(rows: Sequence[Row], first: int, end: int, labels: Labels) -> Starter:
    """Read rows `first` to `end`; a form may run on into the rows that were taken for the first header."""
    out = Starter()
    lines = _starter_lines(labels)
    labels_open = opening("thread.starter_word")
    for index in range(first, end):
        row = rows[index]
        if len(row.text) > FORM_WIDTH:
            continue
        if lines.may_begin(rows, index) and _may_open(row) and _form(out, rows, index, lines.forms):
            break
        labelled = not labels_open.isdisjoint(_words(row)[:1])
        if out.user is None and ((labelled and _labelled(out, rows, index, end)) or _repeated(out, rows, index, end)):
            break
    return out


@frozen
class Lines:
    """The forms of lines that name the starter. `opening`: the words that they begin with; `behind`, `signs`: the words,
    or the signs before them, that stand behind a slot that they begin with."""

    forms: Forms
    opening: frozenset[str]
    behind: frozenset[str]
    signs: frozenset[str]

    def may_begin(self, rows: Sequence[Row], index: int) -> bool:
        """Whether a form may begin with a row, perhaps torn behind its first slot."""
        row = rows[index]
        below = rows[index + 1] if index + 1 < len(rows) else row
        said = _words(row)
        return bool(said) and (
            said[0] in self.opening
            or not self.behind.isdisjoint(said)
            or not self.behind.isdisjoint(_words(below)[:1])
            or any(sign in row.text or sign in below.text for sign in self.signs)
        )


def _words(row: Row) -> Sequence[str]:
    """The words of a row that is short enough for a form."""
    return row.line.look.words if len(row.text) <= FORM_WIDTH else ()


@lru_cache(maxsize=4)
def _starter_lines(labels: Labels) -> Lines:
    forms = [text for role, _, text, _ in labels.entries if role == STARTER_LINE and _names_starter(text)]
    opening = {words_of(form.casefold())[0] for form in forms if form[0] != "{"}
    follows = [form.partition("}")[2].partition("{")[0].casefold().split()[:1] for form in forms if form[0] == "{"]
    behind = {word for part in follows for token in part for word in words_of(token)[:1]}
    signs = {token for part in follows for token in part if not words_of(token)}
    forms_of = labels.forms_of(STARTER_LINE, _names_starter)
    return Lines(forms_of, frozenset(opening), frozenset(behind), frozenset(signs))


def _names_starter(form: str) -> bool:
    """Whether a form names the starter, with the date or at its end. In `{user} {date}` nothing stands before the name:
    any words before a date would be one."""
    return (
        "{user}" in form
        and ("{date}" in form or form.endswith("{user}"))
        and not form.startswith("{user} {date}")
        and "voices" not in form
    )


def _may_open(row: Row) -> bool:
    """A starter line stands in no list: lists there are menus, and lists of other threads."""
    return row.kind not in ("quote", "rule") and any(map(str.isalpha, row.text))


def _form(out: Starter, rows: Sequence[Row], index: int, forms: Forms) -> bool:
    """`Discussion in 'X' started by Y, DATE.`, `By Y, DATE in X`, whole or torn into rows."""
    said = [_words(row) for row in rows[index : index + MOST_ROWS]]
    if not forms.near(said):
        return False
    for count, line in enumerate(joined(rows, index, MOST_ROWS, FORM_WIDTH), 1):
        for hit in forms.match(Look(line.text)) if forms.near(said[:count]) else ():
            if _take(out, line, _parted(line.text, hit.slots, hit.template)):
                out.first = out.first or rows[index]
                return True
    return False


def _take(out: Starter, line: Joined, slots: dict[str, tuple[int, int]]) -> bool:
    """Take what the slots hold, if they hold what they should."""
    found: Found | None = None
    when: Piece | None = None
    if "date" in slots:
        when = line.piece(*slots["date"])
        found = _whole_date(when)
        if found is None:
            return False
    user = line.piece(*slots["user"])
    if user is None or not is_name(user.text):
        return False
    place = next((line.piece(*slots[name]) for name in ("forum", "category", "section") if name in slots), None)
    out.user = user
    if place is not None and 0 < len(place.text) <= SECTION_WIDTH:
        out.section = place
    if found is not None and when is not None:
        _set_date(out, when.row, found)
    return True


def _parted(text: str, slots: dict[str, tuple[int, int]], template: str) -> dict[str, tuple[int, int]]:
    """In `By {user} {date} in {forum}` only the date itself tells where the name ends."""
    if "{user} {date}" not in template:
        return slots
    start, end = slots["user"][0], slots["date"][1]
    found = find_date(text, start, end)
    if found is None or found.start <= start:
        return slots
    return {**slots, "user": (start, found.start), "date": (found.start, end)}


def _whole_date(when: Piece | None) -> Found | None:
    """The date that `when` holds, if it holds nothing else."""
    if when is None:
        return None
    found = read_date(when.row.text, when.start, when.end)
    if (
        found is None
        or when.row.text[found.end : when.end].strip(" .,")
        or not (found.has_day or found.relative is not None)
    ):
        return None
    return found


def _set_date(out: Starter, row: Row, found: Found) -> None:
    out.started, out.place = found, row.line.span(found.start, found.end)


def _labelled(out: Starter, rows: Sequence[Row], index: int, end: int) -> bool:
    """XenForo 2's `Thread starter X` / `Start date D`, on two lines or on four, the label doubled or not."""
    user = _value(rows, index, "thread.starter_word", end)
    if user is None or not is_name(user.text):
        return False
    for below in range(user.row.index + 1, min(end, user.row.index + 1 + NEAR)):
        when = _value(rows, below, "thread.start_date_word", end)
        if when is None:
            continue
        found = find_date(when.row.text, when.start, when.end)
        if found is not None:
            out.user, out.first = user, rows[index]
            _set_date(out, when.row, found)
            return True
    if user.row is rows[index] and " " in rows[index].text[: user.start].strip():
        # The date was lost; a label of two words with a name behind it is still no text.
        out.user, out.first = user, rows[index]
        return True
    return False


def _repeated(out: Starter, rows: Sequence[Row], index: int, end: int) -> bool:
    """WoltLab's name over a date, with the same name right under them: it heads the first post."""
    run = rows[index : min(index + AGAIN, end)]
    if len(run) < AGAIN or not run[0].loose or run[1].roles != ("date",) or not is_name(run[0].text):
        return False
    found = run[1].marks[0].value
    again = any(row.text == run[0].text for row in run[2:])
    if not again or not isinstance(found, Found) or not found.has_day or found.end < len(run[1].text):
        return False
    out.user, out.first = piece(run[0], 0, len(run[0].text)), run[0]
    _set_date(out, run[1], found)
    return True


def _value(rows: Sequence[Row], index: int, role: str, end: int) -> Piece | None:
    """What stands behind a label: on its row, or on the row below it."""
    known = words(role)
    row = rows[index]
    at = _behind(row.text, known)
    if at is None:
        return None
    for below in rows[index + 1 : min(end, index + 3)]:
        if at < len(row.text):
            break
        row = below
        at = _behind(row.text, known) or 0
    return piece(row, at, len(row.text)) if at < len(row.text) <= FORM_WIDTH else None


def _behind(text: str, known: frozenset[str]) -> int | None:
    """Where the value behind a label, printed once or twice, begins."""
    at: int | None = None
    position = 0
    for _ in range(2):
        end = leading(text, known, position)
        if end is None:
            break
        while end < len(text) and (text[end].isspace() or text[end] in ":："):
            end += 1
        at = position = end
    return at


def is_name(text: str) -> bool:
    """Whether a slot's text could be a user's name: short, few words, no date and no sentence."""
    if not 0 < len(text) <= NAME_WIDTH or text.count(" ") > 4 or not any(char.isalnum() for char in text):
        return False
    found = find_date(text, 0, len(text))
    return found is None or not found.has_day


__all__ = ["Starter", "is_name", "read_starter"]
