"""What stands around a body → blocks: edit notes, likes, attached files, a poll."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import Block, Span
from ..text.rows import Row
from .draft import Draft

_KINDS = {"edit": "edit", "like": "likes", "attach": "attachment", "poll": "poll"}
# Rows between a poll over the thread and the first post: page links, buttons.
POLL_REACH = 20


def side_blocks(rows: Sequence[Row], draft: Draft, top: int) -> Iterator[Block]:
    """The blocks over and under a body, from row `top` on; a signature's rows are its own."""
    zone = draft.zone
    files = {row.index for row, _, _ in draft.files}
    signed = range(*zone.signature) if zone.signature is not None else range(0)
    open_: tuple[str, Row, Row] | None = None
    for row in (*rows[top : zone.start], *rows[zone.end : zone.stop]):
        told = "attachment" if row.index in files else next((_KINDS[role] for role in row.roles if role in _KINDS), "")
        kind = told if row.index not in signed else ""
        if open_ is not None and (kind != open_[0] or row.index != open_[2].index + 1):
            yield _block(*open_)
            open_ = None
        if kind:
            open_ = kind, open_[1] if open_ is not None else row, row
    if open_ is not None:
        yield _block(*open_)


def _block(kind: str, first: Row, last: Row) -> Block:
    return Block(kind, Span(first.line.at(0), last.line.span(0, len(last.text))[1]))


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
