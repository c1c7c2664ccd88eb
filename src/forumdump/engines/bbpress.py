"""bbPress 2 (WordPress)."""

from .base import Engine

ENGINE = Engine(
    name="bbpress",
    title="bbPress 2",
    family="WordPress",
    words={
        "rank.admin": ("Hauptadministrator", "Forum-Administrator"),
        "rank.member": ("Teilnehmer", "Zuschauer", "Participante", "Maître des clés"),
        "badge.op": ("Themen-Ersteller",),
        "badge.answer": ("Plugin Author", "Plugin Support", "Plugin Contributor"),
        "member.posts_head": ("Author Posts", "Author Replies", "Autor Beiträge", "Autor Antworten"),
        "thread.login_to_reply": (
            "You must be logged in to reply to this topic. Log In",
            "Du musst angemeldet sein, um auf dieses Thema antworten zu können.",
            "Vous devez être connecté pour répondre à ce sujet.",
            "Debes estar registrado para responder a este debate.",
        ),
        "thread.guest_box": ("Keep me signed in", "Angemeldet bleiben"),
        "thread.users": ("Stimmen",),
        "thread.word": ("Topic is closed.",),
        "action.watch": ("Favorite", "Abonnieren", "Favorit"),
        "site.footer": ("Proudly powered by WordPress", "Stolz präsentiert von WordPress"),
    },
    forms=(
        ("post.head", "{date} at {time} #{n} Reply"),
        ("post.head", "{date} um {time} Uhr #{n}"),
        ("edit.notice", "This reply was modified {date} by {user}. Reason: {title}"),
        ("edit.notice", "Diese Antwort wurde {date} von {user} geändert."),
        ("edit.notice", "Dieses Thema wurde {date} von {user} geändert."),
        ("edit.notice", "Diese Antwort wurde geändert {date} von {user}."),
        ("edit.notice", "Dieses Thema wurde geändert {date} von {user}."),
        (
            "thread.starter_line",
            "This topic has {n} reply, {m} voices, and was last updated {date} by {user}.",
        ),
        (
            "thread.starter_line",
            "This topic contains {n} replies, has {m} voices, and was last updated by {user} {date}.",
        ),
        (
            "thread.starter_line",
            "Dieses Thema hat {n} Antworten, {m} Stimmen und wurde zuletzt {date} von {user} aktualisiert.",
        ),
        (
            "thread.starter_line",
            "Dieses Thema hat {n} Antworten und {m} Teilnehmer, und wurde zuletzt aktualisiert {date} von "
            "{user}.",
        ),
        ("thread.post_count", "Viewing {n} post ({m} total)"),
        ("thread.post_count", "Ansicht von {n} Beiträgen – {m} bis {index} (von insgesamt {count})"),
        ("thread.post_count", "Ansicht von {n} Antworten – {m} bis {index} (von insgesamt {count})"),
        ("thread.locked", "The topic '{title}' is closed to new replies."),
        ("thread.locked", "Das Thema „{title}“ ist für neue Antworten geschlossen."),
        ("thread.login_to_reply", "Reply To: {title}"),
        ("thread.login_to_reply", "Antwort auf: {title}"),
    ),
    signs={
        "Keymaster": 1.5,
        "Participant": 1.0,
        "Hauptadministrator": 1.0,
        "Author Posts": 1.5,
        "Autor Beiträge": 1.5,
        "Voices": 0.5,
        "You must be logged in to reply to this topic.": 1.5,
        "Du musst angemeldet sein, um auf dieses Thema antworten zu können.": 2.0,
        "Vous devez être connecté pour répondre à ce sujet.": 1.5,
        "Viewing {n} posts - {m} through {index} (of {count} total)": 3.0,
        "Viewing {n} replies - {m} through {index} (of {count} total)": 3.0,
        "Ansicht von {n} Beiträgen – {m} bis {index} (von insgesamt {count})": 3.0,
        "This topic has {n} replies, {m} voices, and was last updated {date} by {user}.": 3.0,
        "This topic has {n} reply, {m} voices, and was last updated {date} by {user}.": 3.0,
        "This topic contains {n} replies, has {m} voices, and was last updated by {user} {date}.": 3.0,
        "Dieses Thema hat {n} Antworten und {m} Teilnehmer, und wurde zuletzt aktualisiert {date} "
        "von {user}.": 3.0,
        "Dieses Thema hat {n} Antworten, {m} Stimmen und wurde zuletzt {date} von {user} "
        "aktualisiert.": 3.0,
        "This reply was modified {date} by {user}.": 2.0,
        "This topic was modified {date} by {user}.": 2.0,
        "The topic ‘{title}’ is closed to new replies.": 2.0,
        "{date} um {time} Uhr #{n}": 1.5,
    },
    order=("posted", "number", "author", "title", "body", "edited"),
    traits=frozenset({"number-is-id"}),
    sources=(
        "templates content-single-topic, loop-replies, loop-single-reply of bbPress 2.6",
        "German and French strings from general knowledge",
    ),
)  # fmt: skip
