"""Threads as dicts, JSON and JSON Lines, and back: one documented schema, an exact round trip.

    to_dict(thread) → dict            from_dict(dict) → Thread
    to_json(thread) → str             from_json(str) → Thread
    posts_to_jsonl(thread) → str      one line a post, each of which stands alone

`SCHEMA` describes the dict in JSON Schema (draft 2020-12); `docs/schema.json` is the same as a file.
"""

from __future__ import annotations

from ..errors import WireError
from .convert import from_dict, from_json, posts_to_jsonl, to_dict, to_json
from .schema import SCHEMA
from .table import SCHEMA_VERSION

__all__ = [
    "SCHEMA",
    "SCHEMA_VERSION",
    "WireError",
    "from_dict",
    "from_json",
    "posts_to_jsonl",
    "to_dict",
    "to_json",
]
