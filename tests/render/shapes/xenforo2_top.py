"""XenForo 2, a skin with date and number above the user box."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="xenforo2_top",
    engine="xenforo2",
    posted="{mon} {d}, {Y} at {h}:{MM} {AP}",
    edited="{mon} {d}, {Y}",
    started="{mon} {d}, {Y}",
    number="#{n}",
    top="""
        -li Home
        -li Forums
        -li {section}
        h1 {topic}
        li Thread starter|{starter}
        li Start date|{started}
    """,
    post="""
        p {posted}|{number}
        h3 {author}

        h3 {title}
        dt Joined|{joined}
        dt Posts|{messages}
        dt Likes|{likes_received}
        dt Location|{location}
        body
        p Last edited:|{edited}
        sig
        -p Share
        -li Like
        p Reactions:|{liked_by}
    """,
    quote="{quoted} said:\n{text}\nClick to expand...",
)
