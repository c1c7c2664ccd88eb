"""The whole way: str → lines → rows → engine and date order → boundaries → bodies → Thread.

Each stage is a pure function of the ones before it; this module only calls them in order.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime

from attrs import define

from .arguments import want_hints, want_text
from .dates import Found, Order, decide_order
from .engines import GENERIC, SIGN_WIDTH, Engine, Verdict, detector, find_engine, vocabulary, vocabulary_with
from .errors import NotAThread
from .headers.boxes import close_boxes
from .headers.doubt import doubt_cut, find_doubt
from .headers.feet import find_feet, signed_feet
from .headers.find import find_headers
from .headers.header import Header
from .headers.opening import free_title
from .headers.tails import extend_down
from .labels import Labels
from .model import Issue, Thread
from .names.find import find_names
from .names.slots import Slot
from .names.tops import keep_tables
from .page.facts import Facts, read_facts, read_opening_facts
from .page.preamble import lead_rows
from .posts.assemble import build_thread, empty_thread
from .posts.attachments import find_attachments
from .posts.bodies import find_bodies
from .posts.boxcounts import read_counts
from .posts.boxtexts import ladder, read_titles
from .posts.closings import end_bodies
from .posts.counting import count_up
from .posts.draft import Draft
from .posts.edits import find_edits
from .posts.feet import foot_names, foot_zones, read_votes, spare_tags
from .posts.fields import read_headers
from .posts.footers import read_footers
from .posts.inference import infer_numbers
from .posts.notes import free_words
from .posts.places import find_places
from .posts.quotes import head_quotes
from .posts.signatures import find_signatures
from .posts.smilies import cut_smilies
from .posts.titles import is_titled, name_titles, shared_tails, split_name, staff_titles, titles_below
from .posts.zone import Zone
from .text.beside import part_boxes
from .text.columns import part_columns
from .text.letters import mark_letters
from .text.lines import Line
from .text.oneline import cut_lines
from .text.read import read_rows
from .text.readers.reader import Reader
from .text.rows import Row
from .text.splitting import split_lines


@define
class Reading:
    """Everything that the stages found on the way, for `parse` and `explain` alike."""

    text: str
    lines: list[Line]
    rows: list[Row]
    candidates: list[Header]
    headers: list[Header]
    verdict: Verdict
    table: Engine | None
    labels: Labels
    reason: str = ""
    feet: bool = False  # headers stand under what they head
    tables: Sequence[tuple[int, int]] = ()  # places of posts whose cells stood side by side

    @property
    def engine(self) -> str | None:
        """The name that the thread carries: the table's, `generic` without one, `None` without posts."""
        if not self.headers:
            return None
        return GENERIC if self.table is None else self.table.name

    @property
    def traits(self) -> frozenset[str]:
        """What is known of the engine beyond words."""
        return self.table.traits if self.table is not None else frozenset()

    def has(self, trait: str) -> bool:
        """Whether the engine table in use has `trait`."""
        return trait in self.traits


def parse(
    text: str,
    *,
    engine: str | Engine | None = None,
    now: datetime | None = None,
    day_first: bool | None = None,
    strict: bool = False,
) -> Thread:
    """Read the thread that `text` shows.

    `engine` is the name of the engine table to use instead of the one that fits best (`generic`: none),
    or an `Engine` of your own. `now` is when the page was saved: without it, dates like `Yesterday` stay
    unresolved. `day_first` settles dates like 03/04/2012 (`True`: the 3rd of April). With `strict`, a text
    without thread structure raises `NotAThread`; without, it gives a thread with no posts and an issue
    `no-structure`. Raises `UnknownEngine` for a name that no table has, `TypeError` for a wrong type, and
    nothing else, whatever the text.

    >>> parse("just some text").posts
    ()
    >>> thread = parse("#1 amy\\nJoined: Mar 2, 2010\\nMine boils.\\n#2 bob\\nJoined: Mar 3, 2011\\nSo does mine.")
    >>> [(post.number, post.author.name, post.body) for post in thread.posts]
    [(1, 'amy', 'Mine boils.'), (2, 'bob', 'So does mine.')]
    """
    want_text("parse", text)
    want_hints("parse", engine=engine, now=now, day_first=day_first)
    reading = read(text, engine)
    if not reading.headers:
        if strict:
            raise NotAThread(reading.reason)
        # Without an engine's signs the text may be anything, and its first line anything's title.
        facts = read_opening_facts(reading.rows, reading.labels) if reading.table is not None else Facts()
        return empty_thread(text, reading.reason, facts, _date_order([], day_first), now)
    return _thread(reading, now, day_first)


def read(text: str, engine: str | Engine | None = None) -> Reading:
    """The stages up to the boundaries."""
    labels = vocabulary(engine != GENERIC)
    table: Engine | None = None
    if isinstance(engine, Engine):
        table, labels = engine, vocabulary_with(engine)
    elif engine is not None:
        table = find_engine(engine)
    whole = split_lines(text)
    lines = cut_lines(text, whole, labels)
    judged, cut = engine is None, lines is not whole
    parted, tables = part_columns(text, lines, labels)
    reading = _bounded(text, parted, labels, table, judged, cut)
    if tables and _crossed(reading.headers, tables):
        reading, tables = _bounded(text, lines, labels, table, judged, cut), []
    reading.lines, reading.tables = lines, tables
    return reading


def _crossed(headers: Sequence[Header], tables: Sequence[tuple[int, int]]) -> bool:
    """Whether two posts begin among the cells of one: what looked like its columns are none."""
    starts = sorted(min(row.line.start for row in header.core) for header in headers)
    return any(bisect_left(starts, end) - bisect_left(starts, start) > 1 for start, end in tables)


def _bounded(text: str, lines: list[Line], labels: Labels, table: Engine | None, judged: bool, cut: bool) -> Reading:
    """Lines → rows, the engine and where posts begin. `judged`: the text tells the engine; `cut`: line ends were lost."""
    rows = read_rows(part_boxes(text, lines, labels), Reader(labels))
    mark_letters(rows)
    free_words(rows)
    verdict = Verdict(None, ())
    if judged:
        verdict = detector().judge([row.line.look for row in rows if len(row.text) <= SIGN_WIDTH], labels)
        table = find_engine(verdict.name) if verdict.name is not None else None
    feet = find_feet(rows) if table is None else []
    if feet:
        return Reading(text, lines, rows, feet, feet, verdict, table, labels, feet=True)
    traits = table.traits if table is not None else frozenset()
    candidates = find_headers(rows, table is not None, traits)
    headers = [header for header in candidates if header.taken]
    reason = find_doubt(rows, candidates, headers, table is not None)
    if not reason and cut and table is None:
        reason = doubt_cut(headers)
    if reason:
        headers = []
    elif table is not None and table.signed_below and (feet := signed_feet(rows, headers)):
        return Reading(text, lines, rows, candidates, feet, verdict, table, labels, feet=True)
    return Reading(text, lines, rows, candidates, headers, verdict, table, labels, reason)


def _thread(reading: Reading, now: datetime | None, day_first: bool | None) -> Thread:
    rows, headers, labels = reading.rows, reading.headers, reading.labels
    free_title(headers)
    if reading.feet and reading.table is not None:
        # Posts whose heads were lost stand over the first that could be told.
        facts = read_opening_facts(rows, labels)
    else:
        facts = read_facts(rows, headers, labels, reading.traits)
    ranks = labels.ranks
    authors, zones = _feet(reading) if reading.feet else _heads(reading, facts)
    drafts = _drafts(reading, zones, authors, facts, ranks)
    if reading.has("bare-place"):
        find_places(rows, drafts, facts.title)
    count_up(drafts)
    if not reading.has("number-is-id"):
        infer_numbers(drafts)
    if reading.has("name-quotes"):
        head_quotes(rows, drafts)
    find_edits(rows, drafts)
    signed = reading.table is not None and "signature" in reading.table.order
    find_signatures(rows, drafts, signed, reading.has("ruled-signature"))
    read_footers(rows, drafts)
    find_attachments(rows, drafts, labels.by_role("attach.head"))
    cut_smilies(rows, drafts, reading.table.smilies if reading.table is not None else ())
    order = _date_order(drafts, day_first)
    return build_thread(
        reading.text, rows, drafts, facts, order, now, reading.engine or GENERIC, _issues(reading, order)
    )


def _feet(reading: Reading) -> tuple[list[Slot | None], list[Zone]]:
    """The authors and the zones of posts that are told under their text."""
    authors = foot_names(reading.headers)
    _sign(reading.headers, authors)
    zones = foot_zones(reading.headers)
    if reading.table is None:
        spare_tags(reading.rows, zones[0])
    return authors, zones


def _heads(reading: Reading, facts: Facts) -> tuple[list[Slot | None], list[Zone]]:
    """The authors and the zones of posts that are told over their text."""
    rows, headers, labels = reading.rows, reading.headers, reading.labels
    extend_down(rows, headers)
    known = [facts.starter] if facts.starter else []
    authors = find_names(rows, headers, labels.ranks, known, facts.title, reading.traits)
    _sign(headers, authors)
    close_boxes(rows, headers, labels.ranks)
    keep_tables(rows, headers, reading.tables)
    place = reading.table.subject_place if reading.table is not None else ""
    below = reading.table is not None and reading.table.buttons_below
    zones = find_bodies(rows, headers, facts.title, reading.has("subject"), place, below)
    end_bodies(rows, zones, reading.has("end-mark"))
    return authors, zones


def _sign(headers: Sequence[Header], authors: Sequence[Slot | None]) -> None:
    """Tell each header the name that was found for it."""
    for header, slot in zip(headers, authors):
        header.author = slot.text if slot is not None else None


def _issues(reading: Reading, order: Order) -> list[Issue]:
    """What was left open: two engines that compete, dates whose order nothing tells."""
    out: list[Issue] = []
    verdict = reading.verdict
    if verdict.rival is not None:
        out.append(Issue("engine-tie", f"reads like {verdict.name} and like {verdict.rival}"))
    if not order.certain and order.day_first is not None:
        told = "day first" if order.day_first else "month first"
        out.append(Issue("date-order", f"dates are read {told}: {order.reason}"))
    return out


def _drafts(
    reading: Reading,
    zones: Sequence[Zone],
    authors: Sequence[Slot | None],
    facts: Facts,
    ranks: frozenset[str],
) -> list[Draft]:
    rows = reading.rows
    badges = reading.labels.by_role("badge.op")
    ranks |= staff_titles(lead_rows(rows, reading.headers)) | badges
    names = {facts.starter} if facts.starter else set()
    names |= {
        slot.text
        for slot in authors
        if slot is not None and (" " not in slot.text or (slot.kind == "author" and not is_titled(slot.text, ranks)))
    }
    found = [slot for slot in authors if slot is not None]
    tails = (*shared_tails(found, names, lambda text: text.casefold() in ranks), *titles_below(rows, found))
    for slot in found:
        split_name(slot, names, lambda text: text.casefold() in ranks, tails)
    drafts = read_headers(rows, zones, authors, reading.has("dated-posts"))
    if reading.feet:
        read_votes(rows, drafts)
        return drafts
    if reading.table is None or "messages" in reading.table.order:
        # Other boards show levels and points.
        read_counts(rows, drafts, reading.has("one-count"))
    read_titles(rows, drafts, facts.title, badges, reading.has("group-title"), reading.has("plain-place"))
    steps = ladder(drafts)
    name_titles(drafts, lambda text: text in steps or text.casefold() in ranks)
    return drafts


def _date_order(drafts: Sequence[Draft], day_first: bool | None) -> Order:
    if day_first is not None:
        return Order(day_first, True, "as the caller said")
    posted = [draft.posted for draft in drafts if draft.posted is not None]
    others = [found for draft in drafts for found in (draft.joined, draft.edited) if isinstance(found, Found)]
    return decide_order([*posted, *others], ascending=posted)


__all__ = ["Issue", "Reading", "parse", "read"]
