"""SMF 2.1: no heading over the posts; `#1` and the date, the edit note before the body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="smf21",
    engine="smf",
    number="#{n}",
    numbering="reply",
    posted="{month} {dd}, {Y}, {hh}:{MM}:{SS} {AP}",
    edited="{month} {dd}, {Y}, {hh}:{MM}:{SS} {AP}",
    top="""
        -p Main Menu
        -li Home
        -li {section}
        -li {topic}
        h1 {topic}
        p Started by {starter}, {started}
        -p Previous topic - Next topic
        -p 0 Members and 1 Guest are viewing this topic.
        -p Print
        -p Go Down
        -p Pages~1
        -p User actions
    """,
    post="""
        h3 {author}
        li {title}
        li &*
        li Posts: {messages}
        li Location: {location}
        li Logged
        +p {number}
        p {posted}
        p Last Edit: {edited} by {edited_by}
        body
        sig
    """,
    bottom="""
        -p Print
        -p Go Up
        -p Pages~1
        -p User actions
        -li Home
        -p SMF 2.1.4 © 2023|, |Simple Machines
    """,
    quote="Quote from: {quoted} on {when}\n{text}",
    source="Display.template.php of SMF 2.1",
)
