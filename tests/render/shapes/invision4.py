"""Invision Community 4: the name four times, the date twice, buttons after each body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="invision4",
    engine="invision4",
    numbering="",
    edited="{month} {d}, {Y}",
    posted="{month} {d}, {Y}",
    top="""
        h1 {topic}
        p By {starter}
        p {started} in {section}
        -p Share
        -p Followers 0
        h3 Recommended Posts
    """,
    post="""
        p {author}

        h3 {author}

        p Posted|{posted}

        h3 {author}

        li &{author}
        li {title}
        li {messages}
        p Posted|{posted}

        body
        p Edited {edited} by {edited_by}
        sig
        -li Quote
        -p Link to comment
        -p Share on other sites
        -li Like|{likes}
    """,
    bottom="""
        -h3 Join the conversation
        -p You can post now and register later.
    """,
    quote="On {when}, {quoted} said:\n{text}",
)
