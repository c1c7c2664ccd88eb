"""Texts whose line ends were lost: long lines are cut where a page ends its lines.

`… good luck! Reply With Quote amy Junior Member Join Date: May 2009 Posts: 12 Sure, …` holds what lines held:
buttons, a name, a title, labels with values, a date. One scan finds the pieces (see `pieces`); those are kept
that stand together as in the head of a post, or that come back through the text. What stands between the
kept pieces of one run is a line of its own (a name, a title); a name that abuts a body is told by what
surrounds it (see `lead`). Texts with line ends are left as they are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from .. import patterns as re_
from ..labels import Labels
from ..labels.anchors import Anchors
from ..labels.words import words
from .doubts import MOST, OFTEN, doubt_pieces
from .echoes import names_after, page_head, places_after, shared_ends, subject_ends, titles_after
from .headings import BEHIND, starter_cuts, title_cuts
from .lead import Leads
from .lines import Line, read_line
from .pieces import BUTTONS, HEADS, NOTES, PAGE, SIDES, Piece, find_pieces, spaces
from .splitting import is_markdown

# A line as long as this holds more than one paragraph; if most of a text stands in such lines, its line ends are lost.
LONG = 1000
WHOLE = 0.8
# So many texts between double stars are Markdown's.
BOLD = 4
# Pieces with no more words or characters between them belong to one run.
NEAR_WORDS = 5
NEAR = 64
# Free text behind a label (a place) is no longer than this.
VALUE = 64
# The same as an item of a list, which ends where the next begins.
ITEM = 160
# A date and a number with no more between them stand on one line.
BESIDE = 3
# Words of a name between a head and a title.
TITLED = 3
# So many buttons and links in a row are no words of a post.
BAR = 3
# What posts show, and no article.
POSTED = frozenset(["number", "joined", "messages"])
# Characters of the line about the starter, down to its date.
STARTER = 160
# Characters of a label before a title.
TITLED_BY = 24
# What only boxes of members show.
BOXED = frozenset(["joined", "messages", "likes"])


def cut_lines(text: str, lines: list[Line], labels: Labels) -> list[Line]:
    """`lines`, the long ones cut into virtual lines if the text has lost its line ends."""
    if not _has_long(lines):
        return lines
    whole = list(_unparted(lines))
    long = [end - start for start, end, _, parts in whole if end - start > LONG]
    if not long or sum(long) < WHOLE * len(text):
        return lines
    anchors, markdown = _anchors(labels), is_markdown(text) or len(list(islice(re_.BOLD.finditer(text), BOLD))) == BOLD
    out: list[Line] = []
    for start, end, next_, parts in whole:
        if end - start <= LONG:
            out.extend(parts)
            continue
        for cut in _cuts(text, start, end, anchors):
            if start < cut < end:
                out.append(read_line(text, start, cut, cut, markdown))
                start = cut
        out.append(read_line(text, start, end, next_, markdown))
    return out


def _has_long(lines: Sequence[Line]) -> bool:
    """Whether a line of the text may be long: one is, or one was parted."""
    last = len(lines) - 1
    for index, line in enumerate(lines):
        end = line.end
        if end - line.start > LONG or (line.next == end and index < last):
            return True
    return False


def _unparted(lines: Sequence[Line]) -> Iterator[tuple[int, int, int, list[Line]]]:
    """The lines of the text itself, where some were parted at a post's head: start, end, where the next begins."""
    parts: list[Line] = []
    for line in lines:
        parts.append(line)
        if line.next > line.end or line is lines[-1]:
            yield parts[0].start, line.end, line.next, parts
            parts = []


@lru_cache(maxsize=4)
def _anchors(labels: Labels) -> Anchors:
    return Anchors(labels)


Run = list[Piece]


def _cuts(text: str, begin: int, finish: int, anchors: Anchors) -> list[int]:
    """Where the line `text[begin:finish]` is cut, in order."""
    pieces = find_pieces(text, begin, finish, anchors)
    runs = _kept(text, _runs(text, pieces))
    if not runs:
        return []
    first = next((run for run in runs if any(piece.role in HEADS for piece in run)), runs[0])[0].start
    leads = Leads(text, runs, begin, page_head(text, first))
    kept = [piece for run in runs for piece in run]
    stops = [*(piece.start for piece in kept[1:]), finish]
    subjects = {_skip(text, piece.end): stop for piece, stop in zip(kept, stops) if piece.role == "subject"}
    ends = {start: min(end, subjects[start]) for start, end in subject_ends(text, [*subjects], first).items()}
    names = leads.names
    cuts: set[int] = set()
    bodies: list[tuple[int, int]] = []
    for i, run in enumerate(runs):
        cut = _cut_run(text, run, leads, ends, names)
        if any(piece.role in HEADS for piece in run):
            bodies.append((bodies[-1][1] if bodies else begin, cut[0]))
            if i:
                bodies[-1] = (runs[i - 1][-1].end, cut[0])
        cuts.update(cut)
    cuts.update(shared_ends(text, bodies))
    listed = frozenset(leads.lists.values())
    after = [
        (start, stop)
        for piece, stop in zip(kept, stops)
        if piece.role in HEADS or piece.role in NOTES
        if (start := _skip(text, piece.end)) not in listed
    ]
    # The first post's name stands behind what the page prints above it.
    above_posts = [(_skip(text, piece.end), stop) for piece, stop in zip(kept, stops) if piece.role in PAGE]
    cuts.update(_skip(text, end) for end in names_after(text, [*after, *above_posts], names))
    cuts.update(_skip(text, end) for end in leads.named_again(text))
    cuts.update(_skip(text, end) for end in places_after(text, _boxes(text, kept)))
    cuts.update(_skip(text, end) for end in titles_after(text, [start for start, _ in after], first))
    added, dropped = _title_cuts(text, begin, finish, pieces, runs, leads)
    labelled = {at: start for at in added if (start := _label_start(text, at)) != at}
    cuts.difference_update(dropped, labelled)
    cuts.update(_skip(text, labelled.get(at, at)) for at in added)
    return sorted(cuts)


def _label_start(text: str, at: int) -> int:
    """Where the line of a title begins: `Thread:` before it goes with it."""
    word = re_.LABEL_BEFORE.search(text, max(0, at - TITLED_BY), at)
    return word.start() if word is not None and word["word"].casefold() in words("thread.title_word") else at


def _title_cuts(
    text: str, begin: int, finish: int, pieces: Sequence[Piece], runs: Sequence[Run], leads: Leads
) -> tuple[list[int], list[int]]:
    """Where the thread's title begins and ends above the posts, and cuts that no title has."""
    first = next((run for run in runs if any(piece.role in HEADS for piece in run)), runs[0])
    kept = [piece for run in runs for piece in run]
    starter = next((piece for piece in pieces if piece.start <= first[0].start and _starts_thread(piece)), None)
    if starter is not None:
        # No name but the title stands before the line about who began the thread.
        found = starter_cuts(text, begin, starter.start)
        if found or starter is first[0]:
            return [*found, *(_starter_line(text, starter, pieces) if found else [])], leads.before(starter)[0]
    if sum(piece.role in POSTED or (piece.role == "head" and piece.found is not None) for piece in kept) < OFTEN:
        # Articles, which show dates only, have no title to look for.
        return [], []
    taken = [(piece.start, piece.end) for piece in pieces if piece.role in BUTTONS and piece.start < first[-1].end]
    end = min(finish, first[-1].end + BEHIND)
    titled = (piece for piece in first if piece.role == "subject" or piece.key.endswith(("{title}", "{subject}")))
    subject = next((_skip(text, piece.end) for piece in titled), -1)
    return [*title_cuts(text, begin, first[0].start, end, taken, subject)], []


def _boxes(text: str, kept: Sequence[Piece]) -> list[list[tuple[str, int]]]:
    """The labelled values of members that stand together, and where they end; those of one head in one list."""
    out: list[list[tuple[str, int]]] = [[]]
    box: list[Piece] = []
    for piece in kept:
        if piece.role not in BOXED:
            if piece.role in HEADS:
                out.append([])
            continue
        if out[-1] and piece.role not in {other.role for other in box} and not spaces(text, box[-1].end, piece.start):
            out[-1].pop()
            box.append(piece)
        else:
            box = [piece]
        out[-1].append((" ".join(text[box[0].start : piece.end].split()), piece.end))
    return out


def _starter_line(text: str, starter: Piece, pieces: Sequence[Piece]) -> Iterator[int]:
    """Where the items of the line about the thread's starter begin, and where its date ends."""
    yield starter.start
    dated = (piece for piece in pieces if piece.role == "date" and 0 < piece.end - starter.start <= STARTER)
    if starter.found is None and (date := next(dated, None)) is not None:
        yield from (match.start() for match in re_.BULLET.finditer(text, starter.end, date.start))
        yield date.end


def _starts_thread(piece: Piece) -> bool:
    return piece.begins or piece.key.casefold() in words("thread.starter_word")


def _cut_run(text: str, run: Run, leads: Leads, ends: dict[int, int], names: Collection[str]) -> list[int]:
    """Where the lines of one run begin and where its last one ends."""
    cuts: list[int] = []
    above: Piece | None = None
    for k, piece in enumerate(run):
        starts, joined = leads.before(piece)
        cuts.extend(starts)
        if above is not None:
            # Items of a list of facts: `Members • 12.9k • California`.
            cuts.extend(match.start() for match in re_.BULLET.finditer(text, above.end, piece.start))
        if not joined and not (above is not None and _one_line(above, piece)):
            cuts.append(piece.start)
        below = run[k + 1] if k + 1 < len(run) else None
        if below is None or not _one_line(piece, below):
            end = _end(text, piece, below, ends, names)
            cuts.append(_skip(text, end))
        above = piece
    return cuts


def _skip(text: str, at: int) -> int:
    """The first character behind the white space at `at`."""
    lead = re_.LINE_LEAD.match(text, at)
    return lead.end() if lead is not None else at


def _one_line(above: Piece, below: Piece) -> bool:
    """Whether a post's number and date stand side by side."""
    pair = {above.role, below.role}
    if above.found is not None and below.found is not None:
        # A head that shows its date, and a body that begins with one.
        return False
    return len(pair) == 2 and pair <= {"number", "date", "head"} and below.start - above.end <= BESIDE


def _end(text: str, piece: Piece, below: Piece | None, subjects: dict[int, int], names: Collection[str]) -> int:
    """Where the line of a piece ends: the free text behind a label goes with it."""
    end = piece.end
    if piece.named == "behind" and (word := re_.NAME_BEHIND.match(text, end)) is not None:
        # NodeBB prints `last edited by` over posts that nobody edited.
        nobody = piece.role == "edit" and piece.found is None and word[0].strip() not in names
        return end if nobody and (below is None or below.start > word.end() + 1) else word.end()
    if piece.role == "subject":
        return subjects.get(_skip(text, end), end)
    if piece.open:
        near = below if below is not None and below.start - end <= VALUE else None
        if re_.AFTER_BULLET.search(text, max(0, piece.start - 3), piece.start) is not None:
            item = re_.BULLET.search(text, end, near.start if near is not None else end + ITEM)
            if item is not None:
                return item.start()
        return near.start if near is not None else _place_end(text, end)
    return end


def _runs(text: str, pieces: Sequence[Piece]) -> list[Run]:
    """Pieces that stand close together."""
    runs: list[Run] = []
    for piece in pieces:
        if runs and _near(text, runs[-1][-1], piece):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return runs


def _near(text: str, above: Piece, below: Piece) -> bool:
    return below.start - above.end <= NEAR and spaces(text, above.end, below.start) <= NEAR_WORDS


def _kept(text: str, runs: Sequence[Run]) -> list[Run]:
    """The runs that a page set off from the text around them."""
    pairs: Counter[tuple[str, str]] = Counter()
    keys: Counter[str] = Counter()
    for run in runs:
        pairs.update({(above.key, below.key) for above, below in zip(run, run[1:])})
        keys.update({piece.key for piece in run})
    doubt_pieces(text, runs, keys)
    timed = Counter(
        (piece.key, piece.found.relative is None)
        for run in runs
        for piece in run
        if piece.found is not None and piece.found.has_time
    )
    key, absolute = timed.most_common(1)[0][0] if timed else ("", False)
    # Ages stand before quotes, too.
    usual = key if absolute else ""
    posts = sum(len({piece.role for piece in run if piece.role in HEADS and not piece.vague}) >= 2 for run in runs)
    # One word closes posts where it comes back with most of them: SMF's `Logged`; fewer have `3 Likes`.
    closing = {
        piece.key
        for run in runs
        for piece in run
        if (piece.role == "signature" and MOST * posts <= keys[piece.key])
        or (piece.role == "like" and keys[piece.key] >= OFTEN)
    }
    out = []
    for run in runs:
        kept = _of_run(text, run, pairs, keys, usual, closing)
        if kept:
            out.append(kept)
    return out


def _of_run(
    text: str, run: Run, pairs: Counter[tuple[str, str]], keys: Counter[str], usual: str, closing: Collection[str]
) -> Run:
    """The pieces of a run that a page set off; `usual` is the form of most moments in the text, `closing` are words that
    end posts."""
    told = {piece.role for piece in run if piece.role in HEADS and not piece.vague}
    recurs = any(pairs[above.key, below.key] >= OFTEN for above, below in zip(run, run[1:]))
    heads = [piece for piece in run if piece.role in HEADS and not piece.vague]
    # The number under the last post stands beside what the page prints below, a post's moment beside words of a body.
    sure = len(run) == 1 or told == {"number"} or any(piece.key == usual for piece in heads)
    lone = len(heads) == 1 and sure and keys[heads[0].key] >= OFTEN
    if len(told) >= 2 or (told and (recurs or lone)):
        return [piece for k, piece in enumerate(run) if _stands(text, run, k, keys)]
    bars = _bars(text, run)
    return [
        piece
        for piece in run
        if piece.start in bars
        or (piece.role in NOTES and not piece.vague and (piece.words > 1 or piece.key in closing))
        or (piece.words > 2 and not piece.vague and (keys[piece.key] >= 2 or piece.role in PAGE))
    ]


def _bars(text: str, run: Run) -> set[int]:
    """Where the pieces of a run begin that stand in a row of buttons and links, which no sentence holds."""
    bar: list[int] = []
    out: set[int] = set()
    above: Piece | None = None
    for piece in run:
        if above is None or piece.role not in BUTTONS or spaces(text, above.end, piece.start) > 1:
            bar = []
        if piece.role in BUTTONS:
            bar.append(piece.start)
            above = piece
            if len(bar) >= BAR:
                out.update(bar)
    return out


def _stands(text: str, run: Run, k: int, keys: Counter[str]) -> bool:
    """Whether a piece of a kept run is one: a word such as `Back` or `Member` needs a neighbour right beside it."""
    piece = run[k]
    if piece.vague and piece.role != "date":
        return False
    if (
        (piece.role in HEADS and not piece.vague)
        or (piece.words > 1 and piece.role not in HEADS)
        or piece.role == "status"
    ):
        return True
    above = run[k - 1] if k else None
    below = run[k + 1] if k + 1 < len(run) else None
    headed = piece.role in SIDES and above is not None and above.role in HEADS and not above.vague
    if headed and above is not None and spaces(text, above.end, piece.start) <= TITLED:
        # A name may stand between a post's number and the member's title.
        return True
    touches = (above is not None and not spaces(text, above.end, piece.start)) or (
        below is not None and not spaces(text, piece.end, below.start)
    )
    # A date that is vague may be that of joining, in a box.
    return touches or (keys[piece.key] >= OFTEN and not piece.vague)


def _place_end(text: str, at: int) -> int:
    match = re_.LINE_LEAD.match(text, at)
    begin = match.end() if match else at
    place = re_.PLACE.match(text, begin, begin + VALUE)
    if place is not None and not text[place.end() : place.end() + 1].isalnum():
        return place.end()
    word = re_.TOKEN.match(text, begin)
    return word.end() if word is not None else at
