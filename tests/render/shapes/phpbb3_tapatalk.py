"""phpBB 3 as Tapatalk hosts it: name and facts, then `date#number` in one word."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="phpbb3_tapatalk",
    engine="generic",
    posted="{mon} {dd}, {Y}",
    joined="{mon} {d}, {Y}",
    thousands=",",
    top="""
        h1 {topic}
        -li {section}
    """,
    post="""
        p {author}
        p {title}
        p {messages}
        p {author}
        p {title}
        p {messages}
        p {joined}
        p {posted}~{number}
        body
        sig
    """,
    bottom="""
        -p Sign in or register to reply
        -p Powered by Tapatalk
    """,
    quote="{quoted} wrote:\n{text}",
    source="flattened pages of boards on Tapatalk",
)
