"""NodeBB, theme Persona: picture text and status, name, `wrote on`, number, body, votes."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="nodebb",
    engine="nodebb",
    listed="ul",
    thousands="",
    posted="{d} {mon} {Y}, {HH}:{MM}",
    edited="{d} {mon} {Y}, {HH}:{MM}",
    top="""
        -li Home
        -li {section}
        h1 {topic}
        -p Scheduled|Pinned|Locked|Moved|{section}
        -p {count}|Posts
        -p 4|Posters
        -p 1.2k|Views
        -li Oldest to Newest
        -li Newest to Oldest
        -li Most Votes
        -li Reply as topic
        -p Log in to reply
    """,
    post="""
        p &{author}|Offline
        p {author}
        p wrote on|{posted}|last edited by|?{edited_by}
        p {number}
        body
        sig
        -p 1 Reply|Last reply
        p 0
    """,
    bottom="""
        -p Log in to reply
        -p Powered by NodeBB|Contributors
    """,
    quote="@{quoted} said in Which one:\n{text}",
    source="templates topic and partials/topic/post of nodebb-theme-persona",
)
