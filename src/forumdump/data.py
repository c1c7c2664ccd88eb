"""The package's own data files, read through the loader that loaded the package: `importlib.resources` is slow to import."""

from __future__ import annotations

import json
from pkgutil import get_data
from typing import Any


def read_json(module: str, name: str) -> Any:
    """What the JSON file `name` beside `module` holds."""
    data = get_data(module, name)
    if data is None:
        raise FileNotFoundError(f"{module}: {name}")
    return json.loads(data)


__all__ = ["read_json"]
