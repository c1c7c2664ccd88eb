"""XenForo 1.0–1.5."""

from .base import Engine

ENGINE = Engine(
    name="xenforo1",
    title="XenForo 1",
    family="XenForo",
    words={
        "member.joined": ("Joined:",),
        "member.posts": ("Messages:",),
        "member.likes_received": ("Likes Received:",),
        "member.points": ("Trophy Points:", "Best Answers:", "Ratings:", "Feedback Score:"),
        "site.footer": ("Share This Page", "Similar Threads", "(You must log in or sign up to reply here.)"),
        "site.statistics": ("Forum Statistics", "Latest Member:"),
        "action.report": ("Report",),
        "quote.expand": ("Click to expand...",),
    },
    signs={
        "Likes Received:": 2.0,
        "Trophy Points:": 2.0,
        "Best Answers:": 1.0,
        "Share This Page": 1.5,
        "(You must log in or sign up to reply here.)": 2.0,
        "Discussion in '{forum}' started by {user}, {date}.": 4.0,
        # The same line as other translations print it.
        **dict.fromkeys(
            (
                "Dieses Thema im Forum \"{forum}\" wurde erstellt von {user}, {date}.",
                "Discussion dans '{forum}' créé par {user}, {date}.",
                "Тема в разделе \"{forum}\", создана пользователем {user}, {date}.",
                "Tema en '{forum}' iniciado por {user}, {date}.",
                "Discussione in '{forum}' iniziata da {user}, {date}.",
                "Discussie in '{forum}' gestart door {user}, {date}.",
                "Dyskusja w '{forum}' rozpoczęta przez {user}, {date}.",
                "Diskussion i '{forum}' startad av {user}, {date}.",
                "Discussão em '{forum}' iniciada por {user}, {date}.",
            ),
            4.0,
        ),
        "{user} likes this.": 0.5,
        "{user} said: ↑": 2.0,
    },
    order=(
        "number", "author", "title", "banners", "joined", "messages", "likes_received", "points", "location",
        "number", "body", "edited", "signature", "author", "posted", "likes",
    ),
    ladder=("New Member", "Member", "Active Member", "Well-Known Member", "Staff Member"),
    traits=frozenset({"ordinal-number", "bare-place", "end-mark"}),
    sources=("templates message, message_user_info of XenForo 1.5", "flattened pages of eight boards"),
)  # fmt: skip
