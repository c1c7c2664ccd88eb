"""What a text without line ends repeats word for word: subjects behind heads, signatures before them, names after them.

All comparisons are between neighbours that share a few words, and no longer than the widths below.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from .. import patterns as re_

# Characters of a signature that are compared, and of a subject.
SIGNATURE = 1000
SUBJECT = 160
# Words that two signatures share before they are compared, and that a title has at most.
SHARED = 4
TITLE_WORDS = 4
# Fewer words are a chance likeness of a text and the page's head.
TITLE_SPACES = 2
# So many boxes of one member are no chance, and a place has so many words.
ALIKE, PLACE_WORDS = 3, 5
# Characters of the page above the posts, where the thread's title stands.
ABOVE = 6000

Box = tuple[str, int]


def shared_ends(text: str, bodies: Iterable[tuple[int, int]]) -> Iterator[int]:
    """Where the signatures of bodies begin: the words at the end of a body that end another one too."""
    ends: dict[str, list[tuple[int, int]]] = {}
    for start, end in bodies:
        while end > start and text[end - 1].isspace():
            end -= 1
        words = text[max(start, end - 120) : end].split()
        if len(words) > SHARED:
            ends.setdefault(" ".join(words[-SHARED:]), []).append((start, end))
    for same in ends.values():
        for one, other in zip(same, same[1:]):
            size = _common_end(text, one, other)
            for start, end in (one, other):
                # The words of a whole body are no signature.
                begin = _word_start(text, end - size)
                if start < begin < end:
                    yield begin


def _common_end(text: str, one: tuple[int, int], other: tuple[int, int]) -> int:
    first = text[max(one[0], one[1] - SIGNATURE) : one[1]]
    second = text[max(other[0], other[1] - SIGNATURE) : other[1]]
    return _agree(first[::-1], second[::-1])


def _agree(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((k for k, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))


def _word_start(text: str, at: int) -> int:
    if at == 0 or text[at - 1].isspace():
        return at
    space = re_.SPACES.search(text, at, at + 80)
    return space.end() if space is not None else at


def subject_ends(text: str, starts: Sequence[int], first: int) -> dict[int, int]:
    """Where the subjects that begin at `starts` end: as far as they agree with another, or with the page's head."""
    above = page_head(text, first)
    groups: dict[str, list[int]] = {}
    for start in starts:
        groups.setdefault(" ".join(text[start : start + 40].split()[:2]), []).append(start)
    out: dict[int, int] = {}
    for same in groups.values():
        pairs = list(zip(same, same[1:]))
        # Posts of one member agree in more than the subject: his name follows it.
        size = min((_agree(_cut(text, one), _cut(text, other)) for one, other in pairs), default=0)
        if size:
            out.update((start, _word_end(text, start, start + size)) for start in same)
    for start in starts:
        if start not in out and (size := _agreeing(text[start : start + SUBJECT], above)):
            out[start] = start + size
    return {start: end for start, end in out.items() if end > start}


def places_after(text: str, boxes: Sequence[Sequence[Box]]) -> Iterator[int]:
    """Where the words end that stand behind one member's box wherever it comes: a place, which no label tells. `boxes`
    are the text of each box and where it ends, those without another head between them together."""
    posts: dict[str, list[int]] = {}
    copied = {box for near in boxes for box, n in Counter(box for box, _ in near).items() if n > 1}
    for near in boxes:
        for box, end in near:
            posts.setdefault(box, []).append(end)
    for box, ends in posts.items():
        if (len(ends) < ALIKE and box not in copied) or not any(map(str.isdecimal, box)):
            continue
        words = [text[end : end + SUBJECT].split()[: PLACE_WORDS + 1] for end in ends]
        alike = next((k for k, same in enumerate(zip(*words)) if len(set(same)) > 1), PLACE_WORDS + 1)
        if 0 < alike <= PLACE_WORDS:
            yield from (list(_tokens(text, end, end + SUBJECT, alike))[-1][1] for end in ends)


def titles_after(text: str, starts: Iterable[int], first: int) -> Iterator[int]:
    """Where the thread's title ends that boards print under heads, at `starts`: the page's head has it too."""
    above = page_head(text, first)
    for start in starts:
        size = _agreeing(text[start : start + SUBJECT], above)
        if text.count(" ", start, start + size) >= TITLE_SPACES:
            yield start + size


def page_head(text: str, first: int) -> str:
    """What stands above the posts, each word between spaces."""
    return " " + " ".join(text[max(0, first - ABOVE) : first].split()) + " "


def _cut(text: str, start: int) -> str:
    return text[start : start + SUBJECT]


def _agreeing(subject: str, above: str) -> int:
    """Length of the longest run of words that `subject` begins with and `above` holds; two words at least."""
    best = 0
    for count, match in enumerate(re_.SPACES.finditer(subject), 1):
        if f" {subject[: match.start()]} " not in above:
            break
        best = match.start() if count > 1 else 0
    return best


def _word_end(text: str, start: int, end: int) -> int:
    """The last end of a word in `text[start:end]`."""
    if end >= len(text) or text[end].isspace():
        return end
    return max(start, text.rfind(" ", start, end))


def names_after(text: str, places: Iterable[tuple[int, int]], known: Collection[str]) -> Iterator[int]:
    """Ends of the names that stand at the start of `places`, once or twice, and of the titles behind them."""
    found: list[tuple[str, list[tuple[int, str]]]] = []
    seen: dict[str, set[str]] = {}
    for start, stop in places:
        tokens = list(_tokens(text, start, min(stop, start + SUBJECT), 3 * TITLE_WORDS + 1))
        while tokens and re_.NO_NAME.fullmatch(text, *tokens[0]):
            tokens = tokens[1:]
        for count in range(min(TITLE_WORDS, len(tokens)), 0, -1):
            name = text[tokens[0][0] : tokens[count - 1][1]]
            if name in known:
                if len(tokens) > count:
                    yield tokens[count - 1][1]
                if len(tokens) >= 2 * count and text[tokens[count][0] : tokens[2 * count - 1][1]] == name:
                    # The first is the text of the avatar.
                    tokens = tokens[count:]
                    if len(tokens) > count:
                        # Otherwise what follows on the name may be of its line: `amy is offline`.
                        yield tokens[count - 1][1]
                rest = tokens[count:]
                titles = [(end, text[rest[0][0] : end]) for _, end in rest[:TITLE_WORDS]]
                found.append((name, titles))
                for _, title in titles:
                    seen.setdefault(title, set()).add(name)
                break
    yield from _title_ends(found, seen)


def _title_ends(found: Sequence[tuple[str, list[tuple[int, str]]]], seen: Mapping[str, set[str]]) -> Iterator[int]:
    """Ends of the words behind names that other names show too; behind a label that they share (`Level:`), of what
    all posts of the name show, or of one word."""
    alike: dict[str, set[str]] = {}
    for name, titles in found:
        own = {title for _, title in titles}
        alike[name] = alike[name] & own if name in alike else own
    posts = Counter(name for name, _ in found)
    for name, titles in found:
        shared = sum(len(seen[title]) > 1 for _, title in titles)
        if shared and titles[shared - 1][1][-1] == ":" and shared < len(titles):
            again = sum(title in alike[name] for _, title in titles) if posts[name] > 1 else 0
            shared = max(shared + 1, again)
        if shared:
            yield titles[shared - 1][0]


def _tokens(text: str, start: int, end: int, most: int) -> Iterator[tuple[int, int]]:
    for count, match in enumerate(re_.TOKEN.finditer(text, start, min(end, len(text)))):
        if count >= most:
            return
        yield match.span()


__all__ = ["names_after", "page_head", "places_after", "shared_ends", "subject_ends", "titles_after"]
