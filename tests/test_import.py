"""What `import forumdump` costs: nothing but the package itself until a name is used."""

from __future__ import annotations

import subprocess
import sys

import pytest

import forumdump


def modules_after(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after `code`."""
    told = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return set(told.stdout.split())


def test_import_loads_nothing_yet() -> None:
    new = modules_after("import forumdump") - modules_after("pass")
    assert new <= {"forumdump", "__future__"}


def test_parse_loads_no_writers_and_no_date_guesser() -> None:
    new = modules_after("import forumdump\nforumdump.parse('x')")
    slow = {"forumdump.wire", "forumdump.report", "forumdump.own", "forumdump.cli", "dateutil", "tomllib", "argparse"}
    assert not new & slow


@pytest.mark.parametrize("first", sorted(forumdump.__all__))
def test_every_name_is_there_whichever_comes_first(first: str) -> None:
    assert set(forumdump.__all__) <= set(dir(forumdump))
    assert getattr(forumdump, first).__module__.startswith("forumdump.")


def test_a_function_is_no_module_whatever_was_loaded_before() -> None:
    code = "import forumdump\nforumdump.explain('x')\nimport forumdump.tokens, forumdump.engines\n"
    code += "assert callable(forumdump.parse) and callable(forumdump.tokenize)"
    assert "forumdump.reading" in modules_after(code)


def test_unknown_names_are_no_attributes() -> None:
    with pytest.raises(AttributeError, match="no attribute 'prase'"):
        getattr(forumdump, "prase")  # noqa: B009
