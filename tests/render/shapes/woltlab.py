"""WoltLab Suite 5: name and rank, facts as a definition list, date and number, then the body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="woltlab",
    engine="woltlab",
    posted="{month} {d}, {Y} at {h}:{MM} {AP}",
    edited="{month} {d}, {Y} at {h}:{MM} {AP}",
    top="""
        -li Forum
        -li {section}
        h1 {topic}
        li {starter}
        li {started}
    """,
    post="""
        p {author}
        p {title}
        dt Reactions Received|{likes_received}
        dt Points|1,100
        dt Posts|{messages}
        dt Location|{location}
        li {posted}
        li {number}
        body
        p Edited once, last by|{edited_by}~ (~{edited}~).
        sig
        -li Quote
        -li Report Content
    """,
    bottom="""
        -h3 Participate now!
        -p Don’t have an account yet? Register yourself now and be a part of our community!
        -p Powered by WoltLab Suite™
    """,
    quote="Quote from {quoted}\n{text}",
    source="template messageSidebar of WoltLab Suite Core; language files en, de",
    tongues={
        "de": {
            "Reactions Received": "Erhaltene Reaktionen",
            "Points": "Punkte",
            "Posts": "Beiträge",
            "Location": "Wohnort",
            "Edited once, last by": "Einmal editiert, zuletzt von",
            "Quote from": "Zitat von",
            "-li Quote": "-li Zitieren",
            "Report Content": "Inhalt melden",
            "Participate now!": "Jetzt mitmachen!",
            "Powered by WoltLab Suite™": "Community-Software: WoltLab Suite™",
            "Don’t have an account yet? Register yourself now and be a part of our community!": "Sie haben noch kein Benutzerkonto auf unserer Seite?",
            "posted": "{d}. {month} {Y} um {HH}:{MM}",
            "edited": "{d}. {month} {Y} um {HH}:{MM}",
            "thousands": ".",
        },
    },
)
