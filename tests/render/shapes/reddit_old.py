"""Reddit, the old pages: points and relative dates, a row of links under each comment."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="reddit_old",
    engine="generic",
    numbering="",
    top="""
        -p jump to content
        -li hot
        -li new
    """,
    post="""
        1p {topic} (self.{section})
        1p submitted|6 years ago|by|{author}
        +p [–]~{author}|5 points|6 years ago| (2 children)
        body
        1li {replies} comments
        1li share
        1li save
        +li permalink
        +li embed
        +li save
        +li report
        +li reply
    """,
    bottom="""
        -p Use of this site constitutes acceptance of our User Agreement and Privacy Policy.
        -p π Rendered by PID 12 on reddit-service
    """,
    quote="> {text}",
)
