"""Fields that a board adds to its user boxes: `Vehicle` over or before `a red one`, which no table knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import patterns as re_
from ..labels import VALUED, Labels
from .marks import Mark
from .rows import Row

# Labels and values are no longer than this; labels have few words.
LABEL_WIDTH, LABEL_SPACES, VALUE_WIDTH = 24, 2, 48
# So many boxes show a field with a colon; so many one without, which may be text.
FEW, FEW_BARE = 2, 3
# So many boxes of the page have it, where nothing of a box stands under it.
MOST = 0.4
# A box has so many fields of its own at most.
FIELDS = 4
# So many of the places of several words have a field's label in them.
SHARED = 0.6
# What values may look like.
SAID = (("thread",), ("nav",), ("site",), ("detail",))


def find_fields(rows: Sequence[Row], _: Labels) -> None:
    """Short texts that stand again and again right under a labelled value of the user box, each over (or, with a
    colon, before) a short text: bodies begin alike once at most."""
    valued = [row for row in rows if _is_valued(row)]
    boxes = max((sum(row.roles[:1] == (role,) for row in valued) for role in ("joined", "messages")), default=0)
    if boxes < FEW:
        return
    for _step in range(FIELDS):
        found = list(_fields(rows, valued))
        if not found:
            return
        valued = []
        for label, row, boxed in _shared(found, boxes, rows):
            valued.append(_read(label, row, rows, boxed))


def find_behind(rows: Sequence[Row], _: Labels) -> None:
    """`Location Leeds Vehicle Zweirad 50`, a box on one line: words that stand inside of most places, behind others
    each time, are the label of a field of the board's own."""
    found = [(row, row.marks[-1]) for row in rows if row.marks and _is_long_place(row.marks[-1])]
    if len(found) < FEW_BARE:
        return
    before: dict[str, list[str]] = {}
    for _row, mark in found:
        words = str(mark.value).split(" ")
        for at in range(1, len(words) - 1):
            if words[at][:1].isupper():
                before.setdefault(words[at], []).append(" ".join(words[:at]))
    often = {word for word, heads in before.items() if len(heads) >= SHARED * len(found) and len(set(heads)) > 1}
    for row, mark in found if often else ():
        _cut_place(row, mark, often)


def _is_long_place(mark: Mark) -> bool:
    return mark.role == "location" and isinstance(mark.value, str) and mark.value.count(" ") > 1 and mark.line is None


def _cut_place(row: Row, mark: Mark, often: set[str]) -> None:
    """Part a place from the field behind it: the words that come back, and what follows them."""
    words = str(mark.value).split(" ")
    first = next((at for at in range(1, len(words) - 1) if words[at] in often), 0)
    end = first
    while end < len(words) - 1 and words[end] in often:
        end += 1
    place, label = " ".join(words[:first]), " ".join(words[first:end])
    if not first or place[-1] == ",":
        # `Auckland, New Zealand` is no field.
        return
    start = mark.value_start + len(place) + 1
    value = start + len(label) + 1
    row.read_as(
        row.kind,
        *row.marks[:-1],
        Mark("location", mark.start, start - 1, place, mark.value_start, start - 1, mark.label),
        Mark(
            "profile", start, mark.value_end, row.text[value : mark.value_end], value, mark.value_end, label.rstrip(":")
        ),
    )


def _is_valued(row: Row) -> bool:
    """Whether a row ends a labelled value of the user box."""
    if row.roles == ("detail",):
        # `Male` under `Gender:`.
        return True
    if row.value_of is not None:
        return not VALUED.isdisjoint(row.value_of.roles)
    return bool(row.marks) and row.marks[-1].role in VALUED and row.marks[-1].value is not None


def _fields(rows: Sequence[Row], valued: Sequence[Row]) -> Iterator[tuple[str, Row, bool]]:
    """Each row that may be a field: its label, and whether the value stands on the row."""
    for over in valued:
        at = over.index + 1
        row = rows[at] if at < len(rows) else None
        if row is None or row.kind != "text" or row.marks or row.gap > 1:
            continue
        label, colon, value = row.text.partition(":")
        if not _may_be_label(label):
            continue
        if value.strip():
            if value[0] == " " and len(value) <= VALUE_WIDTH:
                yield label + colon, row, True
        elif at + 1 < len(rows) and _may_be_value(rows[at + 1]):
            yield label + colon, row, False


def _may_be_label(text: str) -> bool:
    return (
        0 < len(text) <= LABEL_WIDTH
        and text[0].isalpha()
        and text[-1].isalnum()
        and text.count(" ") <= LABEL_SPACES
        and not any(char.isdigit() for char in text)
        # Subjects begin so, a post icon's name before them or not.
        and re_.REPLY_PREFIX.match(f"{text.rsplit(' ', 1)[-1]}: ") is None
    )


def _may_be_value(row: Row) -> bool:
    """A short text, though it may be a word of the page elsewhere: `none yet`."""
    plain = row.kind == "text" and not row.marks
    return (plain or row.roles[:1] in SAID) and row.gap <= 1 and len(row.text) <= VALUE_WIDTH


def _shared(found: Sequence[tuple[str, Row, bool]], boxes: int, rows: Sequence[Row]) -> Iterator[tuple[str, Row, bool]]:
    """Those whose label stands in boxes enough."""
    places: dict[tuple[str, bool], list[Row]] = {}
    for label, row, same in found:
        places.setdefault((label, same), []).append(row)
    for (label, same), at in places.items():
        few = FEW if label[-1] == ":" else FEW_BARE
        if not _vary(rows, at, same, label[-1] != ":"):
            continue
        if len(at) >= few and (len(at) >= MOST * boxes or all(_boxed(rows, row, same) for row in at)):
            for row in at:
                yield label, row, same


def _vary(rows: Sequence[Row], at: Sequence[Row], same: bool, bare: bool) -> bool:
    """Whether members differ: what all of them say is no value, and what one member's boxes alone show under one
    count no label but a place."""
    if len(at) < FEW_BARE:
        return not bare
    values = {row.text if same else rows[row.index + 1].text for row in at}
    return len(values) > 1 and not (bare and len({rows[row.index - 1].text for row in at}) == 1)


def _boxed(rows: Sequence[Row], row: Row, same: bool) -> bool:
    """Whether the box or the header goes on under a field."""
    after = row.index + (1 if same else 2)
    return after < len(rows) and rows[after].kind == "core"


def _read(label: str, row: Row, rows: Sequence[Row], same: bool) -> Row:
    """Read the field; the row that it ends on."""
    name = label.rstrip(":")
    if same:
        start = len(label) + 1
        row.read_as("core", Mark("profile", 0, len(row.text), row.text[start:], start, len(row.text), name))
        return row
    below = rows[row.index + 1]
    row.read_whole("core", "profile", name)
    row.take_value(Mark("profile", 0, len(below.text), below.text), below)
    return below


__all__ = ["find_behind", "find_fields"]
