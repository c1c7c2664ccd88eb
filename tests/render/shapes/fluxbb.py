"""FluxBB 1.5: number and date on one line, name, title, facts, subject."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="fluxbb",
    engine="fluxbb",
    posted="{Y}-{mm}-{dd} {HH}:{MM}:{SS}",
    joined="{Y}-{mm}-{dd}",
    edited="{Y}-{mm}-{dd} {HH}:{MM}:{SS}",
    top="""
        -li Index
        -li » {section}
        -li » {topic}
        p Pages: 1
    """,
    post="""
        h3 {number}|{posted}
        p {author}
        p {title}
        p From: {location}
        p Registered: {joined}
        p Posts: {messages}
        h3 {subject}
        body
        p Last edited by {edited_by} ({edited})
        hr {rule}
        sig
        p Offline
    """,
    bottom="""
        p Pages: 1
        -p Powered by FluxBB
    """,
    quote="{quoted} wrote:\n{text}",
)
