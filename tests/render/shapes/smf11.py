"""SMF 1.1: stars and Offline in the box, `Reply #1 on:` with its number, buttons after the body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="smf11",
    engine="smf",
    number="#{n}",
    numbering="reply",
    thousands="",
    posted="{month} {dd}, {Y}, {hh}:{MM}:{SS} {AP}",
    edited="{month} {dd}, {Y}, {hh}:{MM}:{SS} {AP}",
    top="""
        -p Welcome, Guest. Please login or register.
        -p Did you miss your activation email?
        b Example Board
        b {section}
        b {topic}
        -p « previous next »
        -p Pages: [1]
        -p Print
        p Author|Topic: {topic} (Read 812 times)
        -p 0 Members and 1 Guest are viewing this topic.
    """,
    post="""
        b {author}
        p {title}
        p &*
        p &Offline| Offline

        p Posts: {messages}

        b {subject}
        1p « on: {posted} »
        +p « Reply {number} on: {posted} »
        hr
        body
        p « Last Edit: {edited} by {edited_by} »
        -p Report to moderator
        p Logged
        hr
        sig
    """,
    bottom="""
        -p Pages: [1]
        -p Print
        -p « previous next »
        -p Jump to:
        -p Powered by SMF 1.1.21 ¦ SMF © 2015, Simple Machines
    """,
    quote="Quote from: {quoted} on {when}\n{text}",
    source="Display.template.php of SMF 1.1; language packs",
    tongues={
        "de": {
            "« on:": "« am:",
            "« Reply": "« Antworten",
            " on: {posted}": " am: {posted}",
            "Posts:": "Beiträge:",
            "« Last Edit:": "« Letzte Änderung:",
            " by {edited_by}": " von {edited_by}",
            "Author": "Autor",
            "Topic:": "Thema:",
            "(Read 812 times)": "(Gelesen 812 mal)",
            "Report to moderator": "Moderator informieren",
            "Logged": "Gespeichert",
            "Quote from:": "Zitat von:",
            " on {when}": " am {when}",
            "Jump to:": "Gehe zu:",
            "Pages:": "Seiten:",
            "Print": "Drucken",
            "« previous next »": "« vorheriges nächstes »",
            "posted": "{dd}. {month} {Y}, {HH}:{MM}:{SS}",
            "edited": "{dd}. {month} {Y}, {HH}:{MM}:{SS}",
        },
        "es": {
            "« on:": "« en:",
            "« Reply": "« Respuesta",
            " on: {posted}": " en: {posted}",
            "Posts:": "Mensajes:",
            "« Last Edit:": "« Última modificación:",
            " by {edited_by}": " por {edited_by}",
            "Author": "Autor",
            "Topic:": "Tema:",
            "(Read 812 times)": "(Leído 812 veces)",
            "Report to moderator": "Reportar al moderador",
            "Logged": "En línea",
            "Quote from:": "Cita de:",
            " on {when}": " en {when}",
            "Jump to:": "Ir a:",
            "Pages:": "Páginas:",
            "Print": "Imprimir",
            "« previous next »": "« anterior próximo »",
            "posted": "{dd} de {month} de {Y}, {HH}:{MM}:{SS}",
            "edited": "{dd} de {month} de {Y}, {HH}:{MM}:{SS}",
        },
    },
)
