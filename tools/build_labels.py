"""Builds the label data of `src/forumdump/labels/data/` from a table of label strings.

    python tools/build_labels.py LABELS.tsv

The table has the columns engine, version, language, role, string, source. One JSON file a language
comes out: role → string → engines that print it. Words for dates belong to `forumdump.dates`; parts of
longer forms (roles that end in `_word`, bare words of a notice) would match anywhere and are left out,
but for the few that the preamble is read with: they go to `words/table.json`, role → strings.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent / "src" / "forumdump" / "labels"
OUT = HOME / "data"
# Words that stand in a form but say nothing alone.
PARTS = {
    "like.word",
    "edit.word",
    "thread.word",
    "vote.word",
    "post.on",
    "post.by_word",
    "post.subject_prefix",
    "member.dots",
}

# Words that only ever stand above the first post, or in lists of threads and members; `words/extra.json` has more of them, kept
# by hand.
ABOVE = frozenset(
    [
        "thread.starter_word",
        "thread.start_date_word",
        "thread.views",
        "thread.replies",
        "thread.last_post",
        "member.last_seen",
        "member.threads",
    ]
)

# What the table says of these strings is not what boards mean by them.
ROLES = {"Mentioned": "member.mentions", "Tagged": "member.mentions", "Quoted": "member.mentions"}

NAMES = {
    "XenForo": {"1": ["xenforo1"], "2": ["xenforo2"], "1/2": ["xenforo1", "xenforo2"]},
    "vBulletin": {"3": ["vbulletin3"], "3/4": ["vbulletin3", "vbulletin4"], "4": ["vbulletin4"], "5": ["vbulletin5"]},
    "IPB": {"2": ["invision2"], "3": ["invision3"], "4": ["invision4"]},
    "phpBB": {"2": ["phpbb2"], "3.0": ["phpbb3"], "3.3": ["phpbb3"], "3.x": ["phpbb3"]},
}


def engines(engine: str, version: str) -> list[str]:
    known = NAMES.get(engine)
    return known[version] if known is not None else [engine.casefold()]


def main() -> None:
    tables: dict[str, dict[str, dict[str, set[str]]]] = {}
    above: dict[str, set[str]] = {}
    with open(sys.argv[1], encoding="utf-8", newline="") as source:
        for row in csv.DictReader(source, delimiter="\t", quoting=csv.QUOTE_NONE):
            text = " ".join(row["string"].split())
            role = ROLES.get(text, row["role"])
            if role in ABOVE:
                above.setdefault(role, set()).add(text.replace("{n}", "").strip(" :"))
            if role.startswith("date.") or role.endswith("_word") or role in PARTS or not text:
                continue
            found = tables.setdefault(row["language"], {}).setdefault(role, {}).setdefault(text, set())
            found.update(engines(row["engine"], row["version"]))
    OUT.mkdir(parents=True, exist_ok=True)
    for language, roles in sorted(tables.items()):
        plain = {
            role: {text: sorted(names) for text, names in sorted(texts.items())}
            for role, texts in sorted(roles.items())
        }
        (OUT / f"{language}.json").write_text(json.dumps(plain, ensure_ascii=False, indent=1) + "\n", "utf-8")
    words = {role: sorted(texts) for role, texts in sorted(above.items())}
    (HOME / "words" / "table.json").write_text(json.dumps(words, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
