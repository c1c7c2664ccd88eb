"""Fixtures that several test files share, and the profiles of hypothesis.

The profile `ci` (few examples, the same ones every time) is the default; `pytest --hypothesis-profile=long`
runs many random ones.
"""

from __future__ import annotations

import doctest
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from forumdump.model import Block, Issue, Member, Moment, Post, Quote, Span, Thread

_COMMON: dict[str, Any] = {
    "deadline": None,
    "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
}
settings.register_profile("ci", max_examples=12, derandomize=True, database=None, **_COMMON)
settings.register_profile("long", max_examples=600, print_blob=True, **_COMMON)
if settings.get_current_profile_name() not in ("ci", "long"):
    settings.load_profile("ci")

ROOT = Path(__file__).resolve().parent.parent

OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE  # as in pyproject.toml


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the repository."""
    return ROOT


@pytest.fixture
def example() -> Thread:
    """A small thread, made by hand, with every field of the model in use."""
    oona = Member(
        name="oona_k",
        title="Ferry Captain",
        banners=("Staff Member",),
        joined=Moment(2009, 2, 17, text="Feb 17, 2009"),
        messages=4514,
        likes_received=1_200,
        location="Oulu",
        extra=(("Boat", "a dinghy"),),
        places=(("joined", Span(40, 52)), ("name", Span(20, 26))),
    )
    nameless = Member(title="New Member")
    posted = Moment(2015, 9, 30, 11, 3, offset=120, text="Sep 30, 2015 11:03 +0200")
    quote = Quote("oona_k", "Tar it twice.", 1, 1, Span(150, 180), (("author", Span(150, 156)),))
    first = Post(
        number=1, author=oona, posted=posted, edited=Moment(2015, 10, text="Oct 2015"), edited_by="mod", likes=2,
        liked_by=("Bram", "Tove"), reactions=(("Like", 2), ("Thanks", None)), quotes=(), signature="— O.",
        attachments=("hull.jpg",), body="Tar it twice.\nThen wait.", blocks=(Block("text", Span(60, 85)),),
        span=Span(20, 100), body_span=Span(60, 85), confidence=0.75, places=(("number", Span(20, 22)),),
    )  # fmt: skip
    second = Post(
        number=None, author=nameless, posted=Moment(2015, inferred=True), edited=None, edited_by=None, likes=None,
        liked_by=(), reactions=(), quotes=(quote,), signature=None, attachments=(), body="Why twice?",
        blocks=(Block("quote", Span(150, 180), 1), Block("text", Span(180, 190))), span=Span(100, 200),
        body_span=Span(150, 190), confidence=0.5, inferred=("posted",),
    )  # fmt: skip
    return Thread(
        title="Old boats", section="Workshop", starter=oona, started=Moment(2015, 9, 30, text="Sep 30, 2015"),
        posts=(first, second), members=(oona,), engine="generic", page=1, pages=3, confidence=0.625, preamble="x" * 20,
        trailer="bye", issues=(Issue("number-gap", "no post 2 in the text", Span(100, 102)), Issue("odd", "odd")),
        inferred=("started",), places=(("preamble", Span(0, 20)), ("trailer", Span(200, 203))),
    )  # fmt: skip
