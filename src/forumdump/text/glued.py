"""Names that a table's flattening glued behind the text of the post before: Markdown keeps the cells of a
row on one line, so that a user box begins at the end of a body's last line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import patterns as re_
from ..dates import find_date
from ..labels import Labels, group

if TYPE_CHECKING:
    from .lines import Line

Ends = Sequence[tuple[int, int, int]]

# A box shows its first labelled values within so many lines that aren't blank.
REACH = 7
# One line with a colon and a digit is anybody's; two of them are a box.
ENOUGH = 2
# The longest name with its emphasis and its link.
TAIL_WIDTH = 320
PAIR_WIDTH = 80
# So many buttons may stand behind a body, each of so many words.
BUTTONS = 6
BUTTON_WORDS = 5
# So many lines must end in a word for it to close posts.
OFTEN = 3
NOTE_WIDTH = 160
_BUTTONS = frozenset(["action"])
_LOGGED = frozenset(["post.ip_logged", "action.report"])
_CLOSERS = {"»": "«", "]": "["}


def box_start(text: str, ends: Ends, index: int) -> tuple[int, int, int] | None:
    """Where a line of Markdown goes over into the user box of the next post (`… Find Reply **amy**`), or
    is its first line: there, and the two ends of the name."""
    start, end, _ = ends[index]
    if end - start < 4 or text.find("*", max(start, end - 8), end) < 0:
        return None
    match = re_.BOLD_TAIL.search(text, max(start, end - TAIL_WIDTH), end)
    if match is None:
        return None
    name = match.span("label" if match["label"] is not None else "plain")
    return (match.start(), *name) if _box_follows(text, ends, index) else None


def _box_follows(text: str, ends: Ends, index: int) -> bool:
    """Whether labelled values stand right below: `Posts: 96` over `Joined: Feb 2011`."""
    seen = pairs = 0
    for start, end, _ in ends[index + 1 : index + 1 + 2 * REACH]:
        line = text[start : min(end, start + PAIR_WIDTH)].strip()
        if not line:
            continue
        seen += 1
        if re_.PAIR_LINE.match(line) is not None:
            pairs += 1
        elif not pairs and re_.BOLD_TAIL.search(line) is not None:
            # A title over the name: the name is the one nearer to the box.
            return False
        if pairs >= ENOUGH or seen >= REACH:
            break
    return pairs >= ENOUGH


def buttons(text: str, labels: Labels) -> list[int]:
    """Where the buttons at the end of a line begin, one by one: `… fun  Find Reply`."""
    starts: list[int] = []
    end = len(text.rstrip())
    for _ in range(BUTTONS):
        start = _button(text, end, labels)
        if start < 0:
            break
        starts.insert(0, start)
        end = len(text[:start].rstrip())
    return starts


def closing_words(lines: Sequence[Line], labels: Labels) -> dict[int, list[int]]:
    """Where lines are to be cut that end in words which close posts (SMF's `Logged`), by line: before the
    word, behind it if a signature follows, before an edit note above it."""
    ends = {i: at for i, line in enumerate(lines) if (at := _button(line.text, len(line.text), labels, _LOGGED)) > 0}
    glued = Counter(lines[i].text[at:] for i, at in ends.items())
    often = [word for word, n in glued.items() if n >= OFTEN]
    out: dict[int, list[int]] = {}
    for i, line in enumerate(lines) if often else ():
        text = line.text
        place = ends[i] if i in ends and text[ends[i] :] in often else -1
        cuts = [place] if place > 0 else []
        for word in often if place < 0 else ():
            at = text.find(f"{word}  ")
            if at >= 0 and (at == 0 or text[at - 1] == " "):
                place, cuts = at, [at, at + len(word) + 2]
                break
        opener = _CLOSERS.get(text[:place].rstrip()[-1:]) if place > 0 else None
        note = text.rfind(opener, max(0, place - NOTE_WIDTH), place) if opener is not None else -1
        if note > 0 and (opener == "«" or find_date(text, note, place) is not None):
            cuts.insert(0, note)
        if cuts:
            out[i] = cuts
    return out


def _button(text: str, end: int, labels: Labels, roles: frozenset[str] = _BUTTONS) -> int:
    """Where the last button before `end` begins; -1 if there is none."""
    place, best = end, -1
    for _ in range(BUTTON_WORDS):
        place = max(text.rfind(" ", 0, place), text.rfind("\u00a0", 0, place))
        word = text[place + 1 : end]
        if not word or len(word) > 40:
            break
        if word[0].isspace():
            continue
        # Icons that were letters of a font of signs leave lone underscores.
        icon = not word.strip("_") and roles is _BUTTONS
        if icon or any(hit.role in roles or group(hit.role) in roles for hit in labels.exact(word)):
            best = place + 1
        if place < 0:
            break
    return best


__all__ = ["box_start", "buttons", "closing_words"]
