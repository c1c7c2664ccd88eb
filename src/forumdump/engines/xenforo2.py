"""XenForo 2.0–2.3."""

from .base import Engine

ENGINE = Engine(
    name="xenforo2",
    title="XenForo 2",
    family="XenForo",
    words={
        "member.reaction_score": ("Reaction score", "Reaction Score"),
        "member.points": ("Points", "Trophy points", "Solutions"),
        "action.share": ("Add bookmark", "Bookmark"),
        "like.kind": ("Love", "Wow", "Sad", "Angry", "Informative", "Insightful", "Winner", "Useful", "Funny", "Friendly", "Creative", "Optimistic"),
        "quote.expand": ("Click to expand...", "Zum Vergrößern anklicken....", "Klicka för att utvidga...", "Laajenna klikkaamalla..."),
        "site.statistics": (
            "Forum statistics", "Latest member", "Foren-Statistik", "Forenstatistik", "Neuestes Mitglied", "Uusin jäsen", "Foorumin tilastot",
            "Forumstatistieken", "Nieuwste lid", "Statistiques des forums", "Dernier inscrit", "Dernier membre", "Estadísticas del foro",
            "Último miembro", "Statistiche forum", "Ultimo utente registrato", "Ultimo iscritto", "Statystyki forum", "Najnowszy użytkownik",
            "Forumstatistik", "Senaste medlem", "Seneste medlem", "Nyeste medlem", "Estatísticas do Fórum", "Último membro",
            "Статистика форума", "Новый пользователь", "Forum istatistikleri", "Son üye",
        ),
        "thread.similar": ("Similar threads", "Users who are viewing this thread"),
    },
    signs={
        "Reaction score": 2.0,
        "Thread starter": 1.5,
        "Thread starter {user}": 2.0,
        "Start date {date}": 2.0,
        "Reactions: {names}": 1.5,
        "Reactions:": 1.5,
        "Users who are viewing this thread": 2.0,
        "Install the app": 1.0,
        "Beginndatum {date}": 1.5,
        "Themenstarter {user}": 1.5,
        "Ketjun aloittaja {user}": 1.5,
        # The same two lines as other translations print them.
        **dict.fromkeys(
            ("Viestiketjun aloittaja {user}", "Initiateur de la discussion {user}", "Auteur de la discussion {user}", "Creatore Discussione {user}",
             "Trådstartare {user}", "Trådstarter {user}", "Autor wątku {user}", "Zakladatel vlákna {user}", "Autor do tópico {user}",
             "Iniciador del tema {user}", "Konbuyu başlatan {user}", "Téma indítója {user}", "Автор темы {user}", "Topicstarter {user}",
             "Alkaa {date}", "Date de début {date}", "Data di inizio {date}", "Startdatum {date}", "Startdato {date}", "Begindatum {date}",
             "Data rozpoczęcia {date}", "Datum zahájení {date}", "Data de início {date}", "Fecha de inicio {date}", "Başlangıç tarihi {date}",
             "Kezdés dátuma {date}", "Дата начала {date}"),
            1.5,
        ),
        "{user} hat gesagt.:": 1.5,
        "Zum Vergrößern anklicken....": 2.0,
        "Not open for further replies.": 1.0,
        "Reaktionspunkte": 2.0,
        "Mitglied seit": 1.0,
        "Du verwendest einen veralteten Browser. Es ist möglich, dass diese oder andere Websites nicht korrekt angezeigt werden.": 3.0,
        "You are using an out of date browser. It may not display this or other websites correctly.": 3.0,
        "Click to expand...": 0.5,
        "Add bookmark": 1.0,
    },
    order=(
        "author", "title", "banners", "joined", "messages", "likes_received", "points", "location",
        "posted", "number", "body", "edited", "signature", "likes",
    ),
    ladder=("New member", "Member", "Active member", "Well-known member", "Staff member", "Moderator", "Administrator"),
    traits=frozenset({"bare-box", "bare-place", "end-mark"}),
    sources=("templates post_macros, message_macros of XenForo 2.2", "flattened pages of sixteen boards"),
)  # fmt: skip
