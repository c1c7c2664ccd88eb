"""phpBB 2.0."""

from .base import Engine

# The icon's text, the words before a post's date and before its subject.
_DATES = (
    ("Post", "Posted", "Post subject"),
    ("Beitrag", "Verfasst am", "Titel"),
    ("Message", "Posté le", "Sujet du message"),
    ("Mensaje", "Publicado", "Título del mensaje"),
    ("Mensaje", "Publicado", "Asunto"),
    ("Messaggio", "Inviato", "Oggetto"),
    ("Bericht", "Geplaatst", "Onderwerp"),
    ("Post", "Wysłany", "Temat postu"),
    ("Сообщение", "Добавлено", "Заголовок сообщения"),
    ("Mensagem", "Enviada", "Assunto"),
    ("Mensagem", "Colocada", "Assunto"),
    ("Inlägg", "Skrivet", "Rubrik"),
    ("Indlæg", "Skrevet", "Titel"),
    ("Innlegg", "Skrevet", "Tittel"),
    ("Viesti", "Lähetetty", "Viestin aihe"),
    ("Příspěvek", "Zaslal", "Předmět"),
    ("Príspevok", "Zaslal", "Predmet"),
    ("Hozzászólás", "Elküldve", "Hozzászólás témája"),
    ("Mesaj", "Tarih", "Mesaj konusu"),
    ("Mesaj", "Trimis", "Titlul subiectului"),
    ("Мнение", "Пуснато на", "Заглавие"),
    ("Δημοσίευση", "Δημοσιεύθηκε", "Θέμα δημοσίευσης"),
)
# The text of the icon may be glued to the date, be left in English or lost; the subject may be empty; a button's text may
# follow.
_DATED = tuple(
    dict.fromkeys(
        f"{icon}{posted}: {{date}} {subject}:{title}"
        for post, posted, subject in _DATES
        for icon in (post, f"{post} ", "Post", "Post ", "")
        for title in (" {title}", "")
    )
)

# The notes under edited posts; one edit may have words of its own.
_EDITED = (
    "Last edited by {user} on {date}; edited {n} times in total",
    "Last edited by {user} on {date}; edited {n} time in total",
    "Zuletzt bearbeitet von {user} am {date}, insgesamt einmal bearbeitet",
    "Zuletzt bearbeitet von {user} am {date}, insgesamt {n}-mal bearbeitet",
    "Dernière édition par {user} le {date}, édité {n} fois",
    "Dernière édition par {user} le {date}; édité {n} fois",
    "Dernière édition : {user} le {date}; Edité {n} fois",
    "Última edición por {user} el {date}, editado {n} vez",
    "Última edición por {user} el {date}, editado {n} veces",
    "Ultima edición por {user} el {date}, editado {n} vez",
    "Ultima edición por {user} el {date}, editado {n} veces",
    "Ultima modifica di {user} il {date}, modificato {n} volta in totale",
    "Ultima modifica di {user} il {date}, modificato {n} volte in totale",
    "L'ultima modifica di {user} il {date}, modificato {n} volta",
    "L'ultima modifica di {user} il {date}, modificato {n} volte",
    "Laatst aangepast door {user} op {date}, in totaal {n} keer bewerkt",
    "Ostatnio zmieniony przez {user} dnia {date}, w całości zmieniany {n} raz",
    "Ostatnio zmieniony przez {user} dnia {date}, w całości zmieniany {n} razy",
    "Последний раз редактировалось: {user} ({date}), всего редактировалось {n} раз",
    "Последний раз редактировалось: {user} ({date}), всего редактировалось {n} раз(а)",
    "Последний раз редактировалось {user} в {date}; всего редактировалось {n} раз",
    "Последний раз редактировалось {user} в {date}; всего редактировалось {n} раза",
    "Editado pela última vez por {user} em {date}, num total de {n} vez",
    "Editado pela última vez por {user} em {date}, num total de {n} vezes",
    "Senast ändrad av {user} den {date}, ändrad totalt {n} gång",
    "Senast ändrad av {user} den {date}, ändrad totalt {n} gånger",
    "Naposledy upravil {user} dne {date}, celkově upraveno {n} krát",
    "Naposledy upravil {user} dňa {date}, celkom upravené {n} krát",
    "En son {user} tarafından {date} tarihinde değiştirildi, toplamda {n} kere değiştirildi",
)

ENGINE = Engine(
    name="phpbb2",
    title="phpBB 2",
    family="phpBB",
    words={
        "member.joined": (
            "Anmeldungsdatum:", "Anmeldedatum:", "Anmeldung:", "Geregistreerd op:", "Založen:", "Rejoint:", "Data înscrierii:",
        ),
        "member.location": ("Residenza:",),
        "post.subject": tuple(f"{subject}:" for subject in dict.fromkeys(subject for *_, subject in _DATES)),
        "action.find": (
            "View user's profile Send private message", "View users profile Send private message",
            "View user profile", "Benutzer-Profile anzeigen Private Nachricht senden",
            "Voir le profil de l'utilisateur Envoyer un message privé",
            "Ver perfil de usuario Enviar mensaje privado", "Profil Send private message",
            "Bekijk gebruikers profiel Stuur privé bericht", "Посмотреть профиль Отправить личное сообщение",
            "Zobacz profil autora Wyślij prywatną wiadomość", "Profilo Invia messaggio privato",
        ),
        "nav.top": (
            "Revenir en haut", "Naar boven", "Terug naar boven", "Powrót do góry",
            "Till toppen", "Tillbaka till toppen", "Tilbake til toppen", "Til toppen", "Tilbage til toppen",
            "Takaisin alkuun", "Návrat nahoru", "Vissza az elejére", "Torna in cima", "Torna su",
            "Επιστροφή στην κορυφή", "Нагоре",
        ),
        "action.reply": ("Post new topic Reply to topic", "Neues Thema eröffnen Neue Antwort erstellen"),
        "nav.prev_thread": (
            "View previous topic :: View next topic",
            "Vorheriges Thema anzeigen :: Nächstes Thema anzeigen",
            "Voir le sujet précédent :: Voir le sujet suivant", "Ver tema anterior :: Ver siguiente tema",
            "Предыдущая тема :: Следующая тема", "Zobacz poprzedni temat :: Zobacz następny temat",
            "Vorige onderwerp :: Volgende onderwerp", "Precedente :: Successivo",
        ),
        "nav.jump": ("Select a forum", "Goto page"),
        "nav.mode": ("Newest First", "All Posts", "Display posts from previous:"),
        "thread.links": (
            "Author Message", "Autor Nachricht", "Auteur Message", "Autor Mensaje", "Autore Messaggio",
            "Auteur Bericht", "Автор Сообщение", "Autor Wiadomość", "Autor Mensagem", "Författare Meddelande",
            "Forfatter Besked", "Forfatter Melding", "Kirjoittaja Viesti", "Autor Zpráva", "Szerző Üzenet",
            "Yazar Mesaj",
        ),
        "site.footer": (
            "FAQ Search Memberlist Usergroups Register", "Usergroups",
            "Log in to check your private messages", "Login to check your private messages",
        ),
    },
    forms=(
        *(("edit.notice", note) for note in _EDITED),
        ("post.head", "Post by {user} on {date}"),
        ("post.head", "Message par {user} le {date}"),
        ("post.head", "Beitrag von {user} am {date}"),
        ("post.head", "Mensaje por {user} el {date}"),
        ("post.head", "Сообщение автор {user} в {date}"),
        ("quote.head", "{user} hat Folgendes geschrieben:"),
        ("quote.head", "{user} napisał/a:"),
        ("quote.head", "{user} demiş ki:"),
        *(("post.head", head) for head in _DATED),
        *(("post.date", f"{posted}: {{date}}") for posted in dict.fromkeys(posted for _, posted, _ in _DATES)),
        ("post.subject", "Post subject: {title}"),
        ("action.find", "View user's profile Send private message {value}"),
        ("action.find", "View users profile Send private message {value}"),
        ("nav.back", "{forum} Forum Index -> {title}"),
        ("nav.pages", "Goto page {value} Next"),
        ("nav.mode", "Display posts from previous: {value}"),
        ("site.footer", "Powered by phpBB © 2001, {n} phpBB Group"),
        ("site.footer", "Powered by phpBB 2{value} phpBB Group"),
    ),
    signs={
        "View user profile": 1.0,
        **dict.fromkeys(_DATED, 2.0),
        "View user's profile Send private message": 2.0,
        "View users profile Send private message": 2.0,
        "View user's profile Send private message {value}": 2.0,
        "View users profile Send private message {value}": 2.0,
        "Benutzer-Profile anzeigen Private Nachricht senden": 2.0,
        "View previous topic :: View next topic": 2.0,
        "Vorheriges Thema anzeigen :: Nächstes Thema anzeigen": 2.0,
        "Voir le sujet précédent :: Voir le sujet suivant": 2.0,
        "Back to top": 0.6,
        "Newest First": 1.0,
        "Oldest First": 1.0,
        "Usergroups": 0.7,
        "{forum} Forum Index -> {title}": 1.5,
        "Log in to check your private messages": 1.5,
        "Login to check your private messages": 1.5,
        "Powered by phpBB © 2001, {n} phpBB Group": 3.0,
        "© 2001, {n} phpBB Group": 2.0,
        "Powered by phpBB 2{value} phpBB Group": 3.0,
    },
    order=(
        "author", "title", "joined", "messages", "location", "posted", "subject", "actions", "body",
        "signature", "edited", "actions",
    ),
    ladder=("Site Admin", "Moderator", "Guest"),
    smilies=(
        "Very Happy", "Smile", "Sad", "Surprised", "Shocked", "Confused", "Cool", "Laughing", "Mad", "Razz",
        "Embarassed", "Crying or Very sad", "Evil or Very Mad", "Twisted Evil", "Rolling Eyes", "Wink",
        "Exclamation", "Question", "Idea", "Arrow", "Neutral", "Mr. Green",
    ),
    traits=frozenset({"box-first", "subject"}),
    sources=("template viewtopic_body.tpl of subSilver, phpBB 2.0", "lang_main.php in 14 languages", "flattened pages of five threads"),
)  # fmt: skip
