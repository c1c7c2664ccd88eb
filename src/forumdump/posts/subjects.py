"""The subject of a post between its header and its body: the thread's title, `Re:` and a title, a post icon's
name and a title, a title of the post's own.

Only engines that print subjects there are read for all of these; the thread's title is known anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import patterns as re_
from ..headers.header import Header
from ..labels.words import leading, words
from ..text.rows import Row
from ..text.titles import fold_title

# vBulletin cuts subjects at 85 characters by default, others at up to 160; a post icon's name stands before.
WIDTH = 190
OWN_WIDTH = 85
# `Thumbs up `, `Lightbulb Re: ` before a subject.
ICON_WIDTH = 20
# Rows under a header in which its subject stands, badges and rules aside.
NEAR = 4
# A post's own title is told from a first line by its capitals: so many words, so many of them capitalised.
OWN_WORDS = 3
CAPITALS = 0.6


class Subjects:
    """Tells which rows above bodies are subjects. `shown`: the engine prints subjects over bodies; `place`:
    right over the `body`, over a line drawn there (`ruled`), or at the `head` of the post."""

    def __init__(
        self,
        rows: Sequence[Row],
        headers: Sequence[Header],
        stops: Sequence[int],
        title: str | None,
        shown: bool,
        place: str,
    ) -> None:
        self.shown, self.place = shown, place
        self._icons = words("post.icon")
        self._title = self._shown_title(rows, headers, stops, fold_title(title))
        self._iconed = shown and self._shows_icons(rows, headers, stops)

    def _shows_icons(self, rows: Sequence[Row], headers: Sequence[Header], stops: Sequence[int]) -> bool:
        """Whether the names of post icons stand under several headers."""
        near = [rows[header.last + 1 : min(header.last + 1 + NEAR, stop)] for header, stop in zip(headers, stops)]
        return sum(any(self._icon_end(row.text) for row in under[:2]) for under in near) > 1

    def _shown_title(self, rows: Sequence[Row], headers: Sequence[Header], stops: Sequence[int], title: str) -> str:
        """What this board prints as the subject of posts: the title, or what stands over most bodies alike
        but for `Re:`; one that has `Re:` counts twice, and an engine that prints no subjects must show two."""
        if self.place and not self.shown:
            return ""
        seen: dict[str, int] = {}
        for header, stop in zip(headers, stops):
            near: dict[str, int] = {}
            for row in rows[max(0, header.top - 1) : min(header.last + 3, stop)]:
                folded = row.title if len(row.text) <= WIDTH else ""
                if folded and near.get(folded) != 2:
                    near[folded] = 2 if re_.is_reply(row.text) else 1
            for folded, n in near.items():
                seen[folded] = seen.get(folded, 0) + n
        most = max(2, len(headers))
        answered = [(n, text) for text, n in seen.items() if n > most]
        if answered:
            return max(answered)[1]
        return title if title and seen.get(title, 0) >= (1 if self.shown else 2) else ""

    def titled(self, row: Row) -> bool:
        """Whether a row is the thread's title, perhaps behind `Re:` or a post icon's name."""
        if not self._title or len(row.text) > WIDTH + len(self._title):
            return False
        folded = row.title
        if folded == self._title:
            return True
        # A picture's text may have the title too: `Hats Empty Re: Hats`.
        lead = folded.removesuffix(self._title).removeprefix(self._title + " ")
        return folded.endswith(self._title) and len(lead) <= ICON_WIDTH and lead[-1:] in ("", " ")

    def own(self, row: Row, below: Row) -> bool:
        """Whether the first row under a header is a subject of the post's own, with its text on the row `below`."""
        if not self.shown or self.place == "head" or row.kind not in ("text", "prose") or len(row.text) > WIDTH:
            return False
        icon = self._icon_end(row.text)
        if self._iconed and icon == len(row.text):
            return True
        if below.kind == "rule" and self.place == "ruled":
            return True
        if row.line.wrapped or row.line.mark == "bullet":
            return False
        if re_.REPLY_PREFIX.match(row.text) or (icon and (self._iconed or re_.REPLY_PREFIX.match(row.text[icon:]))):
            return True
        return (
            self.place in ("body", "ruled")
            and below.gap == 0
            and below.kind in ("text", "prose")
            and _like_title(row.text)
        )

    def _icon_end(self, text: str) -> int:
        """Where the subject behind a post icon's name begins; 0 if no icon is named."""
        if len(text) > WIDTH:
            return 0
        end = leading(text, self._icons)
        if end is None or (end < len(text) and text[end] in ":："):
            return 0
        while end < len(text) and text[end].isspace():
            end += 1
        return end if end == len(text) or not text[end].islower() or end > ICON_WIDTH // 2 else 0


def _like_title(text: str) -> bool:
    """`DIY's Build An Outdoor Picnic Table Project`: words with capitals and no full stop."""
    parts = text.split()
    if len(text) > OWN_WIDTH or len(parts) < OWN_WORDS or not text[-1].isalnum():
        return False
    told = [part for part in parts if len(part) > 3 and part[0].isalpha()]
    return len(told) >= OWN_WORDS and sum(part[0].isupper() for part in told) >= CAPITALS * len(told)


__all__ = ["WIDTH", "Subjects"]
