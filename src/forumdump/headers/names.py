"""Headers → names: which of the short texts of a header is its author, and where the header begins.

A name has no label. It is told by what surrounds it: a form that introduces it, the same text
twice in a row, a letter avatar above, its place in the other headers, its return in other posts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from .. import patterns as re_
from ..labels import Labels, group
from ..text.rows import COUNTED, Row
from .anchors import like_name, name_distance
from .header import Header
from .profiles import box_of, sort_texts

# User names are shorter on every engine (XenForo 50, vBulletin 25–50, phpBB 20–255 by setting).
NAME_WIDTH = 50
# No box of a member has more rows; a header that does is no header, and its names are not compared all with all.
MOST_ROWS = 60
# Short rows above the core rows that may belong to the header: letter, name, title, three banners.
REACH = 7
# A line drawn within a box stands so near to the rows that tell it.
RULED = 2
# If so many of the names begin with their first letter twice, it is an avatar's.
GLUED = 0.9
# The same for titles: members without one have nothing glued to their names.
MOSTLY = 0.6
# If so many of the posts have an online state below, it is theirs and not the next post's.
FEET = 0.6
# If so many of the headers begin with a list number, posts are items of a list.
LISTED = 0.8
# If so many of the headers show a rank and no text that could be a name, the dump has lost the names.
LOST = 0.15
# If so many of the headers have a menu between two texts, it hangs on the name.
MENUS = 0.6
# Kinds of texts that stand in boxes only.
TITLES = frozenset(["rank", "banner", "badge"])
# No box has more texts; a limit, since each is held against the others.
MOST_SLOTS = 60
# A text that stands in this share of the headers is furniture and no name.
EVERYWHERE = 0.9


class Slot:
    """A piece of text in a header that could be a name, a title or a place."""

    __slots__ = ("end", "key", "kind", "row", "score", "start", "text")

    def __init__(self, text: str, row: Row, start: int, end: int, key: str, kind: str) -> None:
        self.text, self.row, self.start, self.end, self.key, self.kind = text, row, start, end, key, kind
        self.score = 0.0

    def __repr__(self) -> str:
        return f"Slot({self.text!r}, {self.key}, {self.score:.1f})"


class Names:
    """Finds the authors of a thread's headers, all of them together."""

    def __init__(
        self,
        rows: Sequence[Row],
        headers: Sequence[Header],
        labels: Labels,
        known: Sequence[str],
        title: str | None,
        replied: bool = False,
    ) -> None:
        self.replied = replied
        self.rows, self.headers, self.labels = rows, headers, labels
        self.title = _fold_title(title)
        self.known = set(known)
        self.states = states_below(rows, headers)
        listed = sum(header.core[0].line.ordinal is not None for header in headers)
        # Where posts are items of a list, what stands above an item belongs to the post before.
        self.items = listed >= max(2, LISTED * len(headers))
        self.above: list[list[Row]] = []
        self.menus = 0
        self.slots = [self._slots(i) for i in range(len(headers))]
        self.distance = name_distance(self.above)
        gaps = [
            gap for slots in self.slots for slot in slots if slot.kind == "text" and (gap := self._gap_below(slot)) >= 0
        ]
        self.gap = min(gaps, default=0)
        self.chosen: list[Slot | None] = [None] * len(headers)
        bare = sum(bool(slots) and all(slot.kind in ("rank", "banner") for slot in slots) for slots in self.slots)
        self.lost = bare >= max(2, LOST * len(headers))
        seen = Counter(text for slots in self.slots for text in {slot.text for slot in slots})
        least = max(4.0, EVERYWHERE * len(headers))
        boxes = {box_of(header) for header in headers}
        one_member = len(boxes) == 1 and () not in boxes
        self.everywhere = Counter({text: n for text, n in seen.items() if n >= least and not one_member})
        beside = sum(any(_is_beside(slot) for slot in slots) for slots in self.slots)
        # Discourse prints name, date and number on one line; what stands above it then is the post before.
        self.beside = beside >= EVERYWHERE * len(headers)
        boxed = [[slot.text for slot in slots if not slot.key.startswith("beyond")] for slots in self.slots]
        self.own, self.shared = sort_texts(headers, boxed)

    def find(self) -> list[Slot | None]:
        """The slot of each header's author; `top` of the headers is set to where they begin."""
        self.signed = [_signed(header) or state for header, state in zip(self.headers, self.states)]
        for header, signed in zip(self.headers, self.signed):
            author = None if self.replied else _explicit(header)
            if author is not None:
                self.known.add(author)
            if signed is not None:
                self.known.add(signed.text)
        self._choose(Counter(), Counter(), again=False)
        for _ in range(2):
            keys = Counter(slot.key for slot in self.chosen if slot is not None)
            texts = Counter(slot.text for slot in self.chosen if slot is not None)
            self._choose(keys, texts)
        for slot, signed in zip(self.chosen, self.signed):
            if slot is not None and signed is not None and slot.text.startswith(signed.text + " "):
                slot.text, slot.end = signed.text, slot.start + len(signed.text)
        found = [slot for slot in self.chosen if slot is not None]
        _drop_letters(found)
        _drop_titles(found, self.labels.ranks)
        for header, slots, slot in zip(self.headers, self.slots, self.chosen):
            self._set_top(header, slots, slot)
        return self.chosen

    def _slots(self, i: int) -> list[Slot]:
        header = self.headers[i]
        if header.core[0].shape == COUNTED:
            # Nothing but its number was left of the head.
            self.above.append([])
            return []
        floor = self.headers[i - 1].last if i else -1
        if i and self.headers[i - 1].after:
            floor = max(floor, self.headers[i - 1].after[-1].index)
        above: list[Row] = []
        behind = beyond = 0
        state = self.states[i - 1] if i else None
        reach = 0 if self.items and header.core[0].line.ordinal is not None else REACH
        for index in range(header.first - 1, max(floor, header.first - 1 - reach), -1):
            row = self.rows[index]
            if state is not None and row is state.row:
                break
            if row.roles == ("action",) and self.rows[index + 1].roles == ("profile",):
                # `Thank You` over `Given: 3` heads the pairs of the box.
                continue
            if row.roles == ("action",):
                # vBulletin 4 hides a menu between name and title.
                behind += 1
            elif row.kind == "rule" and index >= header.first - RULED:
                # XMB and FUDforum draw a line within the box, under name and title.
                continue
            elif row.kind not in ("text", "weak") or (behind and above and above[-1].index > index + behind + 1):
                break
            elif not behind or row.kind == "text" or self.rows[index + 1].roles != ("action",):
                # `amy is offline` right above buttons ends the post before.
                above.append(row)
                beyond += behind > 0
        self.above.append(above)
        self.menus += 0 < beyond < len(above) and self._over_menu(above[-beyond])
        out: list[Slot] = []
        for place, row in enumerate(above):
            kind = "beyond" if place >= len(above) - beyond else "above"
            out[:0] = self._of_row(row, f"{kind}{place + 1}")
        inside = 0
        for index in range(header.first, min(header.last, header.first + MOST_ROWS) + 1):
            row = self.rows[index]
            if row.kind in ("text", "weak"):
                inside += 1
                out.extend(self._of_row(row, f"inside{inside}"))
            elif row.kind == "core" and row.value_of is None:
                for mark in row.marks:
                    if mark.role in ("author", "name", "prefix", "avatar") and not (
                        self.replied and "number" in row.roles
                    ):
                        text = row.text[mark.value_start : mark.value_end].strip()
                        if text:
                            out.append(
                                Slot(
                                    text,
                                    row,
                                    mark.value_start,
                                    mark.value_end,
                                    f"{mark.role}:{_core_key(row)}",
                                    mark.role,
                                )
                            )
        return out[:MOST_SLOTS]

    def _of_row(self, row: Row, key: str) -> list[Slot]:
        if row.roles == ("subject",):
            return []
        if row.kind == "text":
            stars = re_.STARS.search(row.text)
            end = stars.start() if stars is not None else len(row.text)
            if row.line.mark == "heading" and key.startswith("above"):
                # Names are headings of one rank all through a page, titles of another.
                key = f"above-heading{row.line.at(0) - row.line.start - row.line.indent}"
            return [Slot(row.text[:end], row, 0, end, key, "text")]
        mark = row.marks[0]
        if mark.role in ("avatar", "status", "titled") and isinstance(mark.value, str):
            return [Slot(mark.value, row, mark.value_start, mark.value_end, mark.role, mark.role)]
        kind = "badge" if mark.role in ("avatar", "status", "detail") else mark.role
        return [Slot(row.text, row, 0, len(row.text), key, kind)]

    def _choose(self, keys: Counter[str], texts: Counter[str], again: bool = True) -> None:
        # Where few headers show a name at all, its place tells little.
        total = max(sum(keys.values()), len(self.headers) / 2)
        for i, slots in enumerate(self.slots):
            best: Slot | None = None
            for place, slot in enumerate(slots):
                slot.score = self._local(slots, place) + self._as_signed(i, slot)
                rare = again and 2 * keys[slot.key] < len(self.headers)
                if i and rare and slot.kind == "text" and slot.key.startswith("above") and self._empties(i, slot):
                    # The post before would have no text left.
                    slot.score -= 3.0
                slot.score += 2.0 * keys[slot.key] / total
                if texts[slot.text] > 1:
                    slot.score += min(2.0, 0.7 * (texts[slot.text] - 1))
                if (
                    i
                    and slot.text not in self.known
                    and self._all_text(slot, self.headers[i - 1].last, self.headers[i].first)
                ):
                    slot.score -= 3.0
                if best is None or slot.score > best.score:
                    best = slot
            self.chosen[i] = best if best is not None and best.score > 0 else self.signed[i]

    def _empties(self, i: int, slot: Slot) -> bool:
        """Whether what reads like a sentence above header `i` is the only text under the header before."""
        above = self.headers[i - 1]
        rows = self.rows[above.last + 1 : slot.row.index]
        like = slot.text.count(" ") < 2 and slot.text[0].isalnum()
        return not like and len(rows) <= 2 and not above.after and not any(self._says(row) for row in rows)

    def _says(self, row: Row) -> bool:
        return row.kind in ("text", "prose", "quote") and _fold_title(row.text) != self.title

    def _as_signed(self, i: int, slot: Slot) -> float:
        """Under the body the name stands again: the head's name is that name."""
        signed = self.signed[i]
        if signed is None:
            return 0.0
        return 5.0 if slot.text == signed.text or slot.text.startswith(signed.text + " ") else -3.0

    def _local(self, slots: Sequence[Slot], place: int) -> float:
        """What a slot shows by itself and by its neighbours."""
        slot = slots[place]
        text = slot.text
        if slot.kind in ("rank", "banner", "count", "badge") or len(text) > NAME_WIDTH or not _has_word(text):
            return -5.0
        if (self.title and _fold_title(text) == self.title and text not in self.own) or re_.IMAGE.fullmatch(text):
            return -5.0
        score = 1.0
        if text.casefold() in re_.JOINTS or text.casefold() in re_.LITTLE:
            return -5.0
        if text.startswith(("(@", "@")):
            # wpForo and BuddyPress print the handle under the name.
            score -= 4.0
        if text in self.own:
            score += 1.5
        if text in self.shared and text not in self.known:
            # A title, or furniture: members with different boxes show it.
            score -= 3.0
        elif slot.kind == "text" and self.everywhere[text] and text not in self.known and text not in self.own:
            # Furniture: what nearly all headers show names nobody.
            score -= 3.0
        if not slot.row.gap and slot.key.startswith("above") and (gap := self._gap_below(slot)) > 1 and gap > self.gap:
            # A blank line more than elsewhere parts it from the box: the name between them was lost.
            score -= 2.0
        if self.distance is not None and slot.key.startswith("above") and slot.row.line.mark != "heading":
            # Right above the states that all boxes show.
            score += 1.5 if slot.key == f"above{self.distance}" else -0.7
        if slot.key.startswith("beyond"):
            # Where titles stand under menus all through a thread, names stand right above them.
            over = self.menus >= MENUS * len(self.headers) and self._over_menu(slot.row)
            score += 2.5 if over else -1.5
        if self.beside and _is_beside(slot):
            score += 3.0
        if ": " in text or text[-1] == ":" or "://" in text:
            # A label that no table knows, and its value; an address.
            score -= 3.0
        if slot.kind == "text" and self._before_subject(slot):
            score += 4.0
        if slot.kind in ("author", "name"):
            score += 4.0
        elif slot.kind == "titled":
            # `Premium Member` under a name is a title; `rurutia Member` alone is a name with one.
            score += -3.0 if self.lost or (place and self._over(slots[place - 1], slot)) else 1.5
        elif slot.kind in ("avatar", "status"):
            score += 3.5
        if text in self.known:
            score += 3.0
        following = slots[place + 1].text if place + 1 < len(slots) and text not in self.shared else ""
        if following == text or following.startswith(text + " ") or (following.startswith(text) and len(text) > 2):
            score += 3.0
        if place and slots[place - 1].text.startswith(text + " "):
            # An avatar's text may hold name and title: the name stands below it.
            score += 2.5
        if sum(1 for other in slots if other.text == text) > 1:
            score += 0.5
            # Of name and title in a box that is printed twice, the name comes first.
            score += 1.5 if self._first_again(slots, place) else 0.0
        if place and len(slots[place - 1].text) == 1 and slots[place - 1].text.casefold() == text[0].casefold():
            score += 3.0
        if len(text) == 1:
            score -= 4.0
        words = text.count(" ") + 1
        if words > 4:
            score -= 1.0 * (words - 4)
        if text[-1] in ".?!:,;…" and words > 1 and text[-3:-2] != " ":
            score -= 2.0
        if slot.row.line.ordinal is not None:
            score += 1.5
        if slot.row.line.mark == "heading":
            score += 1.0
        elif slot.row.line.mark == "box":
            # Markdown emphasises the name at the start of a user box.
            score += 6.0
        # Of several texts in a header the name comes first on every engine.
        beyond = 0 if slot.key.startswith("beyond") else sum(other.key.startswith("beyond") for other in slots[:place])
        score -= 0.35 * (place - beyond)
        return score

    def _over_menu(self, row: Row) -> bool:
        """Whether a member's menu (`View Profile`, `View Forum Posts`) stands right under a row."""
        below = self.rows[row.index + 1 : row.index + 3]
        return (
            len(below) == 2
            and all(other.roles == ("action",) for other in below)
            and below[0].marks[0].label == "action.find"
        )

    def _first_again(self, slots: Sequence[Slot], place: int) -> bool:
        """Whether no other text that stands twice in the header comes before; places stand under the counts."""
        seen = Counter(slot.text for slot in slots)
        if len(seen) < 2:
            return False
        for other in slots[:place]:
            under = other.row.index and self.rows[other.row.index - 1].kind == "core"
            if seen[other.text] > 1 and len(other.text) > 1 and other.text != slots[place].text and not under:
                return False
        return True

    def _gap_below(self, slot: Slot) -> int:
        """How many blank lines stand between a text and the title under it; -1 if no title does."""
        for below in self.rows[slot.row.index + 1 : slot.row.index + REACH]:
            if below.kind not in ("text", "prose"):
                return below.gap if below.roles[:1] in (("rank",), ("banner",)) else -1
        return -1

    def _over(self, above: Slot, slot: Slot) -> bool:
        """Whether another short text stands right above a slot."""
        return (
            above.kind == "text"
            and above.row.index == slot.row.index - 1
            and above.text != slot.text
            and _fold_title(above.text) != self.title
            and not slot.row.line.mark
        )

    def _set_top(self, header: Header, slots: Sequence[Slot], chosen: Slot | None) -> None:
        """The header begins with the name, wherever it stands first, and what leads up to it."""
        top = header.first
        if chosen is not None:
            named = [slot.row.index for slot in slots if slot.text == chosen.text and not slot.key.startswith("beyond")]
            top = min(top, chosen.row.index, *named)
            for slot in reversed(slots):
                if slot.row.index == top - 1 and self._goes_with(slot, chosen):
                    top = slot.row.index
        if top == header.first:
            # Where the name was lost, or stands in the header, titles and their stars still begin the box.
            for slot in reversed(slots):
                if slot.row.index == top - 1 and (slot.kind in TITLES or not _has_word(slot.text)):
                    top = slot.row.index
        header.top = self._over_subject(top)

    def _all_text(self, slot: Slot, above: int, below: int) -> bool:
        """Whether a row is the only text between two headers: as a name, it would leave the post above none."""
        rest = self.rows[slot.row.index + 1 : below]
        return slot.row.index == above + 1 and all(row.roles == ("subject",) for row in rest)

    def _before_subject(self, slot: Slot) -> bool:
        """Whether a labelled subject follows: subsilver prints it in the cell beside the author's name."""
        below = slot.row.index + 1
        return below < len(self.rows) and self.rows[below].roles == ("subject",) and like_name(slot.row)

    def _goes_with(self, slot: Slot, name: Slot) -> bool:
        """A letter avatar, the name once more, a badge."""
        return (
            slot.text.casefold() == name.text[:1].casefold()
            or slot.text == name.text
            or slot.text.startswith(name.text + " ")
            or slot.kind in ("avatar", "banner", "status", "rank", "badge")
        )

    def _over_subject(self, top: int) -> int:
        """A post's subject (`Re: title`) stands above its header line."""
        while top and self.rows[top - 1].roles == ("subject",):
            top -= 1
        if top and self.title and _fold_title(self.rows[top - 1].text) == self.title:
            return top - 1
        return top


def _is_beside(slot: Slot) -> bool:
    """Whether a text of a few words stands right before a date with a number behind it."""
    roles = slot.row.roles
    return slot.kind in ("prefix", "author") and roles[-2:] == ("date", "number") and slot.text.count(" ") < 4


def _drop_letters(chosen: Sequence[Slot]) -> None:
    """Take off the letters of letter avatars that lead the names: `Qquill`, `A amy` all through a thread."""
    led = [(slot, lead) for slot in chosen if (lead := _letter(slot.text))]
    if len({slot.text for slot, _ in led}) < 2 or len(led) < GLUED * len(chosen):
        return
    for slot, lead in led:
        slot.text, slot.start = slot.text[lead:], slot.start + lead


def _drop_titles(chosen: Sequence[Slot], ranks: Collection[str]) -> None:
    """Take off the titles that are glued to the names: `quillMember`, `amyModerator` all through a thread."""
    glued = [(slot, cut) for slot in chosen if (cut := _title_at(slot.text, ranks))]
    if len(glued) >= max(2, MOSTLY * len(chosen)):
        for slot, cut in glued:
            slot.text, slot.end = slot.text[:cut], slot.start + cut


def _title_at(text: str, ranks: Collection[str]) -> int:
    """Where a known title begins that is glued to what stands before it; 0 if there is none."""
    for at in range(2, len(text) - 2):
        if text[at].isupper() and not text[at - 1].isspace() and text[at:].casefold() in ranks:
            return at
    return 0


def _letter(text: str) -> int:
    """How long the lead is where a text begins with its first letter twice, perhaps with a space between."""
    lead = 2 if text[1:2] == " " else 1
    return lead if len(text) > lead + 1 and text[0].casefold() == text[lead].casefold() else 0


def _core_key(row: Row) -> str:
    return "+".join(role for role in row.roles if role not in ("prefix", "suffix"))


def _explicit(header: Header) -> str | None:
    for row in (*header.core, *header.after):
        mark = row.mark("author", "name", "avatar")
        if mark is not None and isinstance(mark.value, str):
            return mark.value
    return None


def states_below(rows: Sequence[Row], headers: Sequence[Header]) -> list[Slot | None]:
    """For each header the name in the online state under its body (`amy is offline`), if such states stand
    there all through the thread: none above the first header, one under the last body."""
    stops = [header.first for header in headers[1:]] + [len(rows)]
    found = [_last_state(rows, header.last + 1, stop) for header, stop in zip(headers, stops)]
    first = headers[0].first if headers else 0
    told = sum(slot is not None for slot in found)
    if not told or found[-1] is None or told < FEET * len(headers) or _last_state(rows, max(0, first - REACH), first):
        return [None] * len(headers)
    return found


def _last_state(rows: Sequence[Row], start: int, stop: int) -> Slot | None:
    """The last row that is nothing but an online state with a name, and no more than a button behind it."""
    for row in reversed(rows[start:stop]):
        mark = row.mark("status")
        if mark is not None and isinstance(mark.value, str) and row.roles[0] == "status":
            return Slot(mark.value, row, mark.value_start, mark.value_end, "signed", "author")
    return None


def _signed(header: Header) -> Slot | None:
    """The name in a row under the body: `amy, May 3, 2024`, `amy is offline`."""
    for row in header.after:
        mark = row.mark("author", "status")
        if mark is not None and isinstance(mark.value, str):
            return Slot(mark.value, row, mark.value_start, mark.value_end, "signed", "author")
    return None


def _has_word(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _fold_title(text: str | None) -> str:
    """A title without `Re:` and case, to find it again above and in the posts."""
    if not text:
        return ""
    folded = " ".join(text.split()).casefold()
    while True:
        match = re_.REPLY_PREFIX.match(folded)
        if match is None or not match.end():
            return folded
        folded = folded[match.end() :]


__all__ = ["NAME_WIDTH", "Names", "Slot", "group"]
