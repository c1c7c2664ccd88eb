"""The schema as a table: every field of the model, its kind, and what it says.

`SCHEMA`, the conversion both ways and the field lists of the reference page all come from here.
"""

from __future__ import annotations

from ..model import Block, Issue, Member, Post, Quote, Thread
from .kinds import Keys, Kind, Many, Maybe, MemberRef, Pair, Record, Scalar
from .values import MomentKind, Places, SpanKind

# Goes up when a reader of the old schema would misread the new one.
SCHEMA_VERSION = 1

TEXT, SHARE, SPAN = Scalar("string"), Scalar("number", 0, 1), SpanKind()
MAYBE_TEXT, MAYBE_INT, MAYBE_MOMENT = Maybe(TEXT), Maybe(Scalar("integer")), Maybe(MomentKind())
TEXTS = Many(TEXT)
WHERE = ("where", Places(), "field name → the span it was read from")


def _pair(first: str, second: str, kind: Kind, told: tuple[str, str]) -> Pair:
    return Pair(Keys(((first, TEXT, told[0]), (second, kind, told[1]))))


EXTRA = _pair("label", "value", TEXT, ("the label as shown", "the value as shown"))
REACTION = _pair("kind", "count", MAYBE_INT, ("as shown: Like, Thanks", "how many; null where not shown"))

MEMBER = Record(Member, "member", Keys((
    ("name", MAYBE_TEXT, "user name; null where the dump lost it"),
    ("title", MAYBE_TEXT, "rank or custom title under the name"),
    ("banners", TEXTS, "further titles: Staff Member, Thread Starter"),
    ("joined", MAYBE_MOMENT, "when the account was made"),
    ("messages", MAYBE_INT, "number of posts on the whole board"),
    ("likes_received", MAYBE_INT, "likes, reaction score or thanks received on the whole board"),
    ("location", MAYBE_TEXT, "the place as shown"),
    ("extra", Many(EXTRA), "other labelled pairs of the user box, in order"),
    WHERE,
)))  # fmt: skip

AUTHOR = Maybe(MemberRef(MEMBER))

QUOTE = Record(Quote, "quote", Keys((
    ("author", MAYBE_TEXT, "who is quoted"),
    ("text", TEXT, "the quoted words"),
    ("post_number", MAYBE_INT, "number of the quoted post, where shown"),
    ("depth", Scalar("integer", 0), "1 for a quote in the body, 2 for a quote in that quote"),
    ("span", SPAN, "the whole quote with its attribution"),
    WHERE,
)))  # fmt: skip

BLOCK = Record(Block, "block", Keys((
    ("kind", TEXT, "text, quote, code, edit, likes, signature, attachment, poll or furniture"),
    ("span", SPAN, "where it stands"),
    ("depth", Scalar("integer", 0), "how many quotes it stands in"),
)))  # fmt: skip

ISSUE = Record(Issue, "issue", Keys((
    ("code", TEXT, "a stable name, listed on the issues page"),
    ("message", TEXT, "what is the matter, in a sentence"),
    ("span", Maybe(SPAN), "where; null for the text as a whole"),
)))  # fmt: skip

POST = Record(Post, "post", Keys((
    ("number", MAYBE_INT, "number of the post in the thread, or its id where the board shows that"),
    ("author", AUTHOR, "who wrote it: place in members, or the member itself where it has no name"),
    ("posted", MAYBE_MOMENT, "when it was written"),
    ("edited", MAYBE_MOMENT, "when it was last edited"),
    ("edited_by", MAYBE_TEXT, "who edited it last"),
    ("likes", MAYBE_INT, "how many liked or thanked"),
    ("liked_by", TEXTS, "who did, as far as named"),
    ("reactions", Many(REACTION), "reactions by kind, in order"),
    ("quotes", Many(QUOTE), "quoted passages of the body"),
    ("signature", MAYBE_TEXT, "what the member puts under every post"),
    ("attachments", TEXTS, "names of attached files as shown"),
    ("body", TEXT, "the text of body_span with the common indent taken off, and a box that stands beside it"),
    ("blocks", Many(BLOCK), "the pieces of the post in text order"),
    ("span", SPAN, "header, body and footer"),
    ("body_span", SPAN, "the body alone"),
    ("confidence", SHARE, "from 0 to 1: how sure the boundary is"),
    ("inferred", TEXTS, "fields whose values follow from the text without standing in it"),
    WHERE,
)))  # fmt: skip

THREAD = Record(Thread, "thread", Keys((
    ("title", MAYBE_TEXT, "title of the thread"),
    ("section", MAYBE_TEXT, "the forum it stands in"),
    ("starter", AUTHOR, "who started it: place in members, or the member itself"),
    ("started", MAYBE_MOMENT, "when it was started"),
    ("members", Many(MEMBER), "everybody who posts and has a name, in order of appearance"),
    ("posts", Many(POST), "the posts in text order"),
    ("engine", MAYBE_TEXT, "engine table that fits best; generic where none does, null where no thread is"),
    ("page", MAYBE_INT, "this page"),
    ("pages", MAYBE_INT, "number of pages"),
    ("confidence", SHARE, "from 0 to 1"),
    ("preamble", TEXT, "the text before the first post"),
    ("trailer", TEXT, "the text after the last post"),
    ("issues", Many(ISSUE), "what a reader of the result should know"),
    ("inferred", TEXTS, "fields whose values follow from the text without standing in it"),
    WHERE,
)))  # fmt: skip

# What a line of posts_to_jsonl says of the thread, so that it stands alone.
LINE_THREAD = Keys((
    ("title", MAYBE_TEXT, "title of the thread"),
    ("section", MAYBE_TEXT, "the forum it stands in"),
    ("starter", MAYBE_TEXT, "name of the member who started it"),
    ("started", MAYBE_MOMENT, "when it was started"),
    ("engine", MAYBE_TEXT, "engine table that fits best"),
    ("page", MAYBE_INT, "this page"),
    ("pages", MAYBE_INT, "number of pages"),
    ("posts", Scalar("integer", 1), "how many posts this dump of the thread has"),
))  # fmt: skip

RECORDS = (THREAD, POST, MEMBER, QUOTE, BLOCK, ISSUE)
