"""A thread for people to read: `render(thread)` gives plain text, 80 columns wide."""

from __future__ import annotations

from .cells import fit, harmless, shown, width
from .text import render

__all__ = ["fit", "harmless", "render", "shown", "width"]
