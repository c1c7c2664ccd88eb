"""Notes under (or over) bodies that a tag-by-tag flattener tore at each name and date: one line again.

`Last edited by` / `amy` / `;` / `05-03-2009` / `.` and `Reactions:` / `amy` / `,` / `bob` / `and 9 others`
stand on one line on the page. Pieces are put together only where the whole is a form that an engine prints.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..dates import Found, find_date, read_date
from ..labels import Labels, fold
from .bylines import byline, wrote
from .lines import Line, join_lines, split_line

# `(This post was last modified: DATE by` / `amy` / `.` / `Edited 1 time in total.` / `)`
MAX_PIECES = 7
# `Originally Posted by` / `amy` / `View Post`
QUOTE_PIECES = 4
PIECE_WIDTH = 80
NOTE_WIDTH = 200
# A note glued to a paragraph is looked for in so many characters at its end.
NOTE_TAIL = 110
GLUED_WIDTH = 40
# Names that XenForo prints before it counts the rest are three; other boards list all of them.
MAX_NAMES = 40


def mend_notes(lines: Sequence[Line], labels: Labels) -> list[Line]:
    """`lines` with torn edit notes and lists of those who like a post put together."""
    out: list[Line] = []
    index = 0
    while index < len(lines):
        if not lines[index].text:
            out.append(lines[index])
            index += 1
            continue
        count = (
            _note(lines, index, labels)
            or _quote(lines, index, labels)
            or _dated_quote(lines, index, labels)
            or _reactions(lines, index)
            or _counted(lines, index)
            or byline(lines, index, labels)
            or wrote(lines, index, labels)
        )
        line = join_lines(list(lines[index : index + count])) if count > 1 else lines[index]
        bracket = _opening(line.text, labels) if 3 < len(line.text) <= NOTE_WIDTH else 0
        glued = _tail_note(line.text, labels) if bracket <= 0 else 0
        if glued:
            out.extend(split_line(line, glued))
            index += max(count, 1)
            continue
        second = _second_date(line.text, labels) if bracket <= 0 else 0
        if second:
            out.extend(split_line(line, second))
            index += max(count, 1)
            continue
        # MyBB prints the note behind the post's date: two things, so two lines.
        out.extend(split_line(line, bracket) if bracket > 0 and is_edit(line.text[bracket:], labels) else (line,))
        index += max(count, 1)
    return out


def _tail_note(text: str, labels: Labels) -> int:
    """Where an edit note glued to the end of a paragraph begins: `… of each month. Last Edit: DATE by amy`."""
    if len(text) < GLUED_WIDTH or not any(map(str.isdigit, text[-NOTE_TAIL:])):
        return 0
    first = max(1, len(text) - NOTE_TAIL)
    for space in re_.SENTENCE_END.finditer(text, first):
        if opens_note(text[space.end() :], labels) and is_edit(text[space.end() :], labels):
            return space.end()
    return 0


def _note(lines: Sequence[Line], index: int, labels: Labels) -> int:
    """How many lines from `index` on make up one edit note."""
    first = lines[index].text
    if not 3 < len(first) <= NOTE_WIDTH:
        return 0
    start = _opening(first, labels)
    if start < 0:
        return 0
    text = first[start:]
    if start and ")" in text:
        return 0
    best = int(is_edit(text, labels))
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
        if any(map(str.isdigit, text)) and is_edit(text, labels):
            best = count
    return best


def _quote(lines: Sequence[Line], index: int, labels: Labels) -> int:
    """`Originally Posted by` / `amy` / `View Post`: how many lines make up the head of a quote."""
    text = lines[index].text
    if not 6 < len(text) <= 40 or fold(text) not in labels.quote_heads:
        return 0
    best = 0
    for count in range(2, QUOTE_PIECES + 1):
        line = lines[index + count - 1] if index + count <= len(lines) else None
        if line is None or not line.text or len(line.text) > PIECE_WIDTH or line.mark:
            break
        text += " " + line.text
        if any(hit.role == "quote.head" and _is_name(text, hit.slots.get("user")) for hit in labels.match(text)):
            if best and count == best + 1 and not _closes_head(text, labels):
                break
            best = count
    return best


def _dated_quote(lines: Sequence[Line], index: int, labels: Labels) -> int:
    """`Dec 2, 2012, 4:31pm,` / `amy` / `wrote:`: a quote's head that begins with its date."""
    text = lines[index].text
    end = next((i for i in (index + 1, index + 2) if i < len(lines) and lines[i].text[-1:] == ":"), 0)
    # A post's own date may stand right over a quote as well, but without these.
    if (
        not end
        or not (text[-1:] == "," or " GMT" in text)
        or not 8 <= len(text) <= 40
        or lines[end].mark
        or len(lines[end].text) > PIECE_WIDTH
    ):
        return 0
    found = read_date(text, 0, len(text)) if any(map(str.isdigit, text)) else None
    if found is None or text[found.end :].strip(" ,"):
        return 0
    whole = " ".join(line.text for line in lines[index : end + 1])
    heads = (hit for hit in labels.match(whole) if hit.role == "quote.head" and "date" in hit.slots)
    return end + 1 - index if any(_is_name(whole, hit.slots.get("user")) for hit in heads) else 0


def _closes_head(text: str, labels: Labels) -> bool:
    """Whether a head of a quote has words behind the name (`View Post`): then the name isn't that long."""
    return any(hit.role == "quote.head" and not hit.template.rstrip(".:").endswith("}") for hit in labels.match(text))


def _opening(text: str, labels: Labels) -> int:
    """Where an edit note may begin in a line: at its start, or at a bracket behind the post's date."""
    if opens_note(text, labels):
        return 0
    bracket = text.rfind("(")
    return bracket if 0 < bracket <= PIECE_WIDTH and opens_note(text[bracket:], labels) else -1


def _second_date(text: str, labels: Labels) -> int:
    """Where Vanilla's note begins behind the post's date: `March 2, 2022 edited March 3, 2022`; 0 if nowhere."""
    if len(text) > PIECE_WIDTH or labels.edit_heads.isdisjoint(text.casefold().split()):
        return 0
    for hit in labels.match(text):
        if hit.role == "post.head" and {"date", "date_1"} <= hit.slots.keys():
            start, end = hit.slots["date"]
            found = read_date(text, start, end)
            if found is not None and not text[found.end : end].strip():
                return end + len(text[end:]) - len(text[end:].lstrip())
    return 0


def opens_note(text: str, labels: Labels) -> bool:
    """Whether `text` begins with the words that an edit note has before its first name or date."""
    words = text[:40].casefold().split(None, 2)[:2]
    heads = labels.edit_heads
    return bool(words) and (
        " ".join(words) in heads or (words[0] in heads and (words[0][0] == "(" or len(text) <= len(words[0]) + 1))
    )


def is_edit(text: str, labels: Labels) -> bool:
    """Whether the whole of `text` is an edit note with a date, and nothing but the date in its slot."""
    if bracketed_note(text, labels) is not None:
        return True
    for hit in labels.match(text):
        if not hit.role.startswith("edit.") or "date" not in hit.slots:
            continue
        start, end = hit.slots["date"]
        found = read_date(text, start, end)
        if found is not None and not text[found.end : end].strip(" .,;)»") and _is_name(text, hit.slots.get("user")):
            return True
    return False


def bracketed_note(text: str, labels: Labels) -> Found | None:
    """The date of a note in brackets that begins like one, whatever it goes on to say (a reason, how often)."""
    if text[:1] != "(" or text[-1:] != ")" or not opens_note(text, labels):
        return None
    return find_date(text, 0, len(text))


def _is_name(text: str, slot: tuple[int, int] | None) -> bool:
    return slot is None or len(text[slot[0] : slot[1]].split()) <= 5


def _reactions(lines: Sequence[Line], index: int) -> int:
    """`Reactions:` and the names on the lines under it; a count there makes it a label of the user box."""
    if len(lines[index].text) > 24 or lines[index].text[-1:] != ":" or not re_.REACTIONS.fullmatch(lines[index].text):
        return 0
    end = index + 1
    while end < len(lines) and end - index < 2 * MAX_NAMES and _is_piece(lines[end]):
        end += 1
        text = lines[end].text if end < len(lines) else ""
        if re_.OTHERS.fullmatch(text):
            return end + 1 - index
        if text not in re_.JOINTS or end + 1 >= len(lines) or not _is_piece(lines[end + 1]):
            break
        end += 1
    return end - index


def bracketed_pieces(lines: Sequence[Line], index: int) -> int:
    """`«` / `Reply #7 on:` / `2011-05-16, 15:51:26 »`, `[` / `message #12` / `]`: how many lines the brackets of
    SMF and FUDforum hold together."""
    opener = lines[index].text[0]
    closer = "»" if opener == "«" else "]"
    size = 0
    for count in range(1, MAX_PIECES + 1):
        line = lines[index + count - 1] if index + count <= len(lines) else None
        if line is None or not line.text or (count > 1 and opener in line.text):
            return 1
        size += len(line.text)
        if size > NOTE_WIDTH:
            return 1
        if line.text[-1] == closer:
            numbered = any("#" in piece.text for piece in lines[index : index + count])
            return count if closer == "»" or numbered else 1
    return 1


def _is_piece(line: Line) -> bool:
    return (
        0 < len(line.text) <= 60
        and not line.mark
        and not line.text.isdigit()
        and line.text not in re_.LOOSE_PUNCTUATION
    )


def _counted(lines: Sequence[Line], index: int) -> int:
    """`Like x` / `2`, `Thanked by` / `2` / `amy` / `bob`: a count torn from its word, and as many names."""
    text = lines[index].text
    if (
        index + 1 >= len(lines)
        or not 1 <= len(text) <= 24
        or not lines[index + 1].text.isdecimal()
        or len(lines[index + 1].text) > 4
    ):
        return 0
    if re_.TIMES_WORD.fullmatch(text):
        return 2
    if not re_.THANKED_WORD.fullmatch(text):
        return 0
    count = int(lines[index + 1].text)
    names = lines[index + 2 : index + 2 + count]
    return 2 + count if 0 < count <= MAX_NAMES and len(names) == count and all(_is_piece(line) for line in names) else 2


__all__ = ["bracketed_note", "bracketed_pieces", "is_edit", "mend_notes", "opens_note"]
