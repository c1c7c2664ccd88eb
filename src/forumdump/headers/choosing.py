"""Which candidates begin a post: those with enough evidence that fit the others."""

from __future__ import annotations

from collections.abc import Sequence

from ..text.rows import Row, lone_date
from .header import Header
from .sides import side_key
from .weights import ENOUGH, ROLES

# What the headers of a thread have in common or lack together, and what the first of them may lack.
USUAL = ("number", "posted", "joined", "messages", "author")
OPENING = frozenset(["number", "posted"])
# So many of the headers show what is usual; from so many headers on there is a custom.
MOST, SEVERAL = 0.8, 3


def choose(candidates: Sequence[Header], sure: bool) -> None:
    """Set `taken` where enough speaks for a candidate. `sure`: the text shows the signs of a forum engine."""
    _take(candidates)
    if sure and not any(header.taken for header in candidates):
        # Where labels were lost all headers are weak: then an engine's signs make up for it.
        for header in candidates:
            header.add("engine")
        _take(candidates)
    elif sure:
        _take_opening(candidates)
    _take_alike(candidates)


def _take_alike(candidates: Sequence[Header]) -> None:
    """Where all heads are a day with the time, on a row of its own in one form, such a row whose name was lost is one,
    too."""
    forms = {_form(header) for header in candidates if header.taken}
    if len(forms) != 1 or "" in forms:
        return
    for header in candidates:
        if not header.taken and _form(header) in forms:
            header.add("alike")
            header.taken = header.score >= ENOUGH


def _form(header: Header) -> str:
    """The form of a head that is a moment and nothing else; empty for others."""
    found = lone_date(header.core[0]) if len(header.core) == 1 else None
    return found.shape if found is not None and found.has_time and found.has_day else ""


def _take_opening(candidates: Sequence[Header]) -> None:
    """The head of the first post may have a form of its own: one that introduces posts, over text with buttons under it."""
    first = next((place for place, header in enumerate(candidates) if header.taken), 0)
    for header in candidates[:first]:
        if "posted" in header.roles and header.meets("answered"):
            header.add("engine")
            header.taken = header.score >= ENOUGH
            break


def _take(candidates: Sequence[Header]) -> None:
    """Take those with enough evidence, then drop what fits no other: odd ones out."""
    for header in candidates:
        header.taken = header.score >= ENOUGH
    taken = [header for header in candidates if header.taken]
    if len(taken) < SEVERAL:
        return
    usual = [role for role in USUAL if sum([role in header.roles for header in taken]) >= MOST * len(taken)]
    for place, header in enumerate(taken):
        # The first post answers nothing: SMF and YaBB number only the replies, in another form of head.
        if _fills(taken, place):
            continue
        opens = place == 0 and any(role in header.roles for role in usual if role not in OPENING)
        for role in usual:
            if role in header.roles or (opens and (role == "number" or (role == "posted" and "date" in header.roles))):
                continue
            if role == "messages" and "joined" in usual and "joined" not in header.roles and _is_titled(header):
                # `Guest` has no box: that is one thing that he lacks.
                continue
            header.add("odd", reason=f"the thread's other headers show {ROLES[role].reason}")
    for header in taken:
        header.taken = header.score >= ENOUGH


def _is_titled(header: Header) -> bool:
    """Whether a title stands there and the date in the form that introduces posts."""
    return "posted" in header.roles and header.meets("rank")


def _fills(taken: Sequence[Header], place: int) -> bool:
    """Whether a header's number is the one between those of its neighbours, its box lost: no chance makes it so."""
    near = [header.number for header in taken[max(0, place - 1) : place + 2]]
    if len(near) < 3 or not all(isinstance(number, int) for number in near):
        return False
    above, number, below = (number for number in near if isinstance(number, int))
    return above + 1 == number == below - 1


def hand_down(candidates: Sequence[Header], rows: Sequence[Row], under: frozenset[str]) -> None:
    """Give each post the core rows that stand under its body."""
    if not under:
        return
    _adopt(candidates, rows, under)
    taken = [header for header in candidates if header.taken]
    ends = [header.first for header in taken[1:]] + [len(rows)]
    for header, end in zip(taken, ends):
        header.after = [
            rows[i] for i in range(header.last + 1, end) if rows[i].kind == "core" and side_key(rows[i]) in under
        ]


def _adopt(candidates: Sequence[Header], rows: Sequence[Row], under: frozenset[str]) -> None:
    """Weigh for the candidates over a row that signs a post: where no head stands there, the nearest began that post."""
    over = {header.first: header for header in candidates}
    headless: Header | None = None
    headed = False
    for row in rows:
        header = over.get(row.index)
        if header is not None:
            headless, headed = (header, headed) if not header.taken else (None, True)
        elif row.kind == "core" and "author" in row.roles and side_key(row) in under:
            if headless is not None and not headed:
                headless.add("signed")
                headless.taken = headless.score >= ENOUGH
            headless, headed = None, False


__all__ = ["choose", "hand_down"]
