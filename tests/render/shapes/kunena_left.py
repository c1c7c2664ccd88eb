"""Kunena 1.7 and 2: the box at the left, `created the topic` and `replied the topic` over the body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="kunena_left",
    engine="kunena",
    numbering="id",
    thousands="",
    posted="{dd} {mon} {Y} {HH}:{MM}",
    edited="{dd} {mon} {Y} {HH}:{MM}",
    top="""
        h3 {topic}
    """,
    post="""
        li {author}
        li Offline
        li {title}
        li Posts: {messages}
        li Thank you received: {likes_received}
        p {posted}|{number}|by|{author}
        1p {author}|created the topic:|{topic}
        +p {author}|replied the topic:|Re: {topic}
        body
        sig
        p Last edit: {edited} by {edited_by}.
        -p The topic has been locked.
    """,
    bottom="""
        -p Moderators:|Admin
        -p Time to create page: 0.312 seconds
        -p Powered by|Kunena Forum
    """,
    quote="{quoted} wrote:\n{text}",
    source="general knowledge of Kunena 1.7 and 2",
)
