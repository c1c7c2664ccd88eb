"""Reddit, the old pages: points and relative dates, a row of links under each comment."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="reddit_old",
    engine="reddit",
    numbering="",
    top="""
        -p jump to content
        -li hot
        -li new
        p {topic} (example.org)
        p submitted|6 years ago|by|{starter}
        li {count} comments
        li share
        li save
    """,
    post="""
        p [–]~{author} ~4 points~5 points~6 points ~6 years ago ~(2 children)
        body
        li permalink
        li embed
        li save
        li report
        li reply
    """,
    bottom="""
        -p Use of this site constitutes acceptance of our User Agreement and Privacy Policy.
        -p π Rendered by PID 12 on reddit-service
    """,
    quote="> {text}",
    source="flattened pages",
)
