"""Rows that say something about their neighbours: a label takes the value that stands under it, a label's word
without a value is text, a pair that no table knows is told by the pairs beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from .. import patterns as re_
from ..dates import Found
from ..labels import VALUED, Labels
from ..labels.look import fold
from ..labels.words import words
from .marks import Mark
from .numbers import read_count
from .rows import DATED, Row

# Words that count the posts do so at least so often more after the first, and by small steps.
CLIMBS, STEP = 2, 3
# Labels over a post's date.
DATE_HEADS = frozenset(["post.date", "post.head"])
SUBJECT = "post.subject"
# How lines end that trail off.
TRAILING = ("...", "…")
LABEL_WIDTH = 30
# So many rows show that counts stand over their labels, which take counts.
OVER = 4
COUNTED = frozenset(["messages", "likes", "profile"])
# So many dates with days make a month without one another thing than a post's date.
DAYS = 3
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


def lend_dates(rows: Sequence[Row], _: Labels) -> None:
    """`Posted` over a date introduces a post; `Created`, `Last Reply`, `Views` over a date or a count describe the
    thread, as does a date under `Start date`; one under `Last edited:` is the edit's."""
    starts = words("thread.start_date_word")
    for row, below in zip(rows, rows[1:]):
        if below.roles == ("date",) and fold(row.text) in starts:
            below.kind = "foot"
        elif row.roles == ("prefix", "date") and fold(row.text[: row.marks[1].start].strip(" :")) in starts:
            row.kind = "foot"
        if len(row.marks) != 1 or below.roles not in (("date",), ("count",)):
            continue
        mark = below.marks[0]
        if row.marks[0].label in DATE_HEADS and mark.role == "date":
            posted = Mark("posted", mark.start, mark.end, mark.value, mark.value_start, mark.value_end)
            below.read_as(below.kind, posted)
        elif mark.role == "date" and row.roles == ("edit",) and row.marks[0].value is None:
            below.kind = "foot"
        elif row.marks[0].label in STATISTICS:
            below.read_whole("foot", "thread")


def free_months(rows: Sequence[Row], _: Labels) -> None:
    """A month alone above the dates of posts, which have days, tells how far the page was read (Flarum's scrubber)."""
    dated = [(row, row.marks[0].value) for row in rows if row.roles == ("date",) and row.kind == "core"]
    days = [row.index for row, found in dated if isinstance(found, Found) and found.has_day]
    if len(days) < DAYS:
        return
    for row, found in dated:
        if row.index > days[0]:
            break
        if isinstance(found, Found) and found.month and not found.has_day and found.relative is None:
            row.read_whole("foot", "thread")


def lend_values(rows: Sequence[Row], _: Labels) -> None:
    """`Messages:` over `1,046`: the label's row takes the value of the row under it."""
    often = _often(rows)
    for row, below in zip(rows, rows[1:]):
        if len(row.marks) != 1 or row.value_of is not None:
            continue
        label = row.marks[0]
        if label.role not in VALUED or label.value is not None or len(below.marks) != 1:
            continue
        value = below.marks[0]
        if (value.role == "count" and below.value_of is None and label.role in COUNTED) or (
            value.role == "date" and (label.role == "joined" or (label.role == "profile" and often[row.text] != 1))
        ):
            row.take_value(value, below)


def lend_counts_over(rows: Sequence[Row], _: Labels) -> None:
    """`3` / `Topics` / `12` / `Posts`: counts that stand over their labels, if two pairs or more say so, and most
    such labels stand over counts nowhere."""
    runs = list(_counts_over(rows))
    labels = {rows[index].text for start, end in runs for index in range(start + 1, end, 2)}
    told = {index for start, end in runs for index in range(start, end)}
    other = [(row, below) for row, below in zip(rows, rows[1:]) if row.text in labels and row.index not in told]
    if 2 * len({row.text for row, below in other if below.roles == ("count",)}) > len(labels):
        return
    for start, end in runs:
        for count, label in zip(rows[start:end:2], rows[start + 1 : end : 2]):
            label.take_value(count.marks[0], count)


def _counts_over(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Runs of counts, each over an open label, that no count follows and no label leads."""
    end = 0
    for index in [row.index for row in rows if row.roles == ("count",)]:
        if index < end:
            continue
        end = index
        while end < len(rows) - 1 and rows[end].roles == ("count",) and _open_label(rows[end + 1]):
            end += 2
        closed = end == len(rows) or rows[end].roles != ("count",)
        if end - index >= OVER and closed and not (index and _open_label(rows[index - 1])):
            yield index, end


def _open_label(row: Row) -> bool:
    """Whether a row is a label that takes a count and has none, nor a colon that points to one below."""
    lone = len(row.marks) == 1 and row.value_of is None and row.text[-1:] not in (":", "：")
    return lone and row.marks[0].role in COUNTED and row.marks[0].value is None


def lend_shares(rows: Sequence[Row], _: Labels) -> None:
    """`iTrader` over `12 (100%)`, a count of ratings and the share of good ones; any text, where the box stands
    above the label and goes on under the text."""
    for row, below in zip(rows, rows[1:]):
        label = row.marks[0] if len(row.marks) == 1 else None
        if label is None or label.role != "profile" or label.value is not None or below.kind != "text":
            continue
        over = rows[row.index - 1].kind in ("core", "weak") if row.index else False
        after = rows[below.index + 1] if below.index + 1 < len(rows) else None
        inside = over and after is not None and after.kind == "core"
        if re_.SHARE.fullmatch(below.text) is not None or inside:
            row.take_value(Mark("profile", 0, len(below.text), below.text), below)


def find_reactions(rows: Sequence[Row], _: Labels) -> None:
    """`Thanks 1` right under `Like 2` is one more kind of reaction and no line of a box."""
    for row, below in zip(rows, rows[1:]):
        like = row.roles[:1] == ("like",) and below.gap == 0 and row.line.mark == below.line.mark == "bullet"
        mark = below.marks[0] if like and below.roles == ("profile",) else None
        if mark is not None and isinstance(mark.value, int) and re_.TIMES_ONE.fullmatch(row.text):
            kind = Mark("like", 0, len(below.text), mark.value, mark.value_start, mark.value_end, row.marks[0].label)
            below.read_as("foot", kind, *(Mark("n", m.start, m.end, mark.value) for m in row.marks[1:2]))


def lend_post_words(rows: Sequence[Row], labels: Labels) -> None:
    """`Post` over `#2` introduces the number: no count of a member's posts follows; `Post 2` under `Quote` is the rest
    of a button (PunBB), torn."""
    for row, below in zip(rows, rows[1:]):
        if row.roles == ("messages",) and row.marks[0].value is None and below.roles[:1] == ("number",):
            row.read_whole("core", "head")
        elif row.roles == ("action",) and below.roles == ("messages",) and not re_.has_colon(below.text):
            button = f"{row.text} {below.text}"
            if any(hit.role == row.marks[0].label for hit in labels.match(button)):
                below.read_whole("foot", "action", row.marks[0].label)


def lend_likers(rows: Sequence[Row], labels: Labels) -> None:
    """`Reaktionen:` over names is no member's count: the names are those of who likes the post."""
    for row, below in zip(rows, rows[1:]):
        bare = row.roles == ("likes",) and row.marks[0].value is None and row.text[-1:] == ":" and below.kind == "text"
        if bare and any(labels.match(f"{row.text} {below.text}", "like.notice")):
            row.read_whole("foot", "like", "like.notice")


def lend_totals(rows: Sequence[Row], _: Labels) -> None:
    """`7 Posts` beside `4 Users` or `1,204 Views` counts the thread's posts, not a member's; so does `7` / `Posts`
    over `4` / `Users`."""
    counting = [row for row in rows if row.roles == ("messages",)]
    for row in counting:
        if row.text[0].isdigit() and any(other.roles == ("thread", "n") for other in _neighbours(rows, row)):
            row.read_whole("foot", "thread", "thread.post_count")
    for row in counting:
        if row.roles != ("messages",) or not 0 < row.index < len(rows) - 2:
            continue
        above, count, other = rows[row.index - 1], rows[row.index + 1], rows[row.index + 2]
        torn = above.roles == count.roles == ("count",) and other.roles[:1] == ("thread",)
        if torn and row.marks[0].value is None:
            for part in (above, row, count):
                part.read_whole("foot", "thread", "thread.post_count")


def learn_numbers(rows: Sequence[Row], _: Labels) -> None:
    """`Message no. 1`, `Message no. 2`: words that count up, each beside the head of a post, tell its number."""
    runs: dict[str, list[tuple[Row, int, int]]] = {}
    for row in rows:
        match = re_.COUNTED_WORDS.fullmatch(row.text) if row.kind == "text" and row.text[-1].isdecimal() else None
        if match is not None and any(other.kind == "core" for other in rows[max(0, row.index - 2) : row.index + 3]):
            runs.setdefault(match["words"], []).append((row, int(match["n"]), match.start("n")))
    for run in runs.values():
        steps = [below[1] - above[1] for above, below in zip(run, run[1:])]
        if len(steps) >= CLIMBS and all(0 < step <= STEP for step in steps):
            for row, number, start in run:
                row.read_as("core", Mark("number", start, len(row.text), number))


def learn_labels(rows: Sequence[Row], _: Labels) -> None:
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
        row.read_whole("core", "profile", row.text.rstrip(":： "))
        row.take_value(below.marks[0], below)


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


def free_labels(rows: Sequence[Row], labels: Labels) -> None:
    """A lone word such as `Thanks` or `From`, without value, colon or other labels near, is text."""
    often = _often(rows)
    for i, row in enumerate(rows):
        if row.kind != "core" or len(row.marks) != 1:
            continue
        mark = row.marks[0]
        if mark.role not in VALUED or mark.value is not None or row.text[-1:] in (":", "："):
            continue
        near = [rows[k] for k in (i - 1, i + 1) if 0 <= k < len(rows)]
        if i and mark.role == "messages" and rows[i - 1].roles == ("head",):
            # `Author` over `Posts`: the heads of columns.
            for cell in (rows[i - 1], row):
                cell.read_whole("foot", "thread", "thread.columns")
        elif any(hit.role.startswith("action") for hit in labels.exact(row.text)) and near[-1].kind != "core":
            # `Website` is a button as well.
            row.read_whole("foot", "action", "action.website")
        elif often[row.text] == 1 and _heads_answers(row, labels):
            row.read_whole("foot", "thread", "thread.post_count")
        elif (mark.role == "profile" and often[row.text] == 1) or not any(other.kind == "core" for other in near):
            row.free()
            if _heads_answers(row, labels):
                row.read_whole("foot", "thread", "thread.post_count")


def _heads_answers(row: Row, labels: Labels) -> bool:
    """Whether a label heads the answers to a question as well: `Comments`."""
    return any(hit.role == "thread.post_count" for hit in labels.exact(row.text))


def find_pairs(rows: Sequence[Row], _: Labels) -> None:
    """`Helped: 14` beside a labelled value of a box is one as well, whatever the label means."""
    for step in (1, -1):
        previous: Row | None = None
        for row in rows[::step]:
            if (
                row.kind == "text"
                and not row.marks
                and previous is not None
                and abs(previous.index - row.index) == 1
                and previous.roles
                and not VALUED.isdisjoint(previous.roles)
                and (match := re_.COUNTED_PAIR.fullmatch(row.text)) is not None
            ):
                count = read_count(match["n"])
                row.read_as("core", Mark("profile", 0, len(row.text), count, *match.span("n"), match["label"]))
            previous = row


def find_columns(rows: Sequence[Row], labels: Labels) -> None:
    """`Author` over `Message`: the heads of a table's two columns, torn."""
    for row, below in zip(rows, rows[1:]):
        if row.roles != ("head",) or below.kind != "text":
            continue
        if any(hit.role == "thread.links" for hit in labels.exact(f"{row.text} {below.text}")):
            for cell in (row, below):
                cell.read_whole("foot", "thread", "thread.columns")


def lend_authors(rows: Sequence[Row], _: Labels) -> None:
    """`Posted: May 3, 2024` over `by amy`: phpBB's print view, if all posts show it so."""
    heads = [
        (row, below) for row, below in zip(rows, rows[1:]) if row.roles == ("posted",) and "author" not in below.roles
    ]
    names = [
        re_.BY_NAME.fullmatch(below.text) if below.kind == "text" and not below.gap else None for _, below in heads
    ]
    if names and all(names):
        for (_row, below), match in zip(heads, names):
            if match is not None:
                below.read_as("core", Mark("author", *match.span("user"), match["user"]))


def find_quoted(rows: Sequence[Row], labels: Labels) -> None:
    """`amy schreef:` heads a comment on some sites and a quote on boards: a comment's head has a date under it, or
    trails off (`amy said...`)."""
    for row, below in zip(rows, rows[1:]):
        if row.roles == ("author",) and DATED.isdisjoint(below.roles) and not row.text.endswith(TRAILING):
            hit = next(labels.fitting(row.line.look, "quote.head"), None)
            if hit is not None and "user" in hit.slots:
                start, end = hit.slots["user"]
                user = Mark("user", start, end, row.text[start:end])
                row.read_as("quote", Mark("quote", 0, len(row.text), label=hit.role), user)


def label_subjects(rows: Sequence[Row], labels: Labels) -> None:
    """`Asunto: the leak` right over or under a post's date is its subject, in any language; elsewhere it may be said."""
    for row in rows:
        if "posted" not in row.roles:
            continue
        for one in _neighbours(rows, row):
            if one.kind not in ("text", "prose") or one.marks:
                continue
            label, colon, _ = one.text.partition(":")
            if colon and len(label) <= LABEL_WIDTH and any(hit.role == SUBJECT for hit in labels.exact(label + colon)):
                one.read_whole("text", "subject", SUBJECT)


def _neighbours(rows: Sequence[Row], row: Row) -> Sequence[Row]:
    """The row above and the row below."""
    return (*rows[max(0, row.index - 1) : row.index], *rows[row.index + 1 : row.index + 2])


def _often(rows: Sequence[Row]) -> Counter[str]:
    """How often each label without a colon stands on a row: a word like `Maine`, seen once, may be a place."""
    return Counter(
        row.text
        for row in rows
        if row.marks and len(row.marks) == 1 and row.marks[0].role in VALUED and row.text[-1:] not in ":："
    )


__all__ = [
    "find_columns",
    "find_pairs",
    "find_quoted",
    "free_labels",
    "free_months",
    "label_subjects",
    "learn_labels",
    "lend_authors",
    "lend_counts_over",
    "lend_dates",
    "lend_shares",
    "lend_values",
]
