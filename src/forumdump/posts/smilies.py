"""Smilies at the end of a body: like other pictures there they are no text, whatever the dump prints for them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from .. import patterns as re_
from ..text.rows import Row, outermost
from .draft import Draft

# What ends a sentence: a word behind it that is a smiley's name is the picture, `That made me smile` is not.
ENDS = frozenset(".!?…)。！？")
# No smiley's code is longer.
CODE_WIDTH = 64


def cut_smilies(rows: Sequence[Row], drafts: Sequence[Draft], names: Collection[str]) -> None:
    """Tell where the text of each body's last line ends. `names`: what the engine prints for pictures that don't load."""
    for draft in drafts:
        zone = draft.zone
        if zone.start < zone.end:
            last = outermost(rows[zone.start : zone.end])[1]
            zone.tail = len(last.text) if last.depth else _text_end(last.text, names)


def _text_end(text: str, names: Collection[str]) -> int:
    """Where a line ends without its smilies: codes, names of several words, names behind the end of a sentence, and
    what stands behind one of these."""
    out = end = len(text)
    while True:
        name = next((name for name in names if text.endswith(name, 0, end) and text[end - len(name) - 1] == " "), None)
        coded = name is None and text[end - 1] in ":]"
        match = re_.TAIL_SMILIES.search(text, max(0, end - CODE_WIDTH), end) if coded else None
        if match is not None:
            end = match.start()
        elif name is not None and end > len(name) + 1:
            end -= len(name) + 1
            while end > 1 and text[end - 1].isspace():
                end -= 1
        else:
            return out
        if name is None or " " in name or text[end - 1] in ENDS:
            out = end


__all__ = ["cut_smilies"]
