"""Dates and places on the wire: `Moment`, `Span` and the spans of an object's fields."""

from __future__ import annotations

import re
from typing import Any

from attrs import frozen

from ..errors import WireError
from ..model import Moment, Span
from .kinds import Cast, Flag, Json, Keys, Maybe, Scalar, shown, under

# ISO 8601 cut at any part; every group is bounded, so the match is linear.
_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2})(?::([0-9]{2})(?::([0-9]{2}))?)?)?)?)?")

MOMENT_FIELDS = Keys(
    (
        ("iso", Scalar("string"), "ISO 8601, cut at the precision shown: 2009-02, 2015-10-01T11:03"),
        ("precision", Scalar("string"), "the finest part shown: year, month, day, hour, minute or second"),
        ("offset", Maybe(Scalar("integer")), "minutes from UTC; null where the text names no zone"),
        ("inferred", Flag(), "true where the date follows from the text without standing in it"),
        ("text", Maybe(Scalar("string")), "the slice that was read"),
    )
)


@frozen
class SpanKind:
    """A `Span`: `[start, end]`."""

    @property
    def schema(self) -> dict[str, Json]:
        return {"$ref": "#/$defs/span"}

    def dump(self, value: Span, cast: Cast) -> Json:
        return list(self._check([value.start, value.end]))

    def load(self, value: Json, cast: Cast) -> Span:
        return Span(*self._check(value))

    def _check(self, value: Json) -> tuple[int, int]:
        if isinstance(value, list) and len(value) == 2 and all(type(offset) is int for offset in value):
            start, end = value
            if 0 <= start <= end:
                return start, end
        raise WireError("", f"want [start, end] with 0 <= start <= end, not {_pair(value)}")


def _pair(value: Json) -> str:
    return f"{value!r:.60}" if isinstance(value, list) and len(value) == 2 else shown(value)


@frozen
class Places:
    """Field name → span, in the order of the fields."""

    span: SpanKind = SpanKind()

    @property
    def schema(self) -> dict[str, Json]:
        return {"type": "object", "additionalProperties": self.span.schema}

    def dump(self, value: tuple[tuple[str, Span], ...], cast: Cast) -> Json:
        out: dict[str, Json] = {}
        for name, span in value:
            if name in out:
                raise WireError(name, "two places for one field")
            out[name] = self._at(name, self.span.dump, span, cast)
        return out

    def load(self, value: Json, cast: Cast) -> Any:
        if not isinstance(value, dict):
            raise WireError("", f"want an object, not {shown(value)}")
        return tuple((name, self._at(name, self.span.load, span, cast)) for name, span in value.items())

    def _at(self, name: str, convert: Any, span: Any, cast: Cast) -> Any:
        try:
            return convert(span, cast)
        except WireError as error:
            raise under(name, error) from None


@frozen
class MomentKind:
    """A `Moment`: its ISO 8601 text, cut at its precision, and what else is known of it."""

    @property
    def schema(self) -> dict[str, Json]:
        return {"$ref": "#/$defs/moment"}

    def dump(self, value: Moment, cast: Cast) -> Json:
        self._check(value)
        return {
            "iso": str(value), "precision": value.precision, "offset": value.offset,
            "inferred": value.inferred, "text": value.text,
        }  # fmt: skip

    def load(self, value: Json, cast: Cast) -> Moment:
        read = MOMENT_FIELDS.read(value, cast)
        parts = _ISO.fullmatch(read["iso"])
        if parts is None:
            raise WireError("iso", f"want a date like 2015-09-30T11:03, not {shown(read['iso'])}")
        month, day, hour, minute, second = (part if part is None else int(part) for part in parts.groups()[1:])
        shown_parts = (int(parts[1]), month, day, hour, minute, second)
        moment = Moment(*shown_parts, read["offset"], inferred=read["inferred"], text=read["text"])
        self._check(moment)
        if read["precision"] != moment.precision:
            reason = f"{shown(read['precision'])}, but the date is shown to the {moment.precision}"
            raise WireError("precision", reason)
        return moment

    def _check(self, moment: Moment) -> None:
        parts = _ISO.fullmatch(str(moment))
        numbers = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
        if parts is None or tuple(part and int(part) for part in parts.groups()) != numbers:
            raise WireError("iso", f"no date to write: its parts are {numbers}")
        try:
            moment.datetime  # noqa: B018 (a date that no calendar has, an offset past 24 hours)
        except ValueError as error:
            raise WireError("iso", f"{moment}: {error}") from None
