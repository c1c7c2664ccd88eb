"""Lines with a name in a fixed form: `X's Avatar`, `X is offline`, `@amy`, `amy amy Member`, `rurutia Member`."""

from __future__ import annotations

from ... import patterns as re_
from ...labels import STATES, TITLES, Labels, Look
from ..marks import NONE, Mark, Marks
from ..pagers import begins_pager
from .forms import bare_name

WIDTH = 110
# A title behind a state is no longer, and one behind a name is shorter.
STATE_TITLE = 64
NAME_WIDTH, TITLE_WIDTH = 30, 30
TITLE_WORDS = 3
# The words of a name beside a state, of that state, and of both.
NAME_WORDS, STATE_WORDS, WORDS = 3, 3, 6


def named(look: Look, labels: Labels) -> Marks:
    """The marks of a line that names a member."""
    if len(look.text) > WIDTH:
        return NONE
    return (
        _handle(look)
        or _doubled(look, labels)
        or _avatar(look, labels)
        or _pager(look)
        or _titled(look, labels)
        or _online(look, labels)
        or _present(look, labels)
    )


def _is_title(text: str, labels: Labels) -> bool:
    return any(hit.role in TITLES for hit in labels.exact(text))


def _handle(look: Look) -> Marks:
    text = look.text
    match = re_.HANDLE.fullmatch(text) if text[0] == "(" else None
    return (Mark("handle", 0, len(text), match["user"], *match.span("user"), "handle"),) if match else NONE


def _doubled(look: Look, labels: Labels) -> Marks:
    """`amyamy Member`: an avatar's text glued to the name."""
    text = look.text
    match = re_.GLUED.fullmatch(text) if says_again(text) else None
    if match is None or len(match["user"]) <= 2 or _is_title(match["user"], labels):
        return NONE
    if not match["rest"] and _is_title(match["user"].rpartition(" ")[2], labels):
        # The text of a rank's picture, and the rank: `Pool MentorPool Mentor`.
        return (Mark("rank", 0, len(text), label="rank.ladder"),)
    avatar = Mark("avatar", 0, match.end("user"), match["user"], *match.span("user"))
    return (avatar, Mark("title", *match.span("rest"), match["rest"])) if match["rest"] else (avatar,)


def says_again(text: str) -> bool:
    """Whether a text begins with the same letters twice: a look that costs less than the pattern."""
    start = text[:2]
    at = text.find(start, 2, 2 * NAME_WIDTH)
    while at > 0 and not text.startswith(text[:at], at):
        at = text.find(start, at + 1, 2 * NAME_WIDTH)
    return at > 0


def _avatar(look: Look, labels: Labels) -> Marks:
    """`amy's Avatar`, a known title before it on boards that print the picture right under it."""
    text = look.text
    match = re_.AVATAR.fullmatch(text) if "'" in text or "’" in text else None
    if match is None:
        return NONE
    at = _after_title(match["user"], labels)
    avatar = Mark("avatar", at, len(text), match["user"][at:], at, match.end("user"))
    return (Mark("title", 0, at - 1, text[: at - 1]), avatar) if at else (avatar,)


def _after_title(text: str, labels: Labels) -> int:
    """Where the name behind a known title begins: `Senior Member amy`; 0 if none leads."""
    words = text.split(" ")
    for count in range(min(TITLE_WORDS, len(words) - 1), 0, -1):
        title = " ".join(words[:count])
        if _is_title(title, labels):
            return len(title) + 1
    return 0


def _pager(look: Look) -> Marks:
    """`Page 2 of 7` reads like a name with a title."""
    text = look.text
    return (Mark("nav", 0, len(text), label="nav.page_of"),) if look.digit and begins_pager(text) else NONE


def _titled(look: Look, labels: Labels) -> Marks:
    """`rurutia Member`: a name of one word with a title that boards give by default."""
    text = look.text
    name, space, title = text.partition(" ")
    if (
        not space
        or look.last not in labels.title_ends
        or not 2 <= len(name) <= NAME_WIDTH
        or len(title) > TITLE_WIDTH
        or title[:1].islower()  # boards print titles with a capital; `Guild leader` is one title
        or not _is_title(title, labels)
        or labels.meant(look)
    ):
        return NONE
    title = title.lstrip()
    return (Mark("titled", 0, len(name), name), Mark("title", len(text) - len(title), len(text), title))


def _online(look: Look, labels: Labels) -> Marks:
    """`amy is offline Member`."""
    text, folded = look.text, look.folded
    match = re_.ONLINE.match(text) if "line" in folded or "сети" in folded or "connecté" in folded else None
    if match is None or not (match.end() == len(text) or text[match.end()].isspace()):
        return NONE
    start, end = bare_name(text, *match.span("user"))
    state = Mark("status", 0, match.end(), text[start:end], start, end)
    behind = text[match.end() :]
    if not 0 < len(behind.strip()) <= STATE_TITLE:
        return (state,)
    start = len(text) - len(behind.lstrip())
    words = text[start : max(start, match.end() + _title_end(behind, labels))].rstrip()
    return (state, Mark("suffix", start, start + len(words), words))


def _title_end(text: str, labels: Labels) -> int:
    """Where the title behind a state ends: before a count with its label (`16 Danke erhalten.`)."""
    for digit in re_.NEXT_NUMBER.finditer(text):
        if any(labels.match(text[digit.end() :], "member.")):
            return digit.start()
    return len(text)


def _present(look: Look, labels: Labels) -> Marks:
    """`amy Offline`, `Nem elérhető amy`: a name beside an online state, in any language."""
    text = look.text
    if labels.state_signs.isdisjoint(look.words):
        return NONE
    if not 0 < text.count(" ") < WORDS or labels.state_words.isdisjoint(look.folded.split(" ")):
        return NONE
    words = text.split(" ")
    for count in range(1, min(STATE_WORDS + 1, len(words))):
        for head, tail in ((words[:-count], words[-count:]), (words[count:], words[:count])):
            if len(head) <= NAME_WORDS and any(hit.role in STATES for hit in labels.exact(" ".join(tail))):
                name = " ".join(head)
                start = 0 if head[0] is words[0] else len(text) - len(name)
                return (Mark("status", 0, len(text), name, start, start + len(name)),)
    return NONE


__all__ = ["NAME_WIDTH", "named", "says_again"]
