"""The command `forumdump`: files in, text or JSON out. The one module that does I/O.

Exit codes: 0 done, 1 no thread (with `--strict`), 2 the input or the call is wrong. Errors are one
line on standard error, and nothing is written to standard output then.
"""

from __future__ import annotations

import argparse
import codecs
import io
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import NoReturn

from . import (
    Engine,
    Thread,
    Token,
    __version__,
    explain,
    learn_engine,
    load_engine,
    parse,
    read_engine,
    tokenize,
    write_engine,
)
from .engines import engines
from .errors import DecodeError, EngineError, NotAThread, WireError
from .report import fit, harmless, render, shown
from .wire import SCHEMA, posts_to_jsonl, to_json

__all__ = ["main"]

DONE, NO_THREAD, WRONG, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command on `argv` (without the program's name) and return its exit code."""
    try:
        arguments = _parser().parse_args(argv)
        run: Callable[[argparse.Namespace], str] = arguments.run
        _write(run(arguments))
    except NotAThread as error:
        return _fail(f"{_shown(arguments.file)}: not a thread: {error}", NO_THREAD)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            return _pipe_closed()
        name = "standard output" if error.filename is None else _shown(error.filename)
        return _fail(f"{name}: {error.strerror or error}", WRONG)
    except (DecodeError, EngineError, WireError) as error:
        return _fail(str(error), WRONG)
    except KeyboardInterrupt:
        return INTERRUPTED
    return DONE


def _fail(message: str, code: int) -> int:
    sys.stderr.write(f"forumdump: {harmless(message)}\n")
    return code


def _pipe_closed() -> int:
    """The reader has gone (`| head`): say nothing, also when Python flushes at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PIPE_CLOSED


class _Parser(argparse.ArgumentParser):
    """argparse with errors in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG, f"forumdump: {harmless(message)} (try {self.prog} --help)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="forumdump", description="Read a forum thread out of its plain text.")
    parser.add_argument("--version", action="version", version=f"forumdump {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    read = commands.add_parser("parse", help="print the thread: for people, or as JSON")
    _add_input(read)
    _add_hints(read)
    form = read.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object: the whole thread")
    form.add_argument("--jsonl", action="store_true", help="print JSON Lines: one post a line")
    read.add_argument("--strict", action="store_true", help="exit with 1 if the text shows no thread")
    read.set_defaults(run=_run_parse)
    why = commands.add_parser("explain", help="print every decision on where a post begins, with its evidence")
    _add_input(why)
    _add_hints(why)
    why.set_defaults(run=_run_explain)
    tokens = commands.add_parser("tokens", help="print the pieces of the text: place, kind, text, value")
    _add_input(tokens)
    _add_engine(tokens)
    tokens.set_defaults(run=_run_tokens)
    schema = commands.add_parser("schema", help="print the JSON Schema of parse --json")
    schema.set_defaults(run=_run_schema)
    learn = commands.add_parser("learn", help="draft an engine table (TOML) from dumps of one board")
    learn.add_argument("files", metavar="FILE", nargs="+", help="the texts; - is standard input")
    learn.add_argument("--encoding", type=_encoding, default="utf-8", help="of the texts (default: utf-8)")
    learn.add_argument("--name", default="own-board", help="of the table (default: own-board)")
    learn.set_defaults(run=_run_learn)
    engines = commands.add_parser("engines", help="list the engine tables")
    engines.set_defaults(run=_run_engines)
    return parser


def _add_input(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="the text; - is standard input")
    parser.add_argument("--encoding", type=_encoding, default="utf-8", help="of the text (default: utf-8)")


def _add_engine(parser: argparse.ArgumentParser) -> None:
    table = parser.add_mutually_exclusive_group()
    table.add_argument("--engine", metavar="NAME", help="read with this engine table (see: forumdump engines)")
    table.add_argument(
        "--engine-file", metavar="TOML", help="read with the engine table in this file (see: forumdump learn)"
    )


def _add_hints(parser: argparse.ArgumentParser) -> None:
    _add_engine(parser)
    order = parser.add_mutually_exclusive_group()
    order.add_argument("--day-first", action="store_true", default=None, help="03/04/2012 is the 3rd of April")
    order.add_argument("--month-first", action="store_false", dest="day_first", help="03/04/2012 is March 4th")
    parser.add_argument("--now", type=_moment, metavar="ISO", help="when the page was saved: dates like Yesterday")


def _encoding(name: str) -> str:
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(f"no encoding is called {name!r}") from None
    if not getattr(info, "_is_text_encoding", True):
        raise argparse.ArgumentTypeError(f"{name!r} is no encoding of text")
    return name


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"want a date like 2024-05-30T18:00, not {text!r}") from None


def _engine(arguments: argparse.Namespace) -> str | Engine | None:
    """What `--engine` or `--engine-file` names."""
    if arguments.engine_file is not None:
        return load_engine(arguments.engine_file)
    name: str | None = arguments.engine
    return name


def _run_parse(arguments: argparse.Namespace) -> str:
    thread = parse(
        _read(arguments.file, arguments.encoding),
        engine=_engine(arguments),
        now=arguments.now,
        day_first=arguments.day_first,
        strict=arguments.strict,
    )
    return _form(thread, arguments)


def _form(thread: Thread, arguments: argparse.Namespace) -> str:
    if arguments.json:
        return to_json(thread, indent=2) + "\n"
    return posts_to_jsonl(thread) if arguments.jsonl else render(thread)


def _run_explain(arguments: argparse.Namespace) -> str:
    text = _read(arguments.file, arguments.encoding)
    report = explain(text, engine=_engine(arguments), now=arguments.now, day_first=arguments.day_first)
    lines = str(report).split("\n")
    return "".join(_keep_indent(line) + "\n" for line in lines)


def _keep_indent(line: str) -> str:
    words = line.lstrip(" ")
    return " " * (len(line) - len(words)) + harmless(words)


def _run_tokens(arguments: argparse.Namespace) -> str:
    text = _read(arguments.file, arguments.encoding)
    return "".join(_token_lines(tokenize(text, engine=_engine(arguments))))


def _token_lines(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        place = f"{token.span.start}-{token.span.end}"
        value = "" if token.value is None else f"  = {fit(shown(token.value), 30)}"
        words = token.text[:200]
        yield f"{place:<15}{token.kind:<15}{fit(ascii(words) if _odd(words) else words, 60)}{value}\n"


def _odd(text: str) -> bool:
    """White space at an edge shows only in quotes."""
    return text != text.strip() or not text


def _run_learn(arguments: argparse.Namespace) -> str:
    texts = [_read(name, arguments.encoding) for name in arguments.files]
    learned = learn_engine(texts, arguments.name)
    read_engine(text := write_engine(learned.engine, learned.notes), "the draft")
    return text


def _run_engines(arguments: argparse.Namespace) -> str:
    return "".join(f"{name:<16}{engine.title}\n" for name, engine in sorted(engines().items()))


def _run_schema(arguments: argparse.Namespace) -> str:
    return json.dumps(SCHEMA, indent=2) + "\n"


def _read(name: str, encoding: str) -> str:
    """The text of a file with its line ends as they are: spans count them. One leading BOM goes."""
    place = _shown(name)
    if name == "-":
        data = sys.stdin.buffer.read() if sys.stdin is not None else b""
    else:
        with open(name, "rb") as file:
            data = file.read()
    try:
        text = data.decode(encoding)
    except UnicodeError as error:
        raise DecodeError(f"{place}: not {encoding} text ({_reason(error)}); name another with --encoding") from None
    if "\x00" in text:
        raise DecodeError(f"{place}: binary data, not text (a NUL at {text.index(chr(0))})")
    if not text.strip("\ufeff \t\r\n"):
        raise DecodeError(f"{place}: empty")
    return text.removeprefix("\ufeff")


def _reason(error: UnicodeError) -> str:
    if isinstance(error, UnicodeDecodeError):
        return f"byte 0x{error.object[error.start]:02x} at {error.start}" if error.object else error.reason
    return str(error)


def _shown(name: object) -> str:
    return "standard input" if name == "-" else os.fsdecode(name) if isinstance(name, bytes) else str(name)


def _write(text: str) -> None:
    """UTF-8 with plain line ends, whatever the platform: JSON has to be."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    sys.stdout.write(text)
    sys.stdout.flush()
