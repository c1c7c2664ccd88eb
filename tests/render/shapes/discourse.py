"""Discourse, the page that crawlers get: one head line, then the body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="discourse",
    engine="discourse",
    number="{n}",
    posted="{month} {d}, {Y}, {h}:{MM}{ap}",
    top="""
        h1 {topic}

        p {section}
    """,
    post="""
        p {author}|{posted}|{number}

        body
        p {likes} Likes
    """,
    bottom="""
        h3 Related topics
        -li Home
        -li Categories
        -p Powered by Discourse, best viewed with JavaScript enabled
    """,
    quote="{quoted}:\n{text}",
)
