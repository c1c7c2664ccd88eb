"""What edit notes look like: the words that boards print over or under a body that was changed.

Torn by a flattener they are put together here, glued to other text they are cut off; which rows they end
or open is for `posts.edits` to say.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..dates import Found, read_date
from ..labels import Labels, Look
from .lines import Line

# `(This post was last modified: DATE by` / `amy` / `.` / `Edited 1 time in total.` / `)`
MAX_PIECES = 7
PIECE_WIDTH = 80
NOTE_WIDTH = 200
# A note glued to a paragraph is looked for in so many characters at its end.
NOTE_TAIL = 110
GLUED_WIDTH = 40
# Two dates with their times, and words between them, are no shorter.
TWO_MOMENTS = 40
# One that is told by its first words has so many at most besides its date.
HEADED_WIDTH, HEADED_WORDS = 120, 10
# A name has no more words.
NAME_WORDS = 5


def may_hold_note(look: Look, labels: Labels) -> bool:
    """Whether a text has a word that every edit note has before its first name or date, wherever it begins."""
    return not labels.edit_words.isdisjoint(look.words)


def opens_note(text: str, labels: Labels) -> bool:
    """Whether `text` begins with the words that an edit note has before its first name or date."""
    words = text[:40].casefold().split(None, 2)[:2]
    heads = labels.edit_heads
    return bool(words) and (
        " ".join(words) in heads or (words[0] in heads and (words[0][0] == "(" or len(text) <= len(words[0]) + 1))
    )


def is_edit(look: Look, labels: Labels) -> bool:
    """Whether the whole of a text is an edit note with a date, and nothing but the date in its slot."""
    text = look.text
    if bracketed_note(look, labels) is not None:
        return True
    for hit in labels.fitting(look, "edit."):
        if "date" not in hit.slots:
            continue
        start, end = hit.slots["date"]
        found = read_date(text, start, end)
        if found is not None and not text[found.end : end].strip(" .,;)»") and one_name(text, hit.slots.get("user")):
            return True
    return False


def bracketed_note(look: Look, labels: Labels) -> Found | None:
    """The date of a note in brackets that begins like one, whatever it goes on to say (a reason, how often)."""
    text = look.text
    if text[:1] != "(" or text[-1:] != ")" or not opens_note(text, labels):
        return None
    return look.date


def headed_note(look: Look, labels: Labels) -> bool:
    """Whether a line begins as notes do and has a date, in whatever form the engine goes on."""
    text = look.text
    words = text[:40].casefold().split(None, 2)
    if len(text) > HEADED_WIDTH or " ".join(words[:2]) not in labels.edit_heads:
        return False
    found = look.date
    if found is None or not found.has_day:
        return False
    return text.count(" ") - text.count(" ", found.start, found.end) <= HEADED_WORDS


def note_pieces(lines: Sequence[Line], index: int, start: int, labels: Labels) -> int:
    """How many lines from `index` on make up one edit note, which begins at `start` in the first of them."""
    text = lines[index].text[start:]
    if start and ")" in text:
        return 0
    best = int(is_edit(Look(text) if start else lines[index].look, labels))
    for count in range(2, MAX_PIECES + 1):
        line = lines[index + count - 1] if index + count <= len(lines) else None
        if line is None or not line.text or len(line.text) > PIECE_WIDTH or line.mark:
            break
        if best and not (line.text[0].islower() or line.text[0] in ".,;)»"):
            # A note that is complete goes on with `by amy` or `.` only, not with the next thing on the page.
            break
        text += " " + line.text
        if len(text) > NOTE_WIDTH:
            break
        if any(map(str.isdigit, text)) and is_edit(Look(text), labels):
            best = count
    return best


def opening(text: str, labels: Labels) -> int:
    """Where an edit note may begin in a line: at its start, or at a bracket behind the post's date; -1 if nowhere."""
    if not 3 < len(text) <= NOTE_WIDTH:
        return -1
    if opens_note(text, labels):
        return 0
    bracket = text.rfind("(")
    return bracket if 0 < bracket <= PIECE_WIDTH and opens_note(text[bracket:], labels) else -1


def glued_note(text: str, labels: Labels) -> int:
    """Where an edit note glued to the end of a paragraph begins: `… of each month. Last Edit: DATE by amy`."""
    first = max(1, len(text) - NOTE_TAIL)
    if len(text) < GLUED_WIDTH or re_.ANY_DIGIT.search(text, first) is None:
        return 0
    for space in re_.SENTENCE_END.finditer(text, first):
        if opens_note(text[space.end() :], labels) and is_edit(Look(text[space.end() :]), labels):
            return space.end()
    return 0


def second_note(look: Look, labels: Labels) -> int:
    """Where Vanilla's note begins behind the post's date: `March 2, 2022 edited March 3, 2022`; 0 if nowhere."""
    text = look.text
    if len(text) > PIECE_WIDTH or labels.edit_heads.isdisjoint(text.casefold().split()):
        return 0
    for hit in labels.fitting(look, "post.head"):
        if {"date", "date_1"} <= hit.slots.keys():
            start, end = hit.slots["date"]
            found = read_date(text, start, end)
            if found is not None and not text[found.end : end].strip():
                return end + len(text[end:]) - len(text[end:].lstrip())
    return 0


def _behind_date(look: Look, labels: Labels) -> int:
    """Where a note begins behind the post's date: SMF 2.1's `May 3, 2024, 11:00:02 AM Last Edit: DATE by amy`,
    NodeBB's `amy 3. Mai 2024, 11:00 zuletzt editiert von bob DATE`."""
    text = look.text
    if not TWO_MOMENTS <= len(text) <= NOTE_WIDTH or text.count(":") < 2:
        return 0
    found = look.date
    if found is None or not found.has_time or found.start > GLUED_WIDTH:
        return 0
    start = found.end + len(text[found.end :]) - len(text[found.end :].lstrip())
    return start if opens_note(text[start:], labels) and is_edit(Look(text[start:]), labels) else 0


def one_name(text: str, slot: tuple[int, int] | None) -> bool:
    """Whether a slot, if there is one, holds no more words than names have."""
    return slot is None or len(text[slot[0] : slot[1]].split()) <= NAME_WORDS


def note_start(look: Look, bracket: int, labels: Labels) -> int:
    """Where a note begins behind other text of its line: MyBB's and Vanilla's behind the post's date (at a
    `bracket`, if that is over 0), or one glued to a paragraph; 0 if nowhere."""
    text = look.text
    if bracket > 0:
        return bracket if is_edit(Look(text[bracket:]), labels) else 0
    if not look.digit:
        return 0
    return glued_note(text, labels) or second_note(look, labels) or _behind_date(look, labels)


__all__ = [
    "bracketed_note",
    "glued_note",
    "headed_note",
    "may_hold_note",
    "note_pieces",
    "note_start",
    "one_name",
    "opening",
]
