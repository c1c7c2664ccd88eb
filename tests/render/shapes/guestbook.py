"""A board or guest book of one line per post: `name wrote on date:`."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="guestbook",
    engine="generic",
    numbering="",
    posted="{Y}-{mm}-{dd} {HH}:{MM}",
    top="""
        h1 {topic}
        p Write an entry
    """,
    post="""
        b {author} wrote on {posted}:
        body
        hr
    """,
    bottom="""
        p Write an entry
    """,
    quote="> {text}",
    source="invented",
)
