"""Where the name before a head begins, in a text without line ends: `… see you there. amy Joined: May 2009`.

Nothing sets the name off from the body above it, but the thread does: a name stands twice (an avatar's text),
comes back before other heads behind other words, is quoted or signs elsewhere, or follows the end of a sentence.
Failing that it is one word, as most names of boards are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from .. import patterns as re_
from .pieces import HEADS, SIDES, Piece, spaces

# Words of a name, or of a title, at most.
NAME_WORDS = 4
# Fewer words may stand in the page's head by chance.
TITLE_WORDS = 3
# Words of a title between a name and the same name again.
BETWEEN = 3
# Words before a head that may hold name, title and the name once more.
REACH = 9
WIDTH = 160
# If so many of the leads of a kind end with a sentence, no name stands there.
ENDED = 0.3
# The share of heads that show a name and a title below them where all names stand there.
BELOW = 0.6
# The share of likes that follow a list of names right behind the piece above, where all names stand in lists.
LISTED = 0.6
# Markdown's marks around a name.
EMPHASIS = "*_"
BULLETS = frozenset("*+•◦▪●")
# Marks that join a name to the date behind it: `amy, May 3`, `amy » May 3`, `amy (Amy P.) May 3`.
JOINTS = frozenset(",»›·•-–—|(:")


class Lead:
    """The words before one piece, nearest last; `item` is where the bullet stands that the piece itself has."""

    __slots__ = ("below", "floor", "item", "piece", "places", "whole", "words")

    def __init__(self, text: str, piece: Piece, floor: int, whole: bool) -> None:
        self.piece, self.floor, self.whole = piece, floor, whole
        start = max(floor, piece.start - WIDTH)
        if start > floor:
            space = re_.SPACES.search(text, start, piece.start)
            start = space.end() if space else piece.start
        tokens = list(re_.TOKEN.finditer(text, start, piece.start))[-REACH:]
        self.item = -1
        while tokens and tokens[-1][0] in BULLETS:
            self.item = tokens.pop().start()
        self.words = [match[0] for match in tokens]
        below = text[piece.end : piece.end + WIDTH].split()
        self.below = [word.strip(EMPHASIS) for word in below if re_.NO_NAME.fullmatch(word) is None]
        self.places = [match.start() for match in tokens]

    def tail(self, count: int) -> str:
        return " ".join(self.words[-count:]).strip(" ,")

    def again(self) -> int:
        """How many of the last words stand behind the piece again: `amy Posted May 3 amy Member`."""
        most = min(len(self.words), len(self.below))
        words = [word.strip(EMPHASIS) for word in self.words]
        return next((count for count in range(most, 0, -1) if words[-count:] == self.below[:count]), 0)

    def above(self, count: int) -> str:
        return self.words[-count - 1] if len(self.words) > count else ""


class Leads:
    """The words before every head of a text, read together."""

    def __init__(self, text: str, runs: Sequence[Sequence[Piece]], start: int, head: str) -> None:
        # The words right above the first post are its name and title.
        self.head = f" {' '.join(head.split()[:-REACH])} "
        self.leads: dict[int, Lead] = {}
        self.known = Counter(_told(text, runs))
        # The words that follow runs: where dates stand under bodies, the next post's name does so.
        self.openers = {
            words
            for run in runs
            for piece in run
            if piece.role in HEADS or piece.role == "like"
            for words in _opening(text, piece.end)
        }
        floor = start
        for run in runs:
            above: Piece | None = None
            for piece in run:
                if piece.named == "before" or above is None or _heads(piece, above) or _signed(text, piece):
                    self.leads[piece.start] = Lead(text, piece, floor, above is not None and above.role not in HEADS)
                above = piece
                floor = piece.end
        self.tails: dict[str, set[str]] = {}
        for lead in self.leads.values():
            if lead.piece.role in HEADS or lead.piece.role in SIDES:
                for count in range(1, min(NAME_WORDS, len(lead.words)) + 1):
                    self.tails.setdefault(lead.tail(count), set()).add(lead.above(count))
        # A text behind different words before several heads is set off from them: a name, or a title.
        self.recurring = {tail for tail, above in self.tails.items() if len(above) > 1}

        self.bare = self._bare() | _named_below(text, runs)
        self.lists = _lists(text, runs)

    @property
    def names(self) -> set[str]:
        """Names that the text gives away: in forms, and before the comma of a signed date."""
        signed = {lead.words[-2] for lead in self.leads.values() if len(lead.words) > 1 and lead.words[-1] == ","}
        signed |= {lead.words[-1][:-1] for lead in self.leads.values() if lead.words and lead.words[-1][-1:] == ","}
        return {*self.known, *signed}

    def _bare(self) -> set[str]:
        """Keys of pieces that no name stands before: sentences end there."""
        seen: Counter[str] = Counter()
        ended: Counter[str] = Counter()
        for lead in self.leads.values():
            if lead.words and not lead.whole and lead.item < 0:
                seen[lead.piece.key] += 1
                ended[lead.piece.key] += _ends(lead.words[-1]) and lead.tail(1) not in self.known
        return {key for key, n in ended.items() if n >= 2 and n >= ENDED * seen[key]}

    def named_again(self, text: str) -> Iterator[int]:
        """Where the names end that stand behind a head as they do before it."""
        for lead in self.leads.values():
            count = lead.again() if lead.piece.role in HEADS else 0
            if count and lead.words[-1][-1].isalnum():
                tokens = re_.TOKEN.finditer(text, lead.piece.end, lead.piece.end + WIDTH)
                names = (match.end() for match in tokens if re_.NO_NAME.fullmatch(match[0]) is None)
                yield next(islice(names, count - 1, None))

    def before(self, piece: Piece) -> tuple[list[int], bool]:
        """Where lines begin before `piece`, and whether the last of them runs on into it."""
        if piece.start in self.lists:
            return [self.lists[piece.start]], True
        lead = self.leads.get(piece.start)
        if lead is None:
            return [], False
        starts, joined = self._before(lead, piece)
        return [*starts, *([lead.item] if lead.item >= 0 and not joined else [])], joined

    def _before(self, lead: Lead, piece: Piece) -> tuple[list[int], bool]:
        if not lead.words:
            return [], False
        joined = self._joined(lead)
        if piece.key in self.bare and not joined and lead.item < 0:
            return [], False
        count = len(lead.words)
        while count and not any(char.isalnum() for char in lead.words[count - 1]):
            count -= 1
        if joined and count and lead.words[count - 1][-1] == ")":
            count = next((k for k in range(count - 1, max(-1, count - 8), -1) if lead.words[k][0] == "("), count)
        starts = self._starts(lead, count, joined) if count else []
        if not starts:
            return [], joined
        if starts[0] and re_.ORDINAL.fullmatch(lead.words[starts[0] - 1]):
            starts[0] -= 1
        return [lead.places[k] for k in starts], joined

    def _joined(self, lead: Lead) -> bool:
        if lead.piece.named == "before":
            return True
        last = lead.words[-1]
        if lead.piece.role != "date" or lead.piece.end - lead.piece.start < 4:
            return False
        return last[-1] in JOINTS or (last[-1] == ")" and any(word[0] == "(" for word in lead.words))

    def _starts(self, lead: Lead, count: int, joined: bool) -> list[int]:
        """The words at which lines begin, of the first `count`."""
        base, whole = 0, lead.whole
        for place in range(count - 2, -1, -1):
            if re_.ORDINAL.fullmatch(lead.words[place]):
                # The number of a list item stands before a name, and after whatever the page printed above.
                base, whole = place + 1, True
                break
        words = lead.words[base:count]
        if not base and not lead.piece.named and lead.piece.role not in HEADS and lead.piece.role not in SIDES:
            return []
        starts = self._subject(words) if lead.piece.role in HEADS and not joined else None
        if starts is None:
            starts = _doubled(words)
        if starts is None and not joined and 0 < lead.again() <= len(words) and count == len(lead.words):
            starts = [len(words) - lead.again()]
        if lead.words[-1][-1] == "," and lead.piece.role == "date":
            # A signed date: the name opens the post above.
            opened = [
                k
                for k in range(len(words))
                if len(words) - k <= NAME_WORDS and " ".join(words[k:]).strip(" ,") in self.openers
            ]
            return [base + (opened[0] if opened else len(words) - 1)]
        if starts is None:
            title = len(words) - self._title(words, lead)
            name = 0 if whole and title <= NAME_WORDS else self._name(words[:title], lead)
            starts = [name] if title == len(words) else [name, title]
        return [base + start for start in starts]

    def _subject(self, words: Sequence[str]) -> list[int] | None:
        """Where the thread's title stands that the page's head has too, right before a head: no name is part of it."""
        size = len(words)
        for place in range(size - TITLE_WORDS + 1):
            if f" {' '.join(words[place:])} " in self.head:
                return [place]
        return None

    def _title(self, words: Sequence[str], lead: Lead) -> int:
        """How many of the last words are a title: it comes back behind other names, no name does so."""
        for count in range(min(3, len(words) - 1), 0, -1):
            tail = " ".join(words[len(words) - count :])
            if tail in self.recurring and tail not in self.known and not lead.piece.named and self._titles(tail):
                return count
        return 0

    def _titles(self, tail: str) -> bool:
        above = self.tails[tail]
        return len(above) > 1 and not any(not word or _stops(word) or word[0].islower() for word in above)

    def _name(self, words: Sequence[str], lead: Lead) -> int:
        size = len(words)
        for count in range(min(NAME_WORDS, size), 0, -1):
            tail = " ".join(words[size - count :]).strip(" ,")
            if tail in self.known or (not lead.piece.named and tail in self.recurring and not _stops(words[-count])):
                return size - count
        for count in range(1, min(3, size - 1) + 1):
            if _stops(words[size - count - 1]):
                return size - count
        return size - 1


def _named_below(text: str, runs: Sequence[Sequence[Piece]]) -> set[str]:
    """Keys of the pieces that open heads with the name below them: `May 3 at 9:17 pm #214 amy Moderator`."""
    seen: Counter[str] = Counter(run[0].key for run in runs)
    below: Counter[str] = Counter()
    for run in runs:
        pairs = zip(run, run[1:])
        below[run[0].key] += run[0].role in HEADS and any(
            above.role in HEADS and piece.role in SIDES and 0 < spaces(text, above.end, piece.start) <= NAME_WORDS
            for above, piece in pairs
        )
    return {key for key, n in below.items() if n >= 2 and n >= BELOW * seen[key]}


def _lists(text: str, runs: Sequence[Sequence[Piece]]) -> dict[int, int]:
    """Where the names begin that run on into `like this`: right behind the piece above, if that holds for most lists here,
    for a short body may look like a list of names."""
    pieces = [piece for run in runs for piece in run]
    liked = [
        (above, piece) for above, piece in zip(pieces, pieces[1:]) if piece.role == "like" and piece.named == "before"
    ]
    lists = {
        piece.start: match.start("names")
        for above, piece in liked
        if (match := re_.LIKERS.fullmatch(text, above.end, min(piece.start, above.end + WIDTH))) is not None
        and piece.start <= above.end + WIDTH
    }
    return lists if len(lists) >= LISTED * len(liked) else {}


def _heads(piece: Piece, above: Piece) -> bool:
    return (piece.role in HEADS or piece.role in SIDES) and above.role not in HEADS and above.role not in SIDES


def _opening(text: str, at: int) -> Iterable[str]:
    words: list[str] = []
    for match in re_.TOKEN.finditer(text, at, at + WIDTH):
        if not words and re_.ORDINAL.fullmatch(match[0]):
            continue
        words.append(match[0])
        yield " ".join(words)
        if len(words) == NAME_WORDS:
            return


def _signed(text: str, piece: Piece) -> bool:
    """Whether a comma joins a date to the words before it."""
    return piece.role == "date" and text[max(0, piece.start - 2) : piece.start].strip() == ","


def _told(text: str, runs: Iterable[Sequence[Piece]]) -> Iterable[str]:
    """Names that forms show: `Post by amy » …`, the word before `wrote:`."""
    for run in runs:
        for piece in run:
            if piece.user is not None:
                yield piece.user.strip()
            elif piece.named == "before" and piece.role == "quote":
                space = text.rfind(" ", max(0, piece.start - 40), max(0, piece.start - 1))
                if space >= 0:
                    yield text[space + 1 : piece.start].strip()


def _doubled(words: Sequence[str]) -> list[int] | None:
    """The starts of a text that stands twice, the second time perhaps with a title behind it; or of a name
    below its letter."""
    size = len(words)
    for end in range(size, max(1, size - 4), -1):
        for count in range(min(NAME_WORDS, end // 2), 0, -1):
            first, second = end - 2 * count, end - count
            if words[first:second] == words[second:end] and any(char.isalnum() for char in words[first]):
                return [first, second, *([end] if end < size else [])]
    for count in range(min(NAME_WORDS, size - 2), 0, -1):
        # A title between the two: `amy Member amy`.
        for gap in range(1, min(BETWEEN, size - 2 * count) + 1):
            first, second = size - 2 * count - gap, size - count
            if words[first : first + count] == words[second:] and (count > 1 or _like_name(words[second])):
                return [first, first + count, second]
    for place in range(size - 2, max(-1, size - 5), -1):
        letter, name = words[place], words[place + 1]
        if len(letter) == 1 and letter.isalnum() and len(name) > 1 and name[0].casefold() == letter.casefold():
            return [place, place + 1]
    return None


def _like_name(word: str) -> bool:
    return len(word) > 3 and word.isalnum() and not word.islower()


def _ends(word: str) -> bool:
    return word.rstrip("\"'”)»")[-1:] in (".", "!", "?", "…")


def _stops(word: str) -> bool:
    """Whether a sentence ends with a word."""
    return word[-1] in '.!?…:)"”»' and len(word) > 1


__all__ = ["Lead", "Leads"]
