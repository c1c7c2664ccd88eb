"""Dicts, JSON and JSON Lines: exact round trips, one schema, errors that name the place."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from forumdump import wire
from forumdump.errors import ForumdumpError, WireError
from forumdump.model import Block, Issue, Member, Moment, Post, Quote, Span, Thread
from forumdump.wire.table import RECORDS

# Halves of surrogate pairs, the mark that parts them, and what some readers take for line ends.
_ODD = st.text(st.sampled_from('\ud83d\ude00\ufdd0\ufdd0\\u"\x00\x1b\x85\u2028\u202e\U0001f600a'), max_size=12)
texts = st.one_of(st.text(st.characters(codec=None), max_size=20), _ODD)
counts = st.integers(0, 10**30)
spans = st.tuples(st.integers(0, 999), st.integers(0, 999)).map(lambda pair: Span(min(pair), max(pair)))
places = st.dictionaries(texts, spans, max_size=3).map(lambda found: tuple(sorted(found.items())))
shares = st.floats(0, 1)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def many(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(strategy, max_size=3).map(tuple)


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    when = draw(st.datetimes())
    parts = (when.year, when.month, when.day, when.hour, when.minute, when.second)[: draw(st.integers(1, 6))]
    offset = draw(maybe(st.integers(-1439, 1439)))
    return Moment(*parts, offset=offset, inferred=draw(st.booleans()), text=draw(maybe(texts)))


members = st.builds(
    Member, name=maybe(texts), title=maybe(texts), banners=many(texts), joined=maybe(moments()),
    messages=maybe(counts), likes_received=maybe(st.integers()), location=maybe(texts),
    extra=many(st.tuples(texts, texts)), places=places,
)  # fmt: skip
quotes = st.builds(Quote, maybe(texts), texts, maybe(counts), st.integers(0, 9), spans, places)
blocks = st.builds(Block, texts, spans, st.integers(0, 9))
issues = st.builds(Issue, texts, texts, maybe(spans))


@st.composite
def threads(draw: st.DrawFn) -> Thread:
    cast = draw(many(members))
    authors = st.one_of(st.none(), members, *([st.sampled_from(cast)] if cast else []))
    posts = st.builds(
        Post, maybe(counts), authors, maybe(moments()), maybe(moments()), maybe(texts), maybe(counts), many(texts),
        many(st.tuples(texts, maybe(counts))), many(quotes), maybe(texts), many(texts), texts, many(blocks), spans,
        spans, shares, many(texts), places,
    )  # fmt: skip
    built: Thread = draw(
        st.builds(
            Thread, maybe(texts), maybe(texts), authors, maybe(moments()), many(posts), st.just(cast), maybe(texts),
            maybe(counts), maybe(counts), shares, texts, texts, many(issues), many(texts), places,
        )
    )  # fmt: skip
    return built


validator = Draft202012Validator(wire.SCHEMA)
line_validator = Draft202012Validator(
    {"$schema": wire.SCHEMA["$schema"], "$defs": wire.SCHEMA["$defs"], "$ref": "#/$defs/post_line"}
)


# -- round trips -------------------------------------------------------------------------------------


@given(threads())
def test_dicts_round_trip(thread: Thread) -> None:
    assert wire.from_dict(wire.to_dict(thread)) == thread


@given(threads(), st.sampled_from([None, 1]))
def test_json_round_trips_and_encodes_as_utf_8(thread: Thread, indent: int | None) -> None:
    text = wire.to_json(thread, indent=indent)
    assert wire.from_json(text.encode("utf-8").decode("utf-8")) == thread


@given(threads())
def test_json_read_and_written_by_others_is_the_same_thread(thread: Thread) -> None:
    again = json.dumps(json.loads(wire.to_json(thread)), indent=3)  # escapes all but ASCII
    assert wire.from_json(again) == thread


@pytest.mark.parametrize("name", ["posts", "members"])
def test_places_survive_though_equality_would_not_need_them(example: Thread, name: str) -> None:
    again = wire.from_json(wire.to_json(example))
    for mine, theirs in zip(getattr(example, name), getattr(again, name), strict=True):
        assert dict(mine.where) == dict(theirs.where)
    assert again.posts[0].posted is not None and again.posts[0].posted.text == "Sep 30, 2015 11:03 +0200"


# -- the schema --------------------------------------------------------------------------------------


@given(threads())
def test_what_is_written_fits_the_schema(thread: Thread) -> None:
    validator.validate(json.loads(wire.to_json(thread)))


@given(threads())
def test_lines_fit_the_schema_and_stand_alone(thread: Thread) -> None:
    lines = wire.posts_to_jsonl(thread).splitlines()  # splits at U+2028 too: no line may hold one
    assert len(lines) == len(thread.posts)
    for index, (line, post) in enumerate(zip(lines, thread.posts, strict=True)):
        told = json.loads(line.encode("utf-8"))
        line_validator.validate(told)
        assert told["index"] == index and told["thread"]["posts"] == len(thread.posts)
        assert (told["author"] is None) == (post.author is None)


def test_the_schema_is_valid_and_every_object_is_closed() -> None:
    Draft202012Validator.check_schema(wire.SCHEMA)
    for name, part in wire.SCHEMA["$defs"].items():
        assert name == "span" or part["additionalProperties"] is False


def test_the_schema_file_is_the_schema(root: Path) -> None:
    shipped = json.loads((root / "docs" / "schema.json").read_text("utf-8"))
    assert shipped == wire.SCHEMA, "run: python -m forumdump schema > docs/schema.json"


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.name)
def test_every_field_of_the_model_is_in_the_table(record: Any) -> None:
    model = ["where" if field.name == "places" else field.name for field in attrs.fields(record.cls)]
    assert sorted(name for name, _, _ in record.keys.fields) == sorted(model)


def test_members_are_listed_once_and_referred_to(example: Thread) -> None:
    data = wire.to_dict(example)
    assert [member["name"] for member in data["members"]] == ["oona_k"]
    assert data["starter"] == 0 and data["posts"][0]["author"] == 0
    assert data["posts"][1]["author"]["title"] == "New Member"  # has no name, so it isn't listed


def test_a_moment_shows_its_precision(example: Thread) -> None:
    told = wire.to_dict(example)["posts"][1]["posted"]
    assert told == {"iso": "2015", "precision": "year", "offset": None, "inferred": True, "text": None}


def test_lines_name_their_author_and_thread(example: Thread) -> None:
    first, second = map(json.loads, wire.posts_to_jsonl(example).splitlines())
    assert (first["author"]["name"], first["thread"]["title"], first["number"]) == ("oona_k", "Old boats", 1)
    assert second["thread"]["starter"] == "oona_k" and second["posted"]["inferred"] is True


# -- what isn't a thread -----------------------------------------------------------------------------

Damage = Callable[[dict[str, Any]], object]
DAMAGES: list[tuple[str, Damage, str]] = [
    ("schema_version", lambda d: d.update(schema_version=2), "want 1, not 2"),
    ("schema_version", lambda d: d.pop("schema_version"), "want 1, not null"),
    ("schema_version", lambda d: d.update(schema_version=True), "want 1, not true"),
    ("title", lambda d: d.update(title=3), "want a string, not 3"),
    ("title", lambda d: d.pop("title"), "missing"),
    ("tittle", lambda d: d.update(tittle=3), "no such field"),
    ("['no such']", lambda d: d.update({"no such": 3}), "no such field"),
    ("confidence", lambda d: d.update(confidence=1.5), "1.5 is above 1"),
    ("confidence", lambda d: d.update(confidence=float("nan")), "want a finite number"),
    ("page", lambda d: d.update(page=10**5000, pages="1"), "pages"),
    ("pages", lambda d: d.update(pages=True), "want an integer, not true"),
    ("members", lambda d: d.update(members={}), "want an array, not an object"),
    ("members[0].name", lambda d: d["members"][0].update(name=["x"]), "want a string, not an array of 1"),
    ("members[0].extra[0].label", lambda d: d["members"][0]["extra"][0].pop("label"), "missing"),
    ("members[0].joined.iso", lambda d: d["members"][0]["joined"].update(iso="soon"), "want a date"),
    ("members[0].joined.iso", lambda d: d["members"][0]["joined"].update(iso="2011-02-30"), "day"),
    ("members[0].joined.iso", lambda d: d["members"][0]["joined"].update(offset=10**9), "offset"),
    (
        "members[0].joined.precision",
        lambda d: d["members"][0]["joined"].update(precision="hour"),
        "to the day",
    ),
    ("starter", lambda d: d.update(starter=7), "no member 7: there are 1"),
    ("starter", lambda d: d.update(starter=-1), "no member -1"),
    ("posts[1].author", lambda d: d["posts"][1].update(author="oona_k"), "want a member or its place"),
    ("posts[0].span", lambda d: d["posts"][0].update(span=[5, 2]), "0 <= start <= end"),
    ("posts[0].span", lambda d: d["posts"][0].update(span=[1, 2, 3]), "not an array of 3"),
    ("posts[0].where.number", lambda d: d["posts"][0]["where"].update(number=[0, 1.5]), "[start, end]"),
    ("posts[0].where", lambda d: d["posts"][0].update(where=[]), "want an object"),
    ("posts[1].quotes[0].depth", lambda d: d["posts"][1]["quotes"][0].update(depth=-1), "-1 is below 0"),
    ("issues[1].span", lambda d: d["issues"][1].update(span=3), "not 3"),
]


@pytest.mark.parametrize(("path", "damage", "reason"), DAMAGES)
def test_errors_name_the_path_and_the_reason(example: Thread, path: str, damage: Damage, reason: str) -> None:
    data = copy.deepcopy(wire.to_dict(example))
    damage(data)
    with pytest.raises(WireError) as caught:
        wire.from_dict(data)
    if reason != "pages":  # a page number of any size is one; the next field is wrong
        assert caught.value.path == path
    assert reason in str(caught.value)


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", "3", '"thread"', "[" * 200_000, "9" * 5000, '{"a":1}'])
def test_text_that_is_no_thread_is_a_wire_error(text: str) -> None:
    with pytest.raises(WireError) as caught:
        wire.from_json(text)
    assert isinstance(caught.value, (ForumdumpError, ValueError)) and len(str(caught.value)) < 200


@pytest.mark.parametrize("thing", [b"{}", None, 3])
def test_anything_but_a_str_is_a_type_error(thing: Any) -> None:
    with pytest.raises(TypeError, match="takes a str"):
        wire.from_json(thing)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"started": Moment(2011, None, 5)}, "started.iso"),
        ({"started": Moment(2011, 2, 30)}, "started.iso"),
        ({"started": Moment(99999)}, "started.iso"),
        ({"confidence": float("inf")}, "confidence"),
        ({"places": (("a", Span(0, 1)), ("a", Span(1, 2)))}, "where.a"),
        ({"places": (("a", Span(3, 1)),)}, "where.a"),
        ({"starter": "oona_k"}, "starter"),
        ({"title": 3}, "title"),
    ],
)
def test_what_could_not_be_read_back_is_not_written(example: Thread, change: Any, path: str) -> None:
    with pytest.raises(WireError) as caught:
        wire.to_dict(attrs.evolve(example, **change))
    assert caught.value.path == path


def test_a_number_too_long_to_print_is_a_wire_error(example: Thread) -> None:
    with pytest.raises(WireError, match="JSON"):
        wire.to_json(attrs.evolve(example, page=10**5000))
