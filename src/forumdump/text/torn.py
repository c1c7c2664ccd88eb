"""Notes under (or over) bodies that a tag-by-tag flattener tore at each name and date: one line again.

`Last edited by` / `amy` / `;` / `05-03-2009` / `.` and `Reactions:` / `amy` / `,` / `bob` / `and 9 others`
stand on one line on the page. Pieces are put together only where the whole is a form that an engine prints.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..dates import read_date
from ..labels import Labels
from .bylines import WIDTH, byline, numbered_by, torn_heads, wrote
from .editnotes import (
    MAX_PIECES,
    NOTE_TAIL,
    NOTE_WIDTH,
    PIECE_WIDTH,
    glued_note,
    may_hold_note,
    note_pieces,
    note_start,
    one_name,
    opening,
)
from .lines import Line, join_lines, split_line

# The first piece of a torn head or list is no longer.
TORN_WIDTH = 40
# `Originally Posted by` / `amy` / `View Post`
QUOTE_PIECES = 4
# Names that XenForo prints before it counts the rest are three; other boards list all of them.
MAX_NAMES = 40


def mend_notes(lines: Sequence[Line], labels: Labels) -> list[Line]:
    """`lines` with torn edit notes and lists of those who like a post put together."""
    heads = torn_heads(lines, labels)
    bylines = any(line.text[:1] == "»" for line in lines)
    out: list[Line] = []
    done = 0
    for index, line in enumerate(lines):
        if index < done:
            continue
        text = line.text
        if not text or (_is_whole(lines, index, labels) and not bylines and index not in heads):
            out.append(line)
            continue
        noted = len(text) <= WIDTH and may_hold_note(line.look, labels)
        count = _pieces(lines, index, noted, bylines, labels) or heads.get(index, 0)
        if count > 1:
            line, noted = join_lines([piece for piece in lines[index : index + count] if piece.text]), True
        cut = _note_in(line, noted, labels) or (":" in line.text and _head_end(line.text, labels))
        if cut:
            out.extend(split_line(line, cut))
        else:
            out.append(line)
        done = index + count
    return out


def _is_whole(lines: Sequence[Line], index: int, labels: Labels) -> bool:
    """Whether a line begins no piece of what is torn, and holds no note. A look for most lines."""
    line = lines[index]
    text = line.text
    if len(text) > WIDTH:
        return ":" not in text and re_.ANY_DIGIT.search(text, len(text) - NOTE_TAIL) is None
    look = line.look
    if ":" in text or text[-1] == "," or look.key in labels.quote_heads:
        return False
    if not look.plain and (" GMT" in text or text.isdecimal()):
        return False
    under = lines[index + 1].text[-1:] if index + 1 < len(lines) else ""
    return under != ":" and not under.isdecimal() and labels.edit_words.isdisjoint(look.words)


def _pieces(lines: Sequence[Line], index: int, noted: bool, bylines: bool, labels: Labels) -> int:
    """How many lines from `index` on make up a note, the head of a quote or of a post, a list of those who like a post;
    `noted`: a note may begin here; `bylines`: heads of phpBB are torn."""
    line = lines[index]
    text = line.text
    if len(text) > WIDTH:
        return 0
    look, under = line.look, lines[index + 1].text[-1:] if index + 1 < len(lines) else ""
    start = opening(text, labels) if noted else -1
    if start >= 0 and (count := note_pieces(lines, index, start, labels)):
        return count
    # What is put together begins with a known head, ends in a sign, or stands over a count or a colon.
    signed = text[-1] in ",:" or under.isdecimal() or look.key in labels.quote_heads or " GMT" in text
    return (
        (signed and len(text) <= TORN_WIDTH and _torn(lines, index, labels))
        or (look.digit and text.isdecimal() and numbered_by(lines, index, labels))
        or (bylines and byline(lines, index, labels))
        or (under == ":" and wrote(lines, index, labels))
        or 0
    )


def _note_in(line: Line, noted: bool, labels: Labels) -> int:
    """Where a note begins behind other text of a line, 0 if nowhere; `noted`: there may be one."""
    if len(line.text) > WIDTH:
        # In long lines it stands at the end only.
        return glued_note(line.text, labels)
    return note_start(line.look, opening(line.text, labels), labels) if noted else 0


def _head_end(text: str, labels: Labels) -> int:
    """Where the text begins that is glued to the head of its quote: `amy wrote:Check the vessel first.`"""
    match = re_.GLUED_COLON.match(text)
    if match is None or not any(labels.match(text[: match.end()], "quote.head")):
        return 0
    return match.end()


def _torn(lines: Sequence[Line], index: int, labels: Labels) -> int:
    """How many lines from `index` on make up the head of a quote or a list of those who like a post."""
    text = lines[index].text
    below = lines[index + 1].text if index + 1 < len(lines) else ""
    count = 0
    if lines[index].look.key in labels.quote_heads:
        count = _quote(lines, index, labels)
    # A post's own date may stand right over a quote as well, but without these.
    if not count and (text[-1] == "," or " GMT" in text):
        count = _dated_quote(lines, index, labels)
    if not count and text[-1] == ":":
        count = _reactions(lines, index)
    if not count and below.isdecimal():
        count = _counted(lines, index)
    return count


def _quote(lines: Sequence[Line], index: int, labels: Labels) -> int:
    """`Originally Posted by` / `amy` / `View Post`: how many lines make up the head of a quote."""
    text = lines[index].text
    best = 0
    for count in range(2, QUOTE_PIECES + 1):
        line = lines[index + count - 1] if index + count <= len(lines) else None
        if line is None or not line.text or len(line.text) > PIECE_WIDTH or line.mark:
            break
        text += " " + line.text
        if any(one_name(text, hit.slots.get("user")) for hit in labels.match(text, "quote.head")):
            if best and count == best + 1 and not _closes_head(text, labels):
                break
            best = count
    return best


def _dated_quote(lines: Sequence[Line], index: int, labels: Labels) -> int:
    """`Dec 2, 2012, 4:31pm,` / `amy` / `wrote:`: a quote's head that begins with its date."""
    text = lines[index].text
    if len(text) < 8:
        return 0
    end = next((i for i in (index + 1, index + 2) if i < len(lines) and lines[i].text[-1:] == ":"), 0)
    if not end or lines[end].mark or len(lines[end].text) > PIECE_WIDTH:
        return 0
    found = read_date(text, 0, len(text)) if any(map(str.isdigit, text)) else None
    if found is None or text[found.end :].strip(" ,"):
        return 0
    whole = " ".join(line.text for line in lines[index : end + 1])
    heads = (hit for hit in labels.match(whole, "quote.head") if "date" in hit.slots)
    return end + 1 - index if any(one_name(whole, hit.slots.get("user")) for hit in heads) else 0


def _closes_head(text: str, labels: Labels) -> bool:
    """Whether a head of a quote has words behind the name (`View Post`): then the name isn't that long."""
    return any(not hit.template.rstrip(".:").endswith("}") for hit in labels.match(text, "quote.head"))


def _reactions(lines: Sequence[Line], index: int) -> int:
    """`Reactions:` and the names on the lines under it; a count there makes it a label of the user box."""
    if len(lines[index].text) > 24 or not re_.REACTIONS.fullmatch(lines[index].text):
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
    if len(text) > 24 or len(lines[index + 1].text) > 4:
        return 0
    if re_.TIMES_WORD.fullmatch(text):
        return 2
    if not re_.THANKED_WORD.fullmatch(text):
        return 0
    count = int(lines[index + 1].text)
    names = lines[index + 2 : index + 2 + count]
    return 2 + count if 0 < count <= MAX_NAMES and len(names) == count and all(_is_piece(line) for line in names) else 2


__all__ = ["bracketed_pieces", "mend_notes"]
