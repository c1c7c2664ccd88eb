"""IP.Board 3: number and name as one heading, the box as a list, buttons after the body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="invision3",
    engine="invision3",
    number="#{n}",
    posted="{dd} {month} {Y} - {hh}:{MM} {AP}",
    edited="{dd} {month} {Y} - {hh}:{MM} {AP}",
    started="{dd} {month} {Y} - {hh}:{MM} {AP}",
    top="""
        -li Forum
        -li → {section}
        h1 {topic}
        p Started by {starter}~, {started}
        p {replies} replies to this topic
    """,
    post="""
        h3 {number}|{author}
        p {title}
        li Members
        li &Pip
        li {messages} posts
        li Location:~{location}
        p Posted {posted}
        body
        b Edited by {edited_by}, {edited}.
        sig
        li {liked_by} likes this
        -li Back to top
        -li Report
    """,
    bottom="""
        -p Back to {section} · Next Unread Topic →
        -p 1 user(s) are reading this topic
        -p 0 members, 1 guests, 0 anonymous users
    """,
    quote="{quoted}, on {when}, said:\n{text}",
    source="template topicViewTemplate of IP.Board 3.4",
)
