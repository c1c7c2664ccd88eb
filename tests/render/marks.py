"""Private characters planted round values, and the spans they leave when they are taken out.

A mark is a pair of characters of the two private planes; no name or sentence holds one.
"""

from __future__ import annotations

from collections.abc import Hashable

_OPEN, _CLOSE, _SIZE = 0xF0000, 0x100000, 0xFFFE
ZERO_WIDTH = {code: None for base in (_OPEN, _CLOSE) for code in range(base, base + 4096)}


class Marks:
    """Hands out marks for keys. Several places may carry the same key."""

    def __init__(self) -> None:
        self._keys: list[Hashable] = []

    def plant(self, key: Hashable, value: str) -> str:
        self._keys.append(key)
        index = len(self._keys) - 1
        if index >= 4096:
            raise ValueError("too many marks for one text")
        return f"{chr(_OPEN + index)}{value}{chr(_CLOSE + index)}"

    def harvest(self, text: str) -> tuple[str, dict[Hashable, list[tuple[int, int]]]]:
        """The text without marks, and key → spans of the marks that survived whole."""
        out: list[str] = []
        opened: dict[int, int] = {}
        spans: dict[Hashable, list[tuple[int, int]]] = {}
        for char in text:
            code = ord(char)
            if _OPEN <= code < _OPEN + _SIZE:
                opened[code - _OPEN] = len(out)
            elif _CLOSE <= code < _CLOSE + _SIZE:
                start = opened.get(code - _CLOSE)
                if start is not None:
                    spans.setdefault(self._keys[code - _CLOSE], []).append((start, len(out)))
            else:
                out.append(char)
        return "".join(out), spans


def bare(text: str) -> str:
    """`text` as a reader sees it, without marks."""
    return text.translate(ZERO_WIDTH)
