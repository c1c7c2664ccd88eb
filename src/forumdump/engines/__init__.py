"""Engine tables: one file an engine, each with one value `ENGINE`. Found by looking into this folder."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from ..errors import UnknownEngine
from ..labels import Labels, load
from ..labels.forms import Entry
from ..labels.load import entries
from .base import TRAITS, Engine
from .detect import SIGN_WIDTH, Detector, Verdict

# What `engine=` takes besides the names of tables: no table at all.
GENERIC = "generic"
_OTHER_MODULES = frozenset(["base", "detect"])


@lru_cache(maxsize=1)
def engines() -> dict[str, Engine]:
    """Every engine table by name."""
    import pkgutil  # slow to import

    modules = sorted(info.name for info in pkgutil.iter_modules(__path__) if info.name not in _OTHER_MODULES)
    tables: list[Engine] = [import_module(f"{__name__}.{name}").ENGINE for name in modules]
    return {table.name: table for table in tables}


def find_engine(name: str) -> Engine | None:
    """The table called `name`, `None` for `generic`; raises `UnknownEngine` for any other name."""
    if name == GENERIC:
        return None
    known = engines()
    if name not in known:
        raise UnknownEngine(name, (*known, GENERIC))
    return known[name]


def vocabulary(tables: bool = True) -> Labels:
    """The label words of all languages, with those of the engine tables unless `tables` is false."""
    return _whole_vocabulary() if tables else load()


@lru_cache(maxsize=1)
def _whole_vocabulary() -> Labels:
    return Labels([*entries(), *(entry for table in engines().values() for entry in table.entries())])


def vocabulary_with(engine: Engine) -> Labels:
    """The whole vocabulary and the words of an engine table that is none of the package's."""
    return _extended(tuple(engine.entries()))


@lru_cache(maxsize=4)
def _extended(entries: tuple[Entry, ...]) -> Labels:
    return vocabulary().extended(entries)


@lru_cache(maxsize=1)
def detector() -> Detector:
    """Tells engines by the signs of all tables."""
    return Detector(engines().values())


__all__ = [
    "GENERIC",
    "SIGN_WIDTH",
    "TRAITS",
    "Engine",
    "Verdict",
    "detector",
    "engines",
    "find_engine",
    "vocabulary",
    "vocabulary_with",
]
