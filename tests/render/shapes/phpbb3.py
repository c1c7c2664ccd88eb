"""phpBB 3.1 and later (prosilver): the profile first, then subject and Post by."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="phpbb3",
    engine="phpbb3",
    numbering="",
    thousands="",
    posted="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    joined="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    edited="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    top="""
        h1 {topic}

        -li Print view
        -p Advanced search
        p {count} posts • Page 1 of 1
    """,
    post="""
        -p &User avatar
        p {author}
        p {title}
        p Posts: |{messages}
        p Joined: |{joined}
        p Location: |{location}

        h3 {subject}

        li Quote

        p Post by |{author}| » |{posted}

        body
        p Last edited by {edited_by} on {edited}, edited 1 time in total.
        p {rule}
        sig
        p Top
    """,
    bottom="""
        p Post Reply
        p {count} posts • Page 1 of 1
        -p Return to “{section}”
    """,
    quote="{quoted} wrote: ↑\n{text}",
)
