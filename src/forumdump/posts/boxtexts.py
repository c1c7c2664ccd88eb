"""Short texts of a user box besides the name: titles, banners and places without a label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from .. import patterns as re_
from ..headers.header import Header
from ..labels import VALUED
from ..model import Span
from ..names.slots import Slot
from ..text.brief import has_word
from ..text.marks import Mark
from ..text.rows import Row, is_picture
from ..text.titles import fold_title
from .boxcounts import is_bare
from .draft import Draft

# Labels that no table knows have fewer words than this.
LABEL_WORDS = 4
# Titles and banners are short; longer texts in a header are mottos.
TITLE_WIDTH = 60
PLACE_WIDTH = 48
# A place that ends in a full stop has no more words than three.
PLACE_SPACES = 2
# So many of the boxes with counts show a known title under one.
MOST_TITLED = 0.5
_COUNTS = frozenset(["joined", "messages", "likes", "count"])


def read_titles(
    rows: Sequence[Row],
    drafts: Sequence[Draft],
    title: str | None,
    badges: Set[str],
    own: bool = False,
    plain: bool = False,
) -> None:
    """Titles, banners and unlabelled places: the short texts of the header besides the name; `badges`: the words for
    who began the thread; `own`: titles have rows of their own; `plain`: places never have a label."""
    folded = fold_title(title)
    shown = [_box_texts(rows, draft, folded) for draft in drafts]
    under: dict[str, set[str]] = {}
    for draft, texts in zip(drafts, shown):
        for slot in texts if draft.name is not None else ():
            under.setdefault(slot.text, set()).add(draft.name or "")
    shared = frozenset(text for text, names in under.items() if len(names) > 1)
    boxes = [draft.header_rows(rows) for draft in drafts]
    places = plain or not _titled_below(boxes)
    for draft, box, texts in zip(drafts, boxes, shown):
        left = _without_place(box, draft, texts, plain, shared) if places else texts
        _place_texts(draft, _without_pairs(rows, box, draft, left), badges)
        if own:
            draft.split.sort(key=lambda slot: slot.start > 0)


def _titled_below(boxes: Sequence[Sequence[Row]]) -> bool:
    """Whether known titles stand right under the counts of most boxes (Tapatalk): then so do the unknown ones."""
    told = counted = 0
    for box in boxes:
        counts = [place for place, row in enumerate(box) if not _COUNTS.isdisjoint(row.roles)]
        counted += bool(counts)
        told += any(box[place + 1].roles[:1] == ("rank",) for place in counts if place + 1 < len(box))
    return told >= MOST_TITLED * counted > 0


def _box_texts(rows: Sequence[Row], draft: Draft, title: str) -> list[Slot]:
    texts = _header_texts(rows, draft.zone.header, title, draft.name)
    # Words beside a post's number are its subject, or the name of who is answered.
    texts = [slot for slot in texts if "number" not in slot.row.roles or slot.text.startswith(draft.name or "")]
    # `Contact amy`: a button about the member, in any language.
    return [slot for slot in texts if draft.name is None or not slot.text.endswith(f" {draft.name}")]


def _without_place(
    box: Sequence[Row], draft: Draft, texts: list[Slot], plain: bool, shared: frozenset[str]
) -> list[Slot]:
    """Under the counts of a box, text is a place whose label is an icon: titles stand above them, and members
    share titles more than places."""
    counts = [row.index for row in box if not _COUNTS.isdisjoint(row.roles)]
    if not counts or draft.location is not None or (not plain and _labelled(box)):
        return texts
    below = [slot for slot in texts if slot.row.index > counts[0] and slot.kind == "text" and slot.text != draft.name]
    if not below:
        return texts
    # A box that is printed twice shows the place right under its counts both times.
    under = Counter(slot.text for slot in below if slot.row.index - 1 in counts)
    if len(again := [slot for slot in below if under[slot.text] > 1]) > 1:
        below, texts = again[:1], [slot for slot in texts if slot.text != again[0].text or slot is again[0]]
    if len(below) == 1 and _may_be_place(below[0]) and (plain or below[0].text not in shared):
        slot = below[0]
        draft.take("location", slot.text, Span(*slot.row.line.span(slot.start, slot.end)))
        return [other for other in texts if other is not slot]
    return texts


def _without_pairs(rows: Sequence[Row], box: Sequence[Row], draft: Draft, texts: list[Slot]) -> list[Slot]:
    """Under the first labelled value of a box (titles stand above it) `Real Name: Sam`, or two texts one below the
    other, are a label that no table knows and its value."""
    valued = [row for row in box if not VALUED.isdisjoint(row.roles)]
    values = [row.index for row in valued if any(map(_is_value, row.marks))]
    named = next((slot.row.index for slot in texts if slot.text == draft.name), None)
    if not values or named is None or named > values[0]:
        return texts
    below = [slot for slot in texts if slot.kind == "text" and slot.row.index > values[0]]
    told: set[int] = set()
    for slot in below:
        label, colon, value = slot.text.partition(": ")
        if colon and value.strip() and label.count(" ") < LABEL_WORDS:
            _add_extra(draft, label, slot, len(label) + len(colon))
            told.add(slot.row.index)
    for one, other in _runs(below, told):
        if rows[one.row.index - 1].kind == "core" and one.row.line.mark == other.row.line.mark:
            _add_extra(draft, one.text, other, 0)
            told.update((one.row.index, other.row.index))
    return [slot for slot in texts if slot.row.index not in told]


def _is_value(mark: Mark) -> bool:
    return bool(mark.label) and mark.value is not None and mark.role in VALUED


def _runs(slots: Sequence[Slot], told: Set[int]) -> Iterator[tuple[Slot, Slot]]:
    """Runs of just two texts on neighbouring rows."""
    at = {slot.row.index: slot for slot in slots if slot.row.index not in told}
    for index, slot in at.items():
        if index + 1 in at and index - 1 not in at and index + 2 not in at:
            yield slot, at[index + 1]


def _add_extra(draft: Draft, label: str, slot: Slot, start: int) -> None:
    if all(label != known for known, _ in draft.extra):
        draft.extra.append((label, slot.text[start:].strip()))
        place = slot.row.line.span(slot.start + start, slot.start + len(slot.text))
        draft.member_places[f"extra:{label}"] = Span(*place)


def _labelled(box: Sequence[Row]) -> bool:
    """Whether the box prints its labels, those of one word too, which some dumps lose: a place would have its own."""
    return any(
        mark.label and " " not in mark.label and mark.value is not None
        for row in box
        for mark in row.marks
        if mark.role in ("joined", "messages", "likes")
    )


def _may_be_place(slot: Slot) -> bool:
    """A short text that is no subject, address, image or labelled value."""
    text = slot.text
    if slot.row.kind != "text" or len(text) > PLACE_WIDTH or re_.REPLY_PREFIX.match(text) is not None:
        return False
    if text[0].isdigit() or text[0] == "@" or text[-1] in "?!":
        # `87 reviews`, `@amy`, and what somebody asks.
        return False
    if text[-1] == "." and text[-2:] != ".." and text.count(" ") > PLACE_SPACES:
        # A body of one sentence.
        return False
    if text[: len(text) // 2] == text[(len(text) + 1) // 2 :]:
        # A title twice, as a badge and its text: `ModeratorModerator`.
        return False
    return "://" not in text and text[:4] != "www." and ": " not in text and re_.IMAGE.fullmatch(text) is None


def _header_texts(rows: Sequence[Row], header: Header, title: str, name: str | None) -> list[Slot]:
    out: list[Slot] = []
    for index in (*range(header.top, header.last + 1), *_after_rows(rows, header)):
        row = rows[index]
        if row.value_of is not None or row.roles == ("subject",):
            continue
        titled = row.roles[:1] == ("titled",) and row.marks[0].value != name
        if row.kind == "text" or titled or (row.kind in ("weak", "core") and row.marks[0].role in ("rank", "banner")):
            if title and row.title == title:
                continue
            out.append(Slot(row.text, row, 0, len(row.text), "", row.marks[0].role if row.marks else "text"))
        elif row.kind in ("core", "weak"):
            for mark in row.marks:
                if mark.role in ("prefix", "suffix", "title") and not is_bare(row):
                    piece = row.text[mark.start : mark.end]
                    start = mark.end - len(piece.lstrip())
                    out.append(Slot(piece.strip(), row, start, mark.end, "", mark.role))
    return out


def _after_rows(rows: Sequence[Row], header: Header) -> range:
    # Rows under a body are a profile, with titles among them, if a value is there.
    if all(VALUED.isdisjoint(row.roles) for row in header.after):
        return range(0)
    first = header.after[0].index
    if header.author and rows[first].text.startswith(header.author + " "):
        # `amy Senior Member Posts: 12 Joined: …`: the whole profile stands on one line.
        return range(first, header.after[-1].index + 1)
    near = range(max(header.last + 1, first - 4), first)
    # The name stands again over a profile below the body, or a picture does; what is above it is the body's.
    told = [i for i in near if header.author and rows[i].text == header.author] or [
        i for i in near if is_picture(rows[i])
    ]
    return range(max(told, default=max(near.start, first - 1)), header.after[-1].index + 1)


def _place_texts(draft: Draft, texts: Sequence[Slot], badges: Set[str]) -> None:
    name = draft.name
    named = max((slot.row.index for slot in texts if slot.text == name), default=-1)
    for slot in texts:
        text, start = slot.text, slot.start
        if name is not None:
            if name in (text, text.strip("*")) or text.casefold() in (
                name[:1].casefold(),
                (name[:1] + name).casefold(),
            ):
                # The letter of an avatar, which may be glued to the name.
                continue
            if text.startswith(name + name):
                # The text of an avatar that is glued to the name.
                text, start = text[len(name) :], start + len(name)
            while name and text.startswith(name) and len(text) > len(name) and _ends_at(text, len(name)):
                cut = len(name)
                while cut < len(text) and text[cut].isspace():
                    cut += 1
                text, start = text[cut:], start + cut
            if start != slot.start:
                of_avatar = re_.OF_AVATAR.match(text)
                cut = of_avatar.end() if of_avatar is not None else 0
                text, start = text[cut:], start + cut
                if text.casefold() in badges:
                    slot.kind = "banner"
            if text == name or not text or (start != slot.start and slot.row.index < named):
                # What follows the name over the name itself is an avatar's text, or a flag's.
                continue
        if len(text) > 2 and text[0] == text[-1] and text[0] in "_*":
            # Markdown emphasises titles.
            text, start = text[1:-1], start + 1
        if (
            not has_word(text)
            # The letter of an avatar whose name was lost, and a subject that somebody answers.
            or (name is None and len(text) == 1 and text.isupper())
            or re_.is_reply(text)
            or ("[" in text and re_.IMAGE.fullmatch(text) is not None)
            or len(text) > TITLE_WIDTH
            or (slot.kind == "suffix" and slot.row.kind == "core")
        ):
            continue
        icons = re_.TAIL_ICONS.search(text)
        text = text[: icons.start()] if icons is not None else text
        if text.casefold() in re_.LITTLE:
            continue
        slot.text, slot.start = text, start
        draft.split.append(slot)


def _ends_at(text: str, at: int) -> bool:
    """Whether a name may end there: before a sign or a space, or a title that is glued to it."""
    return not text[at].isalnum() or (text[at].isupper() and not text[at - 1].isupper())


def ladder(drafts: Sequence[Draft]) -> frozenset[str]:
    """Titles that this thread repeats under different names."""
    seen: dict[str, set[str | None]] = {}
    for draft in drafts:
        for slot in draft.split:
            seen.setdefault(slot.text, set()).add(draft.name)
    return frozenset(text for text, names in seen.items() if len(names) > 1)


__all__ = ["ladder", "read_titles"]
