"""phpBB 2 (subsilver): name, profile, then the Posted line with the subject."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="phpbb2",
    engine="phpbb2",
    numbering="",
    thousands="",
    posted="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    joined="{dd} {mon} {Y}",
    edited="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    top="""
        p {topic}

        p Post new topic|Reply to topic|Forum Index -> {section}
        p View previous topic :: View next topic
        p Author|Message
    """,
    post="""
        b {author}
        p {title}

        p Joined: {joined}
        p Posts: {messages}
        p Location: {location}
        1p ^Post|Posted: {posted}|   Post subject: {topic}|&Reply with quote
        +p ^Post|Posted: {posted}|   Post subject:|&Reply with quote
        hr
        body
        p {rule}
        sig

        p Last edited by {edited_by} on {edited}; edited 1 time in total
        p Back to top
        -p View user's profile|Send private message
    """,
    bottom="""
        p Display posts from previous:
        p Page 1 of 1
        -p Powered by phpBB
    """,
    quote="{quoted} wrote:\n{text}",
    tongues={
        "fr": {
            "Post new topic": "Poster un nouveau sujet",
            "Reply to topic": "Répondre au sujet",
            "Forum Index": "Index du Forum",
            "View previous topic :: View next topic": "Voir le sujet précédent :: Voir le sujet suivant",
            "Author|Message": "Auteur|Message",
            "Joined:": "Inscrit le:",
            "Posts:": "Messages:",
            "Location:": "Localisation:",
            "Posted:": "Posté le:",
            "Post subject:": "Sujet du message:",
            "Reply with quote": "Répondre en citant",
            "^Post|": "^Message|",
            "Back to top": "Revenir en haut",
            "Last edited by {edited_by} on {edited}; edited 1 time in total": "Dernière édition par {edited_by} le {edited}; édité 1 fois",
            "Display posts from previous:": "Montrer les messages depuis:",
            "Page 1 of 1": "Page 1 sur 1",
            "{quoted} wrote:": "{quoted} a écrit:",
            "posted": "{d} {month} {Y}, {HH}:{MM}",
            "joined": "{dd} {month} {Y}",
            "edited": "{d} {month} {Y}, {HH}:{MM}",
        },
    },
)
