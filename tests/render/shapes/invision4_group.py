"""Invision Community 4.0 to 4.4: the group as a word of its own, `{n} posts`, a bare place."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="invision4_group",
    engine="invision4",
    numbering="",
    edited="{month} {d}, {Y}",
    posted="{month} {d}, {Y}",
    top="""
        -li {section}
        h1 {topic}
        p By {starter}, {started} in {section}
        -p {replies} posts in this topic
        h3 Recommended Posts
    """,
    post="""
        h3 {author}

        li {title}
        li Members
        li {messages} posts
        li Location: {location}
        p Posted {posted}

        body
        p Edited {edited} by {edited_by}
        sig
        -li Quote
        -li Like|{likes}
        -p Share this post
        -p Link to post
        -p Share on other sites
    """,
    bottom="""
        -h3 Create an account or sign in to comment
        -p You need to be a member in order to leave a comment
        -p Powered by Invision Community
    """,
    quote="On {when}, {quoted} said:\n{text}",
    source="flattened pages of Invision Community 4.1",
    tongues={
        "de": {
            "By {starter}, {started} in": "Von {starter}, {started} in",
            "Recommended Posts": "Empfohlene Beiträge",
            "{messages} posts": "{messages} Beiträge",
            "Location:": "Wohnort:",
            "p Posted {posted}": "p Geschrieben {posted}",
            "p Edited {edited} by": "p Bearbeitet {edited} von",
            "li Quote": "li Zitieren",
            "Members": "Mitglieder",
            "Link to post": "Link zum Beitrag",
            "Share on other sites": "Auf anderen Seiten teilen",
            "{replies} posts in this topic": "{replies} Beiträge in diesem Thema",
            "Share this post": "Diesen Beitrag teilen",
            "On {when}, {quoted} said:": "Am {when} schrieb {quoted}:",
            "thousands": ".",
            "posted": "{d}. {month} {Y}",
            "edited": "{d}. {month} {Y}",
        },
    },
)
