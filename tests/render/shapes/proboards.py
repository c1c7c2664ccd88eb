"""ProBoards 5: name, title and stars, likes and posts, then `Post by … on …`."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="proboards",
    engine="proboards",
    numbering="",
    posted="{mon} {d}, {Y} {HH}:{MM}:{SS} GMT -5",
    edited="{mon} {d}, {Y} {HH}:{MM}:{SS} GMT -5",
    top="""
        li {section}
        li {topic}
        h1 {topic}
        -li « Prev
        -li 1
        -li Next »
        -p Actions
    """,
    post="""
        p &{author} Avatar
        p {author}
        p {title}
        p &*
        p Likes: {likes_received}
        p Posts: {messages}
        p Post by|{author}|on|{posted}
        -p Quote
        -li Select Post
        -li Deselect Post
        -li Link to Post
        -li Member
        -li Give Gift
        -li Back to Top
        body
        p Last Edit: {edited} by {edited_by}
        sig
    """,
    bottom="""
        -p Click here to remove banner ads from this forum.
        -p This Forum Is Hosted For FREE By ProBoards
        -p Terms of Service|Privacy|Notice|FTC Disclosure|Report Abuse|Mobile
    """,
    quote="{when} {quoted} said:\n{text}",
    source="general knowledge of ProBoards 5 (its templates are not public)",
)
