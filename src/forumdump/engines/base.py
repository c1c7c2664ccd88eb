"""What an engine table is: everything that is known of one forum engine, as one value."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

# What a table may say of its engine beyond words; each trait has its one place in the reading stages.
TRAITS: Mapping[str, str] = {
    "ordinal-number": "the list number before a name is the post's number",
    "bare-place": "a place without its label may follow the user box",
    "plain-place": "the box shows a member's place without a label, under labelled values",
    "box-first": "the user box stands above the body or beside it, and in the page's source before it",
    "bare-box": "flattening may leave a name and a title of a user box, and nothing else",
    "end-mark": "a lone no-break space stands under each body",
    "subject": "a post's subject, often the thread's title, stands above its body",
    "replied-name": "the name beside a post's number is that of the member who is answered",
    "name-over-date": "the author's name stands over the post's date: what a user box shows below is no name",
    "name-over-list": "the user box is a list, and the author's name stands over it",
    "category-below": "the thread's category stands between its title and the first post",
    "title-listed": "the title is the last item of the list of the thread's tags",
    "numbered-title": "the thread's number stands behind its title: `Crash on start #417`",
    "lone-names": "a page for readers without scripts shows a name over each body, and nothing else",
    "ranked-heads": "a name over a title is all that stands over a post's text: its number and date stand under it",
    "dated-posts": "boxes show no join date: a date in a post's head is the post's",
    "one-count": "of the bare counts in a box only the first, that of messages, is known",
    "group-title": "a member's group on a row of its own is the title; beside the name stands a picture's text",
    "name-quotes": "a member's name with a colon, on a line of its own in a body, heads a quote",
    "ruled-subject": "a drawn line parts a post's subject from its body",
    "ruled-signature": "a drawn line stands above every signature",
    "number-is-id": "#N is the post's id in the data base, not its place in the thread",
}


@frozen(kw_only=True)
class Engine:
    """One forum engine (or one version or skin of it) as a table.

    `words` are whole lines by role (roles as in `labels/`), `forms` whole lines with slots
    (`Post by {user} » {date}`), `signs` lines or forms that only this engine prints, with a weight.
    `ladder` are the titles that it gives members, `smilies` the texts of its pictures in posts.
    `order` tells the items of a post as the page prints them (`body` among them), for people and for
    the test renderer; `traits` are keys of `TRAITS`; `sources` say where each fact was read.
    """

    name: str
    title: str
    family: str
    words: Mapping[str, tuple[str, ...]] = field(factory=dict)
    forms: tuple[tuple[str, str], ...] = ()
    signs: Mapping[str, float] = field(factory=dict)
    order: tuple[str, ...] = ()
    ladder: tuple[str, ...] = ()
    smilies: tuple[str, ...] = ()
    traits: frozenset[str] = frozenset()
    sources: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        unknown = self.traits - TRAITS.keys()
        if unknown:
            raise ValueError(f"engine {self.name!r}: unknown traits {sorted(unknown)}")

    @property
    def subject_place(self) -> str:
        """Where posts show their subject: `body` (right above it), `ruled` (over the line drawn there), `head` (above
        the post's own line), or nothing known."""
        printed = [item for item in self.order if item != "actions"]
        if "subject" not in printed:
            return ""
        if printed[printed.index("subject") + 1 :][:1] != ["body"]:
            return "head"
        return "ruled" if "ruled-subject" in self.traits else "body"

    @property
    def buttons_below(self) -> bool:
        """Whether a post has its buttons under its text, and none above."""
        return "actions" in self.order and "actions" not in self.order[: self.order.index("body")]

    @property
    def signed_below(self) -> bool:
        """Whether who wrote and when stands under the text of a post."""
        below = self.order[self.order.index("body") :] if "body" in self.order else ()
        return {"author", "posted"} <= set(below)

    def entries(self) -> list[tuple[str, str, str, tuple[str, ...]]]:
        """The words and forms of the table as entries of the label data."""
        words = [(role, text) for role, texts in self.words.items() for text in texts]
        steps = [("rank.ladder", text) for text in self.ladder]
        return [(role, "", text, (self.name,)) for role, text in (*words, *self.forms, *steps)]
