"""Stack Exchange: question and answers, the author in a card under each body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="stackexchange",
    engine="generic",
    numbering="",
    posted="{mon} {d}, {Y} at {H}:{MM}",
    edited="{mon} {d}, {Y} at {H}:{MM}",
    top="""
        -p Skip to main content
        h1 {topic}
        p Ask Question
        p Asked|5 years, 3 months ago
        p Modified|5 years ago
        p Viewed|2k times
    """,
    post="""
        p 12
        body
        p Share
        1p Improve this question
        +p Improve this answer
        p Follow
        p edited {edited}
        1p asked {posted}
        +p answered {posted}
        p &{author}'s user avatar
        p {author}
        p 1,204
        p 3|3 gold badges|12|12 silver badges
        p Add a comment
    """,
    bottom="""
        -h3 Your Answer
        -p Sign up or log in
        -p Not the answer you're looking for? Browse other questions tagged
    """,
    quote="{text}",
    source="flattened pages",
)
