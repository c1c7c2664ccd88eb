"""The rows of one post."""

from __future__ import annotations

from ..headers.header import Header


class Zone:
    """The rows of one post: header `[top, start)`, body `[start, end)`, footer `[end, stop)`."""

    __slots__ = ("closed", "end", "header", "signature", "start", "stop", "tail")

    def __init__(self, header: Header, start: int, end: int, stop: int) -> None:
        self.header, self.start, self.end, self.stop = header, start, end, stop
        self.closed = False  # the page itself marks where the body ends
        self.signature: tuple[int, int] | None = None
        self.tail = 0  # where the text of the body's last line ends


__all__ = ["Zone"]
