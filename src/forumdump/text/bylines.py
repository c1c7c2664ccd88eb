"""Lines around a member's name that a tag-by-tag flattener tore there: who posted, and who is quoted.

The name is a link of its own, so `Post by amy » May 3, 2024` and `amy wrote: ↑May 3, 2024` fall into pieces.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..dates import read_date
from ..labels import Labels
from .lines import Line

# `Unread post`, `by`, a name and `»` stand on so many lines.
BYLINE = 4
# So many lines from one of these to the next at most, blank ones between them.
BLANKS = 4
COUNTED = 4
PIECE_WIDTH = 80
WIDTH = 200
NAME_WIDTH = 60
# `hat geschrieben:` and the like.
WORDS_WIDTH = 24


def byline(lines: Sequence[Line], index: int, labels: Labels) -> int:
    """`Post` / `by` / `amy` / `»` / `May 3, 2024`: how many lines from `index` on make up phpBB's line over a post,
    blank ones that the white space of the page left among them."""
    end = _guillemet(lines, index)
    if not end:
        return 0
    whole = " ".join(line.text for line in lines[index:end] if line.text)
    if len(whole) > WIDTH or read_date(whole, whole.index("»") + 1, len(whole)) is None:
        return 0
    told = any(hit.role in ("post.head", "post.by") and "user" in hit.slots for hit in labels.match(whole))
    return end - index if told else 0


def numbered_by(lines: Sequence[Line], index: int, labels: Labels) -> int:
    """`2` / `Reply by` / `amy` / `May 3, 2024`: how many lines from `index` on make up PunBB's head of a post."""
    pieces = [line.text for line in lines[index : index + COUNTED]]
    if len(pieces) < COUNTED or not (pieces[0].isdecimal() and pieces[1][:1].isalpha() and pieces[-1]):
        return 0
    if max(map(len, pieces)) > NAME_WIDTH or not all(pieces) or not _is_date(pieces[-1]):
        return 0
    told = (hit.slots.keys() for hit in labels.match(" ".join(pieces)) if hit.role == "post.head")
    return COUNTED if any({"n", "user", "date"} <= slots for slots in told) else 0


def _guillemet(lines: Sequence[Line], index: int) -> int:
    """One past the line with the date behind the first `»` near below; 0 if there is none."""
    pieces = 0
    for at in range(index + 1, min(index + BYLINE * BLANKS, len(lines))):
        text = lines[at].text
        if not text:
            continue
        pieces += 1
        if pieces >= BYLINE or len(text) > PIECE_WIDTH:
            return 0
        if text == "»":
            below = next((i for i in range(at + 1, min(at + 1 + BLANKS, len(lines))) if lines[i].text), at)
            return below + 1
        if text[0] == "»":
            return at + 1
    return 0


def wrote(lines: Sequence[Line], index: int, labels: Labels) -> int:
    """`amy` / `wrote:` / `↑` / `May 3, 2024`: how many lines from `index` on make up the head of a quote."""
    words = lines[index + 1].text if index + 1 < len(lines) else ""
    name = lines[index].text
    if len(words) > WORDS_WIDTH or not 0 < len(name) <= NAME_WIDTH or lines[index].mark:
        return 0
    if name[-1] == ":":
        # A head over a head: no name ends in a colon.
        return 0
    head = labels.match(f"{name} {words}")
    if not any(hit.role == "quote.head" and hit.slots.get("user") == (0, len(name)) for hit in head):
        return 0
    end = index + 2
    if end < len(lines) and lines[end].text in re_.QUOTE_ARROWS:
        end += 1
    return end - index + (end < len(lines) and _is_date(lines[end].text))


def _is_date(text: str) -> bool:
    if not 0 < len(text) <= PIECE_WIDTH:
        return False
    found = read_date(text, 0, len(text))
    return found is not None and not text[found.end :].strip(" .,»")


__all__ = ["byline", "numbered_by", "wrote"]
