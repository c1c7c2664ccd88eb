"""The renderer itself is right: its truth slices to its values, and its comparison can fail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given

from forumdump.model import Member, Moment, Post, Span, Thread
from render import DAMAGES, EXTRACTORS, SHAPES, RandomChoice, Rendered, build_topic, compare, render
from render.dates import iso, show
from render.extract import line_filter, wrap
from render.marks import Marks, bare
from strategies import any_dump, dumps


def _words(text: str) -> str:
    return "".join(text.split()).replace(">", "")


def _figure(value: object) -> str:
    return str(value).replace(",", "").replace(".", "")


@given(any_dump)
def test_visible_spans_slice_to_the_values_of_the_page(dump: Rendered) -> None:
    for post in dump.posts:
        for name, places in post.visible.items():
            for start, end in places:
                shown = " ".join(dump.text[start:end].split())
                if name in ("author", "title", "location"):
                    assert _words(shown) == _words(str(post.values[name]))
                elif name in ("messages", "likes_received", "likes"):
                    assert _figure(shown) == str(post.values[name])
                elif name == "number":
                    assert shown.strip("#") == str(post.values[name])


@given(dumps())
def test_bodies_hold_what_was_said_and_stand_in_order(dump: Rendered) -> None:
    ends = 0
    for talk, post in zip(dump.topic.talks, dump.posts):
        assert post.body_span is not None
        assert post.body_span[0] >= ends
        ends = post.body_span[1]
        for paragraph in talk.paragraphs:
            assert _words(paragraph) in _words(post.body)


@given(dumps())
def test_no_mark_is_left_in_the_text(dump: Rendered) -> None:
    assert bare(dump.text) == dump.text
    assert not any(ord(char) >= 0xF0000 for char in dump.text)


@pytest.mark.parametrize("extractor", EXTRACTORS)
@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_shows_author_and_body_through_every_tool(shape: str, extractor: str) -> None:
    dump = render(build_topic(RandomChoice(5)), shape, extractor)
    assert all(post.body_span for post in dump.posts)
    if extractor not in ("rs", "dclm"):
        assert all("author" in post.visible for post in dump.posts)
        assert dump.wanted == dump.posts


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_same_seed_gives_the_same_dump(damage: str) -> None:
    topic = build_topic(RandomChoice(2))
    one, two = (render(topic, "xenforo2", "rsfull", (DAMAGES[damage],), seed=4) for _ in range(2))
    assert one == two


@pytest.mark.parametrize("damage", [name for name in DAMAGES if name != "none"])
def test_every_damage_changes_some_dump(damage: str) -> None:
    topics = [build_topic(RandomChoice(seed)) for seed in range(12)]
    assert any(
        render(topic, "xenforo2", "rsfull", (DAMAGES[damage],), seed).text != render(topic, "xenforo2", "rsfull").text
        for seed, topic in enumerate(topics)
    )


def test_lost_values_are_not_visible() -> None:
    topic = build_topic(RandomChoice(1), posts=(6, 6))
    whole, lossy = (render(topic, "xenforo2", "rsfull", (DAMAGES[name],), 3) for name in ("none", "values lost"))
    assert all("messages" in post.visible for post in whole.posts)
    assert not all("messages" in post.visible for post in lossy.posts)


@pytest.mark.parametrize(
    ("form", "shown", "cut"),
    [
        ("{wd} {mon} {dd}, {Y} {h}:{MM} {ap}", "Sun Mar 02, 2014 1:05 pm", "2014-03-02T13:05"),
        ("{mm}-{dd}-{Y}, {hh}:{MM} {AP}", "03-02-2014, 01:05 PM", "2014-03-02T13:05"),
        ("{mon} {Y}", "Mar 2014", "2014-03"),
        ("{dth} {month} {Y}", "2nd March 2014", "2014-03-02"),
        ("{Y}-{mm}-{dd} {HH}:{MM}:{SS}", "2014-03-02 13:05:09", "2014-03-02T13:05:09"),
    ],
)
def test_dates_are_shown_and_cut(form: str, shown: str, cut: str) -> None:
    moment = datetime(2014, 3, 2, 13, 5, 9)
    assert (show(moment, form), iso(moment, form)) == (shown, cut)


def test_line_filter_drops_what_corpora_drop() -> None:
    text = "Joined:\n4,514\n3 likes\n  6. LETHALFORCE\n\nTwo words\n"
    assert line_filter(text) == "\nTwo words\n"


def test_wrap_counts_no_marks_and_loses_no_word() -> None:
    marks = Marks()
    line = "  " + marks.plant("k", "one two") + " three four"
    assert [bare(piece) for piece in wrap(line, 12)] == ["  one two", "  three four"]


def _perfect(dump: Rendered) -> Thread:
    """The thread that a parser without fault gives."""
    posts = []
    for truth in dump.wanted:
        assert truth.body_span is not None
        seen = {name: value for name, value in truth.values.items() if name in truth.visible}
        posts.append(_post(dump.text, seen, Span(*truth.body_span)))
    return Thread(None, None, None, None, tuple(posts), (), "x", None, None, 1.0, "", "")


def _post(text: str, seen: dict[str, object], body: Span) -> Post:
    member = Member(
        seen.get("author"), None, (), _moment(seen.get("joined")), seen.get("messages"), seen.get("likes_received"),  # type: ignore[arg-type]
        seen.get("location"),  # type: ignore[arg-type]
    )  # fmt: skip
    return Post(
        seen.get("number"), member, _moment(seen.get("posted")), None, None, None, (), (), (), None, (),  # type: ignore[arg-type]
        body.of(text), (), body, body, 1.0,
    )  # fmt: skip


def _moment(cut: object) -> Moment | None:
    if cut is None:
        return None
    parts: Sequence[str] = str(cut).replace("T", "-").replace(":", "-").split("-")
    return Moment(*map(int, parts))


@given(any_dump)
def test_compare_finds_a_perfect_parse_exact(dump: Rendered) -> None:
    score = compare(dump, _perfect(dump))
    assert score.exact, score


@given(dumps(extractors=("rsfull", "insc")))
def test_compare_sees_a_lost_post_a_wrong_name_and_a_short_body(dump: Rendered) -> None:
    thread = _perfect(dump)
    assert compare(dump, replace_posts(thread, thread.posts[1:])).recall < 1
    first = thread.posts[0]
    assert first.author is not None
    renamed = _evolve(first, author=_evolve(first.author, name="Nobody"))
    assert not compare(dump, replace_posts(thread, (renamed, *thread.posts[1:]))).exact
    cut = _evolve(first, body_span=Span(first.body_span.start, first.body_span.end - 6))
    assert not compare(dump, replace_posts(thread, (cut, *thread.posts[1:]))).exact


def test_compare_sees_an_invented_value() -> None:
    dump = render(build_topic(RandomChoice(1)), "phpbb2", "rsfull")
    thread = _perfect(dump)
    score = compare(dump, replace_posts(thread, tuple(_evolve(post, number=7) for post in thread.posts)))
    assert score.recall == 1 and score.invention > 0 and not score.exact


def test_a_shape_with_a_broken_line_says_so() -> None:
    broken = replace(SHAPES["xenforo2"], post="??? {author}")
    with pytest.raises(ValueError, match="not a line of a shape"):
        render(build_topic(RandomChoice(1)), broken)


def replace_posts(thread: Thread, posts: tuple[Post, ...]) -> Thread:
    return _evolve(thread, posts=posts)


def _evolve(value, **changes):  # type: ignore[no-untyped-def]
    from attrs import evolve

    return evolve(value, **changes)
