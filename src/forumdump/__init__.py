"""Reads forum threads out of plain text: `forumdump.parse(text)` gives a typed `Thread`."""

from __future__ import annotations

# As `typing.TYPE_CHECKING`, without the import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .engines import Engine
    from .errors import DecodeError, EngineError, EngineFileError, ForumdumpError, NotAThread, UnknownEngine, WireError
    from .explanation import Decision, Report, explain
    from .model import Block, Issue, Member, Moment, Post, Quote, Span, Thread, Token
    from .own import learn_engine, load_engine, read_engine, write_engine
    from .reading import parse
    from .tokens import tokenize

__version__ = "0.1.0"

# The module of each name: a name is loaded when it is first used, so that a program that only might read a thread
# doesn't wait for the patterns, tables and classes of all of them.
_MODULES = {
    "engines": ("Engine",),
    "errors": ("DecodeError", "EngineError", "EngineFileError", "ForumdumpError", "NotAThread", "UnknownEngine", "WireError"),
    "explanation": ("Decision", "Report", "explain"),
    "model": ("Block", "Issue", "Member", "Moment", "Post", "Quote", "Span", "Thread", "Token"),
    "own": ("learn_engine", "load_engine", "read_engine", "write_engine"),
    "reading": ("parse",),
    "tokens": ("tokenize",),
}  # fmt: skip
_HOMES = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "Block", "Decision", "DecodeError", "Engine", "EngineError", "EngineFileError", "ForumdumpError", "Issue", "Member", "Moment", "NotAThread",
    "Post", "Quote", "Report", "Span", "Thread", "Token", "UnknownEngine", "WireError", "explain", "learn_engine", "load_engine", "parse",
    "read_engine", "tokenize", "write_engine",
]  # fmt: skip


def __getattr__(name: str) -> object:
    """Load a public name from its module at its first use."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
