"""Lines and their marks → rows: one row for each line that says something, mended as far as neighbours allow."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .. import patterns as re_
from ..labels import Labels
from .glued import find_button_rows, part_dates, part_rules, without_buttons
from .lent import (
    find_columns,
    find_pairs,
    find_quoted,
    find_reactions,
    free_labels,
    free_months,
    label_subjects,
    learn_labels,
    learn_numbers,
    lend_authors,
    lend_counts_over,
    lend_dates,
    lend_likers,
    lend_post_words,
    lend_shares,
    lend_totals,
    lend_values,
)
from .lines import Line, share_looks
from .mended import mended
from .ownfields import find_behind, find_fields
from .places import find_glued, find_places, lend_places
from .polls import mark_polls
from .readers.reader import Reader
from .recurring import find_avatars, find_box_avatars, find_pagers, find_subjects, free_names, free_numbers, unwrap
from .rows import Row
from .signers import find_signers
from .torn import mend_notes

# How lines of nothing but icons begin.
ICONS = {"_": re_.ICONS, "[": re_.STEPS}
# What rows tell about one another, each step on what those before it found.
_STEPS: tuple[Callable[[Sequence[Row], Labels], None], ...] = (
    mark_polls,
    unwrap,
    find_button_rows,
    find_subjects,
    find_avatars,
    find_box_avatars,
    free_numbers,
    free_names,
    free_months,
    find_columns,
    lend_dates,
    lend_authors,
    label_subjects,
    find_quoted,
    lend_totals,
    lend_post_words,
    lend_counts_over,
    lend_values,
    lend_shares,
    lend_likers,
    find_reactions,
    learn_labels,
    learn_numbers,
    find_signers,
    lend_places,
    find_glued,
    find_places,
    find_fields,
    find_behind,
    free_labels,
    find_pairs,
    find_pagers,
)


def read_rows(lines: Sequence[Line], reader: Reader) -> list[Row]:
    """The rows of a text in order."""
    rows: list[Row] = []
    gap, cut, step, parted = 0, False, False, False
    labels = reader.labels
    share_looks(lines)
    for line in mended(mend_notes(without_buttons(part_rules(part_dates(lines)), labels), labels), labels):
        text = line.text
        if not text:
            gap += 1
            cut, step, parted = cut or line.hard, step or line.step, parted or not line.depth
            continue
        if text[0] in ICONS and _is_icons(text):
            continue
        row = Row(line, reader.marks(line), gap, len(rows))
        row.cut, row.step, row.parted = cut, step, parted
        rows.append(row)
        gap, cut, step, parted = 0, False, False, False
    for ask in _STEPS:
        ask(rows, labels)
    for row in rows:
        if row.marks or row.value_of is not None:
            row.shape = _shape(row)
    return rows


def _is_icons(text: str) -> bool:
    """Whether a line is nothing but icons: what stands round it is told as if it weren't there."""
    return ICONS[text[0]].fullmatch(text) is not None


def _shape(row: Row) -> str:
    """What sort of row it is, dates by their printed form: rows of one template share a shape."""
    if row.value_of is not None:
        return "value"
    parts = []
    for mark in row.marks:
        # Of the many fields that a box may show, each has a shape of its own.
        told = mark.label if mark.role == "profile" else "form"
        form = getattr(mark.value, "shape", None) or (told if "{" in mark.label else None)
        parts.append(f"{mark.role}:{form}" if form else mark.role)
    return "+".join(parts)


__all__ = ["read_rows"]
