"""vBulletin 4: an ordered list, date and number first, the menu between name and title."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="vbulletin4",
    engine="vbulletin4",
    listed="ol",
    posted="{mm}-{dd}-{Y}, {hh}:{MM} {AP}",
    joined="{mon} {Y}",
    edited="{mm}-{dd}-{Y} at {hh}:{MM} {AP}",
    top="""
        h1 Thread:|{topic}

        -li Thread Tools
        -li Search Thread
    """,
    post="""
        p {posted}|{number}
        b {author}
        -li View Profile
        -li View Forum Posts
        p &{author} is offline|{title}
        dt Join Date|{joined}
        dt Location|{location}
        dt Posts|{messages}

        1h3 {topic}

        body
        p Last edited by {edited_by}; {edited}.
        sig
        p &Reply With Quote|Reply With Quote
    """,
    bottom="""
        -p « Previous Thread | Next Thread »
        -h3 Posting Permissions
        -li You may not post new threads
    """,
    quote="&Quote|Originally Posted by|{quoted}|&View Post\n{text}",
    tongues={
        "fr": {
            "Thread:": "Discussion:",
            "Thread Tools": "Outils de la discussion",
            "Search Thread": "Rechercher dans la discussion",
            "View Profile": "Voir le profil",
            "View Forum Posts": "Voir les messages du forum",
            "Join Date": "Date d'inscription",
            "Location": "Localisation",
            "dt Posts": "dt Messages",
            "Reply With Quote": "Réponse avec citation",
            "Last edited by {edited_by}; {edited}.": "Dernière modification par {edited_by} ; {edited}.",
            "« Previous Thread | Next Thread »": "« Discussion précédente | Discussion suivante »",
            "&Quote|Originally Posted by|": "&Citation|Envoyé par|",
            "&View Post": "&Voir le message",
            "{author} is offline": "{author} est déconnecté",
            "Posting Permissions": "Règles de messages",
            "You may not post new threads": "Vous ne pouvez pas créer de nouvelles discussions",
            "posted": "{dd}/{mm}/{Y}, {HH}h{MM}",
            "edited": "{dd}/{mm}/{Y} à {HH}h{MM}",
            "joined": "{month} {Y}",
            "thousands": " ",
        },
    },
)
