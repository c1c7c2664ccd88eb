"""Places of members: under their label, or glued behind it without a colon; other values glued to labels in a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .. import patterns as re_
from ..labels import VALUED, Labels, fold, valued_role
from .marks import Mark
from .rows import Row

# A place is no longer; if so many of the labels of places have one under them, all have.
PLACE_WIDTH = 48
MOST_PLACES = 0.5
# The labelled values of a box, glued to one line.
BOX_WIDTH = 120
# A label that runs into its value has so many letters.
FEWEST_LETTERS, MOST_LETTERS = 3, 24
# So many rows show a place glued to its label before any does.
FEW_GLUED = 3


def lend_places(rows: Sequence[Row], _: Labels) -> None:
    """`Location` over `Florida`: the label takes the text under it where that is no body yet."""
    bare = [
        (row, below)
        for row, below in zip(rows, rows[1:])
        if row.roles == ("location",) and row.marks[0].value is None and below.kind == "text" and below.gap <= 1
    ]
    sure = [_shows_place(below, rows[below.index + 1] if below.index + 1 < len(rows) else None) for _, below in bare]
    always = sum(sure) >= max(2, MOST_PLACES * len(bare))
    # What stands under the label again is the same member's place; bodies differ.
    often = Counter(below.text for _, below in bare)
    for (row, below), fits in zip(bare, sure):
        if fits or ((always or often[below.text] > 1) and len(below.text) <= PLACE_WIDTH):
            row.take_value(Mark("location", 0, len(below.text), below.text), below)


def _shows_place(row: Row, after: Row | None) -> bool:
    if after is not None and after.kind in ("core", "weak", "quote"):
        return True
    return row.gap == 0 and re_.PLACE.fullmatch(row.text) is not None


def find_glued(rows: Sequence[Row], labels: Labels) -> None:
    """`LocationPark City`, `GenderMale`: Invision 3 lists them under the count of messages, each label and its value in
    elements that touch."""
    for over, row in zip(rows, rows[1:]):
        if row.kind != "text" or row.line.mark != "bullet" or over.line.mark != "bullet" or over.kind != "core":
            continue
        if VALUED.isdisjoint(over.roles):
            continue
        for at in range(FEWEST_LETTERS, min(len(row.text), MOST_LETTERS)):
            # Of the labels that end here, none is a part of a longer word.
            role = valued_role(labels.exact(row.text[:at])) if row.text[at].isupper() else None
            if role in ("location", "profile"):
                row.read_as("core", Mark(role, 0, len(row.text), row.text[at:], at, len(row.text), row.text[:at]))
                break


def find_places(rows: Sequence[Row], labels: Labels) -> None:
    """`Location Park City, Utah`, label and value glued without a colon: several such rows, each right above
    the rest of a header, are no prose."""
    known = labels.by_role("member.location")
    found: list[tuple[Row, int, int]] = []
    for above, row, below in zip(rows, rows[1:], rows[2:]):
        if (
            row.kind in ("text", "prose")
            and below.kind == "core"
            and above.kind in ("text", "weak")
            and len(row.text) <= BOX_WIDTH
            and not labels.value_words.isdisjoint(row.line.look.words)
        ):
            end = next((end for end in re_.label_ends(row.text, 0, 2) if fold(row.text[:end]) in known), None)
            if end is not None and row.text[end : end + 1] == " ":
                found.append((row, end, _value_end(row.text, end, labels)))
    if len(found) < FEW_GLUED:
        return
    for row, end, stop in found:
        value = row.text[end:stop].strip()
        label = row.text[:end]
        row.read_as("core", Mark("location", 0, stop, value, stop - len(row.text[end:stop].lstrip()), stop, label))


def _value_end(text: str, start: int, labels: Labels) -> int:
    """Where a value that begins at `start` ends: before the next label of the box."""
    for space in re_.NEXT_WORD.finditer(text, start + 1):
        word = re_.label_ends(text, space.end())[-1:]
        if word and any(
            hit.role in ("member.occupation", "member.age", "member.gender", "member.website")
            for hit in labels.exact(text[space.end() : word[0]])
        ):
            return space.start()
    return len(text)


__all__ = ["find_glued", "find_places", "lend_places"]
