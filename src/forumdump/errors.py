"""What forumdump raises; all of it is a `ForumdumpError`.

`parse` raises none of these unless asked to (`strict`, an engine by name): every other text gives a
`Thread`, if need be one without posts and with an issue that says why.
"""

from __future__ import annotations

from collections.abc import Iterable

__all__ = [
    "DecodeError",
    "EngineError",
    "EngineFileError",
    "ForumdumpError",
    "NotAThread",
    "UnknownEngine",
    "WireError",
]


class ForumdumpError(Exception):
    """The base of every error of this package."""


class NotAThread(ForumdumpError, ValueError):
    """With `strict=True`: the text shows no thread. The message says why."""


class EngineError(ForumdumpError, ValueError):
    """Something is wrong with an engine table."""


class EngineFileError(EngineError):
    """A file is no engine table. `file` and `key` (empty for the whole) say where, `reason` says why.

    >>> print(EngineFileError("club.toml", "signs", "want a table [signs], not 3"))
    club.toml: signs: want a table [signs], not 3
    """

    def __init__(self, file: str, key: str, reason: str) -> None:
        self.file, self.key, self.reason = file, key, reason
        super().__init__(file, key, reason)

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.key, self.reason) if part)


class UnknownEngine(EngineError):
    """No engine table has the name asked for. `name` is that name, `known` are those there are.

    >>> print(UnknownEngine("phpbb9", ["xenforo1", "phpbb3"]))
    no engine is called 'phpbb9'; known are: phpbb3, xenforo1
    """

    def __init__(self, name: str, known: Iterable[str] = ()) -> None:
        self.name, self.known = name, tuple(sorted(known))
        super().__init__(name, self.known)

    def __str__(self) -> str:
        told = f"; known are: {', '.join(self.known)}" if self.known else ""
        return f"no engine is called {self.name!r}{told}"


class DecodeError(ForumdumpError, ValueError):
    """Bytes are not text in the encoding that was named, or hold NULs as no text does."""


class WireError(ForumdumpError, ValueError):
    """A dict or JSON text isn't a thread as `forumdump.wire` writes it.

    `path` leads to the place (`posts[3].author`, empty for the whole), `reason` says what is wrong.

    >>> print(WireError("posts[3].author", "no member 9: there are 4"))
    posts[3].author: no member 9: there are 4
    """

    def __init__(self, path: str, reason: str) -> None:
        self.path, self.reason = path, reason
        super().__init__(path, reason)

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" if self.path else self.reason
