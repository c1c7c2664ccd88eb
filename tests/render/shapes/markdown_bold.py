"""An archive written out as Markdown: `### **name** (date)`, a rule under each post."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="markdown_bold",
    engine="generic",
    numbering="",
    posted="{Y}-{mm}-{dd} {HH}:{MM}:{SS}",
    top="""
        p # {topic}

    """,
    post="""
        p ### **{author}** ({posted})

        body

        p ---

    """,
    quote="> {quoted} wrote:\n> {text}",
    source="flattened archives",
)
