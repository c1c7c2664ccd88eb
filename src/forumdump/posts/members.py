"""Drafts → members: what a member's posts share is profile, what differs is told as an issue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..dates import Found, Order, resolve
from ..model import Issue, Member, Moment, Span
from .draft import Draft

# Profile fields of a draft that a member's posts should agree on.
_SHARED = ("title", "joined", "messages", "likes_received", "location")


def merge_members(drafts: Sequence[Draft], resolver: Resolver) -> tuple[list[Member | None], list[Member], list[Issue]]:
    """The author of each draft, the named members in order of appearance, and what conflicted."""
    grouped: dict[str, list[Draft]] = {}
    for draft in drafts:
        if draft.name is not None:
            grouped.setdefault(draft.name, []).append(draft)
    issues: list[Issue] = []
    members = {name: _merge(name, own, resolver, issues) for name, own in grouped.items()}
    authors: list[Member | None] = []
    for draft in drafts:
        if draft.name is not None:
            authors.append(members[draft.name])
        elif draft.member_places:
            authors.append(_merge(None, [draft], resolver, issues))
        else:
            authors.append(None)
    return authors, list(members.values()), issues


class Resolver:
    """Turns found dates into moments under the one date order of the thread."""

    def __init__(self, order: Order, now: datetime | None) -> None:
        self.order, self.now = order, now

    def moment(self, found: Found) -> Moment | None:
        """The moment of a found date, its text as it stands in the input."""
        return resolve(found, day_first=self.order.day_first, now=self.now)


def _merge(name: str | None, own: Sequence[Draft], resolver: Resolver, issues: list[Issue]) -> Member:
    values: dict[str, object] = {}
    places: dict[str, Span] = {}
    for draft in own:
        for field in _SHARED:
            value: object = getattr(draft, field)
            if field == "joined" and draft.joined is not None:
                value = resolver.moment(draft.joined)
            if value is None:
                continue
            span = draft.member_places.get(field)
            if field not in values:
                values[field] = value
                if span is not None:
                    places[field] = span
            elif values[field] != value and _text(values[field]) != _text(value):
                issues.append(
                    Issue("member-conflict", f"{name}: {field} is {_text(values[field])!r} and {_text(value)!r}", span)
                )
    banners = max((tuple(draft.banners) for draft in own), key=len)
    extra: dict[str, str] = {}
    if "joined" not in values:
        for draft in own:
            if draft.joined is not None:
                # A date that tells no day or month of ours (`Joined: Mehr 1388`, `Yesterday`) is kept as printed.
                extra.setdefault("joined", draft.joined.text)
                places.setdefault("extra:joined", draft.member_places["joined"])
    for draft in own:
        for label, value in draft.extra:
            if label not in extra:
                extra[label] = value
                places[f"extra:{label}"] = draft.member_places[f"extra:{label}"]
    for draft in own:
        for key in ("name", "banners"):
            if key in draft.member_places:
                places.setdefault(key, draft.member_places[key])
    return Member(
        name=name,
        title=values.get("title"),  # type: ignore[arg-type]
        banners=banners,
        joined=values.get("joined"),  # type: ignore[arg-type]
        messages=values.get("messages"),  # type: ignore[arg-type]
        likes_received=values.get("likes_received"),  # type: ignore[arg-type]
        location=values.get("location"),  # type: ignore[arg-type]
        extra=tuple(extra.items()),
        places=tuple(sorted(places.items())),
    )


def _text(value: object) -> str:
    return str(value)
