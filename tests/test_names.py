"""The look that spares rules for names: a rule that a slot isn't asked would have told nothing of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from forumdump import parse
from forumdump.names import find
from forumdump.names.place import Place
from forumdump.names.rules import NEEDS, RULES, score_slot

CASES = Path(__file__).parent / "cases"


def test_no_rule_holds_without_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    spared = 0

    def score(here: Place, there: frozenset[str]) -> float:
        nonlocal spared
        has = there.union(here.sort)
        for _, rule in RULES:
            if not has.issuperset(NEEDS.get(rule, ())):
                assert not rule(here), (rule, here.text)
                spared += 1
        return score_slot(here, there)

    monkeypatch.setattr(find, "score_slot", score)
    for path in sorted(CASES.rglob("*.txt"))[::3]:
        parse(path.read_text("utf-8"))
    assert spared > 20_000
