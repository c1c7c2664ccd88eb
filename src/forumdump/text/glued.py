"""What a table's flattening glued to the end of bodies: the buttons and words that close a post stand apart again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from .. import patterns as re_
from ..dates import find_date, read_date
from ..labels import Labels, group
from ..labels.look import last_word
from .lines import HEADER_WIDTH, Line, split_line
from .rows import Row

# So many buttons may stand behind a body, each of so many words.
BUTTONS = 6
BUTTON_WORDS = 5
# So many words may a row of buttons have, so many characters a count.
ROW_WORDS = 12
COUNT_WIDTH = 8
# A name and a date that touch are no longer; what they end in, and so many such lines are no accident.
DATED_WIDTH = 90
DATE_ENDS = frozenset("0123456789Mm")
DATES = 2
# The shortest line that is drawn over signatures of phpBB and vBulletin.
RULE_WIDTH = 17
# A text with more words is no field's label, nor one that ends so.
FIELD_WORDS = 4
SENTENCE_ENDS = frozenset(".!?…)")
# So many lines must end in a word for it to close posts.
OFTEN = 3
NOTE_WIDTH = 160
# No such word is longer.
WORD_WIDTH = 40
# What tells that a row of buttons stands under a post.
ANSWER = "action.reply"
_BUTTONS = frozenset(["action"])
_LINKS = frozenset(["action", "nav"])
_LOGGED = frozenset(["post.ip_logged", "action.report"])
_CLOSERS = {"»": "«", "]": "["}


def without_buttons(lines: Sequence[Line], labels: Labels) -> list[Line]:
    """Lines of Markdown with what stands behind bodies set apart: buttons right before the next user box, and
    words (`Logged`) that several lines end in; what stands there twice stands behind the last body too."""
    boxes = [index for index, line in enumerate(lines) if line.mark == "box"]
    cuts = _before_boxes(lines, boxes, labels) if boxes else _closing_words(lines, labels)
    cuts = _opening_buttons(lines, labels) or cuts
    if not cuts:
        return list(lines)
    return [piece for index, line in enumerate(lines) for piece in _pieces_at(line, cuts.get(index, []))]


def part_dates(lines: Sequence[Line]) -> list[Line]:
    """`amyMay 3, 2024 at 7:33 PM`: names and dates that touch, as Blogger prints them, are lines of their own."""
    cuts = {
        index: cut
        for index, line in enumerate(lines)
        if (text := line.text) and text[-1] in DATE_ENDS and len(text) <= DATED_WIDTH and (cut := _date_at(text))
    }
    if len(cuts) < DATES:
        return list(lines)
    return [piece for index, line in enumerate(lines) for piece in _pieces_at(line, [cuts.get(index, 0)])]


def part_rules(lines: Sequence[Line]) -> list[Line]:
    """`… on both machines. __________________`: the line that is drawn over a signature stands apart."""
    out: list[Line] = []
    for line in lines:
        out += _pieces_at(line, [_rule_at(line.text)]) if line.text[-1:] == "_" else (line,)
    return out


def _rule_at(text: str) -> int:
    """Where the drawn line begins that a text ends in; 0 if there is none, or a field of a form: `By: ______`."""
    said = text.rstrip("_")
    drawn = RULE_WIDTH <= len(text) - len(said) <= 2 * RULE_WIDTH
    if not drawn or not said[-1:].isspace():
        return 0
    last = said.rstrip()[-1:]
    return len(said) if last in SENTENCE_ENDS or (said.count(" ") > FIELD_WORDS and last != ":") else 0


def _date_at(text: str) -> int:
    """Where a date with its time begins that ends a short line and touches a word; 0 if there is none."""
    for match in re_.GLUED_DATE.finditer(text) if re_.MAY_TOUCH.search(text) is not None else ():
        found = read_date(text, match.start(), len(text))
        if found is not None and found.end == len(text) and found.has_time and found.has_day:
            return match.start()
    return 0


def find_button_rows(rows: Sequence[Row], labels: Labels) -> None:
    """`PM Find Reply`, `Upvote 4 Downvote Share`: rows of nothing but buttons, two or more, and perhaps the counts of
    those who pressed them, are buttons."""
    for row in rows:
        if row.kind != "text" or row.text.count(" ") >= ROW_WORDS:
            continue
        text, look = row.text, row.line.look
        if text[-1] != "_" and not text[-1].isdigit() and look.last not in labels.button_ends:
            if not _glued_buttons(text, labels):
                continue
        elif (
            " " not in text
            or (text[0].isalpha() and look.key.partition(" ")[0] not in labels.button_starts)
            or not _all_buttons(text, labels)
        ):
            continue
        words = re_.GLUED_STEP.sub(" ", text).split()
        answers = any(hit.role == ANSWER for word in words for hit in labels.exact(word)[:1])
        row.read_whole("foot", "action", ANSWER if answers else "action.other")


def _glued_buttons(text: str, labels: Labels) -> bool:
    """`ReplyDelete`: tools glue what stands in tags of its own."""
    if re_.MAY_BE_GLUED.search(text) is None:
        return False
    parts = re_.GLUED_STEP.split(text)
    hits = [labels.exact(part) for part in parts]
    return 1 < len(parts) == len(set(parts)) and all(hit and group(hit[0].role) in _LINKS for hit in hits)


def _all_buttons(text: str, labels: Labels) -> bool:
    end, count = len(text), 0
    while end:
        number = re_.TAIL_COUNT.search(text, max(0, end - COUNT_WIDTH), end)
        start = number.start() if number is not None else _button(text, end, labels, _LINKS)
        if start < 0:
            return False
        count += number is None
        end = len(text[:start].rstrip())
    return count > 1


def _before_boxes(lines: Sequence[Line], boxes: Sequence[int], labels: Labels) -> dict[int, list[int]]:
    cuts: dict[int, list[int]] = {}
    seen: Counter[str] = Counter()
    for index in boxes:
        above = index - 1
        while above >= 0 and not lines[above].text:
            above -= 1
        if above >= 0 and (starts := _buttons(lines[above].text, labels)):
            cuts[above] = starts
            seen[lines[above].text[starts[0] :].strip()] += 1
    often = tuple(text for text, n in seen.items() if n > 1)
    last = next((i for i in range(boxes[-1], len(lines)) if lines[i].text.endswith(often)), None) if often else None
    if last is not None:
        cuts[last] = _buttons(lines[last].text, labels)
    return cuts


def _opening_buttons(lines: Sequence[Line], labels: Labels) -> dict[int, list[int]]:
    """Where the buttons end that stand between head and text of posts whose cells were cut there: `Quote Post Options`."""
    ends: dict[int, int] = {}
    for index, (above, line) in enumerate(zip(lines, lines[1:]), 1):
        if above.end == line.start and above.text and line.text:
            ends[index] = _leading(line.text, labels)
    if not ends:
        return {}
    told = Counter(lines[index].text[:end] for index, end in ends.items() if end)
    return {index: [end] for index, end in ends.items() if told[lines[index].text[:end]] >= OFTEN and end}


def _leading(text: str, labels: Labels) -> int:
    """Where the buttons end that a line begins with, if it goes on."""
    words = text[:WORD_WIDTH].split(" ")
    at = best = 0
    while at < len(words):
        for count in range(min(BUTTON_WORDS, len(words) - at), 0, -1):
            if any(group(hit.role) in _LINKS for hit in labels.exact(" ".join(words[at : at + count]))):
                at += count
                break
        else:
            break
        best = len(" ".join(words[:at])) + 1
    return best if at > 1 and best < len(text) else 0


def _pieces_at(line: Line, starts: Sequence[int]) -> list[Line]:
    """A line cut at each of `starts`."""
    out: list[Line] = []
    for start in reversed([start for start in starts if start]):
        line, tail = split_line(line, start)
        out.insert(0, tail)
    return [line, *out]


def _buttons(text: str, labels: Labels) -> list[int]:
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


@lru_cache(maxsize=4)
def _logged_ends(labels: Labels) -> tuple[frozenset[str], frozenset[str]]:
    """The last words of labels that close posts, and what texts with one of them end in."""
    words = frozenset(label.split()[-1] for role in _LOGGED for label in labels.by_role(role))
    return words, frozenset([":", "：", *(word[-1] for word in words)])


def _closing_words(lines: Sequence[Line], labels: Labels) -> dict[int, list[int]]:
    """Where lines are to be cut that end in words which close posts (SMF's `Logged`), by line: before the
    word, behind it if a signature follows, before an edit note above it."""
    last, letters = _logged_ends(labels)
    ends: dict[int, int] = {}
    for i, line in enumerate(lines):
        text = line.text
        if not text or (
            line.look.last not in last
            if len(text) <= HEADER_WIDTH
            else text[-1].casefold() not in letters or last_word(text, WORD_WIDTH) not in last
        ):
            continue
        # `Non connesso` is a state, `Connesso` closes posts.
        at = _button(text, len(text), labels, _LOGGED) if not labels.exact(text) else 0
        if at > 0:
            ends[i] = at
    if len(ends) < OFTEN:
        return {}
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
        icon = not word.strip("_") and roles is not _LOGGED
        if icon or any(hit.role in roles or group(hit.role) in roles for hit in labels.exact(word)):
            best = place + 1
        if place < 0:
            break
    return best


__all__ = ["find_button_rows", "part_dates", "part_rules", "without_buttons"]
