"""GitHub's issues, view of 2012–2023: name and date on one row, body, the page's side bar below."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="github",
    engine="github",
    numbering="",
    posted="{mon} {d}, {Y}",
    top="""
        h1 {topic}
        -p Closed
        -p {starter} opened this issue {started} · {count} comments
    """,
    post="""
        p {author}|commented|{posted}
        body
    """,
    bottom="""
        -p Assignees
        -p No one assigned
        -p Milestone
        -p No milestone
        -p Sign up for free to join this conversation on GitHub.
    """,
    started="{mon} {d}, {Y}",
    source="flattened pages and general knowledge",
)
