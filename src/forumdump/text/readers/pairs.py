"""Labels with their values, several of them glued: `Joined: May 2009 Posts: 12`, a name or title before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ... import patterns as re_
from ...dates import Found, read_date
from ...labels import Labels, Look, fold
from ..brief import has_word
from ..marks import NONE, Mark, Marks
from ..numbers import read_count
from .dated import dated, numbered

MAX_MARKS = 16
# A name and a title may stand before the labels of a box; more words before a single label are prose.
LEAD_WIDTH = 100
LEAD_WORDS = 12
SHORT_LEAD = 60
SHORT_LEAD_WORDS = 6
# `Контактная информация:`, `Contact :`
CONTACT, CONTACT_WORDS = "member.contact", 3
LIKES = "like.notice"
SUBJECT, PAGER = "post.subject", "thread.post_count"


def pairs(look: Look, labels: Labels) -> Marks:
    """`Label: value`, `Label value`, several of them glued, a name or title before them."""
    text = look.text
    if not (look.digit or re_.has_colon(text)) or labels.value_words.isdisjoint(look.words):
        return NONE
    if labels.value_starts.keys().isdisjoint(re_.label_words(look.folded)) or _says_else(look, labels):
        return NONE
    out: list[Mark] = []
    position, size = 0, len(text)
    starts = _label_starts(text, labels)
    while position < size and len(out) < MAX_MARKS:
        mark = _pair_at(text, position, bool(out), labels)
        if mark is None:
            following = next((start for start in starts if start > position), None)
            if following is None:
                break
            position = following
            if not out and (position > LEAD_WIDTH or text.count(" ", 0, position) > LEAD_WORDS):
                return NONE
            continue
        out.append(mark)
        position = mark.end
        while position < size and text[position] in " \u00a0,;|·•":
            position += 1
    return _with_tail(text, _kept(look, out, labels), labels)


def _label_starts(text: str, labels: Labels) -> list[int]:
    """Where words begin that labels with values begin with."""
    return [
        match.start()
        for match in re_.LABEL_STARTS.finditer(text)
        if match[0].casefold() in labels.value_starts and text[match.start() - 1] not in ":："
    ]


def _says_else(look: Look, labels: Labels) -> bool:
    """`Заголовок сообщения: …` is a subject though its second word is a label too, `Posty: 5 • Strona 1 z 1` a pager,
    `The following users thanked this post: …` a line of likes."""
    text = look.text
    label, colon, _ = text.partition(":")
    if colon and " " in label and len(label) <= SHORT_LEAD and any(hit.role == SUBJECT for hit in labels.exact(label)):
        return True
    if colon and label.count(" ") > 2 and any(labels.fitting(look, LIKES)):
        return True
    return "•" in text and any(labels.fitting(look, PAGER))


def _pair_at(text: str, position: int, follows: bool, labels: Labels) -> Mark | None:
    for end, role in _labels_at(text, position, labels):
        colon = re_.COLON.match(text, end)
        mark = _value(text, position, colon.end() if colon else end, role, bool(colon), follows, labels)
        if mark is not None:
            return mark
    return None


def _labels_at(text: str, position: int, labels: Labels) -> Iterator[tuple[int, str]]:
    """The labels that begin at `position` and take a value, the longest first: where each ends, and what it takes."""
    most = labels.value_starts.get(re_.word_at(text, position).casefold(), 0)
    for end in re_.label_ends(text, position, most) if most else ():
        role = labels.values.get(fold(text[position:end]))
        if role is not None:
            yield end, role


def _value(text: str, start: int, at: int, role: str, colon: bool, follows: bool, labels: Labels) -> Mark | None:
    """A label that begins at `start`, with the value that its role allows from `at` on."""
    while at < len(text) and text[at].isspace():
        at += 1
    label = text[start:at].strip().rstrip(":：").strip()
    if at >= len(text):
        return Mark(role, start, at, None, label=label) if colon or not start else None
    found = read_date(text, at, len(text)) if role in ("joined", "profile") else None
    if found is not None:
        return Mark(role, start, found.end, found, at, found.end, label)
    match = re_.COUNT.match(text, at)
    if match is not None and (role != "location" or colon) and _closes(text, match.end()):
        count = read_count(match.group().rstrip(" .,'’"))
        if count is not None and role in ("messages", "likes", "profile"):
            end = at + len(match.group().rstrip(" .,'’"))
            return Mark(role, start, end, count, at, end, label)
    place = role == "location" and (colon or follows)
    if place or (colon and (role == "profile" or (role in ("messages", "likes") and text[at].isalnum()))):
        end = _text_end(text, at, role, labels)
        return Mark(role, start, end, text[at:end].strip(), at, end, label)
    return None


def _text_end(text: str, at: int, role: str, labels: Labels) -> int:
    """Where the free text of a label ends that stands for its value."""
    end = _next_label(text, at, labels)
    number = re_.POST_NUMBER.search(text, at, end) if role in ("location", "profile") else None
    if number is not None and text[number.start()] == "#":
        # A board's post line may be glued to the box: `Location: England #2 2019-05-22`.
        return max(at, len(text[: number.start()].rstrip()))
    return end


def _next_label(text: str, at: int, labels: Labels) -> int:
    """Where the free text that begins at `at` ends: before the next label of a glued line."""
    for space in re_.NEXT_WORD.finditer(text, at):
        for end, role in _labels_at(text, space.end(), labels):
            if re_.COLON.match(text, end) or re_.COUNT.match(text, end + 1) or role == "joined":
                return space.start()
    return _over_empty_label(text, at, labels)


def _over_empty_label(text: str, at: int, labels: Labels) -> int:
    """Where text ends before a last label without a value: phpBB prints `Contact:` above icons."""
    end = start = len(text.rstrip())
    for _ in range(CONTACT_WORDS if text[end - 1] in ":：" else 0):
        start = text.rfind(" ", at, start)
        if start <= at:
            break
        if any(hit.role == CONTACT for hit in labels.exact(text[start + 1 : end])):
            return len(text[:start].rstrip())
    return end


def _kept(look: Look, marks: list[Mark], labels: Labels) -> Marks:
    """Pairs count only where they are what the line is about."""
    if not marks:
        return NONE
    text = look.text
    covered = sum(mark.end - mark.start for mark in marks)
    lead = marks[0].start
    if len(marks) < 2 and (lead > SHORT_LEAD or text.count(" ", 0, lead) > SHORT_LEAD_WORDS + 1):
        return NONE
    if covered * 2 < len(" ".join(text[lead:].split())) and len(marks) < 2:
        return NONE
    if _is_note(look, marks, labels):
        return NONE
    if lead and has_word(text[:lead]):
        marks.insert(0, Mark("prefix", 0, lead, text[:lead].strip()))
    tail = marks[-1].end
    if has_word(text[tail:]):
        words = text[tail:].strip()
        marks.append(Mark("suffix", len(text) - len(words), len(text), words))
    return tuple(marks)


def _is_note(look: Look, marks: Sequence[Mark], labels: Labels) -> bool:
    """`Quote from: amy on May 3`, `Reaktionen: amy, Bo`: a whole line in a form where the label stands for no fact
    of a member; nor does it before `7 • Page 1 of 1`."""
    mark = marks[0]
    if mark.role == "messages" and (rest := look.text[mark.end :].lstrip(" •·-[]")):
        return any(labels.match(rest, "nav.page_of"))
    told = "quote.head" if mark.start else "like.notice" if isinstance(mark.value, str) else ""
    if len(marks) > 1 or not told or mark.role not in ("location", "likes", "messages"):
        return False
    return any(labels.fitting(look, told))


def _with_tail(text: str, marks: Marks, labels: Labels) -> Marks:
    """The marks of a box, and those of the post's own line where that is glued behind it."""
    if not marks or marks[-1].role != "suffix" or "#" not in text:
        return marks
    start = marks[-1].start
    while text[start].isspace():
        start += 1
    look = Look(text[start:])
    tail = dated(look) or numbered(look, labels)
    for mark in tail:
        mark.start, mark.end = mark.start + start, mark.end + start
        mark.value_start, mark.value_end = mark.value_start + start, mark.value_end + start
        if isinstance(mark.value, Found):
            mark.value = read_date(text, mark.value_start, len(text))
    return (*marks[:-1], *tail) if tail else marks


def _closes(text: str, end: int) -> bool:
    return end >= len(text) or not (text[end].isalnum() and text[end - 1].isdigit() and text[end].islower())


__all__ = ["pairs"]
