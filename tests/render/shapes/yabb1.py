"""YaBB 1 Gold: `« Reply #1 on: … »` as in the SMF that grew from it."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="yabb1",
    engine="yabb",
    number="#{n}",
    numbering="reply",
    thousands="",
    posted="{mon} {dth}, {Y}, {h}:{MM}{ap}",
    edited="{mon} {dth}, {Y}, {h}:{MM}{ap}",
    top="""
        -p YaBB - Yet another Bulletin Board
        p Example Board
        p {section}
        p {topic}
        -p Pages: 1
        p Author|Topic: {topic} (Read 418 times)
    """,
    post="""
        b {author}
        p {title}
        p &*
        p I love YaBB 1G - SP1!
        p Posts: {messages}
        1b {topic}
        1p « on: {posted} »
        +b Re: {topic}
        +p « Reply {number} on: {posted} »
        hr
        body
        p « Last Edit: {edited} by {edited_by} »
        p {rule}
        sig
        -p IP Logged
    """,
    bottom="""
        -p Pages: 1
        -p Powered by YaBB 1 Gold - SP 1.4!
    """,
    quote="on {when}, {quoted} wrote:\n{text}",
    source="general knowledge of YaBB 1 Gold",
)
