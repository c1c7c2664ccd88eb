"""How much of random threads comes back, over fixed seeds: shares a field, and floors that only rise.

PYTHONPATH=tests python -m render.measure               all figures beside their floors
PYTHONPATH=tests python -m render.measure --raise       floors.json takes what is reached now, where it is more
PYTHONPATH=tests python -m render.measure --seeds 200   other topics, and many: the worst lines of each row
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import cycle
from pathlib import Path

import forumdump

from . import DAMAGES, EXTRACTORS, SHAPES, RandomChoice, Score, Topic, build_topic, clipped, compare, render

FLOORS = Path(__file__).with_name("floors.json")
# Tools that keep the whole page, in halves that take turns; `rs` and `dclm` lose parts of it by design.
KEEPERS = tuple(name for name in EXTRACTORS if not EXTRACTORS[name].main_only)
LOSSY = tuple(name for name in EXTRACTORS if EXTRACTORS[name].main_only)
# Every damage is done to one text of each shape, of three tools that differ most.
DAMAGED = ("rsfull", "insc", "bs4")
SEEDS = range(3)
# Floors are set this much below what is reached: merges of other work may cost a post somewhere.
ROOM = 0.015
# No floor of an engine is lower than this: a row of the table that falls so far has lost its engine.
LEAST = {"recall": 0.6, "precision": 0.6, "true": 0.6}
# What of these pages is left by main-content extraction tells no engine, and heads that are names alone need one.
UNREAD = ("main content flarum", "main content flarum_app")

# Posts of a few words each, which look like the texts of user boxes.
SHORT = "short"

Turn = tuple[str, str, int]
Row = tuple[str, Sequence[Turn], str]


def rows(seeds: Sequence[int] = SEEDS) -> Iterator[Row]:
    """Name, dumps (shape, tool, seed) and damage of each row of the table."""
    for shape in SHAPES:
        yield f"shape {shape}", [(shape, tool, seed) for seed in seeds for tool in KEEPERS[seed % 2 :: 2]], "none"
        yield f"main content {shape}", [(shape, LOSSY[seed % len(LOSSY)], seed) for seed in seeds], "none"
    for damage in DAMAGES:
        turns = zip(SHAPES, cycle(DAMAGED), cycle(seeds[:-1] or seeds))
        yield f"damage {damage}", list(turns), damage
    yield "short posts", list(zip(SHAPES, cycle(DAMAGED), cycle(seeds))), SHORT


def measure(row: Row) -> Score:
    """The scores of a row added up; each line of what is wrong says where."""
    _, turns, damage = row
    total = Score()
    for shape, tool, seed in turns:
        topic, tricks = (_short(seed), ()) if damage == SHORT else (_topic(seed), (DAMAGES[damage],))
        dump = render(topic, shape, tool, tricks, seed)
        score = compare(dump, forumdump.parse(dump.text))
        where = f"{shape}.{tool}.{damage} seed {seed}: "
        score.wrong = [where + line for line in score.wrong]
        score.invented = [where + line for line in score.invented]
        total.add(score)
    return total


@cache
def _topic(seed: int) -> Topic:
    return build_topic(RandomChoice(seed), posts=(4, 7))


@cache
def _short(seed: int) -> Topic:
    return clipped(_topic(seed), RandomChoice(seed))


def floors() -> dict[str, dict[str, float]]:
    """Row → field → the share that has been reached once."""
    found: dict[str, dict[str, float]] = json.loads(FLOORS.read_text("utf-8"))
    return found


def below(name: str, shares: Mapping[str, float]) -> list[str]:
    """One line for each figure under its floor."""
    known = floors()[name]
    return [
        f"{name}: {field} is {shares.get(field, 0.0):.3f}, below {floor:.3f}"
        for field, floor in known.items()
        if shares.get(field, 0.0) < floor - 1e-9
    ]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m render.measure", description=__doc__.partition("\n")[0])
    parser.add_argument("--raise", dest="lift", action="store_true", help="write floors.json")
    parser.add_argument("--seeds", type=int, default=0, help="measure over this many other topics")
    parser.add_argument("--only", default="", help="rows whose name holds this")
    options = parser.parse_args()
    known = floors() if FLOORS.exists() else {}
    for row in rows(range(1000, 1000 + options.seeds) if options.seeds else SEEDS):
        if options.only not in row[0]:
            continue
        score = measure(row)
        print(f"{row[0]:<34}", *(f"{name} {share:.3f}" for name, share in score.shares.items()))
        if options.seeds:
            print(*sorted(score.wrong + score.invented)[:10], sep="\n")
        mine = known.setdefault(row[0], {})
        for name, share in score.shares.items():
            # Three digits, rounded down, and some room for merges.
            mine[name] = max(mine.get(name, 0.0), int(max(share - ROOM, 0.0) * 1000) / 1000)
    if options.lift:
        lines = [f"{json.dumps(name)}: {json.dumps(mine)}" for name, mine in known.items()]
        FLOORS.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


if __name__ == "__main__":
    main()
