"""Run the benchmark and compare each figure with its floor (or ceiling) in floors.json.

    python .ci/floors.py ../shared/bench

Prints a line a figure and exits with 1 if any is below its floor. Each run of floors.json has the
arguments for score.py; `seed` has none and is the share of values right in the first sample.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
LIMIT = 600  # seconds for one run


def main() -> int:
    """The exit code."""
    bench = Path(sys.argv[1])
    low = 0
    for name, run in json.loads((HERE / "floors.json").read_text("utf-8")).items():
        figures = seed(bench) if name == "seed" else score(bench, run["arguments"])
        low += sum(not told(name, figure, figures, bound, True) for figure, bound in run.get("floors", {}).items())
        low += sum(not told(name, figure, figures, bound, False) for figure, bound in run.get("ceilings", {}).items())
    print(f"{low} figures out of bounds" if low else "every figure within its bounds")
    return 1 if low else 0


def seed(bench: Path) -> dict[str, float]:
    """The share of values right in the first sample; what is wrong is printed."""
    done = python(bench / "seed" / "check.py")
    found = re.search(r"([0-9]+) of ([0-9]+) values right", done.stdout)
    if found is None or int(found[1]) < int(found[2]):
        print(done.stdout[-4000:], done.stderr[-4000:], sep="\n")
    return {"right": int(found[1]) / int(found[2])} if found else {}


def score(bench: Path, arguments: list[str]) -> dict[str, float]:
    """The means of score.py."""
    with tempfile.TemporaryDirectory() as room:
        out = Path(room) / "figures.json"
        done = python(bench / "score.py", *arguments, "--json", str(out))
        if done.returncode != 0:
            print(done.stdout[-4000:], done.stderr[-4000:], sep="\n")
            return {}
        figures: dict[str, float] = json.loads(out.read_text("utf-8"))
        return figures


def python(script: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, str(script), *arguments]
    return subprocess.run(call, capture_output=True, text=True, timeout=LIMIT, check=False)


def told(run: str, figure: str, figures: dict[str, Any], bound: float, floor: bool) -> bool:
    """Print one figure beside its bound; whether it is within. One that is gone is at its worst."""
    got = figures.get(figure)
    fine = (got or 0.0) >= bound if floor else (1.0 if got is None else got) <= bound
    shown = "missing" if got is None else f"{got:.3f}"
    side = "floor" if floor else "ceiling"
    print(f"{'ok ' if fine else 'LOW' if floor else 'HIGH'} {run:<15} {figure:<16} {shown:>8}  {side} {bound:.3f}")
    return fine


if __name__ == "__main__":
    sys.exit(main())
