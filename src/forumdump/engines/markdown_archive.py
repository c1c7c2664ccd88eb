"""Forum archives that were written out as Markdown, a rule between the posts."""

from .base import Engine

ENGINE = Engine(
    name="markdown_archive",
    title="Markdown archive",
    family="Markdown",
    words={
        "thread.word": ("Original thread", "Archived thread"),
    },
    forms=(
        ("post.head", "Posted on {date} by {user}:"),
        ("post.head", "Posted by {user} on {date}"),
        ("post.head", "Posted by {user} on {date}:"),
    ),
    signs={
        "---": 0.8,
        "Post by {user} on {date}": 1.2,
        "Posted on {date} by {user}:": 1.5,
        "Posted by {user} on {date}": 0.7,
    },
    order=("author", "posted", "body"),
    sources=("flattened archives of three boards",),
)  # fmt: skip
