"""Lines of likes and thanks → how many, and who: `A, B and 3 others like this.`, `Reactions: A and B`, `Thanked by 2amy bob`."""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from .numbers import read_count
from .rows import Row


def read_likers(row: Row, below: Sequence[Row]) -> tuple[int, tuple[str, ...]]:
    """How many the line of likes in `row` tells of and whom it names; names may go on in the rows `below`. None: 0."""
    if (told := _counted_names(row)) is not None:
        return told
    text = row.text
    head = re_.REACTIONS.match(text)
    if head and head.end() < len(text) and ":" in head.group():
        names, more = split_names(text[head.end() :])
    else:
        names, more = _names_of(row)
    if not names and not more and (head or text[-1:] == ":"):
        listed = (text[head.end() :] if head else "") or " ".join(r.text for r in below[: _name_rows(below)])
        names, more = split_names(listed)
    return len(names) + more, tuple(names)


def _names_of(row: Row) -> tuple[list[str], int]:
    """The names and the count in the slots of a form; `and 1 other person` may be part of its words."""
    names: list[str] = []
    more = counted = 0
    end = first = 0
    for mark in row.marks:
        if mark.role == "names" and isinstance(mark.value, str):
            found, others = split_names(mark.value)
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


def split_names(text: str) -> tuple[list[str], int]:
    """`A, B and 3 others` → the names and how many more."""
    more = 0
    match = re_.OTHERS.search(text)
    if match:
        more = read_count(match["n"]) or 0
        text = text[: match.start()]
    text = re_.LIKE_VERB.sub("", text)
    return [name for name in (piece.strip() for piece in re_.NAME_JOINT.split(text)) if name], more


__all__ = ["read_likers", "split_names"]
