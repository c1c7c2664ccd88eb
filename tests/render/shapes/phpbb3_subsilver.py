"""phpBB 3.0, style subsilver2: name beside subject and date, then the profile, then the body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="phpbb3_subsilver",
    engine="phpbb3",
    numbering="",
    thousands="",
    posted="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    joined="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    edited="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    top="""
        p Board index » {section}
        h3 {topic}
        -p &Post new topic|&Reply to topic
        -p Page 1 of 1|[ {count} posts ]
        -p Print view
        p Previous topic ¦ Next topic
        p Author|Message
    """,
    post="""
        b {author}
        1p Post subject: {topic}
        +p Post subject: Re: {topic}
        p &Post|Posted:|{posted}
        p &Offline
        p {title}

        p Joined:|{joined}
        p Posts:|{messages}
        p Location:|{location}
        body
        p Last edited by {edited_by} on {edited}, edited 1 time in total.
        p {rule}
        sig
        p Top
        -p &Profile
    """,
    bottom="""
        p Display posts from previous:
        -p Page 1 of 1|[ {count} posts ]
        -p Who is online
        -p Powered by phpBB © 2000, 2002, 2005, 2007 phpBB Group
    """,
    quote="{quoted} wrote:\n{text}",
    source="viewtopic_body.html of style subsilver2, phpBB 3.0",
)
