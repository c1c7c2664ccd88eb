"""Burning Board 3: facts with their labels, a bare number, the date with its weekday, then the subject."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="wbb3",
    engine="woltlab",
    number="{n}",
    posted="{weekday}, {d}. {month} {Y}, {HH}:{MM}",
    joined="{d}. {month} {Y}",
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
        p Registrierungsdatum: {joined}
        p Beiträge: {messages}
        p Wohnort: {location}
        p {number}
        p {posted}
        1h3 {topic}
        body
        p Dieser Beitrag wurde bereits 1 mal editiert, zuletzt von »{edited_by}« ({edited})
        sig
        -li Zum Seitenanfang
        -li Zitieren
    """,
    bottom="""
        -li Zum Seitenanfang
        -p Forensoftware: Burning Board® 3.1.8, entwickelt von WoltLab® GmbH
    """,
    quote="Zitat von »{quoted}«\n{text}",
    source="template thread of WoltLab Burning Board 3",
)
