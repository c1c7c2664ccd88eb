"""vBulletin 5: a bulleted list, the number before the title and date."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="vbulletin5",
    engine="vbulletin5",
    listed="ul",
    thousands="",
    posted="{mm}-{dd}-{Y}, {hh}:{MM} {AP}",
    joined="{mon} {Y}",
    edited="{mm}-{dd}-{Y}, {hh}:{MM} {AP}",
    top="""
        h1 {topic}
        -p Collapse
        -p new posts
        -p Previous template Next
    """,
    post="""
        p {author}
        p &{author}
        p {title}
        li Join Date:|{joined}
        li Posts:|{messages}
        -li Share
        -li Tweet
        p {number}

        1h3 {topic}

        p {posted}
        body
        p Last edited by {edited_by}; {edited}.
        sig
        p Likes|{likes}
        -p Comment
    """,
    bottom="""
        -p Previous template Next
        -p Powered by vBulletin® Version 5.6.9
    """,
    quote="Originally posted by |{quoted}| View Post\n{text}",
)
