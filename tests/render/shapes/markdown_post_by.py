"""An archive written out as Markdown: `### Post by name on date`."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="markdown_post_by",
    engine="markdown_archive",
    numbering="",
    posted="{Y}-{mm}-{dd}",
    top="""
        p # {topic}

    """,
    post="""
        p ### Post by {author} on {posted}

        body

        p ---

    """,
    quote="> {quoted} wrote:\n> {text}",
    source="flattened archives",
)
