"""Lines around a member's name that a tag-by-tag flattener tore there: who posted, and who is quoted.

The name is a link of its own, so `Post by amy » May 3, 2024` and `amy wrote: ↑May 3, 2024` fall into pieces.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..dates import read_date
from ..labels import Labels, Look, group
from .lines import Line
from .readers.dated import dated

# `Unread post`, `by`, a name and `»` stand on so many lines.
BYLINE = 4
# So many lines from one of these to the next at most, blank ones between them.
BLANKS = 4
COUNTED = 4
PIECE_WIDTH = 80
WIDTH = 200
NAME_WIDTH = 60
# So many more lines may such a head have, and so much may lead up to a date on its line (`, on `, ` le `).
PIECES, LEAD = 2, 6
# Lines of a head whose word stands between name and date.
AROUND = 3
# What stands alone on a line of a torn head.
WORDS = frozenset(
    [
        "by", "post by", "message par", "mensaje por", "beitrag von", "mensagem por", "messaggio da", "bericht van", "posted by", "submitted by", "written by", "commented", "commented on", "wrote on", "posted on", "replied on",
        "par", "soumis par", "publié par", "von", "geschrieben von", "verfasst von", "eingetragen von", "por", "enviado por",
        "publicado por", "da", "inviato da", "door", "av", "af", "przez",
    ]
)  # fmt: skip
# Such a line, its signs included, is no longer.
LEAD_WIDTH = 20
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
    told = any(hit.role in ("post.head", "post.by") and "user" in hit.slots for hit in labels.match(whole, "post."))
    return end - index if told else 0


def numbered_by(lines: Sequence[Line], index: int, labels: Labels) -> int:
    """`2` / `Reply by` / `amy` / `May 3, 2024`: how many lines from `index` on make up PunBB's head of a post."""
    pieces = [line.text for line in lines[index : index + COUNTED]]
    if len(pieces) < COUNTED or not (pieces[0].isdecimal() and pieces[1][:1].isalpha() and pieces[-1]):
        return 0
    if max(map(len, pieces)) > NAME_WIDTH or not all(pieces) or not _is_date(pieces[-1]):
        return 0
    told = (hit.slots.keys() for hit in labels.match(" ".join(pieces), "post.head"))
    return COUNTED if any({"n", "user", "date"} <= slots for slots in told) else 0


def torn_heads(lines: Sequence[Line], labels: Labels) -> dict[int, int]:
    """The heads that are torn at each name, by their first line, and how many lines each has; none where fewer of the
    lines with a date are of such a head than not: there, they tell of quotes and of the thread."""
    leads = [
        i
        for i, line in enumerate(lines)
        if 1 < len(text := line.text) <= LEAD_WIDTH and text.strip(" ,:").casefold() in WORDS
    ]
    starts = sorted({start for i in leads for start in (i - 1, i) if start >= 0})
    heads = {i: count for i in starts if (count := _torn_head(lines, i, labels))}
    if not heads:
        return heads
    dated_lines = sum(_dates(line) for line in lines)
    return heads if 2 * len(heads) >= dated_lines else {}


def _torn_head(lines: Sequence[Line], index: int, labels: Labels) -> int:
    """`by` / `amy` / `, on May 3, 2024`, `amy` / `commented` / `May 3, 2024`: how many lines from `index` on make up a
    head that tells who and when; a word by itself leads up to the name, or stands between name and date."""
    if not lines[index].text or len(lines[index].text) > NAME_WIDTH:
        return 0
    end = next((i for i in range(index + 2, min(index + 2 + PIECES, len(lines))) if _dates(lines[i])), 0)
    pieces = lines[index : end + 1] if end else ()
    if not pieces or not all(piece.text for piece in pieces) or any(piece.mark for piece in pieces[1:]):
        return 0
    texts = [piece.text for piece in pieces]
    at = next((i for i, text in enumerate(texts[:2]) if _is_lead(text)), -1)
    if at < 0 or (at == 1 and len(texts) > AROUND) or max(map(len, texts)) > NAME_WIDTH:
        return 0
    if any("»" in text for text in texts):
        # phpBB's line, which `byline` puts together.
        return 0
    if at == 1 and any(group(hit.role) == "status" for hit in labels.exact(texts[0])):
        # XMB's box ends in `Member Is Offline`, right over `posted on`.
        return 0
    whole = " ".join(texts).replace(" ,", ",")
    slots = [hit.slots.keys() for hit in labels.match(whole) if group(hit.role) == "head"]
    told = any({"user", "date"} <= keys for keys in slots) or {"author", "date"} <= {
        mark.role for mark in dated(Look(whole))
    }
    return len(pieces) if told else 0


def _is_lead(text: str) -> bool:
    """Whether a line is a word that leads up to a name, or stands between name and date."""
    return text.strip(" ,:").casefold() in WORDS


def _dates(line: Line) -> bool:
    """Whether a line is a date, with a word at most before it."""
    text = line.text
    if not 0 < len(text) <= PIECE_WIDTH or not any(map(str.isdigit, text)):
        return False
    found = line.look.date
    return found is not None and found.has_day and found.start <= LEAD and not text[found.end :].strip(" .,»")


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
    if name[-1] == ":" or labels.quote_words.isdisjoint(lines[index + 1].look.words):
        # A head over a head: no name ends in a colon.
        return 0
    head = labels.match(f"{name} {words}", "quote.head")
    if not any(hit.slots.get("user") == (0, len(name)) for hit in head):
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


__all__ = ["byline", "numbered_by", "torn_heads", "wrote"]
