"""What every engine table must hold, whatever its engine."""

from __future__ import annotations

import re
import time
from collections import Counter
from pathlib import Path

import pytest

import forumdump
from forumdump.engines import GENERIC, SIGN_WIDTH, TRAITS, Engine, detector, engines, vocabulary
from forumdump.engines.detect import ENOUGH
from forumdump.labels import load
from forumdump.labels.forms import SLOTS, compile_form, tells
from forumdump.labels.load import NAMES, entries
from forumdump.labels.look import Look, fold
from forumdump.labels.roles import GROUPS, group

TABLES = sorted(engines().items())
SLOT = re.compile(r"\{([^{}]*)\}")
ROLES = {role for role, _, _, _ in entries()} | GROUPS.keys()
KNOWN_SLOTS = {slot for _, _, text, _ in entries() for slot in SLOT.findall(text)} | SLOTS.keys()
SAMPLES = {
    "user": "amy", "user2": "bo", "names": "amy, bo", "title": "Old boats", "forum": "Harbour",
    "date": "May 3, 2009, 07:33 PM", "time": "07:33 PM", "n": "12", "m": "14", "count": "15", "index": "2",
}  # fmt: skip
MAX_WEIGHT = 4.0
# Ordinary signs weigh up to 1 and may be shared, where they cancel out; stronger ones speak for one family.
ORDINARY = 1.0


def each_table() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("table", [table for _, table in TABLES], ids=[name for name, _ in TABLES])


def printed(sign: str) -> str:
    """A line as the engine might print it."""
    return SLOT.sub(lambda slot: SAMPLES.get(slot[1], "7.0"), sign)


def forms_of(table: Engine) -> list[str]:
    return [text for text in (*(text for _, text in table.forms), *table.signs) if "{" in text]


def test_names_are_those_of_the_modules_and_nobody_elses() -> None:
    for name, table in TABLES:
        assert table.name == name and table.name.isidentifier()
    assert len({table.title for _, table in TABLES}) == len(TABLES)
    assert GENERIC not in engines()


@each_table()
def test_a_table_says_where_it_comes_from_and_what_a_post_looks_like(table: Engine) -> None:
    assert table.title and table.family
    assert table.sources and all(source.strip() for source in table.sources)
    assert table.order.count("body") == 1
    assert "author" in table.order
    assert TRAITS.keys() >= table.traits


@each_table()
def test_roles_are_known(table: Engine) -> None:
    for role in {role for role, *_ in table.entries()}:
        # Parts of longer forms (`like.word`) are no entries of the label data, but a role all the same.
        kind, _, part = role.partition(".")
        assert role in ROLES or (part.endswith("word") and kind in GROUPS), role
        assert group(role) != "site" or kind == "site", role


@each_table()
def test_words_are_whole_lines(table: Engine) -> None:
    for role, texts in table.words.items():
        assert texts, role
        for text in texts:
            assert text == text.strip() and not SLOT.search(text), (role, text)
            assert any(char.isalnum() for char in text), (role, text)
        assert not [text for text, n in Counter(texts).items() if n > 1], role


@each_table()
def test_forms_compile_and_their_slots_are_known(table: Engine) -> None:
    for text in forms_of(table):
        slots = SLOT.findall(text)
        assert KNOWN_SLOTS.issuperset(slots), text
        assert tells(text), f"{text!r} has too few words of its own to be told from prose"
        assert compile_form(text).fullmatch(printed(text)), text


@each_table()
def test_no_form_is_written_twice(table: Engine) -> None:
    assert not [form for form, n in Counter(table.forms).items() if n > 1]


@each_table()
def test_signs_weigh_something_and_fit_on_a_line(table: Engine) -> None:
    assert table.signs
    for sign, weight in table.signs.items():
        assert 0 < weight <= MAX_WEIGHT, sign
        assert len(printed(sign)) <= SIGN_WIDTH and "\n" not in sign, sign
        assert fold(sign) or "{" in sign


def test_no_strong_sign_says_the_same_of_two_families() -> None:
    seen: dict[str, dict[str, float]] = {}
    for _, table in TABLES:
        for sign, weight in table.signs.items():
            key = SLOT.sub("{}", sign).casefold() if "{" in sign else fold(sign)
            families = seen.setdefault(key, {})
            if weight > ORDINARY:
                assert weight not in families.values() or table.family in families, (sign, families, table.family)
            families[table.family] = max(weight, families.get(table.family, 0.0))


@each_table()
def test_its_own_signs_give_the_engine(table: Engine) -> None:
    verdict = detector().judge(map(Look, map(printed, table.signs)), vocabulary())
    assert verdict.name == table.name, verdict.scores[:3]


@each_table()
def test_no_sign_alone_gives_an_engine_of_another_family(table: Engine) -> None:
    for sign, weight in table.signs.items():
        if weight < ORDINARY:
            continue  # The table says itself that others print this line too.
        verdict = detector().judge([Look(printed(sign))], vocabulary())
        assert verdict.name is None or engines()[verdict.name].family == table.family, (sign, verdict.scores[:3])


def test_plain_prose_gives_no_engine() -> None:
    prose = "Thanks, that helped./I agree./Yes/No/Quote/Last week I sailed home./See below:/Reply/1/#2"
    verdict = detector().judge(map(Look, prose.split("/")), vocabulary())
    assert verdict.name is None
    assert not verdict.scores or verdict.scores[0][1] < ENOUGH


def test_the_vocabulary_knows_every_word_of_every_table() -> None:
    labels, bare = vocabulary(), load()
    for _, table in TABLES:
        for role, _, text, _ in table.entries():
            if "{" not in text:
                assert any(hit.role == role for hit in labels.exact(text)), (table.name, role, text)
    assert len(vocabulary(False).by_role("action.reply")) == len(bare.by_role("action.reply"))


@each_table()
def test_patterns_take_linear_time(table: Engine) -> None:
    patterns = [(compile_form(text), _almost(text)) for text in forms_of(table)]
    short = _seconds(patterns, 1_000)
    long = _seconds(patterns, 8_000)
    assert long < 0.05 + 8 * 5 * short


def _almost(form: str) -> str:
    """The form's own words over and over: what makes its pattern try again most often."""
    return "".join(f"{piece}7 " * 6 for piece in SLOT.split(form)[::2] if piece.strip())


def _seconds(patterns: list[tuple[re.Pattern[str], str]], size: int) -> float:
    lines = [(pattern, (text * (size // len(text) + 1))[:size] + "\0") for pattern, text in patterns]
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        for pattern, line in lines:
            pattern.fullmatch(line)
        best = min(best, time.perf_counter() - start)
    return best


def test_every_file_of_labels_is_read() -> None:
    folder = Path(forumdump.__file__).parent / "labels" / "data"
    assert sorted(NAMES) == sorted(path.stem for path in folder.glob("*.json"))
