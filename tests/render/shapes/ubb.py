"""UBB.threads 7: subject, head line with an id, then the user box with a bare place."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="ubb",
    engine="ubb",
    numbering="id",
    posted="{mm}/{dd}/{y} {hh}:{MM} {AP}",
    joined="{mon} {Y}",
    edited="{mm}/{dd}/{y} {hh}:{MM} {AP}",
    top="""
        p Previous Thread
        p Next Thread
        p Print Thread
        b {topic}
    """,
    post="""
        b {subject}
        p {author}|{number}|{posted}
        p Joined: |{joined}
        p Posts: {messages}
        p Likes: {likes_received}
        p {location}
        p {author}|Offline
        p {title}
        body
        p Last edited by {edited_by}; {edited}.
        hr
        sig
        -p Copy Link to Clipboard
    """,
    bottom="""
        -p Previous Thread
        -p Index
        -p Next Thread
        -p Powered by UBB.threads™ PHP Forum Software
    """,
    quote="Originally Posted by {quoted}\n{text}",
)
