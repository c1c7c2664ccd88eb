"""Flarum 1–2."""

from .base import Engine

ENGINE = Engine(
    name="flarum",
    title="Flarum",
    family="Flarum",
    words={
        "thread.reply_box": ("Antwort schreiben...", "Schreibe eine Antwort..."),
        "nav.next": ("Next Page »", "Nächste Seite »"),
        "nav.prev": ("« Previous Page", "« Vorherige Seite"),
        "thread.map": ("Original Post", "Originalbeitrag", "Ursprünglicher Beitrag", "Premier message", "Mensaje original"),
        "edit.word": ("Edited", "Bearbeitet", "Modifié", "Editado", "Modificato", "Bewerkt", "Отредактировано"),
        "badge.answer": ("Set Best Answer", "Best Answer set by"),
        "site.footer": (
            "This site is best viewed in a modern browser with JavaScript enabled.",
            "Something went wrong while trying to load the full version of this site. Try hard-refreshing "
            "this page to fix the error.",
            "Diese Seite wird am besten in einem modernen Browser mit aktiviertem JavaScript angezeigt.",
            "Beim Versuch, die vollständige Version dieser Seite zu laden, ist ein Fehler aufgetreten.",
        ),
    },
    forms=(
        ("post.replied_by", "{names} hat darauf geantwortet."),
        ("post.replied_by", "{names} haben darauf geantwortet."),
        ("event.line", "{user} changed the title to {title}."),
        ("event.line", "{user} added the {title} tag {date}."),
        ("event.line", "{user} added the {title} tag."),
        ("event.line", "{user} removed the {title} tag {date}."),
        ("event.line", "{user} locked the discussion {date}."),
        ("event.line", "{user} stickied the discussion {date}."),
        ("event.line", "{user} hat den Titel zu {title} geändert {date}."),
        ("event.line", "{user} hat die Diskussion geschlossen {date}."),
        ("event.line", "{user} hat den Tag {title} hinzugefügt {date}."),
    ),
    signs={
        "This site is best viewed in a modern browser with JavaScript enabled.": 3.0,
        "Something went wrong while trying to load the full version of this site. Try "
        "hard-refreshing this page to fix the error.": 3.0,
        "Diese Seite wird am besten in einem modernen Browser mit aktiviertem JavaScript angezeigt.": 3.0,
        "Log In to Reply": 1.0,
        "Write a Reply...": 1.5,
        "Original Post": 0.7,
        "Originalbeitrag": 0.7,
        "« Previous Page": 0.4,
        "Next Page »": 0.4,
        "Set Best Answer": 1.0,
        "{names} replied to this.": 1.5,
        "{names} haben darauf geantwortet.": 1.5,
        "{names} hat darauf geantwortet.": 1.5,
        "{n} of {m} posts": 0.5,
        "{user} changed the title to {title} {date}.": 1.5,
        "{user} changed the title to {title}.": 1.0,
        "{user} added the {title} tag {date}.": 1.5,
    },
    traits=frozenset({"dated-posts", "lone-names", "title-listed"}),
    order=("author", "banners", "posted", "edited", "number", "body", "likes"),
    sources=(
        "view frontend/content/discussion (the page without JavaScript) and locale core.yml of Flarum 1–2",
        "the application's own view from general knowledge",
    ),
)  # fmt: skip
