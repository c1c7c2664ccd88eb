"""Flarum as the application shows it: name, group and date as a list, then who likes and who replied."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="flarum_app",
    engine="flarum",
    listed="ul",
    numbering="",
    posted="{mon} {d}, {Y}",
    top="""
        li {section}
        h1 {topic}
        -p Log In to Reply
        -li Original Post
        -p 1|of|{count}|posts
    """,
    post="""
        li {author}
        li {posted}
        body
        li {liked_by} like this.
        -li Reply
    """,
    bottom="""
        -p Write a Reply...
    """,
    quote="{quoted} {text}",
    source="general knowledge of Flarum 1 with its scripts running",
)
