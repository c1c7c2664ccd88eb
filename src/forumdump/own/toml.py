"""TOML text ↔ engine table. Every mistake in the text is one `EngineFileError` that names the file and the key."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

import attrs
import regex

from ..arguments import want_engine, want_text
from ..engines import vocabulary
from ..engines.base import TRAITS, Engine
from ..errors import EngineFileError
from ..labels.forms import SLOT_NAMES
from ..labels.roles import GROUPS

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_SLOT = regex.compile(r"\{([a-zA-Z0-9]{1,20})\}")
_NAME = regex.compile(r"[a-z][a-z0-9_-]{0,40}+")
_FIELDS = frozenset(field.name for field in attrs.fields(Engine))
_FIRST = frozenset(role.partition(".")[0] for role in GROUPS)


def read_engine(text: str, file: str = "engine") -> Engine:
    """The engine table that a TOML text holds; `file` is what errors call it.

    Raises `EngineFileError` at the first mistake, `TypeError` for anything but a `str`.

    >>> read_engine('name = "rowing"\\n[words]\\n"member.joined" = ["Rowing since:"]').words
    {'member.joined': ('Rowing since:',)}
    >>> read_engine('title = "x"', "club.toml")
    Traceback (most recent call last):
    forumdump.errors.EngineFileError: club.toml: name: is missing
    """
    want_text("read_engine", text)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise EngineFileError(file, "", f"not TOML: {error}") from None
    return _Reader(file, table).engine()


class _Reader:
    """Checks the values of one table."""

    def __init__(self, file: str, table: Mapping[str, Any]) -> None:
        self.file, self.table = file, table

    def engine(self) -> Engine:
        for key in self.table:
            if key not in _FIELDS:
                raise self.wrong(key, f"no such key; known are: {', '.join(sorted(_FIELDS))}")
        name = self.text("name", None)
        if not _NAME.fullmatch(name):
            raise self.wrong("name", f"want small letters, digits, - and _, not {name!r}")
        traits = self.texts("traits", self.table.get("traits", []))
        for trait in traits:
            if trait not in TRAITS:
                raise self.wrong("traits", f"no trait {trait!r}; known are: {', '.join(sorted(TRAITS))}")
        return Engine(
            name=name,
            title=self.text("title", name),
            family=self.text("family", "own"),
            words=dict(self.by_role("words")),
            forms=tuple((role, form) for role, forms in self.by_role("forms") for form in forms),
            signs=self.signs(),
            order=self.texts("order", self.table.get("order", [])),
            ladder=self.texts("ladder", self.table.get("ladder", [])),
            smilies=self.texts("smilies", self.table.get("smilies", [])),
            traits=frozenset(traits),
            sources=self.texts("sources", self.table.get("sources", [])),
        )

    def wrong(self, key: str, reason: str) -> EngineFileError:
        return EngineFileError(self.file, key, reason)

    def text(self, key: str, default: str | None) -> str:
        value = self.table.get(key, default)
        if value is None:
            raise self.wrong(key, "is missing")
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(key, f"want a text, not {_shown(value)}")
        return value

    def texts(self, key: str, value: object) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise self.wrong(key, f"want a list of texts, not {_shown(value)}")
        for item in value:
            if not isinstance(item, str) or not item.strip():
                raise self.wrong(key, f"want texts in the list, not {_shown(item)}")
        return tuple(value)

    def part(self, key: str) -> Mapping[str, object]:
        value = self.table.get(key, {})
        if not isinstance(value, dict):
            raise self.wrong(key, f"want a table [{key}], not {_shown(value)}")
        return value

    def by_role(self, key: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The texts of `[words]` or `[forms]` by role; words have no slots."""
        for role, value in self.part(key).items():
            place = f'{key}."{role}"'
            if role not in _roles():
                raise self.wrong(place, f"no role {role!r}; {_meant(role)}")
            texts = self.texts(place, value)
            for text in texts:
                slots = _SLOT.findall(text)
                if key == "words" and slots:
                    raise self.wrong(place, f"{text!r} has a slot; put it under [forms]")
                for slot in slots:
                    if slot not in SLOT_NAMES:
                        raise self.wrong(place, f"no slot {{{slot}}}; known are: {', '.join(sorted(SLOT_NAMES))}")
            yield role, texts

    def signs(self) -> dict[str, float]:
        out: dict[str, float] = {}
        for sign, weight in self.part("signs").items():
            if isinstance(weight, bool) or not isinstance(weight, int | float) or not 0 < weight <= 10:
                raise self.wrong(
                    f"signs.{json.dumps(sign)}", f"want a weight over 0 and up to 10, not {_shown(weight)}"
                )
            out[sign] = float(weight)
        return out


@lru_cache(maxsize=1)
def _roles() -> frozenset[str]:
    """The roles that a table may use: those of the groups, of the label data and of the engine tables."""
    return frozenset(GROUPS) | {role for role, *_ in vocabulary().entries}


def _meant(role: str) -> str:
    """The nearest roles there are, or how roles begin."""
    near = get_close_matches(role, sorted(_roles()), n=3)
    return f"did you mean {' or '.join(near)}?" if near else f"roles begin with: {', '.join(sorted(_FIRST))}"


def _shown(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)[:60]


def write_engine(engine: Engine, notes: Mapping[str, str] | None = None) -> str:
    """An engine table as TOML; `notes` are comments by key. `read_engine` gives the table back.

    Raises `TypeError` for anything but an `Engine`.

    >>> print(write_engine(read_engine('name = "rowing"')), end="")
    name = "rowing"
    title = "rowing"
    family = "own"
    """
    want_engine("write_engine", engine)
    notes = notes or {}
    lines: list[str] = []
    for key in ("name", "title", "family"):
        lines += [*_comment(notes.get(key)), f"{key} = {_quoted(getattr(engine, key))}"]
    for key, texts in (
        ("order", engine.order), ("ladder", engine.ladder), ("smilies", engine.smilies), ("traits", tuple(sorted(engine.traits))), ("sources", engine.sources)
    ):  # fmt: skip
        if texts:
            lines += [*_comment(notes.get(key)), f"{key} = {_list(texts)}"]
    forms: dict[str, list[str]] = {}
    for role, form in engine.forms:
        forms.setdefault(role, []).append(form)
    parts: tuple[tuple[str, Mapping[str, str]], ...] = (
        ("words", {role: _list(texts) for role, texts in engine.words.items()}),
        ("forms", {role: _list(texts) for role, texts in forms.items()}),
        ("signs", {sign: repr(float(weight)) for sign, weight in engine.signs.items()}),
    )
    for key, entries in parts:
        if entries:
            lines += ["", *_comment(notes.get(key)), f"[{key}]"]
            lines += [f"{_quoted(name)} = {value}" for name, value in entries.items()]
    return "\n".join(lines) + "\n"


def _comment(note: str | None) -> list[str]:
    return [f"# {line}" for line in note.splitlines()] if note else []


def _quoted(text: str) -> str:
    """A basic string of TOML: JSON's, but for one control character that JSON leaves as it is."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _list(texts: tuple[str, ...] | list[str]) -> str:
    items = [_quoted(text) for text in texts]
    whole = f"[{', '.join(items)}]"
    return whole if len(whole) <= 100 else "[\n" + "".join(f"    {item},\n" for item in items) + "]"


__all__ = ["read_engine", "write_engine"]
