"""Forumotion's skin after phpBB 3: the text of an icon repeats the title, the user box stands under the body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="forumotion",
    engine="forumotion",
    numbering="",
    thousands="",
    posted="{wd} {mon} {dd}, {Y} {h}:{MM} {ap}",
    joined="{Y}-{mm}-{dd}",
    top="""
        p {section}
        p Would you like to react to this message? Create an account in a few clicks or log in to continue.
        h1 {topic}
        p Go down
    """,
    post="""
        1b &{topic} Empty|{topic}
        +b &{topic} Empty|Re: {topic}
        p Post by|{author}|{posted}
        body
        p {rule}
        sig
        b {author}
        p {title}
        p Posts : {messages}
        p Join date : {joined}
        p Location : {location}
        -p Back to top|Go down
    """,
    bottom="""
        -p {topic}
        -p Similar topics
    """,
    quote="{quoted} wrote:\n{text}",
    source="flattened pages of boards in several languages",
    tongues={
        "fr": {
            "Would you like to react to this message? Create an account in a few clicks or log in to continue.": (
                "Vous souhaitez réagir à ce message ? Créez un compte en quelques clics ou connectez-vous pour continuer."
            ),
            "Go down": "Aller en bas",
            "Post by": "Message par",
            "Posts :": "Messages :",
            "Join date :": "Date d'inscription :",
            "Location :": "Localisation :",
            "Back to top": "Revenir en haut",
            "Similar topics": "Sujets similaires",
            "{quoted} wrote:": "{quoted} a écrit:",
            "posted": "{d} {month} {Y} - {H}:{MM}",
        },
        "es": {
            "Would you like to react to this message? Create an account in a few clicks or log in to continue.": (
                "¿Quieres reaccionar a este mensaje? Regístrate en el foro con unos pocos clics o inicia sesión para continuar."
            ),
            "Go down": "Ir abajo",
            "Post by": "Mensaje por",
            "Posts :": "Mensajes :",
            "Join date :": "Fecha de inscripción :",
            "Location :": "Localización :",
            "Back to top": "Volver arriba",
            "Similar topics": "Temas similares",
            "{quoted} wrote:": "{quoted} escribió:",
        },
    },
)
