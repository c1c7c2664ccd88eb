"""Phorum 5.0 and 5.1: subject, then author and date with their labels, buttons under the body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="phorum",
    engine="phorum",
    numbering="",
    posted="{month} {dd}, {Y} {hh}:{MM}{AP}",
    edited="{mm}/{dd}/{Y} {hh}:{MM}{AP}",
    top="""
        -p Forum List|Message List|New Topic|Search|Log In|Print View
        -p Go to Topic:|Previous|Next
    """,
    post="""
        1p {topic}
        +b Re: {topic}
        p Posted by:|{author}|(IP Logged)
        p Date:|{posted}
        body
        p Edited 2 time(s). Last edit at {edited} by {edited_by}.
        -p Options:|Reply|Quote
    """,
    bottom="""
        -p This forum powered by Phorum.
    """,
    quote="{quoted} Wrote:\n{text}",
    source="template default of Phorum 5.1, language en_US",
)
