"""vBulletin 5 and 6."""

from .base import Engine

ENGINE = Engine(
    name="vbulletin5",
    title="vBulletin 5",
    family="vBulletin",
    words={
        "nav.next": ("Previous template Next", "Previous Next", "Page of 1"),
        "nav.top": ("Go to top",),
        "thread.filters": (
            "Filtered by:", "Clear All", "All Time Today Last Week Last Month",
            "All Discussions only Photos only Videos only Links only Polls only Events only", "Photos only",
            "Videos only", "Links only", "Polls only", "Events only",
        ),
        "thread.tags": ("Tags: None",),
        "thread.viewers_head": ("Working...",),
        "action.reply": ("Post Cancel", "(BUTTON) Post (BUTTON) Cancel", "Comment", "Post a Comment"),
        "action.share": ("Tweet", "[svg] Tweet"),
        "site.footer": (
            "No announcement yet.", "Announcement", "Login or Sign Up", "or Sign Up",
            "Forgot password or user name?", "Log in with", "Yes No", "OK Cancel",
            "(BUTTON) Yes (BUTTON) No", "(BUTTON) OK (BUTTON) Cancel",
        ),
    },
    forms=(
        ("quote.head", "Originally posted by {user} View Post"),
        ("edit.notice", "Last edited by {user}; {date}."),
        ("like.notice", "Likes {n}"),
        ("thread.tags", "Tags: {value}"),
        ("status.online", "Send a private message to {user}"),
        ("site.footer", "Powered by vBulletin{value}Version 5.{value}"),
        ("site.footer", "Powered by vBulletin{value}Version 6.{value}"),
        ("site.footer", "All times are GMT{value}. This page was generated at {time}."),
        ("site.footer", "All times are GMT. This page was generated at {time}."),
        ("site.footer", "Copyright © {n} MH Sub I, LLC dba vBulletin. All rights reserved."),
        ("site.footer", "Copyright © {n} vBulletin Solutions, Inc. All rights reserved."),
    ),
    signs={
        "Clear All": 1.2,
        "new posts": 0.4,
        "Filtered by:": 1.0,
        "Previous template Next": 2.0,
        "All Time Today Last Week Last Month": 2.0,
        "All Discussions only Photos only Videos only Links only Polls only Events only": 2.0,
        "Tags: None": 1.0,
        "No announcement yet.": 1.5,
        "Login or Sign Up": 1.5,
        "Forgot password or user name?": 1.5,
        "Photos only": 1.0,
        "Events only": 1.0,
        "Originally posted by {user} View Post": 0.6,
        "Powered by vBulletin{value}Version 5.{value}": 3.0,
        "Powered by vBulletin{value}Version 6.{value}": 3.0,
        "All times are GMT{value}. This page was generated at {time}.": 2.0,
        "All times are GMT. This page was generated at {time}.": 2.0,
        "Copyright © {n} MH Sub I, LLC dba vBulletin. All rights reserved.": 2.0,
        "Working...": 0.5,
    },
    order=(
        "author", "title", "joined", "messages", "actions", "number", "subject", "posted", "body", "edited",
        "signature", "likes", "actions",
    ),
    ladder=("Junior Member", "Member", "Senior Member", "Moderator", "Super Moderator", "Administrator"),
    sources=(
        "templates display_post, conversation_toolbar of vBulletin 5.6", "flattened pages of four threads",
    ),
)  # fmt: skip
