"""Names freed from what is glued to them: letters of avatars, titles, what stands behind a signed name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from .. import patterns as re_
from ..text.readers.named import says_again
from .slots import Slot

# If so many of the names begin with their first letter twice, it is an avatar's.
GLUED = 0.9
# The same for titles: members without one have nothing glued to their names.
MOSTLY = 0.6
BRACKETS = {")": " (", "]": " ["}


def clean_names(chosen: Sequence[Slot | None], signed: Sequence[Slot | None], ranks: Collection[str]) -> None:
    """Cut the chosen slots to the names in them. `signed`: the names that stand under the bodies."""
    for slot, under in zip(chosen, signed):
        if slot is not None and under is not None and slot.text.startswith(under.text + " "):
            slot.text, slot.end = under.text, slot.start + len(under.text)
    found = [slot for slot in chosen if slot is not None]
    _drop_images(found)
    _drop_letters(found)
    _drop_titles(found, ranks)
    _drop_copies(found)
    _drop_brackets(found)


def _drop_images(chosen: Sequence[Slot]) -> None:
    """Take off what stands for a picture: the file's name that w3m prints (`[a] amy`) before most names alike, and
    an avatar's text that holds the name (`amy avatar amy`)."""
    led = [(slot.text[: slot.text.index("]") + 2], slot.text) for slot in chosen if re_.IMAGE_LEAD.match(slot.text)]
    head, often = Counter(head for head, _ in led).most_common(1)[0] if led else ("", 0)
    # What one member alone has before the name is a clan's sign.
    pictured = often >= max(2, MOSTLY * len(chosen)) and len({text for lead, text in led if lead == head}) > 1
    for slot in chosen:
        lead = len(head) if pictured and slot.text.startswith(head) else 0
        double = re_.AVATAR_LEAD.fullmatch(slot.text, lead)
        lead = double.start("user") if double is not None else lead
        slot.text, slot.start = slot.text[lead:], slot.start + lead


def _drop_letters(chosen: Sequence[Slot]) -> None:
    """Take off the letters of letter avatars that lead the names: `Qquill`, `A amy` all through a thread."""
    led = [(slot, lead) for slot in chosen if (lead := _letter(slot.text))]
    if len({slot.text for slot, _ in led}) < 2 or len(led) < GLUED * len(chosen):
        # Members with a picture have no letter; letters that stand apart are hardly two names' own.
        led = [(slot, lead) for slot, lead in led if slot.text[1] == " " and slot.text[0] == slot.text[lead].upper()]
        if len({slot.text for slot, _ in led}) < 2:
            return
    for slot, lead in led:
        slot.text, slot.start = slot.text[lead:], slot.start + lead


def _letter(text: str) -> int:
    """How long the lead is where a text begins with its first letter twice, perhaps with a space between."""
    lead = 2 if text[1:2] == " " else 1
    return lead if len(text) > lead + 1 and text[0].casefold() == text[lead].casefold() else 0


def _drop_titles(chosen: Sequence[Slot], ranks: Collection[str]) -> None:
    """Take off the titles that are glued to the names: `quillMember`, `amyModerator` all through a thread, or one title
    behind several names."""
    glued = [(slot, cut) for slot in chosen if (cut := _title_at(slot.text, ranks))]
    names: dict[str, set[str]] = {}
    for slot, cut in glued:
        names.setdefault(slot.text[cut:], set()).add(slot.text[:cut])
    mostly = len(glued) >= max(2, MOSTLY * len(chosen))
    for slot, cut in glued:
        if mostly or len(names[slot.text[cut:]]) > 1:
            slot.text, slot.end = slot.text[:cut], slot.start + cut


def _title_at(text: str, ranks: Collection[str]) -> int:
    """Where a known title begins that is glued to what stands before it; 0 if there is none."""
    inner = text[2:-2]
    if inner == inner.lower():
        return 0
    for at in range(2, len(text) - 2):
        if text[at].isupper() and not text[at - 1].isspace() and text[at:].casefold() in ranks:
            return at
    return 0


def _drop_copies(chosen: Sequence[Slot]) -> None:
    """Take off the texts of avatars that are the names once more, glued or not, all through a thread: `quillquill`,
    `amy amy`."""
    twice = [(slot, lead) for slot in chosen if (lead := _copy(slot.text))]
    if len(twice) >= max(2, MOSTLY * len(chosen)):
        for slot, lead in twice:
            slot.text, slot.start = slot.text[lead:], slot.start + lead


def _copy(text: str) -> int:
    """Where a text begins once more, if it is nothing but the same twice, a title behind it or not; 0 if it is not."""
    end, start = len(text) // 2, (len(text) + 1) // 2
    if len(text) > 1 and text[:end] == text[start:] and text[end:start] in ("", " "):
        return start
    titled = re_.GLUED.fullmatch(text) if " " in text and says_again(text) else None
    return titled.end("user") if titled is not None and titled["rest"] else 0


def _drop_brackets(chosen: Sequence[Slot]) -> None:
    """Take off what stands in brackets behind most names alike (`amy (IP Logged)`, `bo ( 73311 )`, `amy [ PM ]`), or
    round ones behind several names of one word: `amy (Amy Marsh)`."""
    told = ((slot, slot.text.rfind(BRACKETS[slot.text[-1]])) for slot in chosen if slot.text[-1] in BRACKETS)
    tails = [(slot, cut) for slot, cut in told if cut > 0]
    if len({slot.text for slot, _ in tails}) < 2:
        return
    kind, often = Counter(_without_figures(slot.text[cut:]) for slot, cut in tails).most_common(1)[0]
    alike = often >= MOSTLY * len(chosen)
    short = {slot.text for slot, cut in tails if slot.text[-1] == ")" and " " not in slot.text[:cut]}
    for slot, cut in tails:
        if (alike and _without_figures(slot.text[cut:]) == kind) or (len(short) > 1 and slot.text in short):
            slot.text, slot.end = slot.text[:cut].rstrip(), slot.start + len(slot.text[:cut].rstrip())


def _without_figures(text: str) -> str:
    return re_.FIGURES.sub("0", text)


__all__ = ["clean_names"]
