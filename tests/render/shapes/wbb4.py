"""Burning Board 4: number first, then the rank under the name, date under the subject."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="wbb4",
    engine="woltlab",
    number="{n}",
    posted="{d}. {month} {Y}, {HH}:{MM}",
    thousands=".",
    edited="{d}. {month} {Y}, {HH}:{MM}",
    language="de",
    top="""
        -li Forum
        -li {section}
        h1 {topic}
    """,
    post="""
        p {author}
        p {title}
        dt Beiträge|{messages}
        dt Wohnort|{location}
        p {number}

        1h3 {topic}
        +h3 Re: {topic}
        p {posted}
        body
        p Dieser Beitrag wurde bereits 1 mal editiert, zuletzt von »{edited_by}« ({edited})
        sig
        -li Zitieren
        -li Inhalt melden
    """,
    bottom="""
        -p Zum Seitenanfang
        -p Forensoftware: Burning Board® 4.1.9, entwickelt von WoltLab® GmbH
    """,
    quote="Zitat von »{quoted}«\n{text}",
)
