"""WordPress comments: the article, then `name says:` and a date that links to the comment."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="wordpress",
    engine="generic",
    numbering="",
    posted="{month} {d}, {Y} at {h}:{MM} {ap}",
    top="""
        -p Skip to content
        h1 {topic}
    """,
    post="""
        1p Posted on|{posted}|by|{author}
        +li {author}|says:
        +p {posted}
        body
        1p Posted in {section}
        1h3 {replies} thoughts on “{topic}”
        +p Reply
    """,
    bottom="""
        -h3 Leave a Reply
        -p Your email address will not be published. Required fields are marked *
        -p Proudly powered by WordPress
    """,
    quote="{text}",
    source="template comments of the theme Twenty Twelve",
)
