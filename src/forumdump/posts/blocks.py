"""What stands around a body → blocks: edit notes, likes, attached files, a poll."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from ..model import Block, Span
from ..text.rows import Row, place_of
from .draft import Draft

_KINDS = {"edit": "edit", "like": "likes", "attach": "attachment", "poll": "poll"}
# Rows between a poll over the thread and the first post: page links, buttons.
POLL_REACH = 20


def side_blocks(rows: Sequence[Row], draft: Draft, top: int) -> Iterator[Block]:
    """The blocks over and under a body, from row `top` on; a signature's rows are its own."""
    zone = draft.zone
    files = {row.index for row, _, _ in draft.files}
    signed = range(*zone.signature) if zone.signature is not None else range(0)
    told, run = "", list[Row]()
    for row in (*rows[top : zone.start], *rows[zone.end : zone.stop]):
        kind = _kind(row, files) if (row.roles or files) and row.index not in signed else ""
        if run and (kind != told or row.index != run[-1].index + 1):
            yield Block(told, Span(*place_of(run)))
            run = []
        if kind:
            told = kind
            run.append(row)
    if run:
        yield Block(told, Span(*place_of(run)))


def _kind(row: Row, files: Set[int]) -> str:
    if row.index in files:
        return "attachment"
    for role in row.roles:
        if role in _KINDS:
            return _KINDS[role]
    return ""


def poll_above(rows: Sequence[Row], first: int) -> int:
    """The row where a poll between the thread's title and its first post begins; `first` if there is none."""
    near = range(first - 1, max(-1, first - 1 - POLL_REACH), -1)
    last = next((index for index in near if "poll" in rows[index].roles), None)
    if last is None:
        return first
    while last > 0 and "poll" in rows[last - 1].roles:
        last -= 1
    return last


__all__ = ["poll_above", "side_blocks"]
