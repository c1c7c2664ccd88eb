"""MyBB 1.8: name and facts, then the number, the date and an edit note before the body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="mybb",
    engine="mybb",
    posted="{mm}-{dd}-{Y}, {hh}:{MM} {AP}",
    joined="{mon} {Y}",
    edited="{mm}-{dd}-{Y}, {hh}:{MM} {AP}",
    top="""
        p {topic}
        -p Threaded Mode
        b {topic}
    """,
    post="""
        b {author}|&Offline

        p {title}
        p Posts: {messages}
        p Threads: 14
        p Joined: {joined}
        p Reputation: |3
        p {number}
        p {posted}|?(This post was last modified: {edited} by|?{edited_by}.)
        body
        sig
        -p Find
        -p Reply
    """,
    bottom="""
        -p « Next Oldest | Next Newest »
        -p Users browsing this thread: 1 Guest(s)
    """,
    quote="({when})~{quoted} Wrote:\n{text}",
    tongues={
        "de": {
            "Threaded Mode": "Baumstrukturmodus",
            "Posts: ": "Beiträge: ",
            "Threads: 14": "Themen: 14",
            "Joined: ": "Registriert seit: ",
            "Reputation: ": "Bewertung: ",
            "(This post was last modified: {edited} by": "(Dieser Beitrag wurde zuletzt bearbeitet: {edited} von",
            "Find": "Suchen",
            "Reply": "Antworten",
            "{quoted} Wrote:": "{quoted} schrieb:",
            "« Next Oldest | Next Newest »": "« Ein Thema zurück | Ein Thema vor »",
            "Users browsing this thread: 1 Guest(s)": "Benutzer, die gerade dieses Thema anschauen: 1 Gast/Gäste",
            "posted": "{dd}.{mm}.{Y}, {HH}:{MM}",
            "edited": "{dd}.{mm}.{Y}, {HH}:{MM}",
            "thousands": ".",
        },
    },
)
