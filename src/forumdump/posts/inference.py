"""What follows from the text without standing in it: always marked as inferred."""

from __future__ import annotations

from collections.abc import Sequence

from .draft import Draft


def infer_numbers(drafts: Sequence[Draft]) -> None:
    """Number 6 between 5 and 7. Where the neighbours leave more than one choice, nothing follows."""
    for before, draft, after in zip(drafts, drafts[1:], drafts[2:]):
        if draft.number is None and before.number is not None and after.number == before.number + 2:
            draft.number = before.number + 1
            draft.inferred.add("number")
