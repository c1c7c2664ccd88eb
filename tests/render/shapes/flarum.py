"""Flarum, the page without JavaScript: the name as a heading, then the body, and nothing else."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="flarum",
    engine="flarum",
    numbering="",
    top="""
        -p This site is best viewed in a modern browser with JavaScript enabled.
        h1 {topic}

    """,
    post="""
        h3 {author}
        body
    """,
    bottom="""
        -p Next Page »
    """,
    quote="{quoted} {text}",
    source="view frontend/content/discussion of Flarum 1",
)
