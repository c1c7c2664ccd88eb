"""An archive written out as Markdown: `Posted on **date** by **name**:`."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="markdown_posted_on",
    engine="markdown_archive",
    numbering="",
    posted="{Y}-{mm}-{dd} {HH}:{MM}:{SS}",
    top="""
        p # {topic}

    """,
    post="""
        p Posted on **{posted}** by **{author}**:

        body

        p ---

    """,
    quote="> {quoted} wrote:\n> {text}",
    source="flattened archives",
)
