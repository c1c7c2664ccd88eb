"""NodeBB 1–4, themes Persona and Harmony."""

from collections.abc import Iterator

from .base import Engine

# What heads a post, by language: over its date, and over who edited it.
_WROTE = (
    ("wrote on", "last edited by"), ("schrieb am", "zuletzt editiert von"), ("a écrit sur", "dernière édition par"),
    ("escribió en", "Última edición por"), ("написал в", "отредактировано"), ("napisał(a)", "ostatnio edytowany przez"),
    ("scritto su", "ultima modifica di"), ("escreveu em", "última edição por"),
    ("wrote on", "voor het laatst aangepast door"),
)  # fmt: skip
# What stands under a post: how many answered, when the last did, and two buttons over the votes.
_ANSWERED = (
    ("1 Reply", "{m} Replies", "Last reply", "Reply Quote"),
    ("1 Antwort", "{m} Antworten", "Letzte Antwort", "Antworten Zitieren"),
    ("1 réponse", "{m} réponses", "Dernière réponse", "Répondre Citer"),
    ("1 Respuesta", "{m} Respuestas", "Última respuesta", "Responder Citar"),
    ("1 ответ", "{m} ответов", "Последний ответ", "Ответить Цитировать"),
    ("1 odpowiedź", "{m} odpowiedzi", "Ostatnia odpowiedź", "Odpowiedz Cytuj"),
    ("1 Risposta", "{m} Risposte", "Ultima Risposta", "Rispondi Cita"),
    ("1 Resposta", "{m} Respostas", "Última resposta", "Responder Citar"),
    ("1 Antwoord", "{m} Antwoorden", "Laatste Reactie", "Reageren Citeren"),
    ("1 条回复", "{m} 条回复", "最后回复", "回复 引用"),
)  # fmt: skip


def _heads() -> Iterator[tuple[str, str]]:
    for wrote in dict.fromkeys(wrote for wrote, _ in _WROTE):
        yield "post.date", f"{wrote} {{date}}"
    for wrote, edited in _WROTE:
        yield "post.date", f"{wrote} {{date}} {edited}"
        yield "post.date", f"{wrote} {{date}} {edited} {{names}}"
        yield "post.head", f"{wrote} {edited} {{names}}"
        yield "post.head", f"{{user}} {wrote} {{date}} {edited} #{{n}}"

    # Chinese has who edited it between the words.
    for edited in ("最后由 编辑", "最后由 {names} 编辑"):
        yield "post.date", f"编写于 {{date}} {edited}"


def _feet() -> Iterator[tuple[str, str]]:
    for one, many, last, buttons in _ANSWERED:
        # Persona's link to the replies is in the page, though hidden, where a post has none; it stood
        # behind the votes in older versions and stands before them in newer ones.
        yield "action.like", f"{buttons} {{n}}"
        yield "action.like", f"{last} {buttons} {{n}}"
        yield "action.like", f"{buttons} {{n}} {last}"
        for replies in (one, many):
            yield "post.replies_count", f"{replies} {last}"
            yield "post.replies_count", f"{replies} {last} {{date}}"
            # The letters of those who answered, in place of their pictures.
            yield "post.replies_count", f"{{value}} {replies} {last}"
            yield "action.like", f"{replies} {last} {{date}} {buttons} {{n}}"
            yield "action.like", f"{replies} {last} {buttons} {{n}}"
            yield "action.like", f"{{value}} {replies} {last} {buttons} {{n}}"
            yield "action.like", f"{buttons} {{n}} {replies} {last}"


ENGINE = Engine(
    name="nodebb",
    title="NodeBB",
    family="NodeBB",
    words={
        "post.head": (
            *dict.fromkeys(wrote for wrote, _ in _WROTE),
            *(f"{wrote} {edited}" for wrote, edited in _WROTE),
            "escribió el", "a écrit le", "编写于",
        ),
        "edit.word": tuple(edited for _, edited in _WROTE),
        "action.reply": (
            "Log in to reply", "Reply as topic", "Anmelden zum Antworten", "In einem neuen Thema antworten",
            "Se connecter pour répondre", "Accede para responder", "Авторизуйтесь, чтобы ответить",
            "Zaloguj się, aby odpowiedzieć", "Effettua l'accesso per rispondere", "Entre para responder",
            "Aanmelden om te reageren", "登录后回复",
        ),
        "nav.more": ("Loading More Posts", "Lade mehr Beiträge"),
        "thread.word": ("Posters", "Not Watching", "Suggested Topics"),
        "post.subject": (
            "This topic has been deleted. Only users with topic management privileges can see it.",
        ),
        "site.footer": (
            "Powered by NodeBB Contributors", "Powered by NodeBB",
            "Your browser does not seem to support JavaScript. As a result, your viewing experience will "
            "be diminished, and you have been placed in read-only mode.",
            "Please download a browser that supports JavaScript, or enable it if it's disabled (i.e. "
            "NoScript).",
        ),
    },
    forms=(
        *_heads(),
        *dict.fromkeys(_feet()),
        ("post.head", "{user} wrote on {date} last edited by {user2} {title} #{n}"),
        ("post.head", "{user} wrote on {date} #{n}"),
        ("post.head", "{user} replied to {user2} on {date}"),
        ("post.head", "{user} antwortete an {user2} am {date}"),
        ("thread.users", "{n} Posters"),
        ("thread.users", "{n} Kommentatoren"),
        ("post.date", "wrote {date}"),
        ("edit.notice", "last edited by {user} {date}"),
        ("edit.notice", "last edited by {user} on {date}"),
        ("edit.notice", "zuletzt editiert von {user} {date}"),
        ("quote.head", "@{user} said in {title}:"),
        ("quote.head", "@{user} said:"),
        ("quote.head", "@{user} sagte in {title}:"),
        ("quote.head", "@{user} sagte:"),
        ("quote.head", "@{user} a dit dans {title} :"),
        ("quote.head", "@{user} a dit:"),
        ("quote.head", "@{user} dijo en {title}:"),
        ("quote.head", "@{user} dijo:"),
        ("quote.head", "Пользователь @{user} написал в {title}:"),
        ("quote.head", "@{user} napisał w {title}:"),
        ("quote.head", "@{user} ha detto in {title}:"),
        ("quote.head", "@{user} disse em {title}:"),
        ("quote.head", "@{user} zegt in {title}:"),
        ("quote.head", "@{user} 在 {title} 中说："),
    ),
    signs={
        "Topic Tools": 0.5,
        "Log in to reply": 1.0,
        "Anmelden zum Antworten": 1.0,
        "Reply as topic": 1.0,
        "In einem neuen Thema antworten": 1.0,
        "Oldest to Newest": 1.0,
        "Newest to Oldest": 1.0,
        "Most Votes": 0.7,
        "Älteste zuerst": 0.5,
        "Meiste Stimmen": 0.7,
        "Loading More Posts": 1.5,
        "Posters": 0.7,
        "Last reply": 0.4,
        **{f"{last} {buttons} {{n}}": 1.5 for _, _, last, buttons in _ANSWERED},
        "1 Reply Last reply Reply Quote {n}": 2.0,
        "{m} Replies Last reply Reply Quote {n}": 2.0,
        "Reply Quote {n} Last reply": 1.5,
        "Reply Quote {n} 1 Reply Last reply": 2.0,
        "Reply Quote {n} {m} Replies Last reply": 2.0,
        **{f"{replies} {last}": 1.0 for one, many, last, _ in _ANSWERED for replies in (one, many)},
        "1 Reply Last reply {date}": 1.0,
        "last edited by": 0.8,
        **{edited: 1.0 for _, edited in _WROTE[1:]},
        **{f"{wrote} {edited}": 1.5 for wrote, edited in _WROTE},
        **{f"{wrote} {{date}} {edited}": 2.0 for wrote, edited in _WROTE},
        **{f"{wrote} {{date}} {edited} {{names}}": 2.0 for wrote, edited in _WROTE},
        "wrote on": 1.0,
        "schrieb am": 0.7,
        "Accede para responder": 1.0,
        "Авторизуйтесь, чтобы ответить": 1.0,
        "Zaloguj się, aby odpowiedzieć": 0.5,
        "Effettua l'accesso per rispondere": 1.0,
        "Aanmelden om te reageren": 1.0,
        "登录后回复": 0.7,
        "Du plus ancien au plus récent": 0.7,
        "Más antiguo a más nuevo": 0.7,
        "Mayor número de Votos": 0.7,
        "Сначала старые": 0.5,
        "По количеству голосов": 0.7,
        "Najwięcej głosów": 0.7,
        "Più Voti": 0.7,
        "Meeste stemmen": 0.7,
        "从旧到新": 0.7,
        "最多赞同": 0.7,
        "wrote on {date}": 1.2,
        "schrieb am {date}": 0.7,
        "{user} wrote on {date}": 0.6,
        "{user} wrote on {date} last edited by #{n}": 2.0,
        "{user} wrote on {date} last edited by {user2} {title} #{n}": 2.0,
        "@{user} said in {title}:": 1.5,
        "@{user} sagte in {title}:": 1.5,
        "Powered by NodeBB Contributors": 3.0,
        "Powered by NodeBB": 3.0,
        "Your browser does not seem to support JavaScript. As a result, your viewing experience "
        "will be diminished, and you have been placed in read-only mode.": 3.0,
    },
    # Main-content extractors drop the dates.
    traits=frozenset({"lone-names"}),
    order=("author", "banners", "posted", "edited", "number", "body", "signature", "likes"),
    sources=(
        "templates topic, partials/topic/post of nodebb-theme-persona and nodebb-theme-harmony",
        "language files topic, global of NodeBB 4.15 in ten languages",
    ),
)  # fmt: skip
