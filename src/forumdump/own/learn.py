"""Dumps of one board → a draft of its engine table: labels, heads, buttons, titles and the order of a post's items.

Nothing is known of the board: a line that comes back with other values in it is a label's, one that comes back
with other names and dates is a post's head, one that comes back word for word is furniture. What the vocabulary
knows already is not repeated. The draft is for a person to check.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import regex
from attrs import frozen

from .. import patterns as re_
from ..arguments import want_text
from ..dates import Found, find_date, read_date
from ..engines import vocabulary
from ..engines.base import Engine
from ..labels import Labels, group
from ..labels.look import fold
from ..text.lines import Line
from ..text.numbers import read_count
from ..text.splitting import split_lines

# A line must come back so often in all dumps together to tell anything.
OFTEN = 3
# Labels, buttons and titles are shorter than this, heads of posts than that.
LABEL_WIDTH, HEAD_WIDTH = 40, 140
# Furniture stands at this share of the posts or more; what comes back more seldom is a name or a title.
MOST = 0.6
# Words of a name in a head.
NAME_WORDS = 4
_LABEL = regex.compile(r"(?P<label>[^\W\d_][^:：|]{1,38}?)\s?[:：](?:\s++(?P<value>\S.{0,80}+))?")
_ROLES = {
    "joined": "member.joined",
    "messages": "member.posts",
    "location": "member.location",
    "profile": "member.other",
}


@frozen
class Learned:
    """A drafted table and what each part of it rests on, as comments by key."""

    engine: Engine
    notes: Mapping[str, str]


def learn_engine(texts: Iterable[str], name: str = "own-board") -> Learned:
    """Draft the table of the board that `texts`, one `str` a page, are dumps of.

    `name` is what the table is called. The draft, `.engine`, goes to `write_engine` with its `.notes`. Raises
    `TypeError` where `texts` is one text or holds anything but `str`.

    >>> post = "{0}\\nRowing since: May {1}, 2009\\nStrokes: {1}7\\nLaunched by {0} at 2012-05-0{1} 10:1{1}\\nHello\\n"
    >>> drafted = learn_engine(post.format(name, n) for n, name in enumerate(["amy", "bob", "cy", "amy"], 1)).engine
    >>> drafted.words["member.joined"], drafted.words["member.posts"], drafted.forms
    (('Rowing since:',), ('Strokes:',), (('post.head', 'Launched by {user} at {date}'),))
    """
    if isinstance(texts, str):
        raise TypeError("learn_engine() takes several texts, not one str; put it in a list")
    labels = vocabulary()
    pages = list(texts)
    for page in pages:
        want_text("learn_engine", page)
    # A brace that a page shows would be a slot's in a table.
    lines = [[line for line in split_lines(page) if line.text and "{" not in line.text] for page in pages]
    found = _labelled(lines)
    words: dict[str, tuple[str, ...]] = {}
    known: list[str] = []
    for label, role in found.items():
        if labels.exact(label):
            known.append(label)
        else:
            words[role] = (*words.get(role, ()), label)
    heads = _heads(lines, found)
    forms = tuple(("post.head", head) for head in heads if not _fits(labels, head))
    posts = _posts(lines, found, heads)
    furniture, ladder = _repeated(lines, found, labels, posts)
    if furniture:
        words["action.other"] = furniture
    signs = {text: 1.0 for role, texts in words.items() if role != "action.other" for text in texts}
    signs |= {head: 2.0 for _, head in forms}
    engine = Engine(
        name=name,
        title=name,
        family="own",
        words=words,
        forms=forms,
        signs=signs,
        order=_order(lines, found, heads),
        ladder=ladder,
        sources=(f"{len(lines)} {'dump' if len(lines) == 1 else 'dumps'}, read by forumdump learn",),
    )
    return Learned(engine, _notes(known, posts))


def _notes(known: Sequence[str], posts: int) -> dict[str, str]:
    seen = f" (known already and left out: {', '.join(known)})" if known else ""
    return {
        "name": f"Drafted by forumdump learn{_from(posts)}. Check each line, take out what is wrong.",
        "order": "The items of a post as the board prints them.",
        "ladder": "Titles of members, as far as they came back under other names.",
        "words": f"Whole lines and labels by role{seen}.",
        "forms": "Lines with slots: {user}, {date}, {n}, {title}.",
        "signs": "What only this board prints, with a weight.",
    }


def _from(posts: int) -> str:
    return f" from about {posts} posts" if posts else "; no label comes back in these dumps"


Lines = Sequence[Sequence[Line]]


def _labelled(dumps: Lines) -> dict[str, str]:
    """Labels that come back with different values, and the role that their values tell."""
    values: dict[str, list[str]] = defaultdict(list)
    for lines in dumps:
        for k, line in enumerate(lines):
            match = _LABEL.fullmatch(line.text) if len(line.text) <= 3 * LABEL_WIDTH else None
            if match is None or match["label"].count(" ") > 3:
                continue
            below = lines[k + 1].text if k + 1 < len(lines) else ""
            values[line.text[: match.end("label")] + ":"].append(match["value"] or below)
    roles = {label: _role(label, shown) for label, shown in values.items() if len(shown) >= OFTEN}
    out = {label: role for label, role in roles.items() if role}
    counts = [label for label, role in out.items() if role == "member.posts"]
    for label in counts[1:]:
        # Of several counts in a box the first that no table knows is that of messages on most boards.
        if not vocabulary().exact(label):
            out[label] = "member.other"
    return out


def _role(label: str, values: Sequence[str]) -> str:
    """What a label's values are: dates without a time, counts, short texts; empty where they are prose."""
    for hit in vocabulary().exact(label):
        if group(hit.role) in _ROLES:
            return hit.role
    dates = [found for value in values if (found := read_date(value, 0, len(value))) is not None]
    most = MOST * len(values)
    if len(dates) >= most:
        return "member.joined" if sum(found.has_time for found in dates) < most else "post.date"
    if sum(read_count(value) is not None for value in values) >= most:
        return "member.posts"
    short = [value for value in values if len(value) <= LABEL_WIDTH]
    return "member.other" if len(short) >= 0.9 * len(values) and len(set(values)) > 1 else ""


def _heads(dumps: Lines, labels: Mapping[str, str]) -> list[str]:
    """Forms of lines that come back with other dates, and names, in them."""
    groups: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for lines in dumps:
        for line in lines:
            found = _date_of(line.text)
            if found is None or _is_labelled(line.text, labels):
                continue
            before, after = line.text[: found.start].strip(), _numbered(line.text[found.end :].strip())
            if before.count(" ") > 8 or after.count(" ") > 6:
                continue
            words = _numbered(before).split(" ")
            groups[words[0] if len(words) > 1 else "", words[-1] if len(words) > 1 else "", after].append(
                _numbered(before)
            )
    out = []
    for (_, _, after), heads in groups.items():
        if len(heads) >= OFTEN:
            form = " ".join(part for part in (_slotted(heads), "{date}", after) if part)
            if any(char.isalpha() for char in form.replace("{user}", "").replace("{date}", "").replace("{n}", "")):
                out.append(form)
    return sorted(out, key=len, reverse=True)


def _date_of(text: str) -> Found | None:
    found = find_date(text, 0, len(text)) if len(text) <= HEAD_WIDTH else None
    return found if found is not None and found.has_day and (found.has_time or found.has_year) else None


def _is_labelled(text: str, labels: Mapping[str, str]) -> bool:
    match = _LABEL.fullmatch(text)
    return match is not None and match["label"] + ":" in labels


def _numbered(text: str) -> str:
    return re_.POST_NUMBER.sub(lambda match: match[0].replace(match["n"], "{n}"), text)


def _slotted(heads: Sequence[str]) -> str:
    """Lines that differ in their middle as one form: the words they share, and a slot for the name."""
    split = [head.split(" ") for head in dict.fromkeys(heads)]
    first = split[0]
    if len(split) == 1:
        # One name only: `by amy` hides it from nobody, but a form that holds a name fits nothing else.
        return " ".join(first)
    shortest = min(map(len, split))
    lead = next((k for k in range(shortest) if any(words[k] != first[k] for words in split)), shortest)
    tail = next((k for k in range(shortest - lead) if any(words[-1 - k] != first[-1 - k] for words in split)), 0)
    if max(map(len, split)) - lead - tail > NAME_WORDS:
        return ""
    return " ".join([*first[:lead], "{user}", *(first[len(first) - tail :] if tail else ())])


def _fits(labels: Labels, form: str) -> bool:
    """Whether the vocabulary has the form already."""
    shown = form.replace("{user}", "amy").replace("{date}", "May 3, 2012 10:15").replace("{n}", "7")
    return any(group(hit.role) in ("head", "edit", "quote") for hit in labels.match(shown))


def _posts(dumps: Lines, labels: Mapping[str, str], heads: Sequence[str]) -> int:
    """About how many posts the dumps hold: what tells of posts stands once in each."""
    seen: Counter[str] = Counter()
    for lines in dumps:
        for line in lines:
            match = _LABEL.fullmatch(line.text)
            if match is not None and match["label"] + ":" in labels:
                seen[match["label"]] += 1
    return max(seen.values(), default=len(heads))


def _repeated(
    dumps: Lines, found: Mapping[str, str], labels: Labels, posts: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Lines that stand at most posts word for word, and those that stand under different names."""
    seen: Counter[str] = Counter()
    above: dict[str, set[str]] = defaultdict(set)
    boxed: Counter[str] = Counter()
    for lines in dumps:
        for k, line in enumerate(lines):
            if len(line.text) <= LABEL_WIDTH and any(char.isalpha() for char in line.text):
                seen[line.text] += 1
                above[line.text].add(lines[k - 1].text if k else "")
                boxed[line.text] += k + 1 < len(lines) and _is_labelled(lines[k + 1].text, found)
    new = [text for text, n in seen.items() if n >= OFTEN and not labels.exact(text) and not _LABEL.fullmatch(text)]
    # A title stands between a name and the first label; a name there has the end of a body above it.
    ladder = [
        text
        for text in new
        if boxed[text] >= MOST * seen[text]
        and len(above[text]) > 1
        and all(0 < len(line) <= LABEL_WIDTH and seen[line] >= 2 for line in above[text])
    ]
    furniture = [
        text
        for text in new
        if posts and MOST * posts <= seen[text] <= 2.2 * posts and _date_of(text) is None and text not in ladder
    ]
    return tuple(furniture), tuple(text for text in ladder if fold(text))


def _order(dumps: Lines, labels: Mapping[str, str], heads: Sequence[str]) -> tuple[str, ...]:
    """The items of a post by the order in which their first ones stand, from post to post."""
    items = {"member.joined": "joined", "member.posts": "messages", "member.location": "location"}
    places: dict[str, int] = {}
    for lines in dumps:
        for k, line in enumerate(lines):
            match = _LABEL.fullmatch(line.text)
            role = labels.get(match["label"] + ":", "") if match is not None else ""
            item = items.get(role) or ("posted" if heads and role == "" and _date_of(line.text) is not None else None)
            if item is not None:
                places.setdefault(item, k)
    return ("author", *sorted(places, key=lambda item: places[item]), "body")


__all__ = ["Learned", "learn_engine"]
