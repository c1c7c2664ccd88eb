"""Long line → pieces: what one linear scan finds in running text that a page prints on lines of its own.

Labels with their values, dates, post numbers, forms such as `Post by amy » May 3`, buttons, titles. Nothing is
decided here: `Joined` and `May 3` stand in prose too. Every look-up is bounded by the widths below.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from .. import patterns as re_
from ..dates import Found, find_dates, read_date
from ..labels import VALUED, group
from ..labels.anchors import Anchors, Spot, key
from ..labels.load import Hit

# Roles whose pieces make up the head of a post.
HEADS = frozenset(["number", "date", "joined", "messages", "likes", "location", "profile", "head", "subject"])
# Roles of a title or state beside a name.
SIDES = frozenset(["rank", "status", "banner", "detail"])
# Groups whose words stand on lines of their own wherever a page prints them.
NOTES = frozenset(["quote", "quote_end", "edit", "like", "signature", "attach", "code", "trailer", "rule"])

# What a page prints around its posts, and with each of them.
PAGE = frozenset(["nav", "thread", "site", "trailer"])
BUTTONS = PAGE | {"action"}

# A line drawn above a signature has so many characters at most.
SIGNATURE_RULE = 40
# Characters of a word that it is looked up by.
WORD = 40
# Characters between the mark that opens a dated head and its date.
MARKED = 30
# Characters between a quote's date and `said:`, a comma and a name.
QUOTED = 64
# Characters of the names of those who like a post.
LIKERS = 160
# What `re_.REPLY_PREFIX` begins with.
REPLIES = frozenset(["re", "aw", "antw", "sv", "vs", "odp", "rép", "res", "ynt", "ответ", "vá"])
# Bare numbers are those of posts if so many of them, and this share, follow the number before by a small step.
CLIMBS, MOST, STEP = 2, 0.6, 3


# The key of a date with a post's number behind it.
NUMBERED = "date {} number"

# The role of a line about who began the thread.
STARTED = "thread.starter_line"
# Heads of what follows the last post.
TRAILERS = frozenset(["thread.similar", "thread.viewers_head"])


class Piece:
    """A part `[start, end)` of a text with a role. `key` is what recurs: the label, or the form of the date.

    `begins` tells that it says who began the thread, `open` that free text follows that belongs to it (a place); `named` on which side of it a name stands.
    """

    __slots__ = ("begins", "end", "found", "key", "named", "open", "role", "start", "user", "vague", "words")

    def __init__(self, start: int, end: int, role: str, key: str, found: Found | None = None) -> None:
        self.start, self.end, self.role, self.key, self.found = start, end, role, key, found
        self.open = self.vague = self.begins = False
        self.named = ""
        self.user: str | None = None
        self.words = 1

    def __repr__(self) -> str:
        return f"Piece({self.start}:{self.end}, {self.role}, {self.key!r})"


def find_pieces(text: str, start: int, end: int, anchors: Anchors) -> list[Piece]:
    """The pieces of `text[start:end]` in order; none overlap."""
    out: list[Piece] = []
    dates = find_dates(text, start, end)
    date = next(dates, None)
    done = start
    for at, stop, word, following in _words(text, start, end):
        if at < done:
            continue
        while date is not None and date.start < at:
            date = next(dates, None)
        piece = _piece_at(text, at, end, anchors, word, following)
        if date is not None and date.start < stop and (piece is None or piece.end < date.end):
            piece = _dated(text, date, max(done, start), end) if date.shape != "relative-short" else piece
        if piece is not None:
            done = piece.end
            if piece.role == "subject" and piece.key != "Re:":
                piece.open = True
            if piece.role == "quote":
                piece.end = done = _quote_end(text, piece.end, end)
            if piece.role == "action" and (times := re_.TIMES_BEHIND.match(text, piece.end, end)) is not None:
                # `Like x 2`: how many pressed the button.
                piece.role, piece.end, piece.words = "like", times.end(), 2
                done = piece.end
            elif piece.role == "like":
                piece.end = done = _likers(text, piece, end)
            if out and _quoted_at(text, out[-1], piece):
                piece.start, piece.named = out.pop().start, ""
            if piece.role != "prose" and not (out and _opens_body(text, out[-1], piece)):
                out.append(piece)
    _take_numbers(text, out)
    return out


def _words(text: str, start: int, end: int) -> Iterator[tuple[int, int, str, str]]:
    """Each word's place, what it is looked up by, and the same of the word after it."""
    last: tuple[int, int, str] | None = None
    for token in re_.TOKEN.finditer(text, start, end):
        at, stop = token.span()
        word = key(text[at : min(stop, at + WORD)])
        if last is not None:
            yield (*last, word)
        last = at, stop, word
    if last is not None:
        yield (*last, "")


def _take_numbers(text: str, pieces: list[Piece]) -> None:
    """`May 3, 2024, 7:33pm 12`: bare numbers behind dates that climb through the text are those of the posts."""
    behind: list[tuple[Piece, int, int]] = []
    for piece in pieces:
        match = re_.LAST_NUMBER.match(text, piece.end) if piece.role == "date" else None
        if match is not None and (match.end() == len(text) or text[match.end() - 1].isspace()):
            behind.append((piece, int(match["n"]), match.end("n")))
    steps = sum(0 < below[1] - above[1] <= STEP for above, below in zip(behind, behind[1:]))
    # Two posts are few: their times show that no sentence goes on with the number.
    pair = [(number, bool(piece.found and piece.found.has_time)) for piece, number, _ in behind]
    if (steps >= CLIMBS and steps >= MOST * (len(behind) - 1)) or pair == [(1, True), (2, True)]:
        for piece, _, end in behind:
            piece.end, piece.key = end, NUMBERED.format(piece.found.shape) if piece.found is not None else piece.key


def _piece_at(text: str, at: int, end: int, anchors: Anchors, word: str, following: str) -> Piece | None:
    if word.isdecimal() and (likes := anchors.liked(text, at, end)) is not None:
        return Piece(at, likes, "like", following)
    if text[at] == "#":
        stop = _number_end(text, at, end)
        if stop is not None:
            return Piece(at, stop, "number", "number")
    if text[at] in re_.DRAWN and (line := re_.DRAWN_LINE.match(text, at, end)) is not None:
        # Text browsers draw a line wherever a page has one, boards a short one above signatures.
        short = text[at] == "_" and line.end() - at <= SIGNATURE_RULE
        piece = Piece(at, line.end(), "signature" if short else "rule", "rule")
        piece.words = 2
        return piece
    if word in REPLIES and (reply := re_.REPLY_PREFIX.match(text, at, min(end, at + 40))) is not None:
        piece = Piece(at, reply.end(), "subject", "Re:")
        piece.open = True
        return piece
    spot = anchors.forms(text, at, end, word, following)
    label = None if text[at].islower() else anchors.label(text, at, end, word)
    if spot is not None and spot.found is None and re_.INSIDE_DATE.match(text, spot.end - 1) is not None:
        # `Posts: 6104 18/02/2020`: the numbers that follow are no part of the count.
        spot = None
    if spot is not None and (label is None or spot.end > label[0]):
        piece = Piece(at, spot.end, group(spot.role), spot.label, spot.found)
        piece.named, piece.user, piece.words = spot.named, spot.user, 3
        piece.begins = spot.role == STARTED
        # `I said it before` is prose, `amy said:` a quote's head.
        return None if piece.role == "quote" and spot.named == "before" and not _closed(text, spot) else piece
    return None if label is None else _labelled(text, at, label[0], end, label[1])


def _quote_end(text: str, at: int, end: int) -> int:
    """The end of `amy wrote: ↑ May 3, 2024`: the link to what is quoted, and its date."""
    arrow = re_.QUOTE_LINK.match(text, at, end)
    if arrow is None:
        return at
    found = read_date(text, arrow.end(), end)
    return found.end if found is not None else arrow.end()


def _likers(text: str, piece: Piece, end: int) -> int:
    """The end of `Reactions: amy, bob and 3 others`."""
    if text[piece.end - 1] not in ":：" and text[piece.end - 2 : piece.end - 1] not in (":", "："):
        return piece.end
    others = re_.OTHERS.search(text, piece.end, min(end, piece.end + LIKERS))
    if others is not None:
        return others.end()
    names = re_.NAME_LIST.match(text, piece.end, min(end, piece.end + LIKERS))
    return names.end() if names is not None else piece.end


def _dated(text: str, found: Found, floor: int, end: int) -> Piece:
    """A date, with the guillemets that SMF puts round it."""
    start, stop = found.start, found.end
    opened = text.rfind("«", max(floor, start - MARKED), start)
    closed = re_.CLOSED.match(text, stop, end)
    if opened >= 0 and closed is not None and "»" not in text[opened:start]:
        start, stop = opened, closed.end()
    # A colon parts some signed dates from their bodies.
    colon = re_.COLON.match(text, stop, end)
    stop = colon.end() if colon is not None else stop
    # Tapatalk's boards print a post's number right behind the date.
    number = _number_end(text, stop, end) if text.startswith("#", stop) else None
    key = NUMBERED.format(found.shape) if number else f"date {found.shape}"
    return Piece(start, number or stop, "date", key, found)


def _opens_body(text: str, above: Piece, piece: Piece) -> bool:
    """Whether a date right behind a head with its own begins a body or a quote's head: `16 minutes ago, amy said:`."""
    dated = piece.role == "date" and above.role == "head" and above.found is not None
    return dated and text[above.end : piece.start].isspace() and text.startswith(",", piece.end)


def _quoted_at(text: str, above: Piece, piece: Piece) -> bool:
    """Whether a date is part of a quote's head: `16 minutes ago, amy said:`."""
    if piece.role != "quote" or piece.named != "before" or above.role != "date" or piece.start > above.end + QUOTED:
        return False
    return re_.QUOTED_NAME.fullmatch(text, above.end, piece.start) is not None


def _number_end(text: str, at: int, end: int) -> int | None:
    """Where a post's number that begins at `at` ends, with the machine's date glued behind it."""
    match = re_.NUMBER_AND_STAMP.match(text, at, end) or re_.POST_NUMBER.match(text, at, min(end, at + 40))
    return match.end() if match is not None else None


def _closed(text: str, spot: Spot) -> bool:
    return spot.found is not None or any(char in ":：»" for char in text[spot.start : spot.end])


def _labelled(text: str, at: int, stop: int, end: int, hits: tuple[Hit, ...]) -> Piece | None:
    role = next((group(hit.role) for hit in hits if group(hit.role) in VALUED), group(hits[0].role))
    piece = Piece(at, stop, role, " ".join(text[at:stop].split()))
    piece.words = piece.key.count(" ") + 1
    if hits[0].role in TRAILERS:
        piece.role = "trailer"
    if role not in VALUED:
        return piece
    colon = re_.COLON.match(text, stop)
    if colon is not None:
        stop = piece.end = colon.end()
    with_colon = text[stop - 1] in ":："
    value = re_.LINE_LEAD.match(text, stop, min(end, stop + 8))
    begin = value.end() if value is not None else stop
    if role in ("joined", "profile"):
        found = read_date(text, begin, end)
        if found is not None:
            piece.end, piece.found = found.end, found
            return piece
    if role in ("messages", "likes", "profile"):
        count = re_.INNER_COUNT.match(text, begin, end)
        if count is not None:
            piece.end = count.end()
            piece.words += 1
            return piece
    piece.open = with_colon and role in ("location", "profile")
    if not with_colon:
        piece.role = "prose" if text[begin : begin + 1].islower() else "bare"
    return piece


def spaces(text: str, start: int, end: int) -> int:
    """How many words stand in `text[start:end]`, as far as they are counted."""
    return sum(1 for _ in _few(text, start, end))


def _few(text: str, start: int, end: int) -> Iterator[regex.Match[str]]:
    for count, match in enumerate(re_.TOKEN.finditer(text, start, end)):
        if count > 40:
            return
        if any(char.isalnum() for char in match[0][:40]):
            yield match


__all__ = ["BUTTONS", "HEADS", "NOTES", "NUMBERED", "PAGE", "SIDES", "WORD", "Piece", "find_pieces", "spaces"]
