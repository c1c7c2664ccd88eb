"""Which engine printed a text: the signs of all tables, weighed over all of its lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from ..labels import Hit, Labels
from ..labels.forms import Entry, Forms
from ..labels.look import Look, fold
from .base import Engine

# Signs must add up to this much; one rare line or two common ones do.
ENOUGH = 2.0
# A second engine within this share of the first is told as a tie.
CLOSE = 0.85
# A label that the data knows from few engines says a little for each of them.
LABEL_WEIGHT = 0.4
# No sign is longer than this, and no label than that.
SIGN_WIDTH, LABEL_WIDTH = 200, 60


@frozen
class Verdict:
    """The engine that fits best (`None` where too little speaks for any), every engine's score, and
    the engine that comes as close as to compete with the first."""

    name: str | None
    scores: tuple[tuple[str, float], ...]
    rival: str | None = None

    @property
    def confidence(self) -> float:
        """From 0 to 1: how far the first stands out from the rest."""
        if not self.scores or self.name is None:
            return 0.0
        first = self.scores[0][1]
        second = self.scores[1][1] if len(self.scores) > 1 else 0.0
        return round(first / (first + second + 1.0), 3)


class Detector:
    """The signs of a set of engine tables."""

    def __init__(self, tables: Iterable[Engine]) -> None:
        tables = tuple(tables)
        self._names = {table.name for table in tables}
        self._words: dict[str, list[tuple[str, float]]] = {}
        self._weights: dict[tuple[str, str], float] = {}
        forms: list[Entry] = []
        for table in tables:
            for sign, weight in table.signs.items():
                if "{" in sign:
                    forms.append((table.name, "", sign, (table.name,)))
                    self._weights[table.name, sign] = weight
                else:
                    self._words.setdefault(fold(sign), []).append((table.name, weight))
        self._forms = Forms(forms)

    def judge(self, looks: Iterable[Look], labels: Labels) -> Verdict:
        """The verdict over the lines of a text, those no longer than signs."""
        scores: dict[str, float] = {}
        once: set[tuple[str, str]] = set()
        keys, known = self._forms.keys, labels.keys
        for look in {look.text: look for look in looks}.values():
            key = look.key
            for name, weight in self._words.get(key, ()):
                _add(scores, name, weight)
            for hit in self._forms.match(look) if not keys.isdisjoint(look.words) else ():
                if (hit.role, hit.template) not in once:
                    once.add((hit.role, hit.template))
                    _add(scores, hit.role, self._weights[hit.role, hit.template])
            if key in known and len(look.text) <= LABEL_WIDTH:
                self._weigh_labels(scores, labels.meant(look))
        return _verdict(scores)

    def _weigh_labels(self, scores: dict[str, float], hits: Iterable[Hit]) -> None:
        names = {name for hit in hits for name in hit.engines}
        if 0 < len(names) <= 3:
            for name in sorted(names & self._names):
                _add(scores, name, LABEL_WEIGHT / len(names))


def _add(scores: dict[str, float], name: str, weight: float) -> None:
    scores[name] = scores.get(name, 0.0) + weight


def _verdict(scores: Mapping[str, float]) -> Verdict:
    ranked = tuple(
        sorted(((name, round(score, 3)) for name, score in scores.items()), key=lambda pair: (-pair[1], pair[0]))
    )
    if not ranked or ranked[0][1] < ENOUGH:
        return Verdict(None, ranked)
    rival = ranked[1][0] if len(ranked) > 1 and ranked[1][1] >= CLOSE * ranked[0][1] else None
    return Verdict(ranked[0][0], ranked, rival)
