"""The shape of an engine's page: one value per engine, in `shapes/`.

A page is written as lines `KIND PIECE|PIECE`, where `|` parts elements that stand on one line (a space between
them, or a line end in BeautifulSoup's text) and `~` parts elements that touch. A line that names a field
without a value is left out; of a piece that begins with `?` only that piece is. A piece that begins with `^` or `&` is an image's alternative text, which only some
tools print: `^` touches what follows, `&` stands alone. KIND is one of:

    h1 h3       heading                       dt   label|value pair of a definition list
    p           a block of its own            li   item of a bulleted list
    b           a block in bold               hr   a rule (`hr {rule}`: over a signature)
    body        the post's text, quotes in it
    sig         the member's signature

Flags stand before the kind: `-` is lost by main-content extraction, `1` stands in the thread's first post only, `+`
in later posts only, `*` in posts of the thread starter only, `/` in those of everybody else. An empty line is a
blank line; `¦` is a bar that is printed.

Fields: author title joined messages likes_received location posted number edited liked_by likes signature,
and without truth of their own: n subject section starter started initial handle count replies first_id edited_by
replied fans, and `rule`, which has a value where the member has a signature. `topic` in the page's head is the
thread's title. `numbering` is position, id, reply (the first post has
none) or empty.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path


@dataclass(frozen=True)
class Shape:
    """One engine's page. Date forms are those of `dates.show`, month names those of `language`.

    `tongues` makes a shape of each language: what is printed in English → what that language's pack prints, and
    values of other fields by their names.
    """

    name: str
    engine: str
    top: str
    post: str
    bottom: str = ""
    quote: str = ""
    number: str = "#{n}"
    numbering: str = "position"
    thousands: str = ","
    posted: str = "{mon} {d}, {Y}"
    joined: str = "{mon} {d}, {Y}"
    edited: str = ""
    started: str = ""
    listed: str = ""
    source: str = ""
    language: str = "en"
    tongues: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def spoken(self, language: str) -> Shape:
        """The same page with the labels of another language."""
        words = self.tongues[language]
        names = {item.name for item in fields(self)}
        values = {name: text for name, text in words.items() if name in names}
        for part in ("top", "post", "bottom", "quote"):
            text = getattr(self, part)
            for printed in sorted(words.keys() - values.keys(), key=len, reverse=True):
                text = text.replace(printed, words[printed])
            values[part] = text
        return replace(self, name=f"{self.name}_{language}", language=language, tongues={}, **values)


@functools.cache
def load() -> dict[str, Shape]:
    """Name → shape: one per file of `shapes/`, and one more for each language that the file knows."""
    folder = str(Path(__file__).with_name("shapes"))
    modules = [
        importlib.import_module(f"{__package__}.shapes.{module.name}") for module in pkgutil.iter_modules([folder])
    ]
    shapes = [module.SHAPE for module in modules]
    shapes += [shape.spoken(language) for shape in shapes for language in shape.tongues]
    return {shape.name: shape for shape in shapes}
