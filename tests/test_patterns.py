"""Every regular expression of the package is compiled once, possessive or bounded, and takes linear time."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import regex

import forumdump
from forumdump.lazily import Lazy

SOURCE = Path(forumdump.__file__).parent
# A part of a pattern: an escape, a class, a bounded repeat, or one without an upper bound.
PART = re.compile(
    r"\\.|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]|(?:\?|\{[0-9]+(?:,[0-9]+)?\})[+?]?|"
    r"(?P<open>[*+]|\{[0-9]*,\})(?P<possessive>\+?)",
    re.DOTALL,
)
# A run of one character behind one of another class can be begun at one place only.
CLOSED_RUNS = frozenset(["_HALVES", "_PARTED"])
FILLERS = (
    "a",
    " ",
    "1",
    "#",
    ">",
    "*",
    "a ",
    "1 ",
    "#1 ",
    "a, ",
    "a: ",
    "[a](",
    "Re: ",
    "«a» ",
    "a by a on ",
    "12.05.2009 ",
)


MODULES = [
    importlib.import_module(info.name)
    for info in pkgutil.walk_packages([str(SOURCE)], "forumdump.")
    if not info.name.endswith("__main__")
]


def compiled() -> Iterator[tuple[str, str, Any]]:
    """Module, name and pattern of every regular expression that a module keeps."""
    seen: set[int] = set()
    for module in MODULES:
        for name, thing in vars(module).items():
            for item in thing if isinstance(thing, tuple) else (thing,):
                if isinstance(item, (re.Pattern, regex.Pattern, Lazy)) and id(item) not in seen:
                    seen.add(id(item))
                    yield module.__name__.removeprefix("forumdump."), name, item


def searched() -> set[str]:
    """Names of patterns that are looked for anywhere in a text, not only at one place."""
    calls = (node for path in SOURCE.rglob("*.py") for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    return {
        getattr(node.value, "attr", getattr(node.value, "id", ""))
        for node in calls
        if isinstance(node, ast.Attribute) and node.attr in ("search", "finditer", "findall", "sub", "split")
    }


PATTERNS = [pytest.param(name, item, id=f"{module}.{name}") for module, name, item in compiled()]
SEARCHED = searched()


def open_repeats(pattern: str) -> list[str]:
    """The repeats of a pattern that have no upper bound and give back what they took."""
    return [part["open"] for part in PART.finditer(pattern) if part["open"] and not part["possessive"]]


@pytest.mark.parametrize(("name", "pattern"), PATTERNS)
def test_repeats_are_possessive_or_bounded(name: str, pattern: Any) -> None:
    # A pattern that is nothing but a repeat of one class, or one character of another, has nothing to give back to.
    alone = re.fullmatch(r"(?:\[[^\]]+\]\|)?\[[^\]]+\][+*]|\\S\+", pattern.pattern)
    assert alone or name in CLOSED_RUNS or not open_repeats(pattern.pattern), pattern.pattern


@pytest.mark.parametrize(("name", "pattern"), PATTERNS)
def test_time_grows_with_the_text_and_no_faster(name: str, pattern: Any) -> None:
    for filler in FILLERS:
        short, long = _both(name, pattern, filler)
        if long > 0.02 + 8 * 5 * short:  # once more: another process may have had the machine
            short, long = _both(name, pattern, filler)
        assert long <= 0.02 + 8 * 5 * short, filler


def _both(name: str, pattern: Any, filler: str) -> tuple[float, float]:
    short, long = (filler * (size // len(filler)) + "\0" for size in (1000, 8000))
    return _seconds(name, pattern, short), _seconds(name, pattern, long)


def _seconds(name: str, pattern: Any, text: str) -> float:
    begin = time.process_time()
    pattern.match(text)
    pattern.fullmatch(text)
    if name in SEARCHED:
        for _ in pattern.finditer(text):
            pass
    return time.process_time() - begin


def test_patterns_are_compiled_once_when_a_module_is_read() -> None:
    for path in sorted(SOURCE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef) and function.name != "compile_form":
                for node in ast.walk(function):
                    assert not _compiles(node), f"{path.name}: {function.name}"


def _compiles(node: ast.AST) -> bool:
    """Whether a node compiles a pattern, or hands one to a function of `re` as a string."""
    call = node.func if isinstance(node, ast.Call) else None
    return (
        isinstance(call, ast.Attribute) and getattr(call.value, "id", "") in ("re", "regex") and call.attr != "escape"
    )


def test_the_scanner_sees_what_is_open() -> None:
    assert open_repeats(r"a*+b{2,}+[*+]\+(?:c{1,3}+)?+") == []
    assert open_repeats(r"(?:a+)*b{2,}") == ["+", "*", "{2,}"]
