"""GitHub's issues and pull requests, the views of 2012–2023 and of 2024."""

from .base import Engine

ENGINE = Engine(
    name="github",
    title="GitHub",
    family="GitHub",
    words={
        "thread.users": (
            "Assignees", "No one assigned", "Milestone", "No milestone", "None yet", "No projects",
        ),
        "action.other": (
            "More actions", "Issue body actions", "Copy link", "Author More actions", "AuthorMore actions",
            "Contributor More actions", "Member More actions", "Skip to content",
        ),
        "site.footer": (
            "Sign up for free to join this conversation on GitHub. Already have an account? Sign in to comment",
            "Sign up for free to join this conversation on GitHub.",
        ),
    },
    forms=(
        ("post.head", "{user} commented {date}"),
        ("post.head", "{user} commented on {date}"),
        ("post.date", "opened on {date}"),
        ("thread.starter_line", "{user} opened this issue {date} · {n} comments"),
        ("thread.starter_line", "{user} opened this issue on {date} · {n} comments"),
        ("event.line", "{user} added the {title} label {date}"),
        ("event.line", "{user} added the {title} label on {date}"),
        ("event.line", "{user} closed this as completed {date}"),
        ("event.line", "{user} closed this as completed on {date}"),
    ),
    signs={
        "{user} commented {date}": 0.5,
        "{user} opened this issue {date} · {n} comments": 2.0,
        "{user} opened this issue on {date} · {n} comments": 2.0,
        "{user} added the {title} label {date}": 1.0,
        "{user} closed this as completed {date}": 1.5,
        "No one assigned": 1.0,
        "No milestone": 0.7,
        "Issue body actions": 2.0,
        "Sign up for free to join this conversation on GitHub.": 3.0,
        "Sign up for free to join this conversation on GitHub. Already have an account? Sign in to comment": 3.0,
    },
    order=("author", "posted", "body", "reactions"),
    traits=frozenset({"dated-posts", "numbered-title"}),
    sources=("flattened pages and general knowledge of the two views",),
)  # fmt: skip
