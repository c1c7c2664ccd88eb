"""HTML-to-text tools as data: how each one prints a page's elements."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .marks import bare
from .page import Element

Lines = list[str]


@dataclass(frozen=True)
class Style:
    """One tool. `pair` is how a definition list comes out: on two lines, glued on one, or value indented."""

    name: str
    margin: str = ""
    nested: str = ""
    bullet: str = "{}"
    ordered: str = ""
    heading: str = "{}"
    bold: str = "{}"
    quoted: str = "{}"
    pair: str = "two"
    value_indent: str = ""
    rule: str = ""
    split: bool = False
    airy: bool = True
    main_only: bool = False
    images: bool = False
    width: int = 0
    after: Callable[[str], str] = lambda text: text


def _worth_keeping(line: str) -> bool:
    shown = bare(line)
    if not shown.strip():
        return True
    if len(shown.split()) < 2 or re.fullmatch(r"[\s0-9]+", shown):
        return False
    if re.fullmatch(r"\s*[0-9]+\s+(likes?|shares?|comments?|repl(y|ies)|views?|posts?)\s*", shown, re.IGNORECASE):
        return False
    return sum(char.isupper() for char in shown) <= len(shown) / 2


def line_filter(text: str) -> str:
    """The line filters of DCLM and RefinedWeb: short, numeric, counting and shouting lines go."""
    return "\n".join(line for line in text.split("\n") if _worth_keeping(line))


_RS = {"images": True, "nested": "    ", "bullet": "  • {}", "ordered": "  {}. "}
EXTRACTORS: dict[str, Style] = {
    style.name: style
    for style in (
        Style("rsfull", **_RS),  # type: ignore[arg-type]
        Style("rs", main_only=True, **_RS),  # type: ignore[arg-type]
        Style("dclm", main_only=True, after=line_filter, **_RS),  # type: ignore[arg-type]
        Style("insc", margin=" " * 8, nested=" " * 8, bullet="  * {}", ordered="     {}. ", pair="glued"),
        Style("bs4", split=True, airy=False),
        Style(
            "h2t", bullet="  * {}", ordered="  {}. ", heading="#### {}", bold="**{}**", quoted="> {}", pair="indented",
            value_indent="    ", rule="* * *",
        ),
        Style(
            "lynx", margin="   ", nested="  ", bullet="  * {}", ordered=" {}. ", pair="indented", value_indent="       ",
            rule="_" * 70, airy=False, width=80, images=True,
        ),
        Style(
            "w3m", nested="    ", bullet="  • {}", ordered=" {}. ", pair="indented", value_indent="    ", rule="━" * 70,
            width=80, images=True,
        ),
    )
}  # fmt: skip


def flatten(page: Sequence[Element], style: Style, listed: str) -> str:
    """The page's text, marks in it. `listed` tells that posts are items of an `ol` or `ul`."""
    out: Lines = []
    previous = ""
    for element in page:
        if style.main_only and not element.main:
            continue
        lines = _lines(element, style)
        if element.kind == "dt" and style.pair == "glued" and previous == "dt":
            out[-1] += " " + lines[0]
            continue
        lines = _place(lines, element, style, listed)
        if _opens_gap(element.kind, previous, style) and lines and lines[0]:
            lines.insert(0, "")
        out += lines[1:] if lines and not lines[0] and out and not out[-1] else lines
        previous = element.kind
    return style.after("\n".join(out) + "\n")


def _lines(element: Element, style: Style) -> Lines:
    pieces = _shown(element, style)
    if element.kind == "blank":
        return [""] if style.airy else []
    if element.kind == "hr":
        return [style.rule] if style.rule else []
    if element.kind == "dt":
        return _pair(pieces, style)
    if style.split or not pieces:
        return pieces
    line = ("" if element.touch else " ").join(pieces)
    form = {
        "h1": style.heading.replace("####", "#"), "h3": style.heading, "b": style.bold, "li": style.bullet,
        "qhead": style.quoted, "quote": style.quoted, "qfoot": style.quoted,
    }.get(element.kind, "{}")  # fmt: skip
    return [form.replace("{}", line)]


def _shown(element: Element, style: Style) -> Lines:
    """The pieces that the tool prints: images only where it prints alternative texts, touching what follows."""
    pieces: Lines = []
    image = ""
    for piece in element.pieces:
        if piece.startswith("^"):
            image = piece[1:] if style.images else ""
            continue
        if piece.startswith("&"):
            piece = piece[1:] if style.images else ""
        loose = style.split or not element.touch
        piece = image + (piece.strip(" ") if loose else piece)
        image = ""
        if bare(piece):
            pieces.append(piece)
    return pieces


def _pair(pieces: Lines, style: Style) -> Lines:
    if style.pair == "glued":
        return [" ".join(pieces)]
    return [pieces[0], *(style.value_indent + piece for piece in pieces[1:])]


def _place(lines: Lines, element: Element, style: Style, listed: str) -> Lines:
    margin = style.margin
    if element.post is not None and listed:
        margin += style.nested
    if element.kind == "h1" and style.name == "lynx":
        margin = ""
    if style.width:
        lines = [piece for line in lines for piece in wrap(line, style.width - len(margin))]
    placed = [margin + line if line else "" for line in lines]
    if element.item is not None and listed and placed:
        placed[0] = _marker(element.item, style, listed) + placed[0].lstrip(" ")
    return placed


def _marker(number: int, style: Style, listed: str) -> str:
    form = style.ordered.format(number) if listed == "ol" else style.bullet.replace("{}", "")
    return style.margin + form if form.strip() else ""


def _opens_gap(kind: str, previous: str, style: Style) -> bool:
    if not style.airy:
        return False
    if kind == "dt":
        return previous != "dt" or style.pair == "indented"
    roomy = ("h1", "h3", "para")
    return kind in roomy or previous in ("h1", "h3") or ((kind, previous) == ("quote", "qhead") and style.name == "h2t")


def wrap(line: str, width: int) -> Lines:
    """`line` broken at spaces so that no line shows more than `width` characters; its indent is kept."""
    if len(bare(line)) <= width:
        return [line]
    indent = line[: len(line) - len(line.lstrip(" "))]
    out: Lines = []
    room = ""
    for word in line[len(indent) :].split(" "):
        if room and len(indent) + len(bare(room)) + 1 + len(bare(word)) > width:
            out.append(indent + room)
            room = word
        else:
            room = f"{room} {word}" if room else word
    return [*out, indent + room]
