"""The rules that speak for and against a header, each with its weight and its reason."""

from __future__ import annotations

from attrs import frozen

# A candidate is a header from this score on: a date and a number on one line reach it, as do a
# join date and a message count; a lone date, count or list number don't.
ENOUGH = 3.0
# A group of this weight shows what the thread's headers look like, before anything recurs.
LIKELY = 2.0


@frozen
class Rule:
    """What a rule weighs and why; `kind` says what it tells, where a thread can rest on that."""

    weight: float
    reason: str
    kind: str = ""


# What the rows of a header show.
ROLES = {
    "number": Rule(1.5, "a post number", "number"),
    "posted": Rule(2.0, "a date in the form that introduces posts", "date"),
    "date": Rule(1.0, "a date on a line of its own", "date"),
    "joined": Rule(2.0, "a join date", "joined"),
    "messages": Rule(1.5, "a message count", "messages"),
    "likes": Rule(1.0, "a count of likes received", "likes"),
    "location": Rule(0.7, "a place"),
    "profile": Rule(0.7, "another profile label"),
    "author": Rule(1.2, "a name in the form that introduces posts", "name"),
    "name": Rule(1.5, "a name that stands twice, or again under the body", "name"),
    "handle": Rule(1.5, "a member's address, `(@amy)`", "name"),
    "avatar": Rule(1.5, "an avatar's alternative text", "name"),
    "rank": Rule(0.7, "a member title", "title"),
    "count": Rule(0.5, "a bare count"),
    "titled": Rule(0.7, "a name with a member title behind it", "name"),
    "banner": Rule(0.5, "a banner"),
    "status": Rule(0.7, "an online status"),
    "head": Rule(0.5, "the words that introduce a post"),
    "edited-head": Rule(2.5, "when the post was edited, right under a name", "date"),
}

# What its neighbours and the whole thread tell.
RULES = ROLES | {
    "listed": Rule(1.0, "it is an item of a list whose numbers climb from post to post", "number"),
    "head-line": Rule(1.5, "date and number share a line"),
    "recurs": Rule(0.5, "a row of the same form recurs in the thread"),
    "counted": Rule(0.5, "bare numbers count through the text, from its beginning on", "order"),
    "climbs": Rule(1.0, "its number climbs with the posts before and after"),
    "falls": Rule(-1.5, "its number breaks the count"),
    "doubled": Rule(1.2, "right above it a short text stands twice: a name, and the text of its avatar", "name"),
    "boxed": Rule(1.5, "a name over a title, blank lines around both", "title"),
    "first": Rule(2.0, "a box right over text, two blank lines under the title of the page"),
    "ended": Rule(3.0, "the first of the marks that end bodies here follows on its text", "end"),
    "signed": Rule(1.0, "who wrote and when stands under its text, and no other head between"),
    "names-recur": Rule(0.7, "a short text stands above it, and such texts come back in the thread"),
    "named-again": Rule(1.0, "the name in its form stands right above it too, on a row of its own", "name"),
    "spoken-to": Rule(1.0, "another post speaks to whom the text above it names: `@amy`, `amy said:`", "name"),
    "headed": Rule(2.0, "a heading that comes back, drawn lines part the texts under such headings", "end"),
    "begins": Rule(1.5, "the line about the thread's starter, above, has its name", "name"),
    "counts-below": Rule(1.5, "two bare counts stand right under a day: a box whose labels are icons", "messages"),
    "alike": Rule(1.0, "the thread's heads are such moments, on rows of their own in this form", "date"),
    "answered": Rule(0.5, "a button to answer, quote or report it stands below its text", "button"),
    "dated-below": Rule(1.0, "its date stands under its text, as it does all through the thread", "date"),
    "opens": Rule(1.5, "the first numbered post is number 1: this one began the thread"),
    "lone": Rule(1.5, "the engine's page shows names alone, and this one comes back or stands where those do"),
    "dated": Rule(0.7, "the engine's heads are names over dates, and a short text stands above this one"),
    "engine": Rule(0.8, "the text shows the signs of a forum engine"),
    "odd": Rule(-1.0, "the thread's other headers show what this one lacks"),
    "statistics": Rule(-4.0, "it tells how many members and messages the board has"),
    "starter": Rule(-5.0, "the name of a board follows: it tells who began the thread"),
    "block": Rule(-3.0, "it stands under the heading of a block of the page"),
    "trailer": Rule(-4.0, "it stands under the heading of other threads"),
}

# What is told by the rules that a thread can rest on.
KINDS = {name: rule.kind for name, rule in RULES.items() if rule.kind}

__all__ = ["ENOUGH", "KINDS", "LIKELY", "ROLES", "RULES", "Rule"]
