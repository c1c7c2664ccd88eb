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

Flags stand before the kind: `-` is lost by main-content extraction, `1` stands in the first post only, `+` in
later posts only, `*` in posts of the thread starter only. An empty line is a blank line.

Fields: author title joined messages likes_received location posted number edited liked_by likes signature,
and without truth of their own: n subject topic section starter started initial count edited_by replied fans, and
`rule`, which has a value where the member has a signature. `numbering` is position, id, reply (the first post has
none) or empty.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Shape:
    """One engine's page. Date forms are those of `dates.show`."""

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


@functools.cache
def load() -> dict[str, Shape]:
    """Name → shape, one per file of `shapes/`."""
    folder = str(Path(__file__).with_name("shapes"))
    modules = [
        importlib.import_module(f"{__package__}.shapes.{module.name}") for module in pkgutil.iter_modules([folder])
    ]
    return {module.SHAPE.name: module.SHAPE for module in modules}
