"""UBB.threads 7: subject, who is answered and an id, then the user box twice with a bare place."""

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
        1p {number}|{posted}
        +p {replied}|{number}|{posted}
        p Joined:|{joined}
        p Posts: {messages}
        p Likes: {likes_received}
        p {location}
        p {author}|&Offline
        p {title}
        p &Offline
        p {author}
        p {title}
        p Joined:|{joined}
        p Posts: {messages}
        p Likes: {likes_received}
        p {location}
        body
        p Last edited by {edited_by}; {edited}.
        hr {rule}
        sig
        -p Copy Link to Clipboard
        -p Share Post on Facebook
        -p Share Post on Twitter
    """,
    bottom="""
        -p Previous Thread
        -p Index
        -p Next Thread
        -p Powered by UBB.threads™ PHP Forum Software
    """,
    quote="Originally Posted by {quoted}\n{text}",
)
