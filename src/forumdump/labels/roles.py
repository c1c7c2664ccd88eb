"""Roles of the label data → the few groups that the reading stages tell apart."""

from __future__ import annotations

from collections.abc import Mapping

# The longest prefix wins. Groups: what the value behind a label is (joined, messages, likes, location,
# profile), what goes with a name (rank, banner, status, detail), heads of posts (number, head, subject),
# what stands in bodies (quote, quote_end, code), what trails them (edit, like, signature, attach), and
# the page around (action, nav, thread, event, site).
GROUPS: Mapping[str, str] = {
    "member": "profile",
    "member.joined": "joined",
    "member.posts": "messages",
    "member.thanks": "profile",
    "member.posts_head": "thread",
    "member.likes_received": "likes",
    "member.reaction_score": "likes",
    "member.thanks_received": "likes",
    "member.location": "location",
    "member.gender_value": "detail",
    "member.status": "detail",
    "member.rank": "detail",
    "member.avatar": "avatar",
    "member.deleted": "deleted",
    # `Reactions: amy, bob` under a post of XenForo 2; Vanilla's label in profiles is rare beside it.
    "member.reactions": "like",
    "member.contact": "detail",
    "status": "status",
    "rank": "rank",
    "badge": "banner",
    "post.number": "number",
    "post.reply_number": "number",
    "post.head": "head",
    "post.date": "head",
    "post.by": "head",
    # Flarum tells under a body who answered it.
    "post.replied_by": "action",
    "post.reply_to": "detail",
    "post.permalink": "action",
    "post.footer": "head",
    "post.subject": "subject",
    "post.replies_count": "action",
    # SMF prints `Logged` between the body and the signature.
    "post.ip_logged": "signature",
    "post": "event",
    "quote": "quote",
    "quote.expand": "quote_end",
    "quote.collapse": "quote_end",
    "code": "code",
    "spoiler": "code",
    "attach": "attach",
    "edit": "edit",
    "like": "like",
    "like.kind": "like",
    "site.statistics": "site",
    "signature": "signature",
    "event": "event",
    "thread": "thread",
    "action": "action",
    "action.avatar": "action",
    "nav": "nav",
    "site": "site",
}

# Groups that take a value: what kind of value stands behind the label.
VALUED = frozenset(["joined", "messages", "likes", "location", "profile"])
# Those of them that only a member's box shows, on nearly every board.
BOXED = frozenset(["joined", "messages"])
# Groups of what leads to other pages, or does something here.
BUTTONS = frozenset(["nav", "action"])
# Roles of what a user box says of somebody's presence.
STATES = frozenset(["status.online", "status.offline", "status.invisible"])
# Roles of the titles that boards give by default.
TITLES = frozenset(["rank.ladder", "rank.member", "rank.moderator", "rank.admin", "rank.staff"])
# Roles of the words for those who are no members, which boards print in the place of a title or of a name.
STRANGERS = frozenset(["rank.guest", "rank.deleted", "rank.unregistered"])

# Of several groups that one string belongs to, the first of these is meant: a label that takes a value
# before a title, a button before the bare head of a quote.
PRECEDENCE = (
    "joined", "messages", "likes", "location", "profile", "number", "head", "subject", "banner", "rank", "action", "quote_end",
    "quote", "code", "edit", "like", "attach", "signature", "status", "detail", "thread", "event", "nav", "site",
)  # fmt: skip
ORDER = {name: place for place, name in enumerate(PRECEDENCE)}


def group(role: str) -> str:
    """The group of a role: that of its longest known prefix.

    >>> group("member.joined"), group("member.age"), group("nav.next")
    ('joined', 'profile', 'nav')
    """
    while role not in GROUPS:
        role, dot, _ = role.rpartition(".")
        if not dot:
            return "site"
    return GROUPS[role]
