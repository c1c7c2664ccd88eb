"""What the readers of lines share: how one is asked after another, and whether words are words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...labels import Labels, Look
from ..marks import NONE, Marks

Step = Callable[[Look, Labels], Marks]


def first_of(steps: Sequence[Step], look: Look, labels: Labels) -> Marks:
    """The marks of the first step that finds any."""
    for step in steps:
        marks = step(look, labels)
        if marks:
            return marks
    return NONE


__all__ = ["Step", "first_of"]
