"""A board that somebody wrote for themselves: labels before name and date, a rule between posts."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="home_made",
    engine="generic",
    number="{n}",
    posted="{dd}.{mm}.{Y} {HH}:{MM}",
    top="""
        h3 {topic}
        p back to the list
    """,
    post="""
        p Message no. {number}
        p Name: {author}
        p Date: {posted}
        body
        p answer
        hr
    """,
    bottom="""
        p back to the list
    """,
    quote="{quoted} wrote:\n{text}",
    source="invented",
)
