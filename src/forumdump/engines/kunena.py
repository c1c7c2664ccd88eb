"""Kunena 1.7–6 (Joomla)."""

import re

from .base import Engine

# What stands over a body, by language: who began or answered the topic, named behind the words.
_BEGUN = (
    "{user} created the topic: {title}", "{user} erstellte das Thema {title}", "{user} a créé le sujet : {title}",
    "{user} Publicó: {title}", "{user} creó el tema: {title}", "{user} ha creato la discussione {title}",
    "{user} создал тему: {title}", "{user} stworzył temat: {title}", "{user} heeft het onderwerp gemaakt: {title}",
    "{user} criou o tópico: {title}", "{user} skapade ämne: {title}", "{user} vytvořil/a téma: {title}",
)  # fmt: skip
_ANSWERED = (
    "{user} replied the topic: {title}", "{user} antwortete auf das Thema: {title}",
    "{user} a répondu au sujet : {title}", "{user} respondió el tema: {title}",
    "{user} ha risposto alla discussione {title}", "{user} ответил в теме: {title}", "{user} ответил в теме {title}",
    "{user} odpowiedział w temacie: {title}", "{user} antwoordt op het onderwerp: {title}",
    "{user} respondeu o tópico: {title}", "{user} Svarade på ämne: {title}", "{user} odpověděl/a na téma: {title}",
    "Replied by {user} on topic {title}", "Réponse de {user} sur le sujet {title}",
    "Respuesta de {user} sobre el tema {title}", "Risposta da {user} al topic {title}",
    "Beantwoord door {user} in topic {title}", "Respondido por {user} no tópico {title}",
    "Svar från {user} i ämnet {title}", "Odpověděl {user} pro téma {title}",
)  # fmt: skip
# Newer versions have the title first; so do lists of topics, and `antwortete auf` many other boards.
_NAMED_LAST = (
    "{title} was created by {user}", "{title} wurde erstellt von {user}", "{user} antwortete auf {title}",
    "{title} a été créé par {user}", "{title} Publicado por {user}", "{title} è stato creato da {user}",
    "{title} werd gestart door {user}", "{title} foi criado por {user}", "{title} skapades av {user}",
)  # fmt: skip
# Their words alone, where some tools put the names on lines of their own.
_WORDS = tuple(
    dict.fromkeys(
        word
        for form in (*_BEGUN, *_ANSWERED, *_NAMED_LAST)
        for piece in re.split(r"\{user\}|\{title\}", form)
        if " " in (word := piece.strip())
    )
)
_BY = ("by", "von", "par", "por", "da", "от", "przez", "door", "av", "od")

ENGINE = Engine(
    name="kunena",
    title="Kunena",
    family="Kunena",
    words={
        "post.head": _WORDS,
        "thread.participate": ("to join the conversation.", "um an der Unterhaltung teilzunehmen."),
        "thread.login_to_reply": (
            "Please Log in or Create an account to join the conversation.",
            "Please Log in to join the conversation.",
            "Please Log in or Register to join the conversation.",
            "Bitte Anmelden oder Kostenlos registrieren um an der Unterhaltung teilzunehmen.",
            "Bitte Anmelden oder Registrieren um der Konversation beizutreten.",
            "Bitte Anmelden um der Konversation beizutreten.",
            "Please Connexion ou Créer un compte pour participer à la conversation.",
            "Connexion ou Créer un compte pour participer à la conversation.",
        ),
        "like.word": (
            "The following user(s) said Thank You:", "Folgende Benutzer bedankten sich:",
            "Les utilisateur(s) suivant ont remercié:", "El siguiente usuario dijo gracias:",
            "I seguenti utenti hanno detto grazie:", "Спасибо сказали:", "De volgende gebruiker (s) zei dank u:",
            "Os seguintes usuário(s) disseram Obrigado:", "Följande användare sa tack:",
        ),
        "edit.word": ("Last edit:", "Letzte Änderung:"),
        "thread.locked": ("Thema gesperrt",),
        "thread.viewers": ("Moderators:", "Moderatoren:"),
        "site.footer": ("Powered by Kunena Forum", "Kunena Forum", "Forum Access"),
    },
    forms=(
        *(("post.head", form) for form in (*_BEGUN, *_ANSWERED, *_NAMED_LAST)),
        *(("post.head", f"{{date}} #{{n}} {by} {{user}}") for by in _BY),
        *(("post.head", f"{{date}} - {{title}} #{{n}} {by} {{user}}") for by in _BY),
        ("post.head", "created the topic: {title}"),
        ("post.head", "replied the topic: {title}"),
        ("post.head", "erstellte das Thema: {title}"),
        ("post.head", "antwortete auf das Thema: {title}"),
        # html2text takes the space away before a link within what is stressed.
        ("post.head", "{title} was created by{user}"),
        ("post.head", "Replied by{user} on topic {title}"),
        ("edit.notice", "Last edit: {date} by {user}. Reason: {title}"),
        ("edit.notice", "Letzte Änderung: {date} von {user}. Begründung: {title}"),
        ("like.notice", "I seguenti utenti hanno detto grazie: {names}"),
        ("member.thanks_received", "Thank you received: {n}"),
        ("member.thanks_received", "Dank erhalten: {n}"),
        ("site.footer", "Time to create page: {n} seconds"),
        ("site.footer", "Ladezeit der Seite: {n} Sekunden"),
        ("site.footer", "Temps de génération de la page : {n} secondes"),
    ),
    signs={
        **dict.fromkeys(_BEGUN, 1.5),
        **dict.fromkeys(_ANSWERED, 2.0),
        **dict.fromkeys(_NAMED_LAST, 0.8),
        **{word: 1.0 for word in _WORDS if word.endswith(":")},
        "Please Log in or Create an account to join the conversation.": 3.0,
        "Please Log in to join the conversation.": 2.5,
        "Bitte Anmelden oder Kostenlos registrieren um an der Unterhaltung teilzunehmen.": 3.0,
        "Bitte Anmelden oder Registrieren um der Konversation beizutreten.": 3.0,
        "Bitte Anmelden um der Konversation beizutreten.": 3.0,
        "The following user(s) said Thank You: {names}": 2.0,
        "The following user(s) said Thank You:": 2.0,
        "Folgende Benutzer bedankten sich: {names}": 1.5,
        "Folgende Benutzer bedankten sich:": 1.5,
        "Thank you received:": 1.2,
        "Thank you received: {n}": 1.2,
        "Dank erhalten:": 1.2,
        "Dank erhalten: {n}": 1.2,
        "Powered by Kunena Forum": 3.0,
        "Fresh Boarder": 1.5,
        "Junior Boarder": 1.5,
        "Senior Boarder": 1.5,
        "Expert Boarder": 1.5,
        "Gold Boarder": 1.5,
        "Platinum Boarder": 1.5,
        "Premium Member": 0.7,
        "Elite Member": 0.5,
        "Time to create page: {n} seconds": 2.0,
        "Ladezeit der Seite: {n} Sekunden": 2.0,
    },
    order=(
        "author", "title", "messages", "likes_received", "posted", "number", "author", "body", "signature",
        "edited", "likes",
    ),
    ladder=(
        "New Member", "Junior Member", "Senior Member", "Premium Member", "Elite Member", "Platinum Member",
        "Fresh Boarder", "Junior Boarder", "Senior Boarder", "Expert Boarder", "Gold Boarder",
        "Platinum Boarder",
    ),
    traits=frozenset({"subject", "number-is-id"}),
    sources=(
        "layouts message/item, user/profile of template aurelia of Kunena 6 and its language files in "
        "eleven languages",
        "Kunena 3–5 from general knowledge",
    ),
)  # fmt: skip
