"""Google Groups: name, `unread,`, date and receiver."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="google_groups",
    engine="generic",
    numbering="",
    posted="{mon} {d}, {Y}, {h}:{MM}:{SS} {AP}",
    top="""
        h1 {topic}
        p {count} views
        -p Skip to first unread message
    """,
    post="""
        h3 {author}
        p unread,
        p {posted}
        p to {section}
        body
    """,
    bottom="""
        -p Reply all
        -p Reply to author
        -p Forward
        -p 0 new messages
    """,
    quote="On {when} {quoted} wrote:\n> {text}",
    source="general knowledge",
)
