"""phpBB 3.1 and later (prosilver): the profile first, then subject and Post by."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="phpbb3",
    engine="phpbb3",
    numbering="",
    thousands="",
    posted="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    joined="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    edited="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    top="""
        h1 {topic}

        -li Print view
        -p Advanced search
        p {count} posts • Page 1 of 1
    """,
    post="""
        -p &User avatar
        p {author}
        p {title}
        p Posts: |{messages}
        p Joined: |{joined}
        p Location: |{location}

        h3 {subject}

        li Quote

        p Post by |{author}| » |{posted}

        body
        p Last edited by {edited_by} on {edited}, edited 1 time in total.
        p {rule}
        sig
        p Top
    """,
    bottom="""
        p Post Reply
        p {count} posts • Page 1 of 1
        -p Return to “{section}”
    """,
    quote="{quoted} wrote: ↑\n{text}",
    tongues={
        "de": {
            "Print view": "Druckansicht",
            "Advanced search": "Erweiterte Suche",
            "posts • Page 1 of 1": "Beiträge • Seite 1 von 1",
            "User avatar": "Benutzeravatar",
            "Posts:": "Beiträge:",
            "Joined:": "Registriert:",
            "Location:": "Wohnort:",
            "li Quote": "li Zitieren",
            "Post by": "Beitrag von",
            "p Top": "p Nach oben",
            "Post Reply": "Antworten",
            "Last edited by {edited_by} on {edited}, edited 1 time in total.": "Zuletzt geändert von {edited_by} am {edited}, insgesamt 1-mal geändert.",
            "Return to": "Zurück zu",
            "wrote: ↑": "hat geschrieben: ↑",
            "posted": "{dd}.{mm}.{Y}, {HH}:{MM}",
            "joined": "{dd}.{mm}.{Y}, {HH}:{MM}",
            "edited": "{dd}.{mm}.{Y}, {HH}:{MM}",
        },
        "fr": {
            "Print view": "Imprimer le sujet",
            "Advanced search": "Recherche avancée",
            "posts • Page 1 of 1": "messages • Page 1 sur 1",
            "User avatar": "Avatar de l’utilisateur",
            "Posts:": "Messages :",
            "Joined:": "Inscription :",
            "Location:": "Localisation :",
            "li Quote": "li Citer",
            "Post by": "Message par",
            "p Top": "p Haut",
            "Post Reply": "Répondre",
            "Return to": "Retourner vers",
            "wrote: ↑": "a écrit : ↑",
            "Last edited by {edited_by} on {edited}, edited 1 time in total.": "Dernière modification par {edited_by} le {edited}, modifié 1 fois.",
            "posted": "{d} {month} {Y}, {HH}:{MM}",
            "joined": "{d} {month} {Y}, {HH}:{MM}",
            "edited": "{d} {month} {Y}, {HH}:{MM}",
        },
        "ru": {
            "Print view": "Версия для печати",
            "Advanced search": "Расширенный поиск",
            "{count} posts • Page 1 of 1": "Сообщений: {count} • Страница 1 из 1",
            "User avatar": "Аватара пользователя",
            "Posts:": "Сообщения:",
            "Joined:": "Зарегистрирован:",
            "Location:": "Откуда:",
            "li Quote": "li Цитата",
            "Post by": "Сообщение",
            "p Top": "p Вернуться к началу",
            "Post Reply": "Ответить",
            "Return to": "Вернуться в",
            "wrote: ↑": "писал(а): ↑",
            "Last edited by {edited_by} on {edited}, edited 1 time in total.": "Последний раз редактировалось {edited_by} {edited}, всего редактировалось 1 раз.",
            "posted": "{d} {mon} {Y}, {HH}:{MM}",
            "joined": "{d} {mon} {Y}, {HH}:{MM}",
            "edited": "{d} {mon} {Y}, {HH}:{MM}",
        },
    },
)
