"""bbPress 2.6: date and post id, then name and role, in a list with a head of its own."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="bbpress",
    engine="bbpress",
    numbering="id",
    posted="{month} {d}, {Y} at {h}:{MM} {ap}",
    edited="{month} {d}, {Y}",
    top="""
        h1 {topic}

        p Home › Forums › {section} › {topic}
        li This topic has {replies} replies, 4 voices, and was last updated|2 years, 3 months ago|by|{starter}|.
        -p Viewing {count} posts - 1 through {count} (of {count} total)
        li Author
        p Posts
    """,
    post="""
        p {posted}|{number}
        p {author}
        *p Keymaster
        /p Participant
        body
        li This reply was modified {edited} by {edited_by}.
    """,
    bottom="""
        li Author
        p Posts
        -p Viewing {count} posts - 1 through {count} (of {count} total)
        -li You must be logged in to reply to this topic.
    """,
    quote="{quoted} wrote:\n{text}",
    source="templates loop-replies and loop-single-reply of bbPress 2.6",
)
