"""Reads forum threads out of plain text: `forumdump.parse(text)` gives a typed `Thread`."""

from __future__ import annotations

from .model import Block, Issue, Member, Moment, Post, Quote, Span, Thread, Token
from .parse import parse

__version__ = "0.1.0"

__all__ = ["Block", "Issue", "Member", "Moment", "Post", "Quote", "Span", "Thread", "Token", "parse"]
