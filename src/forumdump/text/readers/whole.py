"""Lines that are one thing: a label, a button, a number, a count, a date."""

from __future__ import annotations

from ... import patterns as re_
from ...dates import read_date
from ...labels import VALUED, Labels, Look, group, valued_role
from ..marks import NONE, Mark, Marks
from ..numbers import read_count

# No label, count or date is longer.
LABEL_WIDTH = 100
COUNT_WIDTH = 16
TIMES_WIDTH = 50
DATE_WIDTH = 72
# How lynx prints buttons, before what stands on them.
BUTTON = "(BUTTON)"


def label(look: Look, labels: Labels) -> Marks:
    text = look.text
    hits = labels.meant(look) if len(text) <= LABEL_WIDTH else ()
    if not hits and text[0] == "[" and (image := re_.IMAGE.match(text)):
        # w3m prints an image's file name before its label: `[ip] Logged`.
        hits = labels.exact(text[image.end() :])
    if not hits and text[:2] == "__":
        # An icon of a font of signs before its label, as html2text prints it: `__Original Post`.
        hits = labels.exact(text.lstrip("_ "))
    middle = len(text) // 2
    if not hits and text[middle] == " " and text[:middle] == text[middle + 1 :]:
        # An icon's alternative text, and the word beside it: `Offline Offline`.
        hits = labels.exact(text[:middle])
    if not hits and text[1:2] == " " and text[0].isalpha():
        # `P Hors-ligne`: a letter for an avatar, and the state beside it.
        hits = tuple(hit for hit in labels.exact(text[2:]) if group(hit.role) == "status")
    if not hits:
        return NONE
    role = valued_role(hits) or group(hits[0].role)
    label = text.rstrip(":： ").strip() if role in VALUED else hits[0].role
    return (Mark(role, 0, len(text), label=label),)


def button(look: Look) -> Marks:
    return (Mark("action", 0, len(look.text), label="action.tools"),) if look.text.startswith(BUTTON) else NONE


def field(look: Look) -> Marks:
    """A field to type in, as text browsers draw it."""
    text = look.text
    if ("______" in text or "     " in text) and re_.FIELD.fullmatch(text):
        return (Mark("action", 0, len(text), label="action.search"),)
    return NONE


def number(look: Look) -> Marks:
    text = look.text
    match = re_.POST_NUMBER.fullmatch(text) if "#" in text else None
    return (Mark("number", 0, len(text), int(match["n"]), *match.span("n")),) if match else NONE


def times(look: Look, labels: Labels) -> Marks:
    """`Like x 2`; the kind may have been a picture."""
    text = look.text
    by = "x" in text or "×" in text
    match = re_.TIMES.fullmatch(text) if by and len(text) <= TIMES_WIDTH and text[-1].isdigit() else None
    if match is None or not (not match["kind"] or _is_reaction(match["kind"], labels)):
        return NONE
    return (Mark("like", 0, len(text), int(match["n"]), *match.span("n"), label="like.times"),)


def _is_reaction(kind: str, labels: Labels) -> bool:
    """`Like`, `Haha`."""
    hits = labels.exact(kind.split()[0])
    return any(group(hit.role) == "like" or hit.role.startswith("action.like") for hit in hits)


def count(look: Look) -> Marks:
    text = look.text
    if not text[0].isdigit() or len(text) > COUNT_WIDTH or not re_.COUNT.fullmatch(text):
        return NONE
    count = read_count(text)
    return (Mark("count", 0, len(text), count),) if count is not None else NONE


def date(look: Look) -> Marks:
    text = look.text
    found = read_date(text, 0, len(text)) if len(text) <= DATE_WIDTH else None
    if found is None or text[found.end :].strip(" .,»"):
        return NONE
    return (Mark("date", 0, len(text), found, 0, found.end),)


__all__ = ["button", "count", "date", "field", "label", "number", "times"]
