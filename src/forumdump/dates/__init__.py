"""Dates of forum pages: found, read, put in one order, and kept at the precision that is shown."""

from __future__ import annotations

from .find import find_date, find_dates
from .found import Found
from .loose import parse_loose
from .order import Order, decide_order
from .read import read_date
from .resolve import resolve
from .words import closing_words

__all__ = [
    "Found",
    "Order",
    "closing_words",
    "decide_order",
    "find_date",
    "find_dates",
    "parse_loose",
    "read_date",
    "resolve",
]
