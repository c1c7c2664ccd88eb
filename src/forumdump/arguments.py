"""Checks of what callers pass: a wrong type is a `TypeError` at once, not a surprise in the middle of a text."""

from __future__ import annotations

from datetime import datetime

from .engines.base import Engine
from .model import Thread

__all__ = ["want_engine", "want_hints", "want_text", "want_thread"]


def want_text(function: str, text: object) -> None:
    """Raise `TypeError` for anything but a `str`."""
    if not isinstance(text, str):
        raise TypeError(f"{function}() takes a str, not {type(text).__name__}; decode bytes first")


def want_thread(function: str, thread: object) -> None:
    """Raise `TypeError` for anything but a `Thread`."""
    if not isinstance(thread, Thread):
        raise TypeError(f"{function}() takes a Thread, not {type(thread).__name__}")


def want_engine(function: str, engine: object) -> None:
    """Raise `TypeError` for anything but an `Engine`."""
    if not isinstance(engine, Engine):
        raise TypeError(f"{function}() takes an Engine, not {type(engine).__name__}")


def want_hints(function: str, *, engine: object = None, now: object = None, day_first: object = None) -> None:
    """Raise `TypeError` for a hint of a wrong type; `None` is none given."""
    for name, value, kinds, told in (
        ("engine", engine, (str, Engine), "a name, an Engine or None"),
        ("now", now, (datetime,), "a datetime or None"),
        ("day_first", day_first, (bool,), "True, False or None"),
    ):
        if value is not None and not isinstance(value, kinds):
            raise TypeError(f"{function}(): {name} is {told}, not {type(value).__name__}")
