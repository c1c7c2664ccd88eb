"""Pieces of a text without line ends that no page set off: they stand in sentences, and nothing else of a post with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from .. import patterns as re_
from .climbing import climbing
from .pieces import BUTTONS, HEADS, NUMBERED, WORD, Piece, spaces

# A date or number that stands alone in its run must come back so often.
OFTEN = 2
# So many of the numbers that stand alone are a little higher than the one before, where they are those of posts.
FEW, CLIMBING, STEP = 2, 0.6, 3
# So many heads without a number for each number tell that posts show none.
MANY = 2
# Words of a name and a title between `By` and its date.
HEADED = 4
# The share of the posts that show what a page prints with each.
MOST = 0.6


def doubt_pieces(text: str, runs: Sequence[Sequence[Piece]], keys: Counter[str]) -> None:
    """Mark what stands in sentences as vague, by what the others of its kind are like."""
    _doubt_dates([piece for run in runs for piece in run if piece.role == "date"], keys)
    _doubt_heads(text, runs)
    _doubt_numbers(text, runs)
    _doubt_words(text, runs, keys)


def _doubt_dates(pieces: Sequence[Piece], keys: Counter[str]) -> None:
    """Mark the dates that no post shows: `April 2023` dates posts on few boards and stands in prose everywhere, as
    does a day where posts show their minute."""
    dates = [(piece, piece.found) for piece in pieces if piece.found is not None]
    days = 2 * sum(found.has_day for _, found in dates) >= len(dates)
    timed = max((keys[piece.key] for piece, found in dates if found.has_time), default=0)
    numbered = any(piece.key == NUMBERED.format(found.shape) and keys[piece.key] >= OFTEN for piece, found in dates)
    for piece, found in dates:
        undated = days and not found.has_day
        rare = found.year is None or 2 * keys[piece.key] < timed
        untimed = rare and timed > OFTEN and not found.has_time and found.relative is None
        # Where posts show moments with their numbers, a day without is one in a body.
        bare = numbered and not found.has_time and piece.key != NUMBERED.format(found.shape)
        piece.vague = undated or untimed or bare


def _doubt_heads(text: str, runs: Sequence[Sequence[Piece]]) -> None:
    """Mark each `By` that no date follows: it heads posts and sentences."""
    for run in runs:
        below: Piece | None = None
        for piece in reversed(run):
            if piece.role in ("date", "number") and not piece.vague:
                below = piece
            dated = below is not None and spaces(text, piece.end, below.start) <= HEADED
            if piece.role == "head" and piece.found is None and not dated:
                piece.vague = " " not in text[piece.start : piece.end].strip()


def _doubt_words(text: str, runs: Sequence[Sequence[Piece]], keys: Counter[str]) -> None:
    """Mark buttons of a word and `like this` that sentences go on with (`I found it on Reddit`, `name them like this
    because`), where they don't come back with most posts."""
    posts = sum(len({piece.role for piece in run if piece.role in HEADS and not piece.vague}) > 1 for run in runs)
    for run in runs:
        above: Piece | None = None
        for piece in run:
            alone = above is None or text[above.end : piece.start].strip() != ""
            rare = keys[piece.key] < MOST * posts
            if piece.role in BUTTONS and piece.words == 1:
                piece.vague = (
                    alone and rare and re_.SMALL_WORD.search(text, max(0, piece.start - WORD), piece.start) is not None
                )
            elif piece.role == "like" and piece.named == "before":
                piece.vague = (
                    not text[piece.start : piece.end].rstrip().endswith(".")
                    and text[piece.end : piece.end + 1].islower()
                )
            above = piece


def _doubt_numbers(text: str, runs: Sequence[Sequence[Piece]]) -> None:
    """Mark numbers that no post shows: those that stand alone (`as I wrote in #2`) and are not of the count that all
    numbers make, and those beside other parts of heads (`amy #4598 Posted May 3`) where they make none."""
    numbers: list[tuple[Piece, bool, int]] = []
    numbered = unnumbered = 0
    for run in runs:
        told = {piece.role for piece in run if piece.role in HEADS and not piece.vague}
        numbered += len(told) > 1 and "number" in told
        unnumbered += len(told) > 1 and "number" not in told
        for piece in run:
            match = re_.NUMBER_SIGN.search(text, piece.start, piece.end) if piece.role == "number" else None
            if match is not None:
                numbers.append((piece, told == {"number"}, int(match["n"])))
    alone = [piece for piece, lone, _ in numbers if lone]
    fits = _counted(numbers)
    fitting = sum(piece.start in fits for piece in alone)
    few = fitting < CLIMBING * len(alone) or unnumbered > MANY * len(alone)
    for piece in alone:
        piece.vague = few or piece.start not in fits
    values = [value for value, _ in groupby(value for _, lone, value in numbers if not lone)]
    if (few and unnumbered > numbered) or sum(climbing(values)) < CLIMBING * len(values):
        for piece, lone, _ in numbers:
            piece.vague = piece.vague or not lone


def _counted(numbers: Sequence[tuple[Piece, bool, int]]) -> set[int]:
    """Where the numbers stand that count up in small steps."""
    counted = [entry for entry, climbs in zip(numbers, climbing([value for *_, value in numbers])) if climbs]
    most = STEP if len(counted) > FEW else 1
    pairs = [(one, other) for one, other in zip(counted, counted[1:]) if other[2] - one[2] <= most]
    return {piece.start for pair in pairs for piece, *_ in pair}


__all__ = ["OFTEN", "doubt_pieces"]
