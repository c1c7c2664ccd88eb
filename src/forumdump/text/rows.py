"""Lines and their marks → rows: one row for each line that says something.

Here the damage of flattening is mended as far as neighbours allow: pieces that a tag-by-tag
flattener tore apart are read as one line, and a label takes the value that stands under it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .. import patterns as re_
from ..dates import find_date
from ..labels import VALUED, Labels
from ..labels.load import fold
from ..labels.words import words
from .glued import buttons, closing_words
from .lines import Line, join_lines, split_line
from .marks import NONE, Mark, Marks
from .numbers import read_count
from .readers.reader import Reader
from .torn import bracketed_pieces, mend_notes

# Roles that tell of a post's head, strongest sense first; one of these makes a row part of a header.
CORE = frozenset(
    [
        "number",
        "date",
        "posted",
        "joined",
        "messages",
        "likes",
        "location",
        "profile",
        "author",
        "name",
        "head",
        "handle",
    ]
)
# Roles that go with a header but stand elsewhere too.
WEAK = frozenset(["rank", "banner", "status", "avatar", "titled", "count", "detail"])
# Roles of what follows a body or of the page around the posts.
FOOT = frozenset(["edit", "like", "signature", "attach", "action", "nav", "thread", "event", "site"])
# Roles of labelled values in user boxes.
BOXED = frozenset(["joined", "messages", "likes", "location", "profile"])
# Labels over a post's date, and over what is told of the thread as a whole.
DATE_HEADS = frozenset(["post.date", "post.head"])
STATISTICS = frozenset(
    [
        "thread.created",
        "thread.last_post",
        "thread.views",
        "thread.replies",
        "thread.answers",
        "thread.users",
        "thread.links",
    ]
)
# The shape of a bare number that is a post's.
COUNTED = "counted"
# Rows that only hold such marks go on in no other row.
UNWRAPPED = frozenset(["action", "nav", "number", "posted"])
# A torn line is put together from this many pieces at most.
MAX_PIECES = 7
# An image's data runs over this many lines at most.
MAX_IMAGE = 80
# A place is no longer; if so many of the labels of places have one under them, all have.
PLACE_WIDTH = 48
MOST_PLACES = 0.5
# The labelled values of a box, glued to one line.
BOX_WIDTH = 120
# A name has so many words at most.
MAX_NAME = 3
# The numbers of posts go up by little from one to the next; fewer steps than these tell nothing.
MAX_STEP, FEW_STEPS = 5, 2
# Subjects are no longer than this (phpBB and vBulletin cut them at 60 to 120 characters by default).
SUBJECT_WIDTH = 160


class Row:
    """A line that isn't blank: its marks, and what kind of row that makes it.

    `kind` is core, weak, foot, quote, rule (a drawn line), text (short) or prose. `cut` tells that a lone
    no-break space stands above: XenForo prints one under each body.
    """

    __slots__ = ("cut", "depth", "gap", "index", "kind", "line", "marks", "roles", "shape", "value_of")

    def __init__(self, line: Line, marks: Marks, gap: int, index: int) -> None:
        self.line, self.marks, self.gap, self.index = line, marks, gap, index
        self.roles = tuple(mark.role for mark in marks)
        self.kind = _kind(self.roles, line)
        self.value_of: Row | None = None
        self.depth = line.depth
        self.cut = False
        self.shape = ""

    def raise_to_name(self, name: str) -> None:
        """Read the row as one that begins with a member's name."""
        mark = Mark("name", 0, len(name), name)
        tail = len(name)
        while tail < len(self.text) and self.text[tail].isspace():
            tail += 1
        rest = (Mark("title", tail, len(self.text), self.text[tail:]),) if tail < len(self.text) else ()
        self.marks, self.roles, self.kind, self.shape = (
            (mark, *rest),
            ("name", *("title" for _ in rest)),
            "core",
            "name",
        )

    def raise_to_number(self) -> None:
        """Read a bare count as the number of a post."""
        mark = self.marks[0]
        self.marks = (Mark("number", mark.start, mark.end, mark.value),)
        self.roles, self.kind, self.shape = ("number",), "core", COUNTED

    def free(self) -> None:
        """Read the row as plain text."""
        self.marks, self.roles, self.shape = NONE, (), ""
        self.kind = "text" if self.line.short else "prose"

    @property
    def text(self) -> str:
        return self.line.text

    @property
    def loose(self) -> bool:
        """Whether the row is a short text, perhaps a name with a known title behind it."""
        return self.kind == "text" or self.roles[:1] == ("titled",)

    def mark(self, *roles: str) -> Mark | None:
        """The first mark with one of these roles."""
        for mark in self.marks:
            if mark.role in roles:
                return mark
        return None

    def __repr__(self) -> str:
        return f"Row({self.index}, {self.kind}, {'+'.join(self.roles)}, {self.text[:40]!r})"


def _kind(roles: Sequence[str], line: Line) -> str:
    for role in roles:
        if role in CORE:
            return "core"
    for role in roles:
        if role in FOOT:
            return "foot"
        if role in WEAK:
            return "weak"
        if role in ("quote", "quote_end", "code", "poll"):
            return "quote"
    if re_.RULE.fullmatch(line.text):
        return "rule"
    return "text" if line.short else "prose"


def read_rows(lines: Sequence[Line], reader: Reader) -> list[Row]:
    """The rows of a text in order."""
    rows: list[Row] = []
    gap, cut = 0, False
    for line in _mended(mend_notes(_without_buttons(lines, reader.labels), reader.labels), reader.labels):
        if not line.text:
            gap += 1
            cut = cut or line.hard
            continue
        if re_.ICONS.fullmatch(line.text):
            continue
        row = Row(line, reader.marks(line), gap, len(rows))
        row.cut = cut
        rows.append(row)
        gap, cut = 0, False
    _unwrap(rows)
    _find_subjects(rows)
    _find_avatars(rows)
    _free_numbers(rows)
    _lend_dates(rows)
    _lend_values(rows)
    _learn_labels(rows)
    _lend_places(rows)
    _find_places(rows, reader.labels)
    _free_labels(rows, reader.labels)
    _find_pairs(rows)
    _find_pagers(rows)
    for row in rows:
        row.shape = _shape(row)
    return rows


def _without_buttons(lines: Sequence[Line], labels: Labels) -> list[Line]:
    """Lines of Markdown with what stands behind bodies set apart: buttons right before the next user box, and
    words (`Logged`) that several lines end in; what stands there twice stands behind the last body too."""
    boxes = [index for index, line in enumerate(lines) if line.mark == "box"]
    cuts = _before_boxes(lines, boxes, labels) if boxes else closing_words(lines, labels)
    if not cuts:
        return list(lines)
    return [piece for index, line in enumerate(lines) for piece in _pieces_at(line, cuts.get(index, []))]


def _before_boxes(lines: Sequence[Line], boxes: Sequence[int], labels: Labels) -> dict[int, list[int]]:
    cuts: dict[int, list[int]] = {}
    seen: Counter[str] = Counter()
    for index in boxes:
        above = index - 1
        while above >= 0 and not lines[above].text:
            above -= 1
        if above >= 0 and (starts := buttons(lines[above].text, labels)):
            cuts[above] = starts
            seen[lines[above].text[starts[0] :].strip()] += 1
    often = tuple(text for text, n in seen.items() if n > 1)
    last = next((i for i in range(boxes[-1], len(lines)) if lines[i].text.endswith(often)), None) if often else None
    if last is not None:
        cuts[last] = buttons(lines[last].text, labels)
    return cuts


def _pieces_at(line: Line, starts: Sequence[int]) -> list[Line]:
    """A line cut at each of `starts`."""
    out: list[Line] = []
    for start in reversed([start for start in starts if start]):
        line, tail = split_line(line, start)
        out.insert(0, tail)
    return [line, *out]


def _unwrap(rows: Sequence[Row]) -> None:
    """Long rows of buttons, and heads of posts, are no prose: what stands under them runs on from nothing."""
    for above, row in zip(rows, rows[1:]):
        if row.line.wrapped and row.kind == "prose" and above.roles and UNWRAPPED.issuperset(above.roles):
            row.line.wrapped = False
            row.kind = "text" if row.line.short else "prose"


def _find_subjects(rows: Sequence[Row]) -> None:
    """`Re: …`, and lines that come back word for word, are subjects and furniture rather than prose."""
    seen = Counter(row.text for row in rows if row.kind == "prose" and len(row.text) <= SUBJECT_WIDTH)
    for row in rows:
        if row.kind == "prose" and (
            seen[row.text] >= 3 or (len(row.text) <= SUBJECT_WIDTH and re_.REPLY_PREFIX.match(row.text))
        ):
            row.kind = "text"


def _find_avatars(rows: Sequence[Row]) -> None:
    """`amy amy Member`: an avatar's text and the name on one line, right over a row of a head, in two boxes or more."""
    pairs = [
        (row, name)
        for row, below in zip(rows, rows[1:])
        if row.kind == "text" and below.kind in ("core", "weak") and (name := _doubled(row.text))
    ]
    if len({name for _, name in pairs}) < 2:
        return
    for row, name in pairs:
        start = len(name) + 1
        rest = 2 * start
        mark = Mark("avatar", 0, rest - 1, name, start, rest - 1)
        tail = (Mark("title", rest, len(row.text), row.text[rest:]),) if rest < len(row.text) else ()
        row.marks, row.kind = (mark, *tail), "weak"
        row.roles = tuple(mark.role for mark in row.marks)


def _doubled(text: str) -> str:
    """The name that a row begins with twice; empty if it doesn't."""
    words = text.split(" ")
    for count in range(1, min(MAX_NAME, len(words) // 2) + 1):
        if words[:count] == words[count : 2 * count]:
            return " ".join(words[:count])
    return ""


def _free_numbers(rows: Sequence[Row]) -> None:
    """`Desert Pete #42168`: numbers behind words that don't count up from one to the next are parts of names."""
    named = [row for row in rows if row.roles == ("prefix", "number")]
    numbers = [row.marks[1].value for row in named]
    counts = [value for i, value in enumerate(numbers) if isinstance(value, int) and value not in numbers[:i][-1:]]
    steps = [0 < later - value <= MAX_STEP for value, later in zip(counts, counts[1:])]
    if len(steps) >= FEW_STEPS and 2 * sum(steps) < len(steps):
        for row in named:
            row.free()


def _shape(row: Row) -> str:
    """What sort of row it is, dates by their printed form: rows of one template share a shape."""
    if row.value_of is not None:
        return "value"
    parts = []
    for mark in row.marks:
        form = getattr(mark.value, "shape", None) or ("form" if "{" in mark.label else None)
        parts.append(f"{mark.role}:{form}" if form else mark.role)
    return "+".join(parts)


def _mended(lines: Sequence[Line], labels: Labels) -> list[Line]:
    """Lines with the torn ones put together: `#` / `12`, `amy` / `,` / `May 3, 2024`."""
    out: list[Line] = []
    index, size = 0, len(lines)
    while index < size:
        line = lines[index]
        if line.text.startswith(re_.DATA_IMAGE):
            index = _past_image(lines, index)
            continue
        if (line.text[:1] == "«" or line.text == "[") and (count := bracketed_pieces(lines, index)) > 1:
            out.append(join_lines(list(lines[index : index + count])))
            index += count
            continue
        if line.text in re_.LOOSE_PUNCTUATION and not line.mark:
            pieces = _pieces(lines, index, out, labels)
            if len(pieces) > 1:
                index += len(pieces) - (1 if pieces[0] is not line else 0)
                out.append(join_lines(pieces))
                continue
        elif (
            out
            and len(line.text) <= 14
            and line.text[:1].isdigit()
            and re_.CLOCK.fullmatch(line.text)
            and _ends_in_date(out[-1])
        ) or (
            out
            and len(line.text) <= 12
            and re_.OF_TOTAL.fullmatch(line.text)
            and re_.POST_NUMBER.fullmatch(out[-1].text)
        ):
            line = join_lines([out.pop(), line])
        elif index + 1 < size and _dates_quote(line, lines[index + 1], labels):
            line = join_lines([line, lines[index + 1]])
            index += 1
        elif out and len(line.text) <= 40 and re_.LIKE_TAIL.fullmatch(line.text):
            line = _likers(out, line)
        out.append(line)
        index += 1
    return out


def _dates_quote(line: Line, below: Line, labels: Labels) -> bool:
    """`(2019-02-24, 05:31 PM)` over `amy Wrote:`: the date of a quote, torn from its head."""
    return (
        line.text[:1] == "("
        and re_.BRACKETED.fullmatch(line.text) is not None
        and find_date(line.text, 0, len(line.text)) is not None
        and len(below.text) <= 80
        and any(hit.role == "quote.head" for hit in labels.match(below.text))
    )


def _ends_in_date(line: Line) -> bool:
    """Whether a short line ends with a date without its time: `12-09-2024,` over `08:25 AM`."""
    if not line.text or len(line.text) > 60:
        return False
    found = find_date(line.text, 0, len(line.text))
    return found is not None and found.has_day and not found.has_time and not line.text[found.end :].strip(" ,")


def _past_image(lines: Sequence[Line], index: int) -> int:
    """One past the lines that lynx makes of an image whose address holds its data."""
    for other in range(index, min(len(lines), index + MAX_IMAGE)):
        if "]" in lines[other].text:
            return other + 1
    return index + 1


def _likers(out: list[Line], tail: Line) -> Line:
    """`amy` / `and` / `3 others` / `like this.`: the names above a torn line of likes, taken off `out`."""
    pieces = [tail]
    while out and out[-1].text and len(out[-1].text) <= 200 and len(pieces) < 24:
        pieces.insert(0, out.pop())
        if len(out) < 2 or out[-1].text not in re_.JOINTS:
            break
        pieces.insert(0, out.pop())
    return join_lines(pieces)


def _pieces(lines: Sequence[Line], index: int, before: list[Line], labels: Labels) -> list[Line]:
    """The run of pieces around a lone punctuation mark; a short line before it may belong to it."""
    pieces = [lines[index]]
    if lines[index].text not in ("#", "«", "("):
        if not before or not before[-1].text or len(before[-1].text) > 60:
            return pieces
        pieces.insert(0, before.pop())
    if lines[index].text in (".", ")") and len(pieces) > 1:
        if labels.exact(pieces[0].text):
            # What stands under a button (SMF's `Logged`) is a signature.
            before.append(pieces.pop(0))
        return pieces
    for position in range(index + 1, min(len(lines), index + MAX_PIECES)):
        line = lines[position]
        if not line.text or len(line.text) > 60 or line.mark:
            break
        loose = line.text in re_.LOOSE_PUNCTUATION
        if not loose and pieces[-1].text not in re_.LOOSE_PUNCTUATION:
            break
        pieces.append(line)
        if loose and line.text in re_.CLOSING and len(pieces) > 2:
            break
    if len(pieces) == 2 and pieces[0] is not lines[index]:
        before.append(pieces.pop(0))
    return pieces


def _lend_dates(rows: Sequence[Row]) -> None:
    """`Posted` over a date introduces a post; `Created`, `Last Reply`, `Views` over a date or a count describe the
    thread, as does a date under `Start date`; one under `Last edited:` is the edit's."""
    for row, below in zip(rows, rows[1:]):
        if below.roles == ("date",) and fold(row.text) in words("thread.start_date_word"):
            below.kind = "foot"
        if len(row.marks) != 1 or below.roles not in (("date",), ("count",)):
            continue
        mark = below.marks[0]
        if row.marks[0].label in DATE_HEADS and mark.role == "date":
            below.marks = (Mark("posted", mark.start, mark.end, mark.value, mark.value_start, mark.value_end),)
            below.roles = ("posted",)
        elif mark.role == "date" and row.roles == ("edit",) and row.marks[0].value is None:
            below.kind = "foot"
        elif row.marks[0].label in STATISTICS:
            below.marks, below.roles, below.kind = (Mark("thread", 0, len(below.text)),), ("thread",), "foot"


def _lend_values(rows: list[Row]) -> None:
    """`Messages:` over `1,046`: the label's row takes the value of the row under it."""
    often = _often(rows)
    for row, below in zip(rows, rows[1:]):
        if len(row.marks) != 1 or row.value_of is not None:
            continue
        label = row.marks[0]
        if label.role not in VALUED or label.value is not None or len(below.marks) != 1:
            continue
        value = below.marks[0]
        if (value.role == "count" and label.role in ("messages", "likes", "profile")) or (
            value.role == "date" and (label.role == "joined" or (label.role == "profile" and often[row.text] != 1))
        ):
            row.marks = (_filled(label, value, below.line),)
            below.value_of = row
            below.kind = "core"


def _learn_labels(rows: list[Row]) -> None:
    """Labels that no table knows: texts that stand between a label's value and a count wherever they stand."""
    places: dict[str, list[int]] = {}
    for row in rows:
        if row.kind == "text" and row.text[:1].isalpha():
            places.setdefault(row.text, []).append(row.index)
    alike = [at for at in places.values() if len(at) > 1 and all(_between_values(rows, index) for index in at)]
    learnt = {index for at in alike for index in at}
    for index in sorted(learnt):
        # The chain of pairs must hang on a label that is known.
        over = rows[index - 1]
        if over.value_of is None:
            continue
        row, below = rows[index], rows[index + 1]
        label = Mark("profile", 0, len(row.text), label=row.text.rstrip(":： "))
        row.marks, row.roles, row.kind = (_filled(label, below.marks[0], below.line),), ("profile",), "core"
        below.value_of, below.kind = row, "core"


def _between_values(rows: Sequence[Row], index: int) -> bool:
    """Whether a row stands right under a value or a count and right over a count."""
    if not 0 < index < len(rows) - 1:
        return False
    over, below = rows[index - 1], rows[index + 1]
    return (
        (over.value_of is not None or over.roles == ("count",))
        and below.roles == ("count",)
        and below.value_of is None
        and max(rows[index].gap, below.gap) <= 1
    )


def _often(rows: Sequence[Row]) -> Counter[str]:
    """How often each label without a colon stands on a row: a word like `Maine`, seen once, may be a place."""
    return Counter(
        row.text for row in rows if len(row.marks) == 1 and row.marks[0].role in VALUED and row.text[-1:] not in ":："
    )


def _lend_places(rows: list[Row]) -> None:
    """`Location` over `Florida`: the label takes the text under it where that is no body yet."""
    bare = [
        (row, below)
        for row, below in zip(rows, rows[1:])
        if row.roles == ("location",) and row.marks[0].value is None and below.kind == "text" and below.gap <= 1
    ]
    sure = [_shows_place(below, rows[below.index + 1] if below.index + 1 < len(rows) else None) for _, below in bare]
    always = sum(sure) >= max(2, MOST_PLACES * len(bare))
    for (row, below), fits in zip(bare, sure):
        if fits or (always and len(below.text) <= PLACE_WIDTH):
            value = Mark("location", 0, len(below.text), below.text)
            row.marks = (_filled(row.marks[0], value, below.line),)
            below.value_of, below.kind = row, "core"


def _shows_place(row: Row, after: Row | None) -> bool:
    if after is not None and after.kind in ("core", "weak", "quote"):
        return True
    return row.gap == 0 and re_.PLACE.fullmatch(row.text) is not None


def _find_places(rows: list[Row], labels: Labels) -> None:
    """`Location Park City, Utah`, label and value glued without a colon: several such rows, each right above
    the rest of a header, are no prose."""
    found: list[tuple[Row, int, int]] = []
    for above, row, below in zip(rows, rows[1:], rows[2:]):
        if (
            row.kind in ("text", "prose")
            and below.kind == "core"
            and above.kind in ("text", "weak")
            and len(row.text) <= BOX_WIDTH
        ):
            end = next(
                (
                    end
                    for end in re_.label_ends(row.text, 0)[-2:]
                    if any(hit.role == "member.location" for hit in labels.exact(row.text[:end]))
                ),
                None,
            )
            if end is not None and row.text[end : end + 1] == " ":
                found.append((row, end, _value_end(row.text, end, labels)))
    if len(found) < 3:
        return
    for row, end, stop in found:
        value = row.text[end:stop].strip()
        label = row.text[:end]
        row.marks = (Mark("location", 0, stop, value, stop - len(row.text[end:stop].lstrip()), stop, label),)
        row.roles, row.kind = ("location",), "core"


def _value_end(text: str, start: int, labels: Labels) -> int:
    """Where a value that begins at `start` ends: before the next label of the box."""
    for space in re_.NEXT_WORD.finditer(text, start + 1):
        word = re_.label_ends(text, space.end())[-1:]
        if word and any(
            hit.role in ("member.occupation", "member.age", "member.gender", "member.website")
            for hit in labels.exact(text[space.end() : word[0]])
        ):
            return space.start()
    return len(text)


def _free_labels(rows: list[Row], labels: Labels) -> None:
    """A lone word such as `Thanks` or `From`, without value, colon or other labels near, is text."""
    often = _often(rows)
    for i, row in enumerate(rows):
        if row.kind != "core" or len(row.marks) != 1:
            continue
        mark = row.marks[0]
        if mark.role not in VALUED or mark.value is not None or row.text[-1:] in (":", "："):
            continue
        near = [rows[k] for k in (i - 1, i + 1) if 0 <= k < len(rows)]
        if any(hit.role.startswith("action") for hit in labels.exact(row.text)) and near[-1].kind != "core":
            # `Website` is a button as well.
            row.marks, row.roles, row.kind = (
                (Mark("action", 0, len(row.text), label="action.website"),),
                ("action",),
                "foot",
            )
        elif (mark.role == "profile" and often[row.text] == 1) or not any(other.kind == "core" for other in near):
            row.free()
            # `Comments` heads the answers to a question as well.
            head = next((hit.role for hit in labels.exact(row.text) if hit.role == "thread.post_count"), "")
            if head:
                row.marks, row.roles, row.kind = (Mark("thread", 0, len(row.text), label=head),), ("thread",), "foot"


def _find_pairs(rows: Sequence[Row]) -> None:
    """`Helped: 14` beside a labelled value of a box is one as well, whatever the label means."""
    for step in (1, -1):
        previous: Row | None = None
        for row in rows[::step]:
            if (
                row.kind == "text"
                and not row.marks
                and previous is not None
                and abs(previous.index - row.index) == 1
                and BOXED & set(previous.roles)
                and (match := re_.COUNTED_PAIR.fullmatch(row.text)) is not None
            ):
                mark = Mark("profile", 0, len(row.text), read_count(match["n"]), *match.span("n"), match["label"])
                row.marks, row.roles, row.kind = (mark,), ("profile",), "core"
            previous = row


def _find_pagers(rows: list[Row]) -> None:
    """`1`, `2`, `3`, `Next`, each on a row: counts beside a link to another page are page links."""
    run: list[Row] = []
    for row in [*rows, None]:
        if (
            row is not None
            and (row.roles in (("count",), ("nav",)) or row.text in ("…", "...", "→", "←"))
            and row.value_of is None
        ):
            run.append(row)
            continue
        counts = [other for other in run if other.roles == ("count",)]
        if len(counts) >= 2 and len(counts) < len(run):
            for other in counts:
                other.marks, other.roles, other.kind = (Mark("nav", 0, len(other.text)),), ("nav",), "foot"
        run = []


def _filled(label: Mark, value: Mark, line: Line) -> Mark:
    filled = Mark(label.role, label.start, label.end, value.value, value.value_start, value.value_end, label.label)
    filled.line = line
    return filled


__all__ = ["CORE", "COUNTED", "FOOT", "NONE", "WEAK", "Row", "read_rows"]
