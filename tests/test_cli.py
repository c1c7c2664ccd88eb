"""The command: what it prints, where, and with which exit code. Also the report for people."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import forumdump
from forumdump import cli, wire
from forumdump.errors import NotAThread, UnknownEngine
from forumdump.model import Issue, Member, Span, Thread, Token
from forumdump.report import fit, harmless, render, width
from test_wire import threads

Capture = pytest.CaptureFixture[str]
SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    path = tmp_path / "dump.txt"
    path.write_bytes(b"Some words.\r\nAnd more.\n")
    return path


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch, example: Thread) -> list[Any]:
    """`parse` gives the example, whatever the text; what it was called with is kept."""
    calls: list[Any] = []

    def parse(text: str, **options: Any) -> Thread:
        calls.append((text, options))
        return example

    monkeypatch.setattr(cli, "parse", parse)
    return calls


def command(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    source = str(Path(forumdump.__file__).parent.parent)
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join([source, os.environ.get("PYTHONPATH", "")])}
    call = [sys.executable, "-m", "forumdump", *arguments]
    return subprocess.run(call, capture_output=True, env=variables, timeout=60, check=False, **options)


# -- parse -------------------------------------------------------------------------------------------


def test_parse_prints_the_report(dump: Path, parsed: list[Any], example: Thread, capsys: Capture) -> None:
    assert cli.main(["parse", str(dump)]) == 0
    assert capsys.readouterr() == (render(example), "")


def test_parse_json_prints_the_thread(dump: Path, parsed: list[Any], example: Thread, capsys: Capture) -> None:
    assert cli.main(["parse", str(dump), "--json"]) == 0
    assert wire.from_json(capsys.readouterr().out) == example


def test_parse_jsonl_prints_a_line_a_post(dump: Path, parsed: list[Any], example: Thread, capsys: Capture) -> None:
    assert cli.main(["parse", str(dump), "--jsonl"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["body"] for line in lines] == [post.body for post in example.posts]


def test_the_text_reaches_parse_with_its_line_ends(dump: Path, parsed: list[Any]) -> None:
    assert cli.main(["parse", str(dump)]) == 0
    assert parsed[0][0] == "Some words.\r\nAnd more.\n"


@pytest.mark.parametrize(
    ("arguments", "name", "value"),
    [
        ([], "day_first", None),
        (["--day-first"], "day_first", True),
        (["--month-first"], "day_first", False),
        (["--strict"], "strict", True),
        (["--engine", "generic"], "engine", "generic"),
        (["--now", "2024-05-30T18:00"], "now", "2024-05-30 18:00:00"),
        (["--now", "2024-05-30T18:00:00Z"], "now", "2024-05-30 18:00:00+00:00"),
    ],
)
def test_options_reach_parse(dump: Path, parsed: list[Any], arguments: list[str], name: str, value: Any) -> None:
    assert cli.main(["parse", str(dump), *arguments]) == 0
    got = parsed[0][1][name]
    assert (str(got) if name == "now" else got) == value


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("né".encode("latin-1"), "latin-1", "né"),
        ("né".encode("utf-16"), "utf-16", "né"),
        (b"\xef\xbb\xbfn", "utf-8", "n"),
    ],
)
def test_encodings(dump: Path, parsed: list[Any], data: bytes, encoding: str, text: str) -> None:
    dump.write_bytes(data)
    assert cli.main(["parse", str(dump), "--encoding", encoding]) == 0
    assert parsed[0][0] == text


def test_standard_input(monkeypatch: pytest.MonkeyPatch, parsed: list[Any]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("wör\r\nds".encode())))
    assert cli.main(["parse", "-"]) == 0
    assert parsed[0][0] == "wör\r\nds"


def test_strict_says_why_and_exits_with_1(dump: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def refuse(text: str, **options: Any) -> Thread:
        raise NotAThread("no line looks like a header")

    monkeypatch.setattr(cli, "parse", refuse)
    assert cli.main(["parse", str(dump), "--strict"]) == 1
    assert capsys.readouterr() == ("", f"forumdump: {dump}: not a thread: no line looks like a header\n")


# -- what is wrong gets one line and exit code 2 -------------------------------------------------------


@pytest.mark.parametrize("verb", ["parse", "explain", "tokens"])
@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"PK\x03\x04\x00\x00", "binary data, not text (a NUL at 4)"),
        (b"caf\xe9", "not utf-8 text (byte 0xe9 at 3)"),
        ("x".encode("utf-16"), "not utf-8 text (byte 0xff at 0)"),
    ],
)
def test_wrong_input(dump: Path, capsys: Capture, verb: str, data: bytes, told: str) -> None:
    dump.write_bytes(data)
    assert cli.main([verb, str(dump)]) == 2
    out, error = capsys.readouterr()
    assert out == "" and error.startswith(f"forumdump: {dump}: {told}") and error.count("\n") == 1


def test_a_file_that_is_not_there(tmp_path: Path, capsys: Capture) -> None:
    assert cli.main(["parse", str(tmp_path / "no\x1b[31m.txt")]) == 2
    out, error = capsys.readouterr()
    assert out == "" and "\x1b" not in error and "No such file" in error and error.count("\n") == 1


def test_a_directory(tmp_path: Path, capsys: Capture) -> None:
    assert cli.main(["parse", str(tmp_path)]) == 2
    out, error = capsys.readouterr()
    assert out == "" and str(tmp_path) in error and error.count("\n") == 1


def test_an_engine_that_is_not_there(dump: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def refuse(text: str, **options: Any) -> Thread:
        raise UnknownEngine("phpbb9", ["xenforo1"])

    monkeypatch.setattr(cli, "parse", refuse)
    assert cli.main(["parse", str(dump), "--engine", "phpbb9"]) == 2
    assert capsys.readouterr() == ("", "forumdump: no engine is called 'phpbb9'; known are: xenforo1\n")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["pars"],
        ["parse"],
        ["parse", "x", "y"],
        ["parse", "x", "--json", "--jsonl"],
        ["parse", "x", "--day-first", "--month-first"],
        ["parse", "x", "--now", "tomorrow"],
        ["parse", "x", "--encoding", "utf-9"],
        ["parse", "x", "--encoding", "rot13"],
        ["parse", "x", "--no-such-option"],
    ],
)
def test_wrong_calls(capsys: Capture, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    out, error = capsys.readouterr()
    assert caught.value.code == 2
    assert out == "" and error.startswith("forumdump: ") and error.count("\n") == 1


# -- the other commands --------------------------------------------------------------------------------


def test_version(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["--version"])
    assert caught.value.code == 0 and capsys.readouterr().out == f"forumdump {forumdump.__version__}\n"


def test_schema(capsys: Capture) -> None:
    assert cli.main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == wire.SCHEMA


def test_engines_are_listed_by_name(capsys: Capture) -> None:
    assert cli.main(["engines"]) == 0
    names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert names == sorted(names) and "xenforo1" in names


def test_tokens_are_one_a_line(dump: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    tokens = [
        Token("post_number", "#2", Span(0, 2), 2),
        Token("blank", " \n", Span(2, 4)),
        Token("body", "\x1b[2Jwords", Span(4, 13)),
        Token("like_count", "9" * 5000, Span(13, 5013), 10**5000),
    ]
    monkeypatch.setattr(cli, "tokenize", lambda text, engine=None: tokens)
    assert cli.main(["tokens", str(dump)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["0-2", "post_number", "#2", "=", "2"]
    assert lines[1].split() == ["2-4", "blank", r"'", r"\n'"]
    assert lines[2].split() == ["4-13", "body", r"\x1b[2Jwords"]
    assert len(lines) == 4 and lines[3].endswith("= (huge)")


def test_explain_prints_the_report_without_control_characters(
    dump: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(cli, "explain", lambda text, **options: "line 1: post begins\n    +2.00  \x1b[2J")
    assert cli.main(["explain", str(dump)]) == 0
    assert capsys.readouterr().out == "line 1: post begins\n    +2.00 \\x1b[2J\n"


def test_interruption_is_quiet(dump: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def interrupt(text: str, **options: Any) -> Thread:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "parse", interrupt)
    assert cli.main(["parse", str(dump)]) == 130
    assert capsys.readouterr() == ("", "")


# -- in a process of its own ---------------------------------------------------------------------------


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_samples_are_threads(sample: Path, capsys: Capture) -> None:
    assert cli.main(["parse", str(sample), "--strict"]) == 0
    out = capsys.readouterr().out
    posts = out[out.index("\nPosts\n") :]
    assert len(re.findall(r"^  (?:#[0-9]+|-) +\w", posts, re.MULTILINE)) >= 5 and "Members" in out


def test_module_reads_standard_input_and_writes_utf_8() -> None:
    done = command("parse", "-", "--json", input="naïve \u2028".encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert wire.from_json(done.stdout.decode("utf-8")).preamble == "naïve \u2028"


def test_a_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Some words that are no thread.\n" * 20_000)
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "forumdump", "parse", str(path), "--json"],
            stdout=closed, stderr=subprocess.PIPE, timeout=60, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (141, b"")


def test_import_needs_no_command_line() -> None:
    code = "import sys, forumdump; print(sorted({'argparse', 'forumdump.cli'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=True)
    assert done.stdout.strip() == b"[]"


# -- the report for people -----------------------------------------------------------------------------


@given(threads())
def test_reports_are_plain_and_80_columns_wide(thread: Thread) -> None:
    for line in render(thread).splitlines():
        assert width(line) <= 80
        assert not {unicodedata.category(char) for char in line} & {"Cc", "Cs", "Co", "Zl", "Zp"}
        assert not set(line) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200f\ufeff")


def test_a_report_tells_what_is_there_and_what_isnt(example: Thread) -> None:
    told = render(example)
    for words in (
        "Old boats\n=========", "section  Workshop", "started  2015-09-30 by oona_k", "page     1 of 3",
        "oona_k  Ferry Captain, Staff", "4,514", "#1    oona_k     2015-09-30 11:03", "Tar it twice.",
        "2 likes (Bram, Tove)", "1 quote of oona_k", "posted: post 2", "number: post 2", "author: post 2",
        "number-gap: no post 2 in the text at 100–102",
    ):  # fmt: skip
        assert words in told, told


def test_a_report_on_no_thread_says_so() -> None:
    told = render(forumdump.parse("Just some words."))
    assert told.startswith("No thread found.\n") and "no-structure" in told


def test_a_report_lists_no_flood_of_issues(example: Thread) -> None:
    flood = attrs.evolve(example, issues=tuple(Issue("odd", f"{i}") for i in range(5000)))
    assert "odd: 4988 more" in render(flood) and len(render(flood).splitlines()) < 60


def test_hostile_names_stay_in_their_column(example: Thread) -> None:
    member = Member(name="\u202eevil\x1b]0;x\x07" + "e" + "\u0301" * 9999, title="大" * 99)
    told = render(attrs.evolve(example, members=(member,)))
    assert max(map(width, told.splitlines())) <= 80 and "\\u202eevil\\x1b]0;x" in told


@given(st.text(st.characters(codec=None), max_size=200), st.integers(1, 90))
def test_fit_keeps_to_its_columns(text: str, columns: int) -> None:
    assert width(fit(text, columns)) <= columns


@given(st.text(st.characters(codec=None), max_size=200))
def test_harmless_text_stays_as_it_is(text: str) -> None:
    once = harmless(text)
    assert harmless(once) == once
    once.encode("utf-8")
