"""The table as JSON Schema, draft 2020-12 (https://json-schema.org/draft/2020-12/schema)."""

from __future__ import annotations

from typing import Any

from .table import LINE_THREAD, POST, RECORDS, SCHEMA_VERSION, THREAD
from .values import MOMENT_FIELDS

__all__ = ["SCHEMA"]

_VERSION = {"const": SCHEMA_VERSION, "description": "version of this schema"}


def _with(own: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """An object's schema with further required properties before its own."""
    return {**own, "properties": {**more, **own["properties"]}, "required": [*more, *own["required"]]}


def _line() -> dict[str, Any]:
    more = {
        "schema_version": _VERSION,
        "thread": {**LINE_THREAD.schema, "description": "what the post belongs to"},
        "index": {"type": "integer", "minimum": 0, "description": "place of the post in this dump, from 0"},
    }
    about = "a line of posts_to_jsonl; its author is always an object or null"
    return {"description": about, **_with(POST.keys.schema, more)}


def _schema() -> dict[str, Any]:
    span = {
        "description": "start and end: half-open offsets into the text, in code points as Python counts them",
        "type": "array",
        "prefixItems": [{"type": "integer", "minimum": 0}] * 2,
        "items": False,
        "minItems": 2,
    }
    records = {record.name: record.keys.schema for record in RECORDS if record is not THREAD}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A forum thread as forumdump reads it",
        **_with(THREAD.keys.schema, {"schema_version": _VERSION}),
        "$defs": {**records, "moment": MOMENT_FIELDS.schema, "span": span, "post_line": _line()},
    }


SCHEMA: dict[str, Any] = _schema()
"""What `to_dict` returns and `from_dict` takes. `$defs/post_line` is a line of `posts_to_jsonl`."""
