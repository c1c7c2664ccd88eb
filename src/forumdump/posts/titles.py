"""A member's short texts → title and banners, once the whole thread's ladder of titles is known."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence, Set

from ..model import Span
from ..names.slots import Slot
from ..text.rows import Row
from .draft import Draft

Piece = tuple[str, int, int]
# Ladders say `Junior Member`, `Active Member`, `Regular User`: such a word closes a step of two words.
STEP_ENDS = frozenset(
    [
        "member",
        "members",
        "moderators",
        "user",
        "poster",
        "mitglied",
        "benutzer",
        "membre",
        "utilisateur",
        "miembro",
        "usuario",
        "membro",
        "lid",
        "team",
        "staff",
    ]
)


# A name with its title has no more words.
MOST_WORDS = 8

# What boards call those who run them, behind their own name: `Kettles Team`.
STAFF = frozenset(["team", "staff", "support"])


def staff_titles(lead: Iterable[Row]) -> frozenset[str]:
    """Titles of the people who run a board, by the words that stand over its posts."""
    seen = {word.casefold() for row in lead for word in row.text.split() if word[0].isupper()}
    return frozenset(f"{word} {staff}" for word in seen for staff in STAFF)


def closes_step(word: str) -> bool:
    return word.casefold() in STEP_ENDS


def name_titles(drafts: Sequence[Draft], known: Callable[[str], bool]) -> None:
    """Set `title` and `banners` of each draft; `known` tells whether a text is a step of a ladder.

    `Senior Member Senior Member` is a title and a banner, `Maulana Rockullah Senior Member` a custom
    title and a banner: from the right, known steps are taken off; what is left is the custom title.
    """
    texts = {slot.text for draft in drafts for slot in draft.split}
    alone = {text.casefold() for text in texts}

    def step(text: str) -> bool:
        """A step of one word is a banner behind a title only if it is one by itself: not in `Flow Master`."""
        return known(text) and (" " in text or closes_step(text) or text.casefold() in alone)

    cut = {text: split_titles(text, step) for text in texts}
    for draft in drafts:
        pieces = [(slot, piece) for slot in draft.split for piece in cut[slot.text]]
        for slot, (text, start, end) in pieces:
            span = Span(*slot.row.line.span(slot.start + start, slot.start + end))
            if draft.title is None and slot.kind != "banner":
                draft.title = text
                draft.member_places["title"] = span
            else:
                draft.banners.append(text)
                draft.member_places.setdefault("banners", span)


def split_titles(text: str, known: Callable[[str], bool]) -> list[Piece]:
    """`text` cut into a custom title (if any) and the known steps that follow it."""
    half = len(text) // 2
    if len(text) % 2 and text[half] == " " and text[:half] == text[half + 1 :]:
        return [(text[:half], 0, half), (text[half + 1 :], half + 1, len(text))]
    words: list[tuple[int, int]] = []
    position = 0
    for word in text.split(" "):
        words.append((position, position + len(word)))
        position += len(word) + 1
    if len(words) > 12:
        return [(text, 0, len(text))]
    steps: list[Piece] = []
    right = len(words)
    while right:
        for left in range(max(0, right - 4), right):
            piece = text[words[left][0] : words[right - 1][1]]
            if known(piece) and (not left or not piece[0].islower()):
                # Steps begin with a capital: `Guild leader` is one.
                if left == right - 1 and left and closes_step(piece):
                    left -= 1
                    piece = text[words[left][0] : words[right - 1][1]]
                steps.insert(0, (piece, words[left][0], words[right - 1][1]))
                right = left
                break
        else:
            break
    if right:
        rest = text[: words[right - 1][1]]
        steps.insert(0, (rest, 0, len(rest)))
    return steps


def is_titled(text: str, ranks: Set[str]) -> bool:
    """Whether a title of two words or more stands behind a name: `amy Global Moderator`, as NodeBB's heads print it."""
    words = text.split(" ")
    return any(" ".join(words[at:]).casefold() in ranks for at in range(1, len(words) - 1))


def shared_tails(slots: Iterable[Slot], sure: Set[str], known: Callable[[str], bool]) -> tuple[str, ...]:
    """The titles that stand behind several names here, the longest first: `amy Kettle Guru`, `Bob P. Kettle Guru`; those
    of one word are known, or stand behind one of the names that are `sure`, for families share theirs."""
    behind: dict[str, set[str]] = {}
    for text in {slot.text for slot in slots}:
        words = text.split(" ")
        for at in range(1, len(words) if len(words) <= MOST_WORDS else 0):
            behind.setdefault(" ".join(words[at:]), set()).add(" ".join(words[:at]))
    tails = (
        title
        for title, names in behind.items()
        if len(names) > 1 and (" " in title or known(title) or not sure.isdisjoint(names))
    )
    return tuple(sorted(tails, key=lambda title: (-len(title), title)))


def titles_below(rows: Sequence[Row], slots: Iterable[Slot]) -> tuple[str, ...]:
    """The titles behind names that stand right under their avatar's text: `amy` over `amy Helpers`."""
    below = ((slot.text + " ", rows[slot.row.index + 1].text) for slot in slots if slot.row.index + 1 < len(rows))
    return tuple(dict.fromkeys(text[len(name) :] for name, text in below if text.startswith(name)))


def split_name(slot: Slot, names: set[str], known: Callable[[str], bool], tails: Collection[str]) -> None:
    """Take the title off a name that shares its line: `AjayJunkies Greenhorn`. `tails`: titles that stand behind several
    names, the longest first."""
    text = slot.text
    if " " not in text and (len(text) % 2 or text[: len(text) // 2] not in names):
        return
    best = next((text[:end] for end in _word_ends(text) if text[:end] in names), None)
    if best is None:
        best = next((text[: -len(tail) - 1] for tail in tails if text.endswith(" " + tail)), None)
    if best is None:
        pieces = split_titles(text, known)
        if len(pieces) > 1 and known(pieces[1][0]):
            best = pieces[0][0]
        elif len(pieces) == 1 and not known(text) and known(text.rpartition(" ")[2]):
            # `amy Member` is no step of two words where it must hold a name.
            best = text.rpartition(" ")[0]
    if best is not None and best != text:
        slot.text, slot.end = best, slot.start + len(best)


def _word_ends(text: str) -> Iterator[int]:
    """Where the words of a text end, the last first."""
    return (end for end in range(len(text), 0, -1) if end == len(text) or text[end].isspace())
