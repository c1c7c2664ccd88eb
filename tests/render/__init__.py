"""Writes random forum threads in the shapes of real engines and extractors, and knows the exact truth.

    topic (what was said) → page (elements of one engine's shape) → damage → extractor → damage → text + truth

Values are planted between private characters while the text is made and the characters are taken out at the
end, so the spans of the truth are right whatever an extractor or a damage did to the lines.
"""

from __future__ import annotations

from .compare import Score, compare
from .damage import DAMAGES, Damage
from .extract import EXTRACTORS
from .shape import Shape, load
from .topic import Choice, Person, RandomChoice, Topic, build_topic, clipped
from .write import Rendered, SeenPost, render

SHAPES = load()

__all__ = [
    "DAMAGES",
    "EXTRACTORS",
    "SHAPES",
    "Choice",
    "Damage",
    "Person",
    "RandomChoice",
    "Rendered",
    "Score",
    "SeenPost",
    "Shape",
    "Topic",
    "build_topic",
    "clipped",
    "compare",
    "render",
]
