"""YaBB 2: name, title and status, posts and a bare place, subject, `Reply #1 -` and the date."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="yabb",
    engine="yabb",
    number="#{n}",
    numbering="reply",
    thousands="",
    posted="{mon} {dth}, {Y} at {h}:{MM}{ap}",
    edited="{mon} {dth}, {Y} at {h}:{MM}{ap}",
    top="""
        -p Welcome, Guest. Please Login or Register
        p › Example Board › {section} › {topic}
        -p ‹ Previous Topic|Next Topic ›
        -p Pages: 1
        -p Send Topic|Print
        p {topic} (Read 418 times)
    """,
    post="""
        b {author}
        p {title}
        p &*
        p Offline

        p I Love YaBB 2!
        p Posts: {messages}
        p {location}
        1b {topic}
        1p {posted}
        +b Re: {topic}
        +p Reply {number} -|{posted}
        body
        -p Back to top
        p « Last Edit: {edited} by {edited_by} »
        sig
        -p IP Logged
    """,
    bottom="""
        -p Pages: 1
        -p Send Topic|Print
        -p Example Board » Powered by YaBB 2.5.2!
        -p YaBB © 2000-2012. All Rights Reserved.
    """,
    quote="{quoted} wrote on {when}:\n{text}",
    source="template Display.template of YaBB 2.5.2",
)
