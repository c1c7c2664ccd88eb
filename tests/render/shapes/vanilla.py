"""Vanilla 2: the avatar's text touches the name; the date stands under it."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="vanilla",
    engine="vanilla",
    listed="ul",
    numbering="",
    posted="{month} {Y}",
    edited="{month} {Y}",
    top="""
        h1 {topic}

    """,
    post="""
        p ^{author}|{author}|{title}
        p Posts: {messages}
        p {posted}|?edited {edited}

        body
        p Thanked by {likes}~{fans}
    """,
    bottom="""
        -p Sign In or Register to comment.
        -p Powered by Vanilla
    """,
    quote="{quoted} said:\n{text}",
)
