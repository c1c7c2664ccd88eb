"""A user's own board: an engine table in a TOML file, read, written, and drafted from dumps of the board."""

from __future__ import annotations

from .files import load_engine
from .learn import learn_engine
from .toml import read_engine, write_engine

__all__ = ["learn_engine", "load_engine", "read_engine", "write_engine"]
