"""Lists of articles and links have names and dates as threads have; but each item there leads on: to the whole
text, or to the comments on it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..labels.look import words_of
from ..labels.words import words
from ..text.rows import Row
from .header import Header
from .mostly import mostly

# So many of the texts must end with a link to the rest: people write `read more` too.
MOST = 0.6
# The link stands among the first or last rows below a head, with buttons to share.
REACH = 5
TAIL, GLUED, PROSE_WIDTH = 24, 120, 100


def lists_articles(rows: Sequence[Row], headers: Sequence[Header]) -> bool:
    """Whether the texts under the headers are the beginnings of articles."""
    stops = [header.first for header in headers[1:]]
    stops.append(min(len(rows), headers[-1].last + 2 * REACH) if headers else 0)
    leading = (_leads(rows, header, stop) for header, stop in zip(headers, stops))
    return mostly(leading, len(headers), max(2, MOST * len(headers)))


def _leads(rows: Sequence[Row], header: Header, stop: int) -> bool:
    """Whether one of the first or last rows under a head leads on."""
    body = header.last + 1
    edges = {*range(header.first, min(stop, body + REACH)), *range(max(body, stop - REACH), stop)}
    return any(_leads_on(rows[index]) or _counts_comments(rows, index) for index in edges)


def _counts_comments(rows: Sequence[Row], index: int) -> bool:
    """`20` over `Comments`, where line ends were lost."""
    return index > 0 and rows[index - 1].text[-1].isdigit() and rows[index].text.casefold() in words("article.comments")


def _leads_on(row: Row) -> bool:
    """`… Read more »`, or a row that ends in `12 comments` or begins so."""
    text = row.text
    if text[0].isdigit() and (first := text.casefold().split(None, 2))[1:] and first[0].isdigit():
        # `12 comments share save 2 98 The next title`, where line ends were lost.
        return first[1].rstrip(" :»") in words("article.comments")
    if len(text) > PROSE_WIDTH:
        # Where line ends were lost, the next title follows on the same line.
        end = text[-GLUED:].casefold()
        return any(phrase in end for phrase in words("article.read_on"))
    said = row.line.look.words
    if not said or not said[-1].endswith(_last_words()):
        return False
    last = text.casefold().rstrip(" :»").split()[-2:]
    if len(last) == 2 and last[0].isdigit() and last[1] in words("article.comments"):
        return True
    tail = text[-TAIL:].rstrip(" .»›→>…[]()").casefold()
    return tail.endswith(_read_on())


@cache
def _read_on() -> tuple[str, ...]:
    return tuple(words("article.read_on"))


@cache
def _last_words() -> tuple[str, ...]:
    """What the last word of a row that leads on ends in."""
    return tuple({words_of(text)[-1] for text in (*_read_on(), *words("article.comments"))})


__all__ = ["lists_articles"]
