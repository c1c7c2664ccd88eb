"""XenForo 2: user box of label and value, then date and number as a list."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="xenforo2",
    engine="xenforo2",
    edited="{mon} {d}, {Y}",
    top="""
        -li Forums
        -li {section}
        h1 {topic}
        li Thread starter|{starter}
        li Start date|{started}
    """,
    post="""
        -p {initial}

        h3 {author}

        h3 {title}
        dt Joined|{joined}
        dt Messages|{messages}
        dt Reaction score|{likes_received}
        dt Location|{location}
        -li {posted}
        -li {number}
        body
        p Last edited:|{edited}
        sig
        -li Like
        p Reactions:|{liked_by}
    """,
    bottom="""
        -p You must log in or register to reply here.
        -p Share:
    """,
    quote="{quoted} said:\n{text}\nClick to expand...",
)
