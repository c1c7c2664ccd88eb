"""Discourse as the application shows it: name, title and short date, then likes and replies."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="discourse_app",
    engine="discourse",
    numbering="",
    posted="{mon} {d}, {Y}",
    top="""
        h1 {topic}

        p {section}
    """,
    post="""
        p {author}
        p {title}
        p {posted}

        body
        p {likes} Likes
        +p 1 Reply
    """,
    bottom="""
        h3 Related topics
        -p Topic|Replies|Views|Activity
        -p Powered by Discourse
    """,
    quote="{quoted}:\n{text}",
    source="general knowledge of Discourse with its scripts running",
)
