"""Reads forum threads out of plain text: `forumdump.parse(text)` gives a typed `Thread`."""

from __future__ import annotations

from .engines import Engine
from .errors import DecodeError, EngineError, EngineFileError, ForumdumpError, NotAThread, UnknownEngine, WireError
from .explanation import Decision, Report, explain
from .model import Block, Issue, Member, Moment, Post, Quote, Span, Thread, Token
from .own import learn_engine, load_engine, read_engine, write_engine
from .parse import parse
from .tokens import tokenize

__version__ = "0.1.0"

__all__ = [
    "Block", "Decision", "DecodeError", "Engine", "EngineError", "EngineFileError", "ForumdumpError", "Issue", "Member", "Moment", "NotAThread",
    "Post", "Quote", "Report", "Span", "Thread", "Token", "UnknownEngine", "WireError", "explain", "learn_engine", "load_engine", "parse",
    "read_engine", "tokenize", "write_engine",
]  # fmt: skip
