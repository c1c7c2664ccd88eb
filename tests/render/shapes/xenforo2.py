"""XenForo 2: user box of label and value, then date and number as a list."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="xenforo2",
    engine="xenforo2",
    edited="{mon} {d}, {Y}",
    top="""
        -li Forums
        -li {section}
        h1 {topic}
        li Thread starter|{starter}
        li Start date|{started}
    """,
    post="""
        -p {initial}

        h3 {author}

        h3 {title}
        dt Joined|{joined}
        dt Messages|{messages}
        dt Reaction score|{likes_received}
        dt Location|{location}
        -li {posted}
        -li {number}
        body
        p Last edited:|{edited}
        sig
        -li Like
        p Reactions:|{liked_by}
    """,
    bottom="""
        -p You must log in or register to reply here.
        -p Share:
    """,
    quote="{quoted} said:\n{text}\nClick to expand...",
    tongues={
        "de": {
            "Forums": "Foren",
            "Thread starter": "Themenstarter",
            "Start date": "Beginndatum",
            "Joined": "Registriert",
            "Messages": "Beiträge",
            "Reaction score": "Punkte Reaktionen",
            "Location": "Ort",
            "Last edited:": "Zuletzt bearbeitet:",
            "li Like": "li Gefällt mir",
            "Reactions:": "Reaktionen:",
            "You must log in or register to reply here.": "Du musst dich einloggen oder registrieren, um hier zu antworten.",
            "p Share:": "p Teilen:",
            "{quoted} said:": "{quoted} schrieb:",
            "Click to expand...": "Zum Vergrößern anklicken....",
            "thousands": ".",
            "posted": "{d}. {month} {Y}",
            "joined": "{d}. {month} {Y}",
            "edited": "{d}. {month} {Y}",
        },
        "fr": {
            "Thread starter": "Initiateur de la discussion",
            "Start date": "Date de début",
            "Joined": "Inscrit",
            "Reaction score": "Score de réaction",
            "Location": "Localisation",
            "li Like": "li J'aime",
            "Last edited:": "Dernière édition:",
            "Reactions:": "Réactions :",
            "You must log in or register to reply here.": "Vous devez vous inscrire ou vous connecter pour répondre ici.",
            "p Share:": "p Partager:",
            "{quoted} said:": "{quoted} a dit:",
            "Click to expand...": "Cliquez pour agrandir...",
            "thousands": " ",
            "posted": "{d} {month} {Y}",
            "joined": "{d} {month} {Y}",
            "edited": "{d} {month} {Y}",
        },
    },
)
