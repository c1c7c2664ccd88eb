"""Discourse: the crawler view that scrapers get, and what is left of the view in browsers."""

from .base import Engine

ENGINE = Engine(
    name="discourse",
    title="Discourse",
    family="Discourse",
    words={
        "thread.similar": (
            "Suggested Topics", "Related topics", "Related Topics", "New & Unread Topics",
            "Topic Replies Views Activity", "Topic Replies Activity", "Vorgeschlagene Themen",
            "Sujets suggérés", "Temas sugeridos", "Argomenti suggeriti", "Похожие темы", "Sugerowane tematy",
        ),
        "nav.next": (
            "next page →", "nächste Seite →", "page suivante →", "página siguiente →",
            "следующая страница →",
        ),
        "nav.prev": (
            "← previous page", "← vorherige Seite", "← page précédente", "← página anterior",
            "← предыдущая страница",
        ),
        "event.line": ("Closed", "Unlisted", "Pinned globally"),
        "code.action": ("Copy to clipboard",),
        "thread.map": ("Popular Links", "Frequent Posters", "Topic Summary", "There are no more topics."),
        "site.footer": (
            "Powered by Discourse, best viewed with JavaScript enabled", "Powered by Discourse",
            "Terms of Service", "Privacy Policy", "Categories", "Guidelines", "FAQ/Guidelines",
        ),
    },
    forms=(
        ("like.notice", "{n} Likes"),
        ("like.notice", "{n} Like"),
        ("post.replies_count", "{n} Replies"),
        ("post.replies_count", "{n} Reply"),
        ("quote.continue", "Continuing the discussion from {title}:"),
        (
            "event.line",
            "This topic was automatically closed {date} after the last reply. New replies are no longer allowed.",
        ),
        ("event.line", "This topic was automatically closed after {value}. New replies are no longer allowed."),
        ("event.line", "This topic was automatically opened {value}"),
        ("event.line", "Closed on {date}"),
        ("post.gap", "{n} days later"),
        ("post.gap", "{n} months later"),
        ("post.gap", "{n} years later"),
        ("post.reply_to", "in reply to {user}"),
    ),
    signs={
        "Powered by Discourse, best viewed with JavaScript enabled": 3.0,
        "Powered by Discourse": 2.0,
        "Suggested Topics": 1.0,
        "Related topics": 0.8,
        "Topic Replies Views Activity": 1.5,
        "Vorgeschlagene Themen": 1.5,
        "Sujets suggérés": 1.5,
        "Temas sugeridos": 1.5,
        "next page →": 1.5,
        "← previous page": 1.5,
        "nächste Seite →": 1.5,
        "page suivante →": 1.5,
        "This topic was automatically closed {value} after the last reply. New replies are no longer allowed.": 2.5,
        "Continuing the discussion from {title}:": 1.5,
        "{n} Likes": 0.4,
        "FAQ/Guidelines": 1.0,
        "There are no more topics.": 1.5,
        "Frequent Posters": 1.0,
        "Popular Links": 0.7,
    },
    order=("author", "posted", "number", "body", "likes", "actions"),
    ladder=("new user", "basic user", "member", "regular", "leader"),
    traits=frozenset({"category-below", "dated-posts"}),
    sources=("template topics/show.html.erb of Discourse 3", "flattened pages of five boards"),
)  # fmt: skip
