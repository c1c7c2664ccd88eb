"""JSON text that encodes as UTF-8 and reads back exactly, lone surrogates included.

A `str` may hold half surrogate pairs (text that was decoded with `surrogatepass` does). JSON can
write one as `\\ud83d`, but two halves in a row would come back as one character. So U+FDD0, which no
text uses (it is a noncharacter), is put between them; where a dump has it there already, one more.
"""

from __future__ import annotations

import json
import re
from typing import Any

from ..errors import WireError

_HALVES = re.compile("([\ud800-\udbff]\ufdd0*)([\udc00-\udfff])")
_PARTED = re.compile("([\ud800-\udbff]\ufdd0*)\ufdd0([\udc00-\udfff])")
# Fine in JSON, but some readers end a line at U+0085, U+2028 and U+2029, and terminals obey C1.
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0]")
_MARK = re.compile(r"\ufdd0|\\ufdd0", re.IGNORECASE)


def write(value: Any, indent: int | None) -> str:
    """`value` as JSON: compact without `indent`, in plain UTF-8 where that is safe.

    >>> write(["naïve", "\\ud83d", "\\ud83d\\ude00"], None)
    '["naïve","\\\\ud83d","\\\\ud83d\\\\ufdd0\\\\ude00"]'
    """
    separators = (",", ":") if indent is None else (",", ": ")
    try:
        out = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)
    except ValueError as error:  # an int with more digits than Python prints
        raise WireError("", f"not to be written as JSON: {error}") from None
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", _HALVES.sub("\\1\ufdd0\\2", out))


def read(text: str) -> Any:
    """The value of a JSON text that `write` wrote."""
    try:
        value = json.loads(text)
    except RecursionError:
        raise WireError("", "not JSON of a thread: nested too deep") from None
    except ValueError as error:
        raise WireError("", f"not JSON: {error}") from None
    return _joined(value) if _MARK.search(text) else value


def _joined(value: Any) -> Any:
    """`value` with the marks between surrogate halves taken out again."""
    whole = [value]
    open_boxes: list[Any] = [whole]
    while open_boxes:
        box = open_boxes.pop()
        keys = list(box) if isinstance(box, dict) else range(len(box))
        items = [(key, _string(box[key])) for key in keys]
        if isinstance(box, dict):
            box.clear()
            box.update((_string(key), item) for key, item in items)
        else:
            box[:] = [item for _, item in items]
        open_boxes += [item for _, item in items if isinstance(item, (dict, list))]
    return whole[0]


def _string(item: Any) -> Any:
    return _PARTED.sub(r"\1\2", item) if isinstance(item, str) else item
