"""XMB 1.9: name, title and stars, facts and mood, `posted on`, subject, body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="xmb",
    engine="xmb",
    numbering="",
    thousands="",
    posted="{m}-{d}-{Y} at {hh}:{MM} {AP}",
    joined="{m}-{d}-{Y}",
    edited="{m}-{d}-{Y}",
    top="""
        -p Not logged in [Login - Register]
        p Example Board » {section} » {topic}
        -p Printable Version|Subscribe|Add to Favorites
        -p New Topic|Post Reply
        p Author:|Subject: {topic}
    """,
    post="""
        b {author}
        p {title}
        p &*

        p Posts: {messages}
        p Registered: {joined}
        p Location: {location}
        p Member Is Offline

        p Mood: No Mood
        p posted on {posted}
        1b {topic}

        body
        p [Edited on {edited} by {edited_by}]
        p {rule}
        sig
        -p &View user's profile|&View All Posts By User|&U2U Member
    """,
    bottom="""
        -p New Topic|Post Reply
        -p Go To Top
        -p Powered by XMB
        -p XMB Forum Software © 2001-2012 The XMB Group
    """,
    quote="Quote: Originally posted by {quoted}\n{text}",
    source="template viewthread_post of XMB 1.9",
)
