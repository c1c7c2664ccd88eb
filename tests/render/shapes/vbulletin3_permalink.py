"""vBulletin 3, a skin with `post #2 of 23 (permalink)` and without the menu below each post."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="vbulletin3_permalink",
    engine="vbulletin3",
    number="#{n} of {count}",
    posted="{mm}-{dd}-{Y}, {hh}:{MM} {AP}",
    joined="{mon} {Y}",
    edited="{mm}-{dd}-{Y} at {hh}:{MM} {AP}",
    top="""
        h1 {topic}
    """,
    post="""
        p post|{number}|(permalink)|&Old|{posted}
        p {author}
        p {title}

        p Join Date: {joined}
        p Location: {location}
        p Posts: {messages}
        p Mentioned: 0 Post(s)
        p Tagged: 0 Thread(s)
        p Quoted: 8 Post(s)
        body
        p Last edited by {edited_by}; {edited}.
        p &{author} is offline
        p &Quote|&Quick Reply
    """,
    bottom="""
        -p « Previous Thread | Next Thread »
    """,
    quote="Quote:\nOriginally Posted by {quoted}|&View Post\n{text}",
)
