"""Hypothesis strategies of this suite."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import TypeVar

from hypothesis import strategies as st

from render import DAMAGES, EXTRACTORS, SHAPES, Rendered, Topic, build_topic, render

T = TypeVar("T")


class _Drawn:
    """Chance from hypothesis, so that a failing topic shrinks."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def pick(self, options: Sequence[T]) -> T:
        return self._draw(st.sampled_from(options))

    def between(self, low: int, high: int) -> int:
        return self._draw(st.integers(low, high))


@st.composite
def topics(draw: st.DrawFn, posts: tuple[int, int] = (2, 5), names: Sequence[str] | None = None) -> Topic:
    """A random topic: who said what, when."""
    return build_topic(_Drawn(draw), posts=posts, names=names)


@st.composite
def dumps(
    draw: st.DrawFn,
    shapes: Sequence[str] = tuple(SHAPES),
    extractors: Sequence[str] = tuple(EXTRACTORS),
    damages: Sequence[str] = ("none",),
) -> Rendered:
    """A random topic in some engine's shape, through some tool, damaged in one way."""
    topic = draw(topics())
    damage = DAMAGES[draw(st.sampled_from(damages))]
    shape, extractor = draw(st.sampled_from(shapes)), draw(st.sampled_from(extractors))
    return render(topic, shape, extractor, (damage,), seed=draw(st.integers(0, 99)))


any_dump = dumps(damages=tuple(DAMAGES))

# Pieces of headers, bodies and noise: put together at random they are half a thread, which is where
# parsers break.
_PIECES = (
    "  1. Neo", "  2. #2", "#3", "#", "Joined", "Joined:", "Join Date: Feb 2009", "Feb 30, 2011", "Feb 17, 2009",
    "Messages:", "Messages", "4,514", "9" * 40, "Likes Received:", "Reaction score", "Location: Oulu", "New Member",
    "marlowe_77", "marlowe_77 said:", "Click to expand...", "↑", "> quoted", ">>>> deep", "Quote:", "[quote=Neo]",
    "[/quote]", "Originally Posted by Neo View Post", "Post by Neo » Sun Mar 02, 2014 1:05 pm", "Re: the title",
    "Last edited: Mar 10, 2016 at 11:03 AM", "Neo and 3 others like this.", "Reactions: Neo, k. and Zuzanna",
    "_________________", "---", "***", "  • Like", "  • #12", "Top", "Share This Page", "Page 1 of 3", "N",
    "Discussion in 'Boats' started by Neo, Sep 30, 2015.", "Old 04-25-2015, 09:47 PM", "2019-02-24T05:31:00+99:99",
    "Neo is offline", "Posts: 12", "Posted", "Yesterday at 9:14", "« Reply #2 on: May 1, 2011, 10:11:12 am »",
    "### **Neo** (2008-10-30 20:05:28)", "Dass war im März 2011.", "It held for three months.", "١٢٣", "４５６",
    "\u200f#5\u200e", "e\u0301\u0301\u0301", "a\x00b", "\ud800", "\udfff", "\u2028", "\x0b", "\x0c", "\x85", "\ufeff",
)  # fmt: skip
_ENDS = ("\n", "\n", "\n", "\r\n", "\r", "\n\n", " ", "\n    ", "\n  \t", "\u2028", "\x0b", "\x85", "")

scraps = st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from(_ENDS)), max_size=40).map(
    lambda pieces: "".join(piece + end for piece, end in pieces)
)
wild = st.text(st.characters(codec=None), max_size=120)


@st.composite
def tables(draw: st.DrawFn) -> str:
    """Posts whose user box and body stand side by side, with cells missing, twice or in another place."""
    lines: list[str] = []
    for index, name in enumerate(("anna", "bert", "carl", "dora")[: draw(st.integers(2, 4))]):
        date = f"Mar {index + 3}, 2011 at 5:1{index}pm"
        heads = [f"Post by {name} on {date}", date, f"#{index + 1}", "Re: kettles", "Quote"]
        left = [name, "New Member", "*", f"Posts: {7 * index + 3}", "Male", f"Joined: Jan 2, 200{index}"]
        left = [name, *(cell for cell in left[1:] if draw(st.booleans()))]
        right = draw(st.lists(st.sampled_from(heads), unique=True, max_size=3))
        right += ["My kettle sings a song to me.", *draw(st.sampled_from(([], ["", "- - -", "tea for all"])))]
        post = [f"{box:<20}{text}".rstrip() for box, text in zip_longest(left, right, fillvalue="")]
        lines += [*post, *draw(st.sampled_from(([], [""], [heads[0]])))]
    for _ in range(draw(st.integers(0, 2))):
        place = draw(st.integers(0, len(lines) - 1))
        lines.insert(place, lines.pop(draw(st.integers(0, len(lines) - 1))))
    return "\n".join(lines)


any_text = st.one_of(scraps, wild, any_dump.map(lambda dump: dump.text), st.tuples(scraps, wild).map("".join))
# Where a post's text is the right column of its slice.
any_layout = st.one_of(any_text, tables())
# Two headers among the cells of one box: its columns are none.
CROSSED = """\
anna                Post by anna on Mar 3, 2011 at 5:10pm
                    My kettle sings a song to me.
bert                My kettle sings a song to me.
Joined: Jan 2, 2001
Post by bert on Mar 4, 2011 at 5:11pm
carl                Post by carl on Mar 5, 2011 at 5:12pm
Posts: 17           My kettle sings a song to me."""
# Two spaces between a name and the title on its row.
SPACED = """\
kitfox  Member
May 2, 2011, 10:00 AM
It came off on its own, and I never saw how.

Zuzanna  Member
May 2, 2011, 10:01 AM
That is good to know.

kitfox  Member
May 2, 2011, 10:02 AM
Yes."""
sound_text = st.one_of(
    scraps.map(lambda text: text.encode("utf-8", "replace").decode()), any_dump.map(lambda d: d.text)
)
