"""Kinds of values: how each is written, read and described. `values.py` has the kinds of dates and spans.

A kind checks what it writes as strictly as what it reads, so that what was written can be read. Kinds
nest as deep as the table does and no deeper: nothing here recurses with the input.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from attrs import field, frozen

from ..errors import WireError
from ..model import Member

Json = Any


@frozen
class Cast:
    """The members of the thread at hand: posts refer to them by their place in the list."""

    members: tuple[Member, ...] = ()
    index: Mapping[Member, int] = field(factory=dict)

    @classmethod
    def of(cls, members: Sequence[Member]) -> Cast:
        """The cast of these members; of two that are equal, the first is the one referred to."""
        return cls(tuple(members), {member: i for i, member in reversed(list(enumerate(members)))})


class Kind(Protocol):
    """How one kind of value is written, read and described."""

    @property
    def schema(self) -> dict[str, Json]:
        """The kind in JSON Schema."""

    def dump(self, value: Any, cast: Cast) -> Json:
        """The value as JSON has it."""

    def load(self, value: Json, cast: Cast) -> Any:
        """The value that `dump` wrote; `WireError` for anything else."""


def shown(value: object) -> str:
    """What stands there instead, in a few words."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else f"an array of {len(value)}"
    if isinstance(value, int) and value.bit_length() > 200:  # Python may refuse to print it
        return "a huge number"
    told = repr(value[:40] if isinstance(value, str) else value)
    return told if len(told) <= 60 else told[:59] + "…"


def under(step: str | int, error: WireError) -> WireError:
    """The same error, told from one level further out."""
    plain = isinstance(step, str) and step.isidentifier()
    head = step if plain else f"[{step!r}]"
    joint = "." if error.path and not error.path.startswith("[") else ""
    return WireError(f"{head}{joint}{error.path}", error.reason)


@frozen
class Scalar:
    """A string, an integer or a number, within bounds."""

    type: str
    low: int | None = None
    high: int | None = None

    @property
    def schema(self) -> dict[str, Json]:
        bounds = {"minimum": self.low, "maximum": self.high}
        return {"type": self.type, **{name: bound for name, bound in bounds.items() if bound is not None}}

    def load(self, value: Json, cast: Cast) -> Any:
        if isinstance(value, bool) or not isinstance(value, _TYPES[self.type]):
            raise WireError("", f"want {_NAMES[self.type]}, not {shown(value)}")
        if self.type != "string":
            self._check(value)
        return value

    def _check(self, value: Any) -> None:
        if isinstance(value, float) and not math.isfinite(value):
            raise WireError("", f"want a finite number, not {value}")
        if self.low is not None and value < self.low:
            raise WireError("", f"{shown(value)} is below {self.low}")
        if self.high is not None and value > self.high:
            raise WireError("", f"{shown(value)} is above {self.high}")

    dump = load


_TYPES: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,), "number": (int, float)}
_NAMES = {"string": "a string", "integer": "an integer", "number": "a number"}


@frozen
class Flag:
    """True or false."""

    @property
    def schema(self) -> dict[str, Json]:
        return {"type": "boolean"}

    def load(self, value: Json, cast: Cast) -> Any:
        if not isinstance(value, bool):
            raise WireError("", f"want true or false, not {shown(value)}")
        return value

    dump = load


@frozen
class Maybe:
    """The kind, or null."""

    kind: Kind

    @property
    def schema(self) -> dict[str, Json]:
        inner = self.kind.schema
        if isinstance(inner.get("type"), str):
            return {**inner, "type": [inner["type"], "null"]}
        return {"anyOf": [inner, {"type": "null"}]}

    def dump(self, value: Any, cast: Cast) -> Json:
        return None if value is None else self.kind.dump(value, cast)

    def load(self, value: Json, cast: Cast) -> Any:
        return None if value is None else self.kind.load(value, cast)


@frozen
class Many:
    """Any number of the kind: a tuple, an array."""

    kind: Kind

    @property
    def schema(self) -> dict[str, Json]:
        return {"type": "array", "items": self.kind.schema}

    def dump(self, value: Any, cast: Cast) -> Json:
        return self._each(value, self.kind.dump, cast)

    def load(self, value: Json, cast: Cast) -> Any:
        if not isinstance(value, list):
            raise WireError("", f"want an array, not {shown(value)}")
        return tuple(self._each(value, self.kind.load, cast))

    def _each(self, items: Sequence[Any], convert: Any, cast: Cast) -> list[Any]:
        out: list[Any] = []
        try:
            for item in items:
                out.append(convert(item, cast))
        except WireError as error:
            raise under(len(out), error) from None
        return out


@frozen
class Keys:
    """An object with exactly these keys, each with its kind and a sentence on what it says."""

    fields: tuple[tuple[str, Kind, str], ...]

    @property
    def schema(self) -> dict[str, Json]:
        return {
            "type": "object",
            "properties": {name: {**kind.schema, "description": told} for name, kind, told in self.fields},
            "required": [name for name, _, _ in self.fields],
            "additionalProperties": False,
        }

    def write(self, values: Mapping[str, Any], cast: Cast) -> dict[str, Json]:
        """Every value by its key."""
        return self._convert(values, cast, "dump")

    def read(self, value: Json, cast: Cast) -> dict[str, Any]:
        """Every value by its key; a key too few or too many is an error."""
        if not isinstance(value, dict):
            raise WireError("", f"want an object, not {shown(value)}")
        wanted = [name for name, _, _ in self.fields]
        for name in wanted:
            if name not in value:
                raise WireError(name, "missing")
        if len(value) > len(wanted):
            raise under(next(name for name in value if name not in wanted), WireError("", "no such field"))
        return self._convert(value, cast, "load")

    def _convert(self, values: Mapping[str, Any], cast: Cast, way: str) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name, kind, _ in self.fields:
            try:
                out[name] = getattr(kind, way)(values[name], cast)
            except WireError as error:
                raise under(name, error) from None
        return out


@frozen
class Pair:
    """Two values that belong together: a tuple of two, an object with two keys."""

    keys: Keys

    @property
    def schema(self) -> dict[str, Json]:
        return self.keys.schema

    def dump(self, value: tuple[Any, Any], cast: Cast) -> Json:
        (first, _, _), (second, _, _) = self.keys.fields
        return self.keys.write({first: value[0], second: value[1]}, cast)

    def load(self, value: Json, cast: Cast) -> Any:
        return tuple(self.keys.read(value, cast).values())


@frozen
class Record:
    """A class of the model. Its `places` are written as `where`, as its readers know them."""

    cls: type
    name: str
    keys: Keys

    @property
    def schema(self) -> dict[str, Json]:
        return {"$ref": f"#/$defs/{self.name}"}

    def dump(self, value: Any, cast: Cast) -> Json:
        if not isinstance(value, self.cls):
            raise WireError("", f"want a {self.cls.__name__}, not {type(value).__name__}")
        names = [name for name, _, _ in self.keys.fields]
        return self.keys.write({name: getattr(value, _attribute(name)) for name in names}, cast)

    def load(self, value: Json, cast: Cast) -> Any:
        return self.cls(**{_attribute(name): item for name, item in self.keys.read(value, cast).items()})


def _attribute(key: str) -> str:
    return "places" if key == "where" else key


@frozen
class MemberRef:
    """An author: the place in `members`, or the whole member where it isn't listed there."""

    member: Record

    @property
    def schema(self) -> dict[str, Json]:
        return {"anyOf": [{"type": "integer", "minimum": 0}, self.member.schema]}

    def dump(self, value: Any, cast: Cast) -> Json:
        place = cast.index.get(value) if isinstance(value, Member) else None
        return self.member.dump(value, cast) if place is None else place

    def load(self, value: Json, cast: Cast) -> Any:
        if isinstance(value, int) and not isinstance(value, bool):
            if 0 <= value < len(cast.members):
                return cast.members[value]
            raise WireError("", f"no member {value}: there are {len(cast.members)}")
        if not isinstance(value, dict):
            raise WireError("", f"want a member or its place in members, not {shown(value)}")
        return self.member.load(value, cast)
