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
    """,
    post="""
        1h3 {topic}
        1p ask|via|{author}|4 years ago|¦|save|¦|{replies} comments
        +li {author}|4 years ago|¦|link
        body
    """,
    bottom="""
        -p About|Tags|Filter|Moderation Log
    """,
    quote="> {text}",
)
