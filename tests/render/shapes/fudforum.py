"""FUDforum 3: subject with message number and date, the box in one cell, buddy links."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="fudforum",
    engine="fudforum",
    numbering="id",
    number="#{n}",
    thousands="",
    posted="{wd}, {dd} {month} {Y} {HH}:{MM}",
    joined="{month} {Y}",
    edited="{wd}, {dd} {month} {Y} {HH}:{MM}",
    top="""
        p Home|»|{section}|»|{topic}
        -p Show:|Today's Messages|::|Show Polls|::|Message Navigator
        -p E-mail to friend
    """,
    post="""
        1p {topic} ~[~message {number}~] ~{posted}
        +p Re: {topic} ~[~message {number}~ is a reply to ~message #{first_id}~] ~{posted}
        p {author}
        p Messages:|{messages}
        p Registered:|{joined}
        p Location:|{location}
        p {title}
        -p add to buddy list
        -p ignore all messages by this user
        body
        sig
        p [Updated on: {edited}]
        p Report message to a moderator
    """,
    bottom="""
        -p Previous Topic:|Another one
        -p Goto Forum:
        -p Current Time: Sun Nov 22 11:00:00 GMT 2020
        -p Total time taken to generate the page: 0.00912 seconds
        -p .::|Contact|::|Home|::.
        -p Powered by: FUDforum 3.0.9.
    """,
    quote="{quoted} wrote on {when}\n{text}",
    source="theme template drawmsg.tmpl of FUDforum 3",
)
