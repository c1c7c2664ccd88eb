"""PunBB 1.2: number and date, name, title, facts, subject: what FluxBB took over."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="punbb12",
    engine="punbb",
    posted="{Y}-{mm}-{dd} {HH}:{MM}:{SS}",
    joined="{Y}-{mm}-{dd}",
    thousands="",
    edited="{Y}-{mm}-{dd} {HH}:{MM}:{SS}",
    top="""
        -p You are not logged in.
        -p Pages: 1
        -li Index
        -li » {section}
        -li » {topic}
    """,
    post="""
        h3 {number}|{posted}
        b {author}
        p {title}
        p From: {location}
        p Registered: {joined}
        p Posts: {messages}
        p Website
        h3 {subject}
        body
        p Last edited by {edited_by} ({edited})
        hr {rule}
        sig
        p Offline
    """,
    bottom="""
        -p Pages: 1
        -li Index
        -li » {section}
        -li » {topic}
        -p Powered by PunBB
    """,
    quote="{quoted} wrote:\n{text}",
    source="viewtopic.php of PunBB 1.2",
)
