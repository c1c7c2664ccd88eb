"""Whether most of the headers have something in common; no more of them are asked than it takes to tell."""

from __future__ import annotations

from collections.abc import Iterable


def mostly(holds: Iterable[bool], total: int, least: float) -> bool:
    """Whether at least so many of `total` hold, of which `holds` tells one by one.

    >>> mostly(iter([True, False, True]), 3, 1.8)
    True
    """
    told = 0
    for left, one in zip(range(total - 1, -1, -1), holds):
        told += one
        if told >= least:
            return True
        if told + left < least:
            return False
    return told >= least


__all__ = ["mostly"]
