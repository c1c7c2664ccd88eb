"""Short lines around a post's date or number: `Old 11-19-02, 06:39 PM`, `amy, May 3, 2024, 7:33pm 12`, `#12 amy`."""

from __future__ import annotations

import regex

from ... import patterns as re_
from ...labels import Labels, Look
from ..brief import has_word
from ..marks import NONE, Mark, Marks

# A post's head line holds a date and a few words; longer lines with a date are prose.
HEAD_WIDTH = 140
HEAD_WORDS = 8
TAIL_WORDS = 7
# A line with a number that no date follows is shorter still.
NUMBER_WIDTH = 48
# Signs of a post's number.
FLOORS = frozenset("#＃楼樓")
# A name with a particle or two has so many words with small letters, a sentence more.
SMALL = 2


def dated(look: Look) -> Marks:
    """A short line around a date: `Old 11-19-02, 06:39 PM`, `amy (Amy P.) May 3, 2024, 7:33pm 12`."""
    text = look.text
    if len(text) > HEAD_WIDTH:
        return NONE
    found = look.date
    aged = found is not None and found.relative is not None and re_.AGE_SIGN.search(text[: found.start]) is not None
    if found is None or (
        not aged
        and (
            found.shape == "relative-short"
            or not (found.has_day or found.start == 0 or re_.POST_NUMBER.match(text, found.end))
        )
    ):
        # `March 2025 in Releases` and `amy 9 years ago#12` date a post; `Editing PC Build, May 2024` is a title.
        return NONE
    before, after = text[: found.start], text[found.end :]
    counted = re_.COUNTED_NAME.fullmatch(before) if before[0:1].isdigit() and found.has_day else None
    if counted is not None:
        # Japanese boards: `12: amy : 2011/06/04 11:23:04`.
        start, end = counted.span("user")
        return (
            Mark("number", 0, counted.end("n"), int(counted["n"]), *counted.span("n")),
            Mark("author", start, end, text[start:end]),
            Mark("date", found.start, found.end, found),
        )
    ahead = re_.POST_NUMBER.search(before)
    if (len(before.split()) > HEAD_WORDS and not (found.has_time and _adjoins(before, ahead))) or (
        len(after.split()) > TAIL_WORDS
    ):
        return NONE
    # phpBB closes the name in its heads with a guillemet; torn off, it leads the date.
    opened = re_.STATE_WORD.fullmatch(before) is not None or before.strip() == "»" or _in_guillemets(before, after)
    marks = [Mark("posted" if opened and found.has_day else "date", found.start, found.end, found)]
    lead, words = 0, before
    number = re_.NUMBER_BEFORE_ISO.match(after) or re_.POST_NUMBER.search(after) or re_.LAST_NUMBER.fullmatch(after)
    if number is not None:
        marks.append(number_mark(number, found.end))
    elif ahead is not None:
        # `#1 amy, May 3` and `amy #1 May 3`: the name stands on the side that has words.
        behind = before[ahead.end() :]
        lead, words = (ahead.end(), behind) if has_word(behind) else (0, before[: ahead.start()])
        marks.append(number_mark(ahead))
    author = _author_before(words)
    if words.rstrip()[-1:] == "(" and (after.strip() != ")" or not found.has_time):
        # `amy (2008-10-30 20:05)` heads a post in archives, `1.2 (2008-10-30)` a list of changes.
        author = None
    if len(marks) == 1 and not found.has_time and text.rstrip()[-1] in ".!?…" and _runs_on(after):
        # `By the way, on May 3 the pass was still closed.`
        return NONE
    if author is not None:
        start, end = lead + author[0], lead + author[1]
        marks.append(Mark("author", start, end, text[start:end]))
    elif not _is_head(words) and has_word(words):
        if len(marks) == 1 and not found.has_time and _runs_on(words + after):
            return NONE
        words = re_.LEADING_OFF.sub("", words)
        marks.append(Mark("prefix", lead, lead + len(words.rstrip()), words.strip()))
    return tuple(sorted(marks, key=lambda mark: mark.start))


SENTENCE_ENDS = frozenset(".!?")


def numbered(look: Look, labels: Labels) -> Marks:
    """A short line with `#12` in it: `#12 | Link`, `Thread Starter #5`, `#12 amy`."""
    text = look.text
    if len(text) > NUMBER_WIDTH or FLOORS.isdisjoint(text):
        return NONE
    match = re_.POST_NUMBER.search(text)
    if match is None or (match.start() and not text[match.start() - 1].isspace()):
        return NONE
    number = number_mark(match)
    if match.start() and has_word(text[: match.start()]):
        if text[match.end() :].strip() in SENTENCE_ENDS:
            # `Project bidding is likely #2.`
            return NONE
        return (Mark("prefix", 0, match.start(), text[: match.start()].strip()), number)
    rest = re_.NEXT_WORD.match(text, match.end())
    if rest is not None and text[rest.end()].isalnum() and not labels.exact(text[rest.end() :]):
        return (number, Mark("prefix", rest.end(), len(text), text[rest.end() :]))
    return (number,)


def _author_before(before: str) -> tuple[int, int] | None:
    """The name in the words before a date: `by X »`, `X,`, `X (Real Name)`."""
    if _is_head(before):
        return None
    for pattern in re_.AUTHOR_BEFORE:
        match = pattern.fullmatch(before)
        if match and has_word(match["user"]):
            return match.span("user")
    return None


def _in_guillemets(before: str, after: str) -> bool:
    """`« on: May 3, 2012, 07:33:12 PM »`: SMF's and YaBB's line over a first post, in any language."""
    return after.strip() == "»" and re_.GUILLEMET_LEAD.fullmatch(before) is not None


def _is_head(before: str) -> bool:
    """Whether the words before a date only introduce it: `Posted`, `Old`, `on`, `«  Reply #3 on:`."""
    return re_.HEAD_WORDS.fullmatch(before) is not None


def _runs_on(words: str) -> bool:
    """Whether words around a date are of a sentence: several of them begin with a small letter."""
    return sum(word[0].islower() and word not in re_.LITTLE for word in words.split()[1:]) >= SMALL


def _adjoins(before: str, number: regex.Match[str] | None) -> bool:
    """Whether a `#12` stands right before the date: then a subject of any length may lead the line."""
    return (
        number is not None and before[number.start()] == "#" and not has_word(before[number.end() :].replace("_", ""))
    )


def number_mark(match: regex.Match[str], offset: int = 0) -> Mark:
    start, end = match.span("n")
    return Mark("number", offset + match.start(), offset + match.end(), int(match["n"]), offset + start, offset + end)


__all__ = ["FLOORS", "HEAD_WIDTH", "dated", "number_mark", "numbered"]
