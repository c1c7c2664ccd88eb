"""vBulletin 3: date and number on one line, then the user box, labels in the line."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="vbulletin3",
    engine="vbulletin3",
    posted="{mm}-{dd}-{Y}, {hh}:{MM} {AP}",
    joined="{mon} {Y}",
    edited="{mm}-{dd}-{Y} at {hh}:{MM} {AP}",
    top="""
        p {topic}
        -p Thread Tools|Display Modes
    """,
    post="""
        p &Old|{posted}|{number}
        b {author}
        p {title}

        p Join Date: {joined}
        p Location: {location}
        p Posts: {messages}
        1b {topic}
        1hr
        body
        p {rule}
        sig

        p Last edited by {edited_by}; {edited}.
        p &{author} is offline|&Reply With Quote
        p {author}
        -p View Public Profile
        -p Find More Posts by {author}
    """,
    bottom="""
        -p « Previous Thread | Next Thread »
        -p Posting Rules
        -p You may not post new threads
    """,
    quote="Quote:\nOriginally Posted by {quoted}\n{text}",
)
