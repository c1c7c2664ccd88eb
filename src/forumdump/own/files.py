"""The one place below the command line that opens a file: a caller's own engine table."""

from __future__ import annotations

import os
from pathlib import Path

from ..engines.base import Engine
from ..errors import EngineFileError
from .toml import read_engine


def load_engine(path: str | os.PathLike[str]) -> Engine:
    """The engine table in a TOML file, to give to `parse`, `tokenize` or `explain` as `engine`.

    Raises `EngineFileError`, which names the file, the key and the reason; `OSError` if the file can't be read.
    """
    try:
        text = Path(path).read_text("utf-8")
    except UnicodeDecodeError as error:
        raise EngineFileError(os.fspath(path), "", f"not UTF-8 text (byte {error.start})") from None
    return read_engine(text.removeprefix("\ufeff"), os.fspath(path))


__all__ = ["load_engine"]
