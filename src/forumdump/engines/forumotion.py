"""Forumotion (forumactif, foroactivo, forumattivo, forumeiros, actieforum): its skins after phpBB 2 and phpBB 3."""

from .base import Engine

# A page's line for guests; the words of a post's line; the icon's text and the word for its subject; the labels of
# count, join date and place.
_TONGUES = (
    (
        "Would you like to react to this message? Create an account in a few clicks or log in to continue.",
        ("Post by",), ("Post", "Subject"), ("Posts :", "Join date :", "Location :"),
    ),
    (
        "Vous souhaitez réagir à ce message ? Créez un compte en quelques clics ou connectez-vous pour continuer.",
        ("Message par",), ("Message", "Sujet"), ("Messages :", "Date d'inscription :", "Localisation :"),
    ),
    (
        "¿Quieres reaccionar a este mensaje? Regístrate en el foro con unos pocos clics o inicia sesión para continuar.",
        ("Mensaje por",), ("Mensaje", "Tema"), ("Mensajes :", "Fecha de inscripción :", "Localización :"),
    ),
    (
        "Möchten Sie auf diese Nachricht reagieren? Erstellen Sie einen Account in wenigen Klicks oder loggen Sie sich ein, "
        "um fortzufahren.",
        ("Beitrag von",), ("Beitrag", "Thema"), ("Anzahl der Beiträge :", "Anmeldedatum :", "Ort :"),
    ),
    (
        "Vuoi reagire a questo messaggio? Crea un account in pochi click o accedi per continuare.",
        ("Messaggio Da",), ("Messaggio", "Titolo"), ("Numero di messaggi :", "Data d'iscrizione :", "Località :"),
    ),
    (
        "Gostaria de reagir a esta mensagem? Crie uma conta em poucos cliques ou inicie sessão para continuar.",
        ("Mensagem por",), ("Mensagem", "Assunto"), ("Mensagens :", "Data de inscrição :", "Localização :"),
    ),
    (
        "Wilt u reageren op dit bericht? Maak met een paar klikken een account aan of log in om door te gaan.",
        ("Bericht van",), ("Bericht", "Onderwerp"), ("Aantal berichten :", "Registratiedatum :", "Woonplaats :"),
    ),
    ("", (), ("Mesaj", "Konu"), ("Mesaj Sayısı :", "Kayıt tarihi :", "Nerden :")),
)  # fmt: skip
_BYLINES = tuple(by for _, bylines, _, _ in _TONGUES for by in bylines)
# The icon before the date, which is no picture on most boards: only the end of its name is printed, glued to the date.
_DATED = tuple(
    f"{icon}{subject}: {{title}} {end}{{date}}"
    for _, _, (icon, subject), _ in _TONGUES
    for end in ("Icon_minitime", "I_icon_minitime", "Empty")
)
# The two links under a post.
_TOPS = (
    "Back to top Go down",
    "Revenir en haut Aller en bas",
    "Volver arriba Ir abajo",
    "Nach oben Nach unten",
    "Torna in alto Andare in basso",
    "Ir para o topo Ir para baixo",
    "Terug naar boven Ga naar beneden",
    "Sayfa başına dön Aşağa gitmek",
)

ENGINE = Engine(
    name="forumotion",
    title="Forumotion",
    family="Forumotion",
    words={
        "member.posts": tuple(dict.fromkeys(posts for *_, (posts, _, _) in _TONGUES)),
        "member.joined": tuple(dict.fromkeys(joined for *_, (_, joined, _) in _TONGUES)),
        "member.location": tuple(dict.fromkeys(place for *_, (_, _, place) in _TONGUES)),
        "member.age": ("Age :", "Âge :", "Edad :", "Alter :", "Età :", "Idade :", "Leeftijd :", "Yaş :"),
        "site.footer": tuple(guests for guests, *_ in _TONGUES if guests),
        "nav.top": _TOPS,
        "nav.down": (
            "Go down", "Aller en bas", "Ir abajo", "Nach unten", "Andare in basso", "Ir para baixo", "Ga naar beneden",
            "Aşağa gitmek",
        ),
        "nav.prev_thread": (
            "View previous topic View next topic Go down", "Voir le sujet précédent Voir le sujet suivant Aller en bas",
            "Vorheriges Thema anzeigen Nächstes Thema anzeigen Nach unten",
        ),
        "nav.more": ("more_horiz",),
        "thread.links": (
            "AuthorMessage", "AuteurMessage", "AutorMensaje", "AutorNachricht", "AutoreMessaggio", "AutorMensagem",
            "AuteurBericht", "YazarMesaj",
        ),
    },
    forms=(
        *(("post.head", f"{by} {{user}} {{date}}") for by in _BYLINES),
        *(("post.head", dated) for dated in _DATED),
        # The subject of an answer stands behind the picture of its icon, which is called after it.
        ("post.subject", "{value} Empty Re: {title}"),
    ),
    signs={
        **{guests: 3.0 for guests, *_ in _TONGUES if guests},
        **{f"{by} {{user}} {{date}}": 1.0 for by in _BYLINES},
        **dict.fromkeys(_DATED, 3.0),
        "{value} Empty Re: {title}": 1.5,
        **dict.fromkeys(_TOPS, 2.0),
        "View previous topic View next topic Go down": 2.0,
        "more_horiz": 0.7,
    },
    order=(
        "author", "title", "messages", "joined", "location", "subject", "posted", "body", "signature", "actions",
    ),
    ladder=("Admin",),
    traits=frozenset({"subject"}),
    sources=("flattened pages of nine boards in six languages",),
)  # fmt: skip
