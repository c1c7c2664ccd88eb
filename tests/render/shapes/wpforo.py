"""wpForo, layouts Extended and Q&A: the box, then the date, the body, and who liked it."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="wpforo",
    engine="wpforo",
    numbering="",
    thousands="",
    posted="{dd}/{mm}/{Y} {h}:{MM} {ap}",
    edited="{dd}/{mm}/{Y} {h}:{MM} {ap}",
    top="""
        -p Forum
        -p {section}
        -p {topic}
        -p Notifications|Clear all
        h1 {topic}
        -p {count}|Posts
        -p 4|Users
        -p 1,204|Views
        -p Last Post|RSS
    """,
    post="""
        p {author}
        p (@{handle})
        p {title}
        p Joined: 5 years ago
        p Posts: {messages}
        *p Topic starter|{posted}
        /p {posted}
        body
        p This post was modified 2 years ago by|{edited_by}
        sig
        -p Reply|Quote
        p {liked_by} liked
    """,
    bottom="""
        -p Forum Jump:
        -p Previous Topic
        -p Next Topic
        -p All forum topics
        -p Powered by|wpForo
    """,
    quote="Posted by: @{quoted}\n{text}",
    source="template layouts/1/post of wpForo 2",
)
