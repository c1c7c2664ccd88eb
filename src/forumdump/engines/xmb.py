"""XMB 1.8–1.10."""

from .base import Engine

ENGINE = Engine(
    name="xmb",
    title="XMB",
    family="XMB",
    words={
        "member.mood": ("Stimmung:",),
        "status.offline": ("Mitglied ist Offline", "Mitglied ist offline"),
        "status.online": ("Mitglied ist Online",),
        "post.author_word": ("Author:", "Autor:"),
        "action.find": (
            "View user's profile", "Visit user's homepage", "View All Posts By User", "E-Mail user",
            "U2U Member", "Search Posts By User", "Edit Post", "Reply With Quote",
        ),
        "action.print": ("Printable Version", "Druckversion"),
        "action.watch": ("Printable Version | Subscribe | Add to Favorites", "Add to Favorites"),
        "thread.login_to_reply": (
            "Not logged in [Login - Register]", "Not logged in [Login ]", "You are not logged in",
        ),
        "site.footer": ("Powered by XMB", "XMB Forum Software", "Member Is Hidden"),
    },
    forms=(
        ("post.head", "posted on {date}"),
        ("post.head", "geschrieben am {date} um {time}"),
        ("post.head", "verfasst am {date} um {time}"),
        ("edit.notice", "[ Edited on {date} by {user} ]"),
        ("edit.notice", "[Edited on {date} at {time} by {user}]"),
        ("edit.notice", "[Editiert am {date} von {user}]"),
        ("edit.notice", "[bearbeitet am {date} von {user}]"),
        ("quote.head", "Zitat: Ursprünglich geschrieben von {user}"),
        ("post.subject", "Subject: {title}"),
        ("thread.title_line", "Author: Subject: {title}"),
        ("site.footer", "Powered by XMB {title}"),
        ("site.footer", "XMB Forum Software © {title} The XMB Group"),
        ("site.footer", "[Queries: {n}] [PHP: {title} - SQL: {title}]"),
    ),
    signs={
        "Member Is Offline": 1.0,
        "Member Is Online": 1.0,
        "Mitglied ist Offline": 1.0,
        "Mood:": 1.0,
        "U2U Member": 2.0,
        "View All Posts By User": 1.5,
        "View user's profile": 0.7,
        "Printable Version | Subscribe | Add to Favorites": 2.0,
        "Not logged in [Login - Register]": 2.0,
        "posted on {date} at {time}": 1.2,
        "geschrieben am {date} um {time}": 1.0,
        "Author: Subject: {title}": 1.5,
        "[Edited on {date} by {user}]": 1.5,
        "Posting Freak": 0.7,
        "Powered by XMB": 3.0,
        "Powered by XMB {title}": 3.0,
        "XMB Forum Software © {title} The XMB Group": 3.0,
        "[Queries: {n}] [PHP: {title} - SQL: {title}]": 2.0,
    },
    order=(
        "author", "title", "messages", "joined", "location", "status", "mood", "posted", "subject", "body",
        "edited", "signature",
    ),
    ladder=("Newbie", "Junior Member", "Member", "Senior Member", "Posting Freak"),
    sources=(
        "template viewthread_post and lang/English of XMB 1.9–1.10",
        "German strings from general knowledge",
    ),
)  # fmt: skip
