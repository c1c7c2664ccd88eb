"""ProBoards 4: the whole box, then the subject and `« Reply #1 on … »`."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="proboards4",
    engine="proboards",
    numbering="reply",
    number="#{n}",
    posted="{mon} {d}, {Y}, {h}:{MM}{ap}",
    joined="{mon} {Y}",
    edited="{mon} {d}, {Y}, {h}:{MM}{ap}",
    top="""
        p Example Board|::|General|::|{section}|:: {topic}
        -p «|Previous Topic|Next Topic|»
        -p Page 1 of 1
        -p [|Search This Thread|][|Share Topic|] [|Print|]
        p Author|Topic: {topic} (Read 312 times)
    """,
    post="""
        p {author}
        p {title}
        p &*
        p member is offline
        p Joined: {joined}
        p Gender: Female
        p Posts: {messages}
        p Location: {location}
        1b {topic}
        1p « |Thread Started| on {posted} »
        +b Re: {topic}
        +p « |Reply {number}| on {posted} »
        body
        p « Last Edit: {edited} by {edited_by} »
        -p Link to Post|-|Back to Top
        p Logged
        sig
    """,
    bottom="""
        -p [|Search This Thread|][|Share Topic|] [|Print|]
        -p Click Here To Make This Board Ad-Free
        -p This Board Hosted For FREE By ProBoards
    """,
    quote="{when}, {quoted} wrote:\n{text}",
    source="general knowledge of ProBoards 4 (its templates are not public)",
)
