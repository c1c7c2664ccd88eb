"""What the parser is known not to read yet: (shape, extractor) → the reason.

A line here must go when its reason does: the test fails when a known gap is read right.
"""

from __future__ import annotations

GAPS: dict[tuple[str, str], str] = {}
