"""Dates: every case of `cases/dates.json`, and what holds for any text."""

from __future__ import annotations

import json
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forumdump.dates import Found, Order, decide_order, find_date, parse_loose, read_date, resolve
from forumdump.dates.words import PLAIN, words
from forumdump.model import Moment

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "cases" / "dates.json").read_text("utf-8"))
POSITIVE = [case for case in CASES if case["expected"] is not None or "found" in case]
NEGATIVE = [case for case in CASES if case["expected"] is None and "found" not in case]


def params(cases: list[dict[str, Any]]) -> list[Any]:
    return [
        pytest.param(case, id=f"{case['text'][:40]}-{case.get('note', '')}"[:80],
                     marks=[pytest.mark.xfail(reason="known failure")] if case.get("known_failure") else [])
        for case in cases
    ]  # fmt: skip


def find(text: str) -> Found | None:
    return find_date(text, 0, len(text))


def moment(found: Found, case: dict[str, Any]) -> Moment | None:
    now = datetime.fromisoformat(case["now"]) if "now" in case else None
    return resolve(found, day_first=case.get("day_first"), now=now)


@pytest.mark.parametrize("case", params(POSITIVE))
def test_dates_are_read_as_shown(case: dict[str, Any]) -> None:
    text = case["text"]
    found = find(text)
    assert found is not None
    assert found.text == case.get("found", text)
    assert found.text == text[found.start : found.end]
    result = moment(found, case)
    assert (None if result is None else str(result)) == case["expected"]
    assert found.offset == case.get("offset")
    assert found.shape == case.get("shape", found.shape)
    if result is not None:
        assert result.text == found.text
        assert result.datetime
    if found.start == 0:
        assert read_date(text, 0, len(text)) == found


@pytest.mark.parametrize("case", params([case for case in POSITIVE if not case.get("alone")]))
def test_dates_are_found_in_a_line(case: dict[str, Any]) -> None:
    found = find(f"Zyx: {case['text']} #")
    assert found is not None
    result = moment(found, case)
    assert (None if result is None else str(result)) == case["expected"]


@pytest.mark.parametrize("case", params(NEGATIVE))
def test_what_is_no_date_is_left_alone(case: dict[str, Any]) -> None:
    found = find(case["text"])
    assert found is None, found


@pytest.mark.parametrize("text", ["", " ", "12", "May", "at", "le", "Mon,", "'", "'21", "3.", "3/", "\ud800", "\x00"])
def test_beginnings_are_no_dates(text: str) -> None:
    assert read_date(text, 0, len(text)) is None


def test_a_date_begins_where_it_is_asked_for() -> None:
    text = "Joined: Feb 17, 2009 Posts: 3"
    found = read_date(text, 7, len(text))
    assert found is not None and text[found.start : found.end] == found.text == "Feb 17, 2009"
    assert read_date(text, 0, len(text)) is None


def test_a_date_ends_with_the_slice() -> None:
    found = find_date("Feb 17, 2009 at 9:14", 0, 12)
    assert found is not None and found.text == "Feb 17, 2009" and not found.has_time


def test_a_date_has_at_most_64_characters() -> None:
    for filler in (" ", "\u00a0", ".", ","):
        found = find(f"Feb{filler * 80}17, 2009")
        assert found is None or len(found.text) <= 64


# --- Which number is the day


def reads(*texts: str) -> list[Found]:
    founds = [read_date(text, 0, len(text)) for text in texts]
    return [found for found in founds if found is not None]


@pytest.mark.parametrize(
    ("texts", "day_first", "certain"),
    [
        (["03/04/2012", "17/04/2012"], True, True),
        (["03/04/2012", "04/17/2012"], False, True),
        (["17/04/2012", "18/04/2012", "04/17/2012"], True, False),
        (["17/04/2012", "04/17/2012"], None, False),
        (["03.04.2012"], True, True),
        (["03/04/2012, 04:05 PM"], False, False),
        (["03/04/2012 14:05"], True, False),
        (["Feb 17, 2009"], None, False),
        ([], None, False),
    ],
)
def test_order_by_what_dates_show(texts: list[str], day_first: bool | None, certain: bool) -> None:
    order = decide_order(reads(*texts))
    assert (order.day_first, order.certain) == (day_first, certain)
    assert order.reason


@pytest.mark.parametrize(
    ("texts", "day_first", "certain"),
    [
        (["01/03/2012", "02/03/2012", "01/04/2012"], True, True),
        (["03/01/2012", "03/02/2012", "04/01/2012"], False, True),
        (["03/04/2012", "03/05/2012", "03/07/2012", "03/11/2012"], False, False),
        (["03/04/2012", "03/04/2012"], None, False),
    ],
)
def test_order_by_the_climb_of_posts(texts: list[str], day_first: bool | None, certain: bool) -> None:
    founds = reads(*texts)
    order = decide_order(founds, ascending=founds)
    assert (order.day_first, order.certain) == (day_first, certain)


def test_order_by_language() -> None:
    founds = reads("03/04/2012")
    assert decide_order(founds, language="fr").day_first is True
    assert decide_order(founds, language="en-US").day_first is False
    assert decide_order(founds, language="en").day_first is None


# --- Moments


def test_two_digit_years_have_a_fixed_pivot() -> None:
    years = [found.year for found in reads("5 May 69", "5 May 99", "5 May 00", "5 May 68")]
    assert years == [1969, 1999, 2000, 2068]


def test_relative_dates_never_overflow() -> None:
    now = datetime(2012, 7, 5)
    for text in ("9999 years ago", "9999 weeks ago", "999 months ago", "9999 days ago"):
        (found,) = reads(text)
        resolve(found, day_first=None, now=now)
        assert resolve(found, day_first=None, now=datetime.min) is None


def test_found_dates_compare_and_hash() -> None:
    one, two = reads("Feb 17, 2009", "Feb 17, 2009")
    assert one == two and hash(one) == hash(two) and one != "Feb 17, 2009"
    assert len({one, two}) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2012, 5th of July", "2012-07-05"),
        ("5July2012T1405", "2012-07-05T14:05"),
        ("12", None), ("May", None), ("2012", None), ("July 2012", None), ("14:05", None),
        ("9" * 40, None), ("1" * 30 + " 2012", None), ("2012 " * 20, None), ("٥ يوليو 2012", None),
        ("2012-07-05 99:99", None),
    ],
)  # fmt: skip
def test_loose_dates_are_fenced(text: str, expected: str | None) -> None:
    result = parse_loose(text)
    assert (None if result is None else str(result)) == expected


@given(st.text(max_size=80))
def test_loose_parsing_never_raises(text: str) -> None:
    result = parse_loose(text)
    assert result is None or str(result.year) in text


# --- Any text

_PIECES = st.sampled_from(
    [*"0123456789", *" .,/-:'()#", "2009", "12", "31", "99", "Feb", "may", "Mon", "Thu,", "at", "um", "PM",
     "a.m.", "ago", "vor", "hours", "3", "il y a", "jours", "Yesterday", "UTC", "+01:00", "年", "月",
     "日", "下午",
     "июл", "ביולי", "T", "Z", "th", "de", "\u00a0", "\u200f", "٣", "３", "\n", "ΐ", "İ", "ß", "x"]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(_PIECES, max_size=14).map("".join),
    st.lists(_PIECES, max_size=10).map(" ".join),
)
NOW = datetime(2012, 7, 5, 16, 20)


@given(TEXTS, st.integers(0, 20), st.integers(0, 80))
def test_finding_is_total_and_stays_inside(text: str, start: int, end: int) -> None:
    start, end = min(start, len(text)), min(end, len(text))
    for found in (find_date(text, start, end), read_date(text, start, end)):
        if found is not None:
            assert start <= found.start < found.end <= end
            assert found.text == text[found.start : found.end] and len(found.text) <= 64
            assert found.shape and repr(found)
            assert read_date(text, found.start, found.end) is not None


@given(TEXTS, st.sampled_from([True, False, None]), st.sampled_from([NOW, None]))
def test_moments_show_only_what_the_text_says(text: str, day_first: bool | None, now: datetime | None) -> None:
    found = find(text)
    if found is None:
        return
    result = resolve(found, day_first=day_first, now=now)
    if result is None:
        return
    assert result.datetime.tzinfo is not None or result.offset is None
    if found.relative is not None or found.year is None:
        assert now is not None
        return
    plain = found.text.translate(PLAIN)
    numbers = [int(number) for number in "".join(c if c in "0123456789" else " " for c in plain).split()]
    assert result.year in numbers or result.year % 100 in numbers
    if result.month is not None:
        named = "".join(c if c.isalpha() else " " for c in plain).casefold().split()
        assert result.month in numbers or any(words().months.get(word) == result.month for word in named)
    assert result.day is None or result.day in numbers
    assert result.minute is None or result.minute in numbers
    assert result.hour is None or result.hour in numbers or result.hour % 12 in [number % 12 for number in numbers]


@given(st.lists(TEXTS, max_size=6))
def test_any_dates_have_an_order(texts: list[str]) -> None:
    founds = [found for found in map(find, texts) if found is not None]
    order = decide_order(founds, ascending=founds)
    assert isinstance(order, Order) and order.reason
    assert order.day_first is not None or not order.certain


HOSTILE = [
    "1 ", "1:1:", "1.1.", "12/12/", "3.10.12x ", "3h ", "5 May ", "May 5 ", "Mon ", "il y a ", "9", "'21 ",
    "12:34 ", "1 year, ", "2009-", "a", " ", "\u200f1", "2012年", "昨", "5 mar x ", "yesterday, ", "1,",
    "Thu, 05 Jul ", "3 hours ", "١ ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_text(piece: str) -> None:
    def cost(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size] + "x"
        best = float("inf")
        for _ in range(3):
            begin = time.process_time()
            find(text)
            best = min(best, time.process_time() - begin)
        return best

    find("Feb 17, 2009")
    small = max(cost(10_000), 1e-4)
    assert cost(80_000) < 0.05 + 8 * small * 4
