"""Regular expressions that are compiled when they are first used: `from . import lazily as regex`.

A hundred patterns take a tenth of a second to compile, which `import forumdump` shouldn't cost.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast

import regex
from regex import IGNORECASE, MULTILINE, VERBOSE, Match, Pattern

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "split", "pattern")


class Lazy:
    """Stands for a pattern; the first use compiles it, and from then on its methods are the pattern's own."""

    def __init__(self, source: str, flags: int, maker: Callable[[str, int], Any]) -> None:
        self.source, self.flags, self.maker = source, flags, maker

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        pattern = self.maker(self.source, self.flags)
        self.__dict__.update({method: getattr(pattern, method) for method in _METHODS})
        return self.__dict__[name]


def compile(source: str, flags: int = 0) -> Pattern[str]:
    """A pattern that is compiled at its first use.

    >>> compile("a++b").fullmatch("aab") is not None
    True
    """
    return cast("Pattern[str]", Lazy(source, flags, regex.compile))


def plain(source: str, flags: int = 0) -> re.Pattern[str]:
    """The same with the standard library's `re`, whose calls cost less."""
    return cast("re.Pattern[str]", Lazy(source, flags, re.compile))


def escape(text: str) -> str:
    """As `regex.escape`."""
    return regex.escape(text)


__all__ = ["IGNORECASE", "MULTILINE", "VERBOSE", "Lazy", "Match", "Pattern", "compile", "escape", "plain"]
