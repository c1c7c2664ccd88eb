"""README and docs: every example runs, every field, code and link is there."""

from __future__ import annotations

import ast
import contextlib
import doctest
import io
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import forumdump
from conftest import OPTIONS, ROOT
from forumdump import cli
from forumdump.engines.base import TRAITS
from forumdump.labels.forms import SLOT_NAMES
from forumdump.tokens import KINDS
from forumdump.wire.table import RECORDS

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_FENCE = re.compile(r"^```([a-z]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_ids = {"ids": lambda page: page.name}


def examples(page: Path, language: str) -> Iterator[tuple[int, str]]:
    """The fenced examples of a page in one language: line number and text."""
    text = page.read_text("utf-8")
    for found in _FENCE.finditer(text):
        if found[1] == language:
            yield text.count("\n", 0, found.start()) + 1, found[2]


@pytest.fixture(autouse=True)
def _at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("page", PAGES, **_ids)
def test_sessions_print_what_they_show(page: Path) -> None:
    names: dict[str, Any] = {}
    told = io.StringIO()
    runner = doctest.DocTestRunner(optionflags=OPTIONS)
    for line, session in examples(page, "pycon"):
        test = doctest.DocTestParser().get_doctest(session, names, page.name, str(page), line)
        runner.run(test, out=told.write, clear_globs=False)
        names = test.globs
    assert runner.summarize(verbose=False).failed == 0, told.getvalue()


@pytest.mark.parametrize("page", PAGES, **_ids)
def test_programs_run(page: Path) -> None:
    for line, program in examples(page, "python"):
        code = compile("\n" * line + program, str(page), "exec")
        with contextlib.redirect_stdout(io.StringIO()):
            exec(code, {"__name__": "example"})


def commands(session: str) -> Iterator[tuple[str, str]]:
    """Each `$ command` of a session with the output shown under it."""
    for part in re.split(r"^\$ ", session, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def run(command: str) -> str:
    program, *arguments = shlex.split(command)
    assert program == "forumdump"
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        cli.main(arguments)
    return out.getvalue()


@pytest.mark.parametrize("page", PAGES, **_ids)
def test_commands_print_what_they_show(page: Path) -> None:
    checker = doctest.OutputChecker()
    for line, session in examples(page, "console"):
        for command, shown in commands(session):
            got = run(command)
            assert checker.check_output(shown, got, OPTIONS), f"{page.name}:{line}: $ {command}\n{got}"


def test_the_readme_names_two_commands_that_work_on_what_is_there() -> None:
    install, test = (text.strip() for _, text in examples(ROOT / "README.md", "sh"))
    assert install.startswith("python -m pip install . && python -m forumdump parse ")
    assert (ROOT / install.split()[-1]).is_file()
    assert test == "python -m pip install -e '.[test]' && python -m pytest"
    assert test in (ROOT / ".ci" / "run").read_text("utf-8"), "CI runs the README's command as it is"


# -- complete ----------------------------------------------------------------------------------------


def field_rows(record: Any) -> list[str]:
    """The rows of the reference page for a class of the model."""
    types = {field.name: str(field.type) for field in attrs.fields(record.cls)} | {"where": "Mapping[str, Span]"}
    told = {name: text for name, _, text in record.keys.fields}
    names = [("where" if name == "places" else name) for name in types if name != "where"]
    return [f"| `{name}` | {_type(types[name])} | {told[name]} |" for name in dict.fromkeys(names)]


def _type(name: str) -> str:
    whole = name.removesuffix(" | None")
    return f"`{whole.replace('|', 'or')}`" + (" or `None`" if whole != name else "")


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.name)
def test_the_reference_has_every_field(record: Any) -> None:
    lines = (ROOT / "docs" / "reference.md").read_text("utf-8").splitlines()
    missing = [row for row in field_rows(record) if row not in lines]
    assert not missing, "in docs/reference.md, want\n" + "\n".join(missing)


def issue_codes() -> set[str]:
    """The codes that the source gives to issues: every `Issue("code", ...)`."""
    found = set()
    for path in Path(forumdump.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "Issue":
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant):
                    found.add(str(first.value))
    return found


def test_every_issue_code_is_documented_and_no_other() -> None:
    page = (ROOT / "docs" / "issues.md").read_text("utf-8")
    documented = set(re.findall(r"^\| `([a-z-]+)` \|", page, re.MULTILINE))
    assert documented == issue_codes()


def test_the_map_of_the_code_has_every_folder_and_names_no_file_that_is_gone() -> None:
    page = (ROOT / "docs" / "explanation.md").read_text("utf-8")
    home = Path(forumdump.__file__).parent
    folders = {f"{path.parent.relative_to(home)}/" for path in home.glob("*/**/__init__.py")}
    assert folders <= set(re.findall(r"`([a-z/]+/)`", page))
    files = {path.name for path in home.rglob("*.py")}
    named = set(re.findall(r"`(?:[a-z]+/)*([a-z]+\.py)`", page))
    assert named <= files
    assert {path.name for path in home.glob("[a-z]*.py")} <= named, "a module beside the folders is told too"


def test_every_trait_and_slot_of_engine_files_is_documented() -> None:
    page = (ROOT / "docs" / "own-board.md").read_text("utf-8")
    assert [trait for trait, told in TRAITS.items() if f"| `{trait}` | {told} |" not in page] == []
    assert [slot for slot in sorted(SLOT_NAMES) if f"`{{{slot}}}`" not in page] == []


def test_every_kind_of_token_is_documented() -> None:
    page = (ROOT / "docs" / "reference.md").read_text("utf-8")
    kinds = page.partition("Kinds: ")[2].partition("###")[0]
    assert {*KINDS.values(), "text", "body", "blank"} <= set(re.findall(r"[a-z_]+", kinds))


def test_every_error_is_documented() -> None:
    page = (ROOT / "docs" / "reference.md").read_text("utf-8")
    for name in set(forumdump.errors.__all__) - {"ForumdumpError"}:
        assert f"| `{name}` |" in page


def test_the_version_is_in_the_changes() -> None:
    assert f"## {forumdump.__version__} " in (ROOT / "CHANGELOG.md").read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, **_ids)
def test_links_lead_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text("utf-8")):
        if "://" not in target and not target.startswith("#"):
            assert (page.parent / target.partition("#")[0]).exists(), target


def test_every_page_is_in_the_navigation() -> None:
    listed = re.findall(r"^  - [^:]+: (\S+\.md)$", (ROOT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted(page.name for page in (ROOT / "docs").glob("*.md"))


def test_public_names_have_docstrings() -> None:
    for name in forumdump.__all__:
        thing = getattr(forumdump, name)
        if not name.startswith("__") and callable(thing):
            assert (thing.__doc__ or "").strip(), name
