"""Reddit, the new pages: avatar text, name, relative date, body, votes and links."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="reddit_new",
    engine="reddit",
    numbering="",
    top="""
        -p Skip to main content
        h1 {topic}
    """,
    post="""
        p &u/{author} avatar
        p {author}
        1p OP
        p •
        p 6y ago

        body
        p Upvote
        p 12
        p Downvote
        p Reply
        p Award
        p Share
    """,
    bottom="""
        -p Reddit Rules|Privacy Policy|User Agreement
        -p Reddit, Inc. © 2024. All rights reserved.
    """,
    quote="> {text}",
    source="flattened pages",
)
