"""Footers → edits, likes, reactions, signatures: what trails a body (or, for edits, leads it)."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..model import Span
from ..text.marks import Mark
from ..text.numbers import read_count
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
    text = row.text
    if (told := _counted_names(row)) is not None:
        draft.likes, draft.liked_by = told
        draft.places["likes"] = Span(*row.line.span(0, len(text)))
        return
    head = re_.REACTIONS.match(text)
    if head and head.end() < len(text) and ":" in head.group():
        names, more = _names(text[head.end() :])
    else:
        names, more = _names_of(row)
    if not names and not more and head:
        listed = text[head.end() :] or " ".join(r.text for r in below[: _name_rows(below)])
        names, more = _names(listed)
    if names == [draft.name] and text.endswith(":"):
        # Nobody thanks oneself: `The Following User Says Thank You to amy For This Useful Post:` stands over who does.
        names, more = _thankful(below), 0
    if names or more:
        draft.likes = len(names) + more
        draft.liked_by = tuple(names)
        draft.places["likes"] = Span(*row.line.span(0, len(text)))


def _thankful(below: Sequence[Row]) -> list[str]:
    """The names under a line of thanks, each with its date in brackets or with a comma behind."""
    names: list[str] = []
    for row in below:
        if names and not re_.THANKED_ON.search(row.text) and row.text[-1] != ",":
            break
        found, _ = _names(re_.THANKED_ON.sub("", row.text))
        names.extend(found)
    return names


def _names_of(row: Row) -> tuple[list[str], int]:
    """The names and the count in the slots of a form; `and 1 other person` may be part of its words."""
    names: list[str] = []
    more = counted = 0
    end = first = 0
    for mark in row.marks:
        if mark.role == "names" and isinstance(mark.value, str):
            found, others = _names(mark.value)
            names.extend(found)
            more += others
            end = mark.end
        elif mark.role == "n" and isinstance(mark.value, int):
            counted += mark.value
            first = mark.start
    if names and counted and first < end and row.text.find(names[0]) > first:
        # A count before the names is that of all of them: Vanilla's `Thanked by 2amy bob`.
        words = " ".join(names).split()
        names = words if len(words) == counted else names
        return names, max(0, counted - len(names))
    other = re_.OTHERS.match(row.text, end) if names and not counted and not more else None
    return names, more + counted + ((read_count(other["n"]) or 0) if other else 0)


def _counted_names(row: Row) -> tuple[int, tuple[str, ...]] | None:
    """`Thanked by 2Nanja fluffernutter`: how many, and who if as many words follow; names with spaces in them
    can't be told apart."""
    names, count = row.mark("names"), row.mark("n")
    if names is None or count is None or count.start > names.start or not isinstance(count.value, int):
        return None
    words = row.text[names.start : names.end].split()
    if len(words) == count.value:
        return count.value, tuple(words)
    return (count.value, (" ".join(words),) if count.value == 1 else ()) if count.value else None


def _name_rows(below: Sequence[Row]) -> int:
    """How many rows under `Reactions:` go on listing names (each on a line of its own)."""
    count = 0
    wanted = True
    for row in below:
        joint = (
            row.text in (",", "and", "und", "et", "ja", "y", "e", "en", "&")
            or re_.OTHERS.fullmatch(row.text) is not None
        )
        if not (wanted or joint) or row.kind not in ("text", "like", "foot", "weak"):
            break
        count += 1
        wanted = joint
    return count


def _names(text: str) -> tuple[list[str], int]:
    """`A, B and 3 others` → the names and how many more."""
    more = 0
    match = re_.OTHERS.search(text)
    if match:
        more = read_count(match["n"]) or 0
        text = text[: match.start()]
    text = re_.LIKE_VERB.sub("", text)
    return [name for name in (piece.strip() for piece in re_.NAME_JOINT.split(text)) if name], more


__all__ = ["read_footers"]
