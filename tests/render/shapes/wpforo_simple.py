"""wpForo, layout Simplified: handle and title, body, and the date after it."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="wpforo_simple",
    engine="wpforo",
    numbering="",
    thousands="",
    posted="{dd}/{mm}/{Y} {h}:{MM} {ap}",
    edited="{dd}/{mm}/{Y} {h}:{MM} {ap}",
    top="""
        -p Forum
        -p {section}
        h1 {topic}
        -p {count}|Posts
        -p 4|Users
        -p Last Post|RSS
    """,
    post="""
        p {author}
        p (@{handle})
        p {title}
        body
        p This post was modified 2 years ago by|{edited_by}
        p Posted : {posted}
    """,
    bottom="""
        -p Share:
        -p Forum Jump:
        -p All forum topics
        -p Powered by|wpForo
    """,
    quote="Posted by: @{quoted}\n{text}",
    source="template layouts/2/post of wpForo 2",
)
