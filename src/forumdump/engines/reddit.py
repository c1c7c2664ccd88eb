"""Reddit: old pages, and the ones of 2023 (shreddit)."""

from .base import Engine

ENGINE = Engine(
    name="reddit",
    title="Reddit",
    family="Reddit",
    words={
        "action.like": ("Upvote", "Downvote"),
        "action.share": ("Award", "give award", "AwardShare"),
        "action.link": ("permalink", "embed", "permalink embed save report reply", "permalink embed save parent report reply", "Go to comments"),
        "nav.sort": ("Sort by: Best", "sorted by: best", "Sort by:", "sorted by:"),
        "thread.reply_box": ("Add a Comment", "Add a comment"),
        "thread.guest_box": ("Want to join? Log in or sign up in seconds.",),
        "nav.jump": ("jump to content", "my subreddits"),
        "badge.op": ("OP",),
    },
    forms=(
        ("post.head", "submitted {date} by {user}"),
        ("thread.starter_line", "submitted {date} by {user}"),
        ("post.date", "OP • {date} • Edited {m}y ago"),
        ("post.date", "• {date} • Edited {m}y ago"),
        ("post.date", "{date} • Edited {m}y ago"),
        ("like.notice", "Upvote {n} Downvote Reply AwardShare"),
        ("like.notice", "Upvote {n} Downvote Reply Award Share"),
        ("like.notice", "Upvote {n} Downvote {m} Go to comments Share"),
        ("like.notice", "Upvote {n} Downvote {m} Go to commentsShare"),
    ),
    signs={
        "Upvote": 0.5,
        "Downvote": 0.5,
        "Go to comments": 1.0,
        "Add a Comment": 1.0,
        "Sort by: Best": 1.0,
        "sorted by: best": 1.0,
        "AwardShare": 1.0,
        "Want to join? Log in or sign up in seconds.": 3.0,
        "jump to content": 1.0,
        "my subreddits": 1.0,
        "Upvote {n} Downvote Reply AwardShare": 1.5,
        "Upvote {n} Downvote Reply Award Share": 1.5,
        "Upvote {n} Downvote {m} Go to comments Share": 2.0,
    },
    order=("author", "posted", "body", "actions"),
    traits=frozenset({"dated-posts"}),
    sources=("flattened pages and general knowledge of the two views",),
)  # fmt: skip
