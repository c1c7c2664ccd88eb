"""Phorum 5: the templates of 5.0 and 5.1 (`Posted by:`, `Date:`) and Emerald of 5.2 (name over subject over date)."""

from .base import Engine

ENGINE = Engine(
    name="phorum",
    title="Phorum",
    family="Phorum",
    words={
        "post.by": ("Posted by:",),
        "post.date": ("Date:",),
        "action.reply": (
            "Options: Reply•Quote", "Options: Reply • Quote", "Options: Reply To This Message•Quote This Message",
            "Reply Quote", "Reply Quote Report",
        ),
        "action.tools": ("Options:",),
        "nav.jump": ("Go to:", "Go to Topic:", "Goto:", "Goto Thread:", "Go to Topic: Previous•Next"),
        "nav.prev_thread": ("Newer Topic Older Topic", "Newer Topic", "Previous•Next"),
        "nav.next_thread": ("Older Topic",),
        "nav.back": ("Forum List Message List New Topic", "Message List", "Forum List"),
        "action.print": ("Print View", "Print View RSS"),
        "site.footer": ("This forum powered by Phorum.", "This forum is powered by Phorum."),
        "thread.login_to_reply": ("Sorry, only registered users may post in this forum.", "Click here to login"),
    },
    forms=(
        ("post.by", "Posted by: {user} (IP Logged)"),
        ("post.by", "Posted by: {user}"),
        ("post.head", "Date: {date}"),
        ("edit.notice", "Edited {n} time(s). Last edit at {date} by {user}."),
        ("attach.head", "Attachments: {value}"),
        ("quote.head", "{user} Wrote:"),
    ),
    signs={
        "Posted by: {user} (IP Logged)": 2.0,
        "Edited {n} time(s). Last edit at {date} by {user}.": 3.0,
        "Options: Reply•Quote": 2.0,
        "Options: Reply To This Message•Quote This Message": 3.0,
        "Forum List Message List New Topic": 2.0,
        "Go to Topic: Previous•Next": 2.0,
        "Newer Topic Older Topic": 1.0,
        "Newer Topic": 0.7,
        "Older Topic": 0.7,
        "Message List": 0.5,
        "This forum powered by Phorum.": 3.0,
        "This forum is powered by Phorum.": 3.0,
        "Sorry, only registered users may post in this forum.": 1.0,
    },
    order=("subject", "author", "posted", "body", "edited", "attachments", "actions"),
    smilies=(
        "smiling smiley", "winking smiley", "sad smiley", "moody smiley", "confused smiley", "eye rolling smiley",
        "angry smiley", "tongue sticking out smiley", "grinning smiley", "cool smiley", "drinking smiley",
        "hot smiley",
    ),
    traits=frozenset({"subject"}),
    sources=("templates default and emerald and language en_US of Phorum 5.2 and 5.3",),
)  # fmt: skip
