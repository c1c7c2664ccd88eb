"""XenForo 1: an ordered list of posts; the date line comes after the body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="xenforo1",
    engine="xenforo1",
    listed="ol",
    started="{mon} {d}, {Y}",
    posted="{mon} {d}, {Y}",
    edited="{mon} {d}, {Y}",
    top="""
        -li Home
        -li Forums
        -li {section}
        h1 {topic}

        p Discussion in '~{section}~' started by ~{starter}~, ~{started}~.

    """,
    post="""
        p {author}

        h3 {author}|{title}

        dt Messages:|{messages}
        dt Likes Received:|{likes_received}
        dt Location:|{location}
        p {number}
        body
        p Last edited: |{edited}
        p {author}~, ~{posted}
        p {liked_by}| like this.
    """,
    bottom="""
        -p (You must log in or sign up to reply here.)
        h3 Share This Page
    """,
    quote="{quoted} said: ↑\n{text}\nClick to expand...",
)
