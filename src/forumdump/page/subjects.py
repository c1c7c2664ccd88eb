"""Posts → what they say of the thread's title: their subjects, what they answer, and names that are no titles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from attrs import frozen

from .. import patterns as re_
from ..headers.header import Header
from ..labels import Labels, fold
from ..labels.look import words_of
from ..names.slots import NAME_WIDTH
from ..text.brief import leads
from ..text.rows import Row
from ..text.titles import fold_title
from .preamble import Piece, bare_title, piece

# No engine lets subjects grow past 255 characters.
WIDTH = 250
# Rows above and below a header's core rows that may hold its subject, name or title.
ABOVE, BELOW = 4, 3
# Doubled texts above the first post with more spaces are titles.
NAME_SPACES = 2
# Share of the headers that must show a text as their subject; a name has as many posts only in a monologue.
MOST = 0.6
# So many lines must share their first words for those to be a subject.
SHARING = 3
NAMED = frozenset(["author", "name", "avatar", "titled", "status", "user"])


@frozen
class Subjects:
    """Folded texts: `answered` ones (`Re: X`), `carried` ones (by the first post or by most), those of them
    with a label, the `first` post's with a label, `names`, and texts that are `likely` names for coming back near
    some headers."""

    answered: dict[str, Piece]
    carried: dict[str, Piece]
    labelled: frozenset[str]
    names: frozenset[str]
    likely: frozenset[str]
    first: str = ""


def read_subjects(rows: Sequence[Row], headers: Sequence[Header], labels: Labels) -> Subjects:
    """What the rows in and around the headers say."""
    answered: dict[str, Piece] = {}
    labelled: dict[str, list[Piece]] = {}
    names: set[str] = set()
    first: Piece | None = None
    seen: dict[str, int] = {}
    known = labels.by_role("post.subject")
    named: set[str] = set()
    counted = 0
    for header in headers:
        near = rows[max(0, header.first - ABOVE) : header.last + 1 + BELOW]
        texts: set[str] = set()
        for row in near:
            if row.kind == "quote" or len(row.text) > WIDTH:
                continue
            if ":" not in row.text and "：" not in row.text and "subject" not in row.roles:
                # Neither a label nor `Re:` stands before it; between posts of a line a row is near several headers.
                if row.index >= counted:
                    texts.add(row.title)
                continue
            subject = _labelled(row, known) if row.kind in ("core", "text") else None
            reply = re_.REPLY_PREFIX.match(subject.text if subject is not None else row.text)
            if subject is None and reply is None:
                texts.add(row.title)
                continue
            whole = subject or piece(row, 0, len(row.text))
            if reply is not None and reply.end():
                whole = bare_title(row, whole.start, whole.end)
                answered.setdefault(fold_title(whole.text), whole)
            elif subject is not None:
                whole = bare_title(row, whole.start, whole.end)
                labelled.setdefault(fold_title(whole.text), []).append(whole)
                first = first or (whole if header is headers[0] else None)
            texts.add(fold_title(whole.text))
        for text in texts:
            seen[text] = seen.get(text, 0) + 1
        counted = near[-1].index + 1
        named.update(_marked(near), _marked(header.after))
        names.update(_doubled(rows, header))
    names.update(map(fold_title, named))
    often = {text for text, n in seen.items() if n >= 3 and n >= MOST * len(headers)}
    names -= answered.keys() | labelled.keys()
    likely = frozenset(
        text
        for text, n in seen.items()
        if n >= 2 and text not in often and len(text) <= NAME_WIDTH and text.count(" ") <= 3
    ) - (answered.keys() | labelled.keys())
    # Each post may have a subject of its own: the first one's counts, and what comes again.
    carried = {text: places[0] for text, places in labelled.items() if len(places) > 1 or places[0] is first}
    for row in _around_first(rows, headers):
        text = row.title
        if text in often and text not in names | likely and row.kind == "text" and " " in text:
            carried.setdefault(text, piece(row, 0, len(row.text)))
    begun = _shared_start(list(answered.values()))
    if begun is not None:
        answered[fold_title(begun.text)] = begun
    opening = fold_title(first.text) if first is not None else ""
    return Subjects(answered, carried, frozenset(labelled), frozenset(names), likely, opening)


def _shared_start(answers: Sequence[Piece]) -> Piece | None:
    """The words with which lines begin that go on with a name, a number and a date each (`Re: Dreams amy #12 …`)."""
    lines = [found.text.split(" ") for found in answers]
    if len(lines) < SHARING:
        return None
    count = sum(1 for _ in takewhile(lambda words: len(set(words)) == 1, zip(*lines)))
    shared = " ".join(lines[0][:count])
    if count < 2 or count == min(map(len, lines)):
        return None
    whole = answers[0]
    return piece(whole.row, whole.start, whole.start + len(shared))


def _around_first(rows: Sequence[Row], headers: Sequence[Header]) -> Sequence[Row]:
    return [
        row for row in rows[max(0, headers[0].first - ABOVE) : headers[0].last + 1 + BELOW] if len(row.text) <= WIDTH
    ]


def _marked(near: Sequence[Row]) -> list[str]:
    """Names by their marks."""
    marks = [mark for row in near if not NAMED.isdisjoint(row.roles) for mark in row.marks if mark.role in NAMED]
    return [mark.value for mark in marks if isinstance(mark.value, str)]


def _doubled(rows: Sequence[Row], header: Header) -> Iterator[str]:
    """Short texts above a header that the next row begins with, too."""
    for row in rows[max(0, header.first - ABOVE) : header.first]:
        short = row.kind == "text" and len(row.text) <= NAME_WIDTH and row.text.count(" ") <= NAME_SPACES
        if short and leads(row.text, rows[row.index + 1].text):
            yield row.title


@lru_cache(maxsize=4)
def _telling(known: frozenset[str]) -> frozenset[str]:
    """The longest word of each label: no text without one of them has one."""
    return frozenset(max(words_of(label), key=len) for label in known)


def _labelled(row: Row, known: frozenset[str]) -> Piece | None:
    """What stands behind `Post subject:`, which may stand anywhere in the line, up to the next gap."""
    for mark in row.marks:
        if mark.role == "subject" and isinstance(mark.value, str):
            return piece(row, mark.value_start, mark.value_end)
    if _telling(known).isdisjoint(row.line.look.words):
        return None
    text = row.text
    at = text.find(":")
    for _ in range(6):
        if at < 0:
            break
        start = at
        for _ in range(4):
            start = max(text.rfind(" ", 0, start), text.rfind("\u00a0", 0, start), 0)
            if fold(text[start:at].strip()) in known:
                end = re_.WIDE_GAP.search(text, at + 2)
                return piece(row, at + 1, end.start() if end else len(text))
            if not start:
                break
        at = text.find(":", at + 1)
    return None


__all__ = ["WIDTH", "Subjects", "read_subjects"]
