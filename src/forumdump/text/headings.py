"""The thread's title in a text without line ends: the words that a page prints twice above its first post.

Breadcrumbs, the page's own title or the first post's subject have them too, and what stands beside them differs;
so the longest text that comes back is cut out where it stands above the posts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from .. import patterns as re_
from ..dates import find_dates

# Characters of the page above the posts that are read, and behind the first post's head, where subjects stand.
ABOVE, BEHIND = 6000, 160
# A title has so many words, and characters, at most; fewer come back by chance.
WORDS, LONGEST = 30, 160
FEWEST, SHORTEST = 2, 8
# Characters that a copy in the first post's head is worth.
AGAIN = 12
# So many words of breadcrumbs come back at the page's foot.
CRUMBS = 3
# Places at which they are looked at.
TRIES = 4
# Marks that stand between words of menus and breadcrumbs, and in no title that is told by its repetition.
PARTING = frozenset("*+•◦▪●»›>«‹<|·[]←→")
STEPS = PARTING | {"/"}


def title_cuts(
    text: str, start: int, first: int, end: int, taken: Collection[tuple[int, int]], subject: int = -1
) -> Iterator[int]:
    """Where the title that stands twice in `text[start:end]` begins and ends, as far as that is before `first`.

    `taken` are the places of labels, which come back with every menu; `subject` is where the first post's subject begins.
    """
    start, end = max(start, first - ABOVE), min(len(text), end)
    tokens = [match.span() for match in re_.TOKEN.finditer(text, start, end)]
    labelled = {at for one, other in taken for at in range(one, other)}
    days = {at for found in find_dates(text, start, end) for at in range(found.start, found.end)}
    # A date comes back with every line about the thread's start.
    dated = {place for place, (at, _) in enumerate(tokens) if at in days}
    words = ["" if at in labelled or text[at:stop] in PARTING else text[at:stop] for at, stop in tokens]
    best = longest = 0
    pair: tuple[int, ...] = ()
    for one, other in _pairs(words):
        count = _agreeing(words, one, other)
        size = tokens[one + count - 1][1] - tokens[one][0]
        if sum(place not in dated for place in range(one, one + count)) < FEWEST or not SHORTEST <= size <= LONGEST:
            continue
        # Words of menus, too, come back above the posts, but not in the first one's head.
        rank = size + (LONGEST if tokens[other][0] == subject else AGAIN if tokens[other][0] >= first else 0)
        if rank > best:
            best, longest, pair = rank, size, (tokens[one][0], tokens[other][0])
    for at in pair:
        if at + longest <= first:
            yield at
            yield at + longest


def starter_cuts(text: str, start: int, at: int) -> list[int]:
    """Where the title begins and ends that stands right before the line about the thread's starter, at `at`.

    Breadcrumbs stand before it, which the page repeats further down, or a notice that ends with a full stop.
    """
    tokens = [match.span() for match in re_.TOKEN.finditer(text, max(start, at - LONGEST), at)]
    while tokens and text[slice(*tokens[-1])] in STEPS:
        tokens.pop()
    below = f" {' '.join(text[at:].split())} "
    for place in range(len(tokens) - 1, CRUMBS - 1, -1):
        words = [text[one:other] for one, other in tokens[place - CRUMBS : place]]
        following = text[slice(*tokens[place])]
        if words[-1] == "." or re_.NOTICE_END.fullmatch(words[-1]) or _repeated(words, following, below):
            while place < len(tokens) - 1 and text[slice(*tokens[place])] in STEPS:
                place += 1
            return [tokens[place][0], tokens[-1][1]]
    return []


def _repeated(words: Sequence[str], following: str, below: str) -> bool:
    """Whether `words` are the end of breadcrumbs: most are names, and they stand `below` without what follows them here."""
    if sum(not word[0].islower() for word in words) < 2:
        return False
    crumbs = f" {' '.join(words)} "
    found = below.find(crumbs)
    for _ in range(TRIES):
        if found < 0:
            return False
        if not below.startswith(f"{following} ", found + len(crumbs)):
            return True
        found = below.find(crumbs, found + 1)
    return False


def _pairs(words: list[str]) -> Iterator[tuple[int, int]]:
    """Where two words stand, and where they did so before, behind another word."""
    seen: dict[tuple[str, str], int] = {}
    for place, pair in enumerate(zip(words, words[1:])):
        if all(pair):
            before = seen.get(pair)
            if before is not None and not (before and words[before - 1] and words[before - 1] == words[place - 1]):
                yield before, place
            seen[pair] = place


def _agreeing(words: list[str], one: int, other: int) -> int:
    """How many words stand at both places alike."""
    most = min(other - one, len(words) - other, WORDS)
    return next((k for k in range(most) if not words[one + k] or words[one + k] != words[other + k]), most)


__all__ = ["starter_cuts", "title_cuts"]
