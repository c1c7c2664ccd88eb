"""Invision Community 4: a bulleted list of posts, name twice, furniture after each body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="invision4",
    engine="invision4",
    listed="ul",
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
        h3 {author}

        li {title}
        li {messages} posts
        p Posted |{posted}

        body
        p Edited {edited} by {edited_by}
        sig
        -p Link to comment
        -p Share on other sites
        -li Like|{likes}
    """,
    bottom="""
        -h3 Join the conversation
        -p You can post now and register later.
    """,
    quote="{when}, {quoted} said:\n{text}",
)
