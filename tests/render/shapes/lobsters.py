"""Lobsters: name, relative date and a link in the byline of each comment."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="lobsters",
    engine="generic",
    numbering="",
    top="""
        -p Login
        -li Active
        -li Recent
        -li Comments
        h3 {topic}|example.org
        p authored by|{starter}|4 years ago|¦|{count} comments
    """,
    post="""
        li {author}|4 years ago|¦|link
        body
    """,
    bottom="""
        -p About|Tags|Filter|Moderation Log
    """,
    quote="> {text}",
    source="flattened pages",
)
