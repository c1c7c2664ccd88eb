"""A candidate for the header of one post, and the evidence for and against it."""

from __future__ import annotations

from attrs import frozen

from ..text.rows import Row
from .weights import KINDS, RULES


@frozen
class Evidence:
    """One reason for or against a boundary."""

    rule: str
    weight: float
    reason: str


class Header:
    """A candidate for the header of one post: rows `first` to `last`, both included.

    `top` is the first row that belongs to it, names above the core rows included.
    """

    __slots__ = (
        "_met",
        "after",
        "author",
        "core",
        "evidence",
        "first",
        "last",
        "number",
        "roles",
        "score",
        "taken",
        "top",
    )

    def __init__(self, core: list[Row]) -> None:
        self.core = core
        self.first = self.top = core[0].index
        self.last = core[-1].index
        self.roles = frozenset([role for row in core for role in row.roles])
        self.evidence: list[Evidence] = []
        self._met: set[str] = set()
        self.score: float = 0
        self.taken = False
        numbers = [mark.value for row in core for mark in row.marks if mark.role == "number"]
        self.number = numbers[0] if numbers else None
        self.author: str | None = None
        self.after: list[Row] = []

    @property
    def firm(self) -> bool:
        """Whether two different things speak for it: lists of articles have dates, manuals numbers."""
        told = {item.rule for item in self.evidence if item.weight > 0}
        told.update(role for row in self.after for role in row.roles)
        return len({KINDS[rule] for rule in told & KINDS.keys()}) >= 2

    def meets(self, rule: str) -> bool:
        """Whether a rule of the table holds."""
        return rule in self._met

    def add(self, rule: str, weight: float | None = None, reason: str = "") -> None:
        """Note that a rule of the table holds; `weight` and `reason` where they depend on the thread."""
        item = TOLD[rule]
        if weight is not None or reason:
            item = Evidence(rule, item.weight if weight is None else weight, reason or item.reason)
        self.evidence.append(item)
        self._met.add(rule)
        self.score += item.weight

    def drop(self, rule: str) -> None:
        """Take a rule's evidence back."""
        self.evidence = [item for item in self.evidence if item.rule != rule]
        self._met.discard(rule)
        self.score = sum(item.weight for item in self.evidence)


# What each rule tells where nothing of it depends on the thread.
TOLD = {name: Evidence(name, rule.weight, rule.reason) for name, rule in RULES.items()}

__all__ = ["Evidence", "Header"]
