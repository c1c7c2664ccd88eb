"""A list archive, all messages on a page: From, Date and Subject over each."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="mailing_list",
    engine="generic",
    numbering="",
    posted="{wd}, {d} {mon} {Y} {HH}:{MM}:{SS} +0000",
    top="""
        h1 {topic}
    """,
    post="""
        p From: {author} <someone@example.org>
        p To: list@example.org
        p Date: {posted}
        p Subject: {subject}

        body
        p --
        sig

    """,
    quote="On {when}, {quoted} wrote:\n> {text}",
    source="messages in mbox form",
)
