"""SMF 2.0: a bare name, a list of facts, the subject, then the date in angle quotes."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="smf",
    engine="smf",
    number="{n}",
    numbering="reply",
    thousands="",
    posted="{month} {dd}, {Y}, {hh}:{MM}:{SS} {ap}",
    edited="{month} {dd}, {Y}, {hh}:{MM}:{SS} {ap}",
    top="""
        -li Print
        h3 Author|Topic: {topic}|(Read 812 times)

        -p 0 Members and 1 Guest are viewing this topic.
    """,
    post="""
        h3 {author}

        li {title}
        li Posts: {messages}
        h3 {subject}
        1p « |on:| {posted} »
        +p « |Reply #{number} on:| {posted} »
        hr
        body
        p « Last Edit: {edited} by {edited_by} »
        p Logged
        sig
    """,
    bottom="""
        -li Print
        -p Pages: [1]   Go Up
        -p SMF 2.0.19 | SMF © 2021, Simple Machines
    """,
    quote="Quote from: {quoted} on {when}\n{text}",
)
