"""What a caller can rely on: one property for each promise."""

from __future__ import annotations

import ast
import os
import pickle
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import forumdump
from forumdump import report, wire
from forumdump.engines import GENERIC, engines
from forumdump.model import Issue, Member, Moment, Post, Span, Thread
from render import SHAPES, RandomChoice, Rendered, build_topic, compare, render
from render.measure import KEEPERS, LEAST, UNREAD, Row, below, floors, measure, rows
from strategies import CROSSED, SPACED, any_dump, any_layout, any_text, dumps, scraps, sound_text

_MARKDOWN = re.compile(r"[\s>*_#\\|`~+•]+")


def bare(text: str) -> str:
    """`text` without white space and Markdown marks: what stripping may take from a value."""
    return _MARKDOWN.sub("", text)


def placed(thread: Thread) -> Iterator[tuple[object, str, object, Span]]:
    """Every value of a thread with its span: the object, the field, the value, the span."""
    holders: list[Any] = [thread, *thread.members]
    for post in thread.posts:
        holders += [post, *post.quotes, *((post.author,) if post.author else ())]
    for holder in holders:
        for name, span in holder.where.items():
            yield holder, name, getattr(holder, name, None), span


def moments(thread: Thread) -> Iterator[Moment]:
    """Every date of a thread."""
    found = [thread.started]
    found += [moment for post in thread.posts for moment in (post.posted, post.edited)]
    found += [member.joined for member in (*thread.members, *(p.author for p in thread.posts)) if member is not None]
    return (moment for moment in found if moment is not None)


def _even(text: str | None) -> str | None:
    return None if text is None else text.replace("\r\n", "\n").replace("\r", "\n")


def values(thread: Thread) -> object:
    """A thread without spans and with `\\n` line ends."""
    posts = tuple(
        (post.number, _member(post.author), str(post.posted), str(post.edited), post.edited_by, post.likes, post.liked_by,
         post.reactions, tuple((quote.author, _even(quote.text), quote.depth) for quote in post.quotes),
         _even(post.signature), post.attachments, _even(post.body), post.inferred)
        for post in thread.posts
    )  # fmt: skip
    return (
        thread.title, thread.section, _member(thread.starter), str(thread.started), thread.engine, thread.page,
        thread.pages, posts, _even(thread.preamble), _even(thread.trailer), tuple(issue.code for issue in thread.issues),
    )  # fmt: skip


def _member(member: Member | None) -> object:
    if member is None:
        return None
    return (
        member.name, _even(member.title), member.banners, str(member.joined), member.messages, member.likes_received,
        member.location, member.extra,
    )  # fmt: skip


# -- total -----------------------------------------------------------------------------------------


@given(any_layout)
def test_parse_is_total(text: str) -> None:
    assert isinstance(forumdump.parse(text), Thread)


@given(any_layout)
def test_tokenize_and_explain_are_total(text: str) -> None:
    forumdump.tokenize(text)
    forumdump.explain(text)


@pytest.mark.parametrize("thing", [b"text", None, 3, ["text"]])
@pytest.mark.parametrize("read", [forumdump.parse, forumdump.tokenize, forumdump.explain, forumdump.read_engine])
def test_anything_but_a_str_is_a_type_error(read: Callable[[object], object], thing: object) -> None:
    with pytest.raises(TypeError, match=r"\(\) takes a str, not "):
        read(thing)


@pytest.mark.parametrize(
    "hint", [{"engine": 3}, {"engine": b"smf"}, {"now": "2020-01-01"}, {"now": date(2020, 1, 1)}, {"day_first": "yes"}]
)
def test_a_hint_of_a_wrong_type_is_a_type_error_whatever_the_text(hint: dict[str, Any]) -> None:
    for read in (forumdump.parse, forumdump.explain):
        with pytest.raises(TypeError, match=rf"{read.__name__}\(\): {next(iter(hint))} is "):
            read("", **hint)


@pytest.mark.parametrize("write", [wire.to_dict, wire.to_json, wire.posts_to_jsonl, report.render])
def test_anything_but_a_thread_is_a_type_error(write: Callable[[object], object]) -> None:
    with pytest.raises(TypeError, match="takes a Thread, not int"):
        write(3)


def test_anything_but_an_engine_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="takes an Engine, not int"):
        forumdump.write_engine(3)  # type: ignore[arg-type]


@pytest.mark.parametrize("texts", ["one text", [b"bytes"]])
def test_learning_takes_several_texts(texts: Any) -> None:
    with pytest.raises(TypeError, match=r"not one str|not bytes"):
        forumdump.learn_engine(texts)


@pytest.mark.parametrize("text", ["", "\n", " ", "\x00", "\ud800", "\u2028", "\r", "a"])
def test_text_without_a_thread_is_kept_whole(text: str) -> None:
    thread = forumdump.parse(text)
    assert (thread.posts, thread.preamble, thread.trailer) == ((), text, "")
    assert [issue.code for issue in thread.issues] == ["no-structure"]
    with pytest.raises(forumdump.NotAThread):
        forumdump.parse(text, strict=True)


# -- nothing is lost -------------------------------------------------------------------------------


@given(any_text)
def test_tokens_join_to_the_text_and_none_is_empty(text: str) -> None:
    at = 0
    for token in forumdump.tokenize(text):
        assert token.span.start == at < token.span.end
        assert token.text == token.span.of(text)
        at = token.span.end
    assert at == len(text)


@given(any_layout)
def test_preamble_posts_and_trailer_tile_the_text(text: str) -> None:
    thread = forumdump.parse(text)
    spans = [thread.where.get("preamble", Span(0, 0)), *(post.span for post in thread.posts)]
    spans.append(thread.where.get("trailer", Span(len(text), len(text))))
    at = 0
    for span in spans:
        assert span.start == at <= span.end
        at = span.end
    assert at == len(text)
    assert (thread.preamble, thread.trailer) == (spans[0].of(text), spans[-1].of(text))


@given(any_layout)
@example(CROSSED)
def test_bodies_and_blocks_lie_inside_their_posts(text: str) -> None:
    for post in forumdump.parse(text).posts:
        assert post.span.start <= post.body_span.start <= post.body_span.end <= post.span.end
        at = post.span.start
        for block in post.blocks:
            assert at <= block.span.start < block.span.end <= post.span.end
            at = block.span.start


# -- values are what stands there --------------------------------------------------------------------


@given(any_layout)
@example(SPACED)
def test_every_string_is_its_slice_after_stripping(text: str) -> None:
    for holder, name, value, span in placed(forumdump.parse(text)):
        assert 0 <= span.start <= span.end <= len(text), (holder, name)
        if isinstance(value, str) and name not in ("preamble", "trailer"):
            assert bare(value) == bare(span.of(text)), (holder, name)


@given(any_text)
def test_a_body_is_its_slice_without_the_common_indent(text: str) -> None:
    for post in forumdump.parse(text).posts:
        mine = [bare(line) for line in (_even(post.body) or "").split("\n")]
        slices = [bare(line) for line in (_even(post.body_span.of(text)) or "").split("\n")]
        assert [line for line in mine if line] == [line for line in slices if line]


@given(any_text)
def test_counts_reprint_to_their_digits(text: str) -> None:
    for holder, name, value, span in placed(forumdump.parse(text)):
        if isinstance(value, int) and not isinstance(value, bool):
            shown = unicodedata.normalize("NFKC", span.of(text))
            if not re.search(r"[0-9][kKmM万千만천]", shown):
                runs = re.findall(r"\d+", re.sub(r"(?<=\d)[.,'’\s\u202f](?=\d{3})", "", shown))
                figures = set(map(int, runs))
                # `Neo and 3 others` are four, `Neo and Zuzanna` two.
                named = len(holder.liked_by) if name == "likes" and isinstance(holder, Post) else 0
                assert value in figures or (named and value - named in {0, *figures}), (holder, name, shown)


@given(any_text)
def test_dates_have_their_parts_in_the_text(text: str) -> None:
    thread = forumdump.parse(text)
    for moment in moments(thread):
        if moment.inferred or moment.text is None:
            continue
        assert bare(moment.text) in bare(text)
        shown = unicodedata.normalize("NFKC", moment.text)
        figures = [int(run) for run in re.findall(r"\d+", shown)]
        packed = "".join(re.findall(r"\d", shown))
        assert moment.year in figures or moment.year % 100 in figures or str(moment.year) in packed, moment
        if moment.month is not None:
            assert moment.month in figures or re.search(r"[^\W\d_]{2}", shown) or f"{moment.month:02d}" in packed, (
                moment
            )
        if moment.day is not None:
            assert moment.day in figures or f"{moment.day:02d}" in packed, moment


@given(any_text)
def test_what_is_inferred_follows_from_the_text(text: str) -> None:
    thread = forumdump.parse(text)
    shown = {str(moment) for moment in moments(thread) if not moment.inferred}
    for moment in moments(thread):
        assert not moment.inferred or str(moment) in shown


@given(any_text)
def test_no_date_needs_a_today(text: str) -> None:
    for word in ("Yesterday at 9:14", "Today, 10:02 AM", "3 minutes ago", "vor 3 Stunden"):
        for moment in moments(forumdump.parse(f"{text}\n{word}\n")):
            assert moment.text is None or not re.search(r"yesterday|today|ago|vor", moment.text, re.IGNORECASE)


# -- the same whatever happens round it --------------------------------------------------------------


@given(any_layout)
def test_the_same_text_gives_the_same_thread(text: str) -> None:
    assert forumdump.parse(text) == forumdump.parse(text)


def test_threads_of_a_process_agree() -> None:
    texts = [render(build_topic(RandomChoice(seed)), shape).text for seed, shape in enumerate(SHAPES)]
    alone = [forumdump.parse(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(forumdump.parse, texts)) == alone


_PROGRAM = """
import sys, forumdump
for text in sys.stdin.buffer.read().decode("utf-8").split("\\x1e"):
    thread = forumdump.parse(text)
    sys.stdout.buffer.write(repr((thread.title, thread.engine, thread.members, thread.posts, thread.issues,
        [(p.places, str(p.posted), p.body, p.author) for p in thread.posts])).encode("utf-8", "backslashreplace"))
"""


def test_processes_agree_whatever_hash_seed_zone_and_locale() -> None:
    texts = [render(build_topic(RandomChoice(seed)), shape).text for seed, shape in enumerate(SHAPES)]
    data = "\x1e".join(texts).encode()
    surroundings = (
        {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"},
        {"PYTHONHASHSEED": "77", "TZ": "America/St_Johns", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "0"},
    )
    path = os.pathsep.join(path for path in sys.path if path)
    outputs = {
        subprocess.run(
            [sys.executable, "-c", _PROGRAM], input=data, env=os.environ | around | {"PYTHONPATH": path},
            capture_output=True, check=True, timeout=120,
        ).stdout
        for around in surroundings
    }  # fmt: skip
    assert len(outputs) == 1 and outputs != {b""}


def test_no_module_below_the_command_line_reads_a_clock_or_chance() -> None:
    source = Path(forumdump.__file__).parent
    for path in sorted(source.rglob("*.py")):
        if path.stem in ("__main__", "cli") or "cli" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                assert node.func.attr not in ("now", "utcnow", "today", "localtime", "time_ns", "setlocale"), path
            if isinstance(node, ast.Import):
                assert not {alias.name for alias in node.names} & {"random", "time", "secrets", "locale"}, path


@given(any_dump)
def test_line_ends_make_no_difference(dump: Rendered) -> None:
    expected = values(forumdump.parse(dump.text))
    for end in ("\r\n", "\r"):
        assert values(forumdump.parse(dump.text.replace("\n", end))) == expected


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_markdown_is_told_whatever_ends_its_lines(end: str) -> None:
    post = "**{}**\nSenior Member\n\nJoined: 31 Dec 2002\nPosts: 1\nPosted: Wed Jan 01, 2003 12:0{} am\n\n{}\n\n"
    text = (
        "Paint for the hull, and what to do before the winter\n\n"
        + post.format("tallship", 1, "Two coats hold.")
        + post.format("Bramble", 2, "One does.")
    )
    for dump in (text, text.replace("\n", end)):
        assert [post.author and post.author.name for post in forumdump.parse(dump).posts] == ["tallship", "Bramble"]


# -- forged headers ----------------------------------------------------------------------------------

_NOT_LINE_ENDS = ("\u2028", "\u2029", "\x0b", "\x0c", "\x85", "\x1c", "\x1d", "\x1e")


def _header(dump: Rendered) -> str:
    """All that stands between the first two bodies of a dump."""
    (_, start), (end, _) = dump.posts[0].body_span or (0, 0), dump.posts[1].body_span or (0, 0)
    return dump.text[start:end].strip("\n")


def _with_last_body(dump: Rendered, forged: str) -> str:
    _, end = dump.posts[-1].body_span or (0, 0)
    return dump.text[:end] + forged + dump.text[end:]


@given(dumps(extractors=("rsfull", "insc", "bs4")), st.sampled_from(_NOT_LINE_ENDS))
def test_other_separators_forge_no_header(dump: Rendered, separator: str) -> None:
    forged = separator + _header(dump).replace("\n", separator) + separator + "And so on."
    # Two posts of one member may be read as three without it.
    unforged = max(len(dump.posts), len(forumdump.parse(dump.text).posts))
    assert len(forumdump.parse(_with_last_body(dump, forged)).posts) <= unforged


@given(dumps(extractors=("rsfull",)), st.sampled_from(("> ", "[quote]", "said")))
def test_a_quoted_header_makes_no_post(dump: Rendered, form: str) -> None:
    header = _header(dump)
    lines = [line.strip() for line in header.split("\n") if line.strip()]
    if form == "> ":
        forged = "\n" + "\n".join("> " + line for line in lines)
    elif form == "said":
        forged = "\nQuillback said: ↑\n" + "\n".join(lines) + "\nSame here.\nClick to expand..."
    else:
        forged = "\n[quote=Quillback]\n" + "\n".join(lines) + "\nSame here.\n[/quote]"
    assert len(forumdump.parse(_with_last_body(dump, forged + "\nNot for me.")).posts) <= len(dump.posts)


# -- render → parse ----------------------------------------------------------------------------------


# What comes back of fixed threads is held by floors, row by row: see `render/measure.py`.

_ROWS = list(rows())
KNOWN = tuple(name for name, shape in SHAPES.items() if shape.engine in engines())


@pytest.mark.parametrize("row", _ROWS, ids=[row[0] for row in _ROWS])
def test_render_then_parse_gives_back_what_it_once_gave(row: Row) -> None:
    score = measure(row)
    assert not (low := below(row[0], score.shares)), "\n".join([*low, *(score.wrong + score.invented)[:40]])


def test_every_row_has_floors_and_no_other() -> None:
    assert set(floors()) == {row[0] for row in _ROWS}
    for name, turns, _ in _ROWS:
        if name not in UNREAD and (name.startswith("damage") or turns[0][0] in KNOWN):
            assert all(floors()[name][field] >= least for field, least in LEAST.items()), name


def test_every_engine_has_a_shape_and_every_shape_an_engine() -> None:
    assert {shape.engine for shape in SHAPES.values()} == engines().keys() | {GENERIC}


def test_a_shape_in_another_language_prints_its_labels() -> None:
    spoken = [shape for shape in SHAPES.values() if shape.language != "en"]
    assert len({shape.language for shape in spoken}) > 2
    for shape in SHAPES.values():
        for language, words in shape.tongues.items():
            printed = [text for text in words if hasattr(shape, text) is False]
            page = shape.top + shape.post + shape.bottom + shape.quote
            assert not [text for text in printed if text not in page], (shape.name, language)


@given(dumps(shapes=KNOWN, extractors=KEEPERS))
def test_a_random_thread_keeps_most_of_its_posts(dump: Rendered) -> None:
    score = compare(dump, forumdump.parse(dump.text))
    assert 2 * score.found >= score.wanted, f"{dump.text}\n" + "\n".join(score.wrong)


@given(dumps(shapes=("phpbb3", "proboards", "smf"), extractors=("rsfull",)))
@example(render(build_topic(RandomChoice(6), posts=(4, 5)), "phpbb3"))
def test_a_page_that_stands_twice_in_a_text_is_read_twice(dump: Rendered) -> None:
    dates = [post.posted for post in forumdump.parse(dump.text).posts]
    # Two posts alone may be a head and a quote of it.
    assert len(dates) < 3 or [post.posted for post in forumdump.parse(f"{dump.text}\n{dump.text}").posts] == 2 * dates


@given(any_dump)
def test_numbers_and_names_are_never_invented(dump: Rendered) -> None:
    thread = forumdump.parse(dump.text)
    shown = {int(run) for run in re.findall(r"[0-9]+", dump.text)}
    for post in thread.posts:
        assert post.number is None or "number" in post.inferred or post.number in shown
        if post.author is not None and post.author.name is not None:
            assert bare(post.author.name) in bare(dump.text)


# -- values as Python objects, JSON, UTF-8 -------------------------------------------------------------


@given(any_text)
def test_threads_hash_compare_and_pickle(text: str) -> None:
    thread = forumdump.parse(text)
    copy = pickle.loads(pickle.dumps(thread))
    assert copy == thread and hash(copy) == hash(thread)
    assert len(repr(thread)) < 2000 and all(len(repr(post)) < 2000 for post in thread.posts)


@given(any_layout)
@example(CROSSED)
def test_json_round_trips(text: str) -> None:
    wire = pytest.importorskip("forumdump.wire")
    thread = forumdump.parse(text)
    assert wire.from_json(wire.to_json(thread)) == thread


@given(any_text)
def test_json_encodes_as_utf_8(text: str) -> None:
    wire = pytest.importorskip("forumdump.wire")
    wire.to_json(forumdump.parse(text)).encode("utf-8")


@given(sound_text)
def test_values_of_sound_text_encode_as_utf_8(text: str) -> None:
    thread = forumdump.parse(text)
    for value in (thread.title, thread.preamble, *(post.body for post in thread.posts)):
        (value or "").encode("utf-8")


@given(scraps)
def test_issues_have_a_code_a_sentence_and_a_place(text: str) -> None:
    for issue in forumdump.parse(text).issues:
        assert isinstance(issue, Issue)
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", issue.code) and issue.message
        assert issue.span is None or 0 <= issue.span.start <= issue.span.end <= len(text)


@given(any_text)
def test_confidence_is_a_share(text: str) -> None:
    thread = forumdump.parse(text)
    holders: list[Thread | Post] = [thread, *thread.posts]
    assert all(0 <= holder.confidence <= 1 for holder in holders)
