"""Footers → edits, likes, reactions, signatures: what trails a body (or, for edits, leads it)."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..model import Span
from ..text.likers import read_likers, split_names
from ..text.marks import Mark
from ..text.rows import Row
from .draft import Draft
from .edits import read_edit

# A bare count is looked for in so many rows under a body; it means something if most posts have one.
COUNT_REACH, SEVERAL, MOST = 6, 3, 0.6


def read_footers(rows: Sequence[Row], drafts: Sequence[Draft]) -> None:
    """Fill edit notes and likes of each draft from the rows around its body."""
    for draft in drafts:
        zone = draft.zone
        inside = [row for row in rows[zone.header.first : zone.header.last] if row.roles[:1] == ("edit",)]
        around = [*inside, *rows[zone.header.last + 1 : zone.start], *rows[zone.end : zone.stop]]
        for place, row in enumerate(around):
            for mark in row.marks:
                if mark.role == "edit":
                    read_edit(draft, row, around[place + 1] if place + 1 < len(around) else None)
                elif mark.label == "like.times":
                    _read_times(draft, row, mark)
                elif mark.role == "like":
                    _read_like(draft, row, around[place + 1 : place + 8])
    _read_bare_counts(rows, drafts)


def _read_bare_counts(rows: Sequence[Row], drafts: Sequence[Draft]) -> None:
    """A bare count beside the buttons under most posts of a thread tells how many like the post."""
    found: list[tuple[Draft, Row, Mark]] = []
    for draft in drafts:
        foot = rows[draft.zone.end : min(draft.zone.stop, draft.zone.end + COUNT_REACH)]
        for place, row in enumerate(foot):
            if (count := _bare_count(foot, place)) is not None:
                found.append((draft, row, count))
                break
    if len(found) < SEVERAL or len(found) < MOST * len(drafts):
        return
    for draft, row, count in found:
        if draft.likes is None and isinstance(count.value, int):
            draft.likes = count.value
            draft.places["likes"] = Span(*row.line.span(count.value_start, count.value_end))


def _bare_count(foot: Sequence[Row], place: int) -> Mark | None:
    """The count of a row that stands between or under buttons, or in one row with them: `Reply Quote 3`."""
    row = foot[place]
    if row.roles == ("count",):
        beside = [*foot[place + 1 : place + 2], *foot[max(0, place - 1) : place]]
        return row.marks[0] if any(other.kind == "foot" for other in beside) else None
    return row.mark("n") if row.marks and row.marks[0].label == "action.like" else None


def _read_times(draft: Draft, row: Row, mark: Mark) -> None:
    """`Like x 2`, `Agree x 1`: reactions by kind, which add up where no names are told."""
    if not isinstance(mark.value, int):
        return
    match = re_.TIMES.fullmatch(row.text)
    kind = (match["kind"] or "").split()[:1] if match is not None else []
    before = sum(count or 0 for _, count in draft.reactions)
    draft.reactions.append((kind[0] if kind else "", mark.value))
    if draft.likes is None or (not draft.liked_by and draft.likes == before):
        draft.likes = before + mark.value
        draft.places.setdefault("likes", Span(*row.line.span(0, len(row.text))))


def _read_like(draft: Draft, row: Row, below: Sequence[Row]) -> None:
    if draft.likes is not None:
        return
    count, names = read_likers(row, below)
    if names == (draft.name,) and row.text.endswith(":"):
        # Nobody thanks oneself: `The Following User Says Thank You to amy For This Useful Post:` stands over who does.
        names = tuple(_thankful(below))
        count = len(names)
    if count:
        draft.likes, draft.liked_by = count, names
        draft.places["likes"] = Span(*row.line.span(0, len(row.text)))


def _thankful(below: Sequence[Row]) -> list[str]:
    """The names under a line of thanks, each with its date in brackets or with a comma behind."""
    names: list[str] = []
    for row in below:
        if names and not re_.THANKED_ON.search(row.text) and row.text[-1] != ",":
            break
        found, _ = split_names(re_.THANKED_ON.sub("", row.text))
        names.extend(found)
    return names


__all__ = ["read_footers"]
