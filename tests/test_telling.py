"""The look that spares readers most lines: whatever a reader knows, it lets through."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from forumdump.engines import vocabulary
from forumdump.labels import Look
from forumdump.text.lines import HEADER_WIDTH
from forumdump.text.readers.reader import first_marks
from forumdump.text.readers.telling import telling
from forumdump.text.splitting import split_lines

CASES = Path(__file__).parent / "cases"
SLOT = re.compile(r"\{(\w+?)\d?\}")
FILLED = {"date": ("May 3, 2024", "yesterday", "3 hours ago"), "time": ("7:33 PM",), "n": ("12",), "m": ("7",)}
LABELS = vocabulary(True)


def shown() -> Iterator[str]:
    """Lines of the cases, and every label and form of the data, its slots filled."""
    for path in sorted(CASES.rglob("*.txt")):
        for line in split_lines(path.read_text("utf-8")):
            yield line.text
    for _, _, text, _ in LABELS.entries:
        for turn in range(3):
            yield _filled(text, turn)


def _filled(text: str, turn: int) -> str:
    def fill(slot: re.Match[str]) -> str:
        texts = FILLED.get(slot[1], ("amy", "12", "Sam P."))
        return texts[turn % len(texts)]

    return SLOT.sub(fill, text)


def test_no_line_that_a_reader_knows_is_passed_over() -> None:
    table = telling(LABELS)
    passed = {text for text in shown() if 0 < len(text) <= HEADER_WIDTH and not table.may_say(Look(text))}
    assert not {text for text in passed if first_marks(Look(text), LABELS)}
    assert len(passed) > 2000
