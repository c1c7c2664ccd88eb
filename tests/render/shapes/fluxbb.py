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
    tongues={
        "fr": {
            "Index": "Accueil",
            "From:": "Lieu :",
            "Registered:": "Inscription :",
            "Posts:": "Messages :",
            "Last edited by {edited_by}": "Dernière modification par {edited_by}",
            "Offline": "Hors ligne",
            "Pages: 1": "Pages : 1",
            "Powered by": "Propulsé par",
            "{quoted} wrote:": "{quoted} a écrit :",
            "posted": "{dd}-{mm}-{Y} {HH}:{MM}:{SS}",
            "joined": "{dd}-{mm}-{Y}",
            "edited": "{dd}-{mm}-{Y} {HH}:{MM}:{SS}",
        },
    },
)
