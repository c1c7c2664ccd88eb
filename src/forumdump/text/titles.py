"""Titles of threads as posts repeat them."""

from __future__ import annotations

from .. import patterns as re_


def fold_title(text: str | None) -> str:
    """A title without `Re:` and case, to find it again above and in the posts."""
    if not text:
        return ""
    return without_reply(" ".join(text.split()).casefold())


def without_reply(folded: str) -> str:
    """A folded text without `Re:`."""
    while re_.has_colon(folded):
        match = re_.REPLY_PREFIX.match(folded)
        if match is None or not match.end():
            return folded
        folded = folded[match.end() :]
    return folded


__all__ = ["fold_title", "without_reply"]
