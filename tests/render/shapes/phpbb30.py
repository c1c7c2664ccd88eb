"""phpBB 3.0 (prosilver): the body first, the profile after it."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="phpbb30",
    engine="phpbb3",
    numbering="",
    thousands="",
    posted="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    joined="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    edited="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    top="""
        h1 {topic}
        p Post a reply
        p {count} posts • Page 1 of 1
    """,
    post="""
        h3 {subject}

        p by |{author}| » |{posted}

        body

        p Last edited by {edited_by} on {edited}, edited 1 time in total.
        p {rule}
        sig
        p {author}
        p {title}

        p Posts: |{messages}
        p Joined: |{joined}
        p Location: |{location}
        p Top
    """,
    bottom="""
        p Post a reply
        p {count} posts • Page 1 of 1
        -p Return to {section}
    """,
    quote="{quoted} wrote:\n{text}",
)
