"""Invision Power Board 2: name, date and number, then the group first."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="invision2",
    engine="invision2",
    number="#{n}",
    posted="{mon} {d} {Y}, {hh}:{MM} {AP}",
    joined="{d}-{month} {y}",
    edited="{mon} {d} {Y}, {hh}:{MM} {AP}",
    top="""
        -p Help|Search|Members|Calendar
        p Example Board > {section}
        -p &Reply to this topic|&Start new topic
        b {topic}
    """,
    post="""
        b {author}
        p &post|{posted}
        p Post~ {number}

        p {title}

        p &*

        p Group: Members
        p Posts: {messages}
        p Joined: {joined}
        p From: {location}
        p Member No.: 1,203

        body
        p This post has been edited by|{edited_by}~: {edited}
        p --------------------
        sig
        -p &Go to the top of the page
        -p &+Quote Post
    """,
    bottom="""
        -p « Next Oldest|·|{section}|·|Next Newest »
        -p 1 User(s) are reading this topic (1 Guests and 0 Anonymous Users)
        -p 0 Members:
        -p Lo-Fi Version|Time is now: 22nd November 2020 - 11:00 AM
    """,
    quote="QUOTE({quoted} @ {when})\n{text}",
    source="template skin_topic of Invision Power Board 2.3",
)
