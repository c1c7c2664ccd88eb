"""Kunena 3–6: the box as lists, date, id and name, then a line that names the topic."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="kunena",
    engine="kunena",
    numbering="id",
    thousands="",
    posted="{dd} {mon} {Y} {HH}:{MM}",
    edited="{dd} {mon} {Y} {HH}:{MM}",
    top="""
        -li Forum
        -li {section}
        -li {topic}
        h1 {topic}
        -li Start
        -li Prev
        -li 1
        -li Next
        -li End
    """,
    post="""
        li {author}
        1li Topic Author
        li Offline
        li {title}
        li Posts: {messages}
        li Thank you received: {likes_received}
        p {posted}|{number}|by|{author}
        1p {topic} was created by|{author}
        +p Replied by|{author}|on topic|{topic}
        body
        p Last edit: {edited} by {edited_by}.
        sig
        p Please|Log in|or|Create an account|to join the conversation.
    """,
    bottom="""
        -p Time to create page: 0.312 seconds
        -p Powered by|Kunena Forum
    """,
    quote="{quoted} wrote: {text}",
    source="layouts message/item and user/profile of Kunena 6, template aurelia; language files",
    tongues={
        "de": {
            "-li Start": "-li Start",
            "-li Prev": "-li Zurück",
            "-li Next": "-li Weiter",
            "-li End": "-li Ende",
            "Topic Author": "Themenstarter",
            "Posts:": "Beiträge:",
            "Thank you received:": "Dank erhalten:",
            "|by|": "|von|",
            "was created by": "wurde erstellt von",
            "+p Replied by|{author}|on topic|{topic}": "+p {author}|antwortete auf|{topic}",
            "Last edit: {edited} by": "Letzte Änderung: {edited} von",
            "Please|Log in|or|Create an account|to join the conversation.": "Bitte|Anmelden|oder|Registrieren|um der Konversation beizutreten.",
            "Time to create page: 0.312 seconds": "Ladezeit der Seite: 0.312 Sekunden",
            "{quoted} wrote:": "{quoted} schrieb:",
        },
    },
)
