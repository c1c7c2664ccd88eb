"""Hacker News: name and date in the byline, nothing else; a reply link under each comment."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="hackernews",
    engine="generic",
    numbering="",
    posted="{mon} {d}, {Y}",
    top="""
        -p Hacker News|new|¦|past|¦|comments|¦|ask|¦|show|¦|jobs|¦|submit
        p {topic}|(example.org)
        p 118 points by {starter} on {started} ¦ hide ¦ past ¦ favorite ¦ {count} comments
    """,
    post="""
        p {author}|on {posted}|¦|parent|¦|next|[–]
        body
        p reply
    """,
    bottom="""
        -p Guidelines|¦|FAQ|¦|Lists|¦|API|¦|Security|¦|Legal|¦|Apply to YC|¦|Contact
        -p Search:
    """,
    quote="> {text}",
    source="flattened pages",
)
