"""Headers → fields: what each post's header and footer say, with the place of every value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .. import patterns as re_
from ..dates import Found
from ..headers.header import Header
from ..headers.names import Slot, _fold_title
from ..headers.twice import same_value
from ..labels import fold
from ..labels.words import words
from ..model import Span
from ..text.marks import Mark
from ..text.numbers import read_count
from ..text.readers.bare import bare_values
from ..text.rows import Row
from .bodies import Zone

# Titles and banners are short; longer texts in a header are mottos.
TITLE_WIDTH = 60
PLACE_WIDTH = 48
_COUNTS = frozenset(["joined", "messages", "likes", "count"])


# Rows under a body are a profile, with titles among them, if one of these is there.
_PROFILE = frozenset(["joined", "messages", "likes", "location", "profile"])


class Draft:
    """One post while it is read. `places` holds the span of each value by field name."""

    __slots__ = (
        "banners",
        "edited",
        "edited_by",
        "extra",
        "inferred",
        "joined",
        "liked_by",
        "likes",
        "likes_received",
        "location",
        "member_places",
        "messages",
        "name",
        "number",
        "places",
        "posted",
        "reactions",
        "split",
        "title",
        "zone",
    )

    def __init__(self, zone: Zone) -> None:
        self.zone = zone
        self.name: str | None = None
        self.number: int | None = None
        self.posted: Found | None = None
        self.joined: Found | None = None
        self.title: str | None = None
        self.banners: list[str] = []
        self.messages: int | None = None
        self.likes_received: int | None = None
        self.location: str | None = None
        self.extra: list[tuple[str, str]] = []
        self.edited: Found | None = None
        self.edited_by: str | None = None
        self.likes: int | None = None
        self.liked_by: tuple[str, ...] = ()
        self.reactions: list[tuple[str, int | None]] = []
        self.places: dict[str, Span] = {}
        self.member_places: dict[str, Span] = {}
        self.inferred: set[str] = set()
        self.split: list[Slot] = []


def value_span(row: Row, mark: Mark) -> Span:
    """Where a mark's value stands in the input."""
    line = mark.line or row.line
    return Span(*line.span(mark.value_start, mark.value_end))


def read_headers(
    rows: Sequence[Row], zones: Sequence[Zone], authors: Sequence[Slot | None], dated: bool = False
) -> list[Draft]:
    """A draft for each zone with what its header rows and the rows under its body say; `dated`: the engine
    shows no join dates."""
    drafts = [Draft(zone) for zone in zones]
    bare = {} if dated else _bare_dates(zones)
    for draft, author in zip(drafts, authors):
        for row in (*draft.zone.header.core, *draft.zone.header.after):
            _read_row(draft, row, bare)
        if author is not None:
            draft.name = author.text
            draft.member_places["name"] = Span(*author.row.line.span(author.start, author.end))
            if draft.number is None and author.row.line.ordinal is not None:
                draft.number = author.row.line.ordinal
                draft.places["number"] = Span(author.row.line.start, author.row.line.at(0))
    _read_thanks(drafts)
    return drafts


def _read_thanks(drafts: Sequence[Draft]) -> None:
    """`Thanks: 12` tells what a member was thanked, unless the box tells that apart (`Thanked 7 Times`)."""
    if any(draft.likes_received is not None for draft in drafts):
        return
    for draft in drafts:
        # A post may say `Thanks: 1` as well; boxes that count thanks count posts.
        for label, value in draft.extra if draft.messages is not None else ():
            count = read_count(value) if fold(label) in words("member.thanks_word") else None
            if count is not None:
                draft.likes_received = count
                draft.member_places["likes_received"] = draft.member_places.pop(f"extra:{label}")
                draft.extra.remove((label, value))
                break


def _bare_dates(zones: Sequence[Zone]) -> dict[int, str]:
    """For each unlabelled date on a row of its own, by row: whether somebody posted or joined then.

    A time of day is a post's, and so is the date beside the post's number. Of two dates in a header one
    is the join date. Of one, the thread tells: the dates of posts climb, join dates don't.
    """
    out: dict[int, str] = {}
    alone: dict[str, list[tuple[Header, Found, int]]] = {}
    for zone in zones:
        header = zone.header
        dates = [(row, found) for row in header.core if (found := _bare(row)) is not None]
        others = _has_other_date(header)
        posted = _posted_of(header, dates) if not others else None
        for row, found in dates:
            if row.index == posted or (posted is not None and found.has_time and found.text == _printed(dates, posted)):
                # The same moment once more: the page's own line about the thread, or a box printed twice.
                out[row.index] = "posted"
            elif len(dates) > 1 or found.has_time:
                out[row.index] = "posted" if found.has_time and others is False and posted is None else "joined"
            else:
                alone.setdefault(found.shape, []).append((header, found, row.index))
    for dated in alone.values():
        role = _role_of(dated)
        out.update((index, role) for _, _, index in dated)
    return out


def _printed(dates: Sequence[tuple[Row, Found]], index: int) -> str:
    """The date on a row, as printed."""
    return next((found.text for row, found in dates if row.index == index), "")


def _bare(row: Row) -> Found | None:
    if row.roles != ("date",) or row.value_of is not None:
        return None
    value = row.marks[0].value
    return value if isinstance(value, Found) else None


def _posted_of(header: Header, dates: Sequence[tuple[Row, Found]]) -> int | None:
    """The row of the date that is the post's for sure."""
    numbers = {row.index for row in header.core if "number" in row.roles}
    timed = [row.index for row, found in dates if found.has_time]
    if timed:
        return timed[0]
    beside = [row.index for row, _ in dates if numbers & {row.index - 1, row.index + 1}]
    if beside and (len(dates) > 1 or "joined" in header.roles):
        return beside[-1]
    if len(dates) == 1 and "joined" in header.roles:
        return dates[0][0].index
    return None


def _has_other_date(header: Header) -> bool:
    """Whether the post's date stands in a form of its own: `Posted …`, `amy, May 3`."""
    return any(mark.role == "posted" or isinstance(mark.value, Found) for mark in _other_dates(header))


def _other_dates(header: Header) -> list[Mark]:
    return [
        mark
        for row in (*header.core, *header.after)
        for mark in row.marks
        if row.value_of is None and (mark.role == "posted" or (mark.role == "date" and len(row.marks) > 1))
    ]


def _role_of(dated: Sequence[tuple[Header, Found, int]]) -> str:
    """What the only bare dates of headers are, those of one form together."""
    headers = [header for header, _, _ in dated]
    if sum(1 for header in headers if _has_other_date(header)) * 2 > len(headers):
        # The post's date may be printed twice; nobody joins on the day of each post.
        again = sum(any(same_value(mark.value, found) for mark in _other_dates(header)) for header, found, _ in dated)
        return "posted" if again * 2 > len(headers) else "joined"
    if _climb([found for _, found, _ in dated]):
        return "posted"
    numbered = sum(1 for header in headers if "number" in header.roles)
    profile = sum(1 for header in headers if {"likes", "messages", "profile", "count"} & header.roles)
    return "joined" if profile * 2 >= len(headers) or (len(dated) > 2 and numbered * 2 < len(headers)) else "posted"


def _climb(dates: Sequence[Found]) -> bool:
    """Whether dates never go back; fewer than three prove nothing."""
    keys = [(f.year, f.month or 0, f.day or 0) if f.numeric is None else (f.year, 0, 0) for f in dates if f.year]
    if len(keys) < 3 or (len(set(keys)) < 2 and len(keys) < 4):
        return False
    rises = sum(1 for one, two in zip(keys, keys[1:]) if one <= two)
    return rises >= 0.85 * (len(keys) - 1)


def _read_row(draft: Draft, row: Row, bare: dict[int, str]) -> None:
    for mark in row.marks:
        role, value = mark.role, mark.value
        if role == "number" and isinstance(value, int) and draft.number is None:
            draft.number = value
            draft.places["number"] = value_span(row, mark)
        elif role in ("posted", "date") and isinstance(value, Found):
            _read_date(draft, row, mark, value, bare)
        elif role == "edit" and isinstance(value, Found) and draft.edited is None:
            draft.edited = value
            draft.places["edited"] = value_span(row, mark)
        elif role == "joined" and isinstance(value, Found) and draft.joined is None:
            draft.joined = value
            draft.member_places["joined"] = value_span(row, mark)
        elif role == "messages" and isinstance(value, int) and draft.messages is None:
            draft.messages = value
            draft.member_places["messages"] = value_span(row, mark)
        elif role == "likes" and isinstance(value, int) and draft.likes_received is None:
            draft.likes_received = value
            draft.member_places["likes_received"] = value_span(row, mark)
        elif role == "location" and isinstance(value, str) and draft.location is None:
            draft.location = value
            draft.member_places["location"] = value_span(row, mark)
        elif (
            (role in ("profile", "handle") or (role in ("messages", "likes") and isinstance(value, str)))
            and value is not None
            and mark.label
        ):
            span = value_span(row, mark)
            line = mark.line or row.line
            draft.extra.append((mark.label, line.text[mark.value_start : mark.value_end].strip()))
            draft.member_places.setdefault(f"extra:{mark.label}", span)


def _read_date(draft: Draft, row: Row, mark: Mark, found: Found, bare: dict[int, str]) -> None:
    if bare.get(row.index) == "joined":
        if draft.joined is None:
            draft.joined = found
            draft.member_places["joined"] = value_span(row, mark)
        return
    if row.value_of is None and draft.posted is None:
        draft.posted = found
        draft.places["posted"] = value_span(row, mark)


def read_titles(rows: Sequence[Row], drafts: Sequence[Draft], title: str | None, own: bool = False) -> None:
    """Titles, banners and unlabelled places: the short texts of the header besides the name; `own`: titles have
    rows of their own."""
    folded = _fold_title(title)
    for draft in drafts:
        header = draft.zone.header
        texts = _header_texts(rows, header, folded, draft.name)
        # Words beside a post's number are its subject, or the name of who is answered.
        texts = [slot for slot in texts if "number" not in slot.row.roles or slot.text.startswith(draft.name or "")]
        _place_texts(draft, _without_place(rows, draft, texts))
        if own:
            draft.split.sort(key=lambda slot: slot.start > 0)


def _without_place(rows: Sequence[Row], draft: Draft, texts: list[Slot]) -> list[Slot]:
    """Under the counts of a box, text is a place whose label is an icon: titles stand above them."""
    counts = [row.index for row in _header_rows(rows, draft) if _COUNTS & set(row.roles)]
    if not counts or draft.location is not None:
        return texts
    below = [slot for slot in texts if slot.row.index > counts[0] and slot.kind == "text" and slot.text != draft.name]
    # A box that is printed twice shows the place right under its counts both times.
    under = Counter(slot.text for slot in below if slot.row.index - 1 in counts)
    if len(again := [slot for slot in below if under[slot.text] > 1]) > 1:
        below, texts = again[:1], [slot for slot in texts if slot.text != again[0].text or slot is again[0]]
    if len(below) == 1 and _may_be_place(below[0]):
        slot = below[0]
        draft.location = slot.text
        draft.member_places["location"] = Span(*slot.row.line.span(slot.start, slot.end))
        return [other for other in texts if other is not slot]
    return texts


def _may_be_place(slot: Slot) -> bool:
    """A short text that is no subject, address, image or labelled value."""
    text = slot.text
    if slot.row.kind != "text" or len(text) > PLACE_WIDTH or re_.REPLY_PREFIX.match(text) is not None:
        return False
    return "://" not in text and text[:4] != "www." and ": " not in text and re_.IMAGE.fullmatch(text) is None


def read_counts(rows: Sequence[Row], drafts: Sequence[Draft], one: bool = False) -> None:
    """Bare counts of a box whose labels are icons (XenForo 2, Invision 4): messages first, then likes; `one`: the
    engine shows other things than likes there."""
    if any(draft.messages is not None or draft.likes_received is not None for draft in drafts):
        return
    bare = [[row for row in _header_rows(rows, draft) if _is_bare(row)] for draft in drafts]
    if sum(bool(counts) for counts in bare) < 0.6 * len(drafts):
        return
    parted = any(row.roles.count("count") > 1 for own in bare for row in own)
    for draft, own in zip(drafts, bare):
        counts = [(row, mark) for row in {row.text: row for row in own}.values() for mark in _counts_of(row, parted)]
        for field, (row, mark) in zip(("messages",) if one else ("messages", "likes_received"), counts):
            setattr(draft, field, mark.value)
            draft.member_places[field] = value_span(row, mark)
        _place_beside(draft, own)


def _is_bare(row: Row) -> bool:
    """Whether a row holds counts without labels, perhaps between a join date and a place."""
    return "count" in row.roles and row.value_of is None and set(row.roles) <= {"joined", "count", "suffix"}


def _counts_of(row: Row, parted: bool) -> list[Mark]:
    """The counts of a row; where other boxes show two side by side, `996 584` is two as well."""
    counts = [mark for mark in row.marks if mark.role == "count"]
    if not parted or len(counts) > 1 or " " not in row.text:
        return counts
    return [mark for mark in bare_values(row.text) if mark.role == "count"] or counts


def _place_beside(draft: Draft, own: Sequence[Row]) -> None:
    """Text behind the counts on their line is a place."""
    for row in own:
        mark = row.mark("suffix")
        if mark is not None and isinstance(mark.value, str) and draft.location is None:
            draft.location = mark.value
            draft.member_places["location"] = value_span(row, mark)


def _header_rows(rows: Sequence[Row], draft: Draft) -> Sequence[Row]:
    header = draft.zone.header
    return rows[header.top : header.last + 1]


def _header_texts(rows: Sequence[Row], header: Header, title: str, name: str | None) -> list[Slot]:
    out: list[Slot] = []
    for index in (*range(header.top, header.last + 1), *_after_rows(rows, header)):
        row = rows[index]
        if row.value_of is not None or row.roles == ("subject",):
            continue
        titled = row.roles[:1] == ("titled",) and row.marks[0].value != name
        if row.kind == "text" or titled or (row.kind in ("weak", "core") and row.marks[0].role in ("rank", "banner")):
            if title and _fold_title(row.text) == title:
                continue
            out.append(Slot(row.text, row, 0, len(row.text), "", row.marks[0].role if row.marks else "text"))
        elif row.kind in ("core", "weak"):
            for mark in row.marks:
                if mark.role in ("prefix", "suffix", "title") and not _is_bare(row):
                    text = row.text[mark.start : mark.end].strip()
                    out.append(Slot(text, row, mark.start, mark.end, "", mark.role))
    return out


def _after_rows(rows: Sequence[Row], header: Header) -> range:
    if not any(_PROFILE & set(row.roles) for row in header.after):
        return range(0)
    first = header.after[0].index
    if header.author and rows[first].text.startswith(header.author + " "):
        # `amy Senior Member Posts: 12 Joined: …`: the whole profile stands on one line.
        return range(first, header.after[-1].index + 1)
    near = range(max(header.last + 1, first - 4), first)
    # The name stands again over a profile below the body; what is above it is the body's.
    start = max((i for i in near if header.author and rows[i].text == header.author), default=near.start)
    return range(start, header.after[-1].index + 1)


def _place_texts(draft: Draft, texts: Sequence[Slot]) -> None:
    name = draft.name
    for slot in texts:
        text, start = slot.text, slot.start
        if name is not None:
            if text == name or (len(text) == 1 and name[:1].casefold() == text.casefold()):
                continue
            while name and text.startswith(name) and len(text) > len(name) and _ends_at(text, len(name)):
                cut = len(name)
                while cut < len(text) and text[cut].isspace():
                    cut += 1
                text, start = text[cut:], start + cut
            if text == name or not text:
                continue
        if (
            not any(char.isalnum() for char in text)
            or re_.IMAGE.fullmatch(text)
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


def ladder(drafts: Sequence[Draft]) -> Counter[str]:
    """Titles that this thread repeats under different names."""
    seen: dict[str, set[str | None]] = {}
    for draft in drafts:
        for slot in draft.split:
            seen.setdefault(slot.text, set()).add(draft.name)
    return Counter({text: len(names) for text, names in seen.items() if len(names) > 1})
