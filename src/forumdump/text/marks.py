"""Lines → marks: what each line says by itself, before any decision about the thread.

A mark is a piece of a line with a role: a label, a date, a count, a name in a fixed form, an edit
note. A line without marks is plain text. Nothing here looks at other lines.
"""

from __future__ import annotations

from collections.abc import Callable

import regex

from .. import patterns as re_
from ..dates import Found, find_date, read_date
from ..labels import STATES, VALUED, FormHit, Hit, Labels, group
from .bare import bare_values
from .lines import HEADER_WIDTH, Line
from .numbers import read_count
from .torn import bracketed_note

# A post's head line holds a date and a few words; longer lines with a date are prose.
HEAD_WIDTH = 140
HEAD_WORDS = 8
TAIL_WORDS = 7
# Labels that stand behind their counts too: `212 posts`.
COUNTED = frozenset(["messages"])
# An edit note has so many words at most besides its date.
NOTE_WIDTH = 120
NOTE_WORDS = 10
# A name with a particle or two has so many words with small letters, a sentence more.
SMALL = 2
MAX_MARKS = 16
# A name and a title may stand before the labels of a box; more words before a single label are prose.
LEAD_WIDTH = 100
LEAD_WORDS = 12
SHORT_LEAD = 60
SHORT_LEAD_WORDS = 6
# How lynx prints buttons, before what stands on them.
BUTTON = "(BUTTON)"
_TITLES = frozenset(["rank.ladder", "rank.member", "rank.moderator", "rank.admin", "rank.staff"])

Value = Found | int | str | None


class Mark:
    """A piece `[start, end)` of a line's clean text; `value` where it says something."""

    __slots__ = ("end", "label", "line", "role", "start", "value", "value_end", "value_start")

    def __init__(
        self,
        role: str,
        start: int,
        end: int,
        value: Value = None,
        value_start: int = -1,
        value_end: int = -1,
        label: str = "",
    ) -> None:
        self.role, self.start, self.end, self.value, self.label = role, start, end, value, label
        self.value_start = start if value_start < 0 else value_start
        self.value_end = end if value_end < 0 else value_end
        self.line: Line | None = None  # where the value stands, if not on the mark's own line

    def __repr__(self) -> str:
        return f"Mark({self.role}, {self.start}:{self.end}, {self.value!r})"


Marks = tuple[Mark, ...]
NONE: Marks = ()


class Reader:
    """Reads the marks of lines with one set of label words."""

    def __init__(self, labels: Labels) -> None:
        self.labels = labels
        self._cache: dict[str, Marks] = {}
        self._steps: tuple[Callable[[str], Marks], ...] = (
            self._whole,
            self._bracketed,
            self._counted,
            self._pairs,
            self._form,
            self._bare,
            self._edited,
            self._dated,
            self._numbered,
            self._named,
        )

    def marks(self, line: Line) -> Marks:
        text = line.text
        if not text or len(text) > HEADER_WIDTH:
            return NONE
        known = self._cache.get(text)
        if known is None:
            known = NONE
            for step in self._steps:
                known = step(text)
                if known:
                    break
            if len(self._cache) < 20_000:
                self._cache[text] = known
        return known

    def _whole(self, text: str) -> Marks:
        """The whole line is one thing: a label, a number, a count, a date."""
        hits = self.labels.exact(text) if len(text) <= 80 else ()
        if not hits and text[0] == "[" and (image := re_.IMAGE.match(text)):
            # w3m prints an image's file name before its label: `[ip] Logged`.
            hits = self.labels.exact(text[image.end() :])
        if hits:
            return (_from_hit(hits, text),)
        if text.startswith(BUTTON):
            return (Mark("action", 0, len(text), label="action.tools"),)
        if ("______" in text or "     " in text) and re_.FIELD.fullmatch(text):
            return (Mark("action", 0, len(text), label="action.search"),)
        match = re_.POST_NUMBER.fullmatch(text) if "#" in text else None
        if match:
            return (Mark("number", 0, len(text), int(match["n"]), *match.span("n")),)
        match = re_.TIMES.fullmatch(text) if len(text) <= 50 and text[-1].isdigit() else None
        if match and self._is_reaction(match["kind"]):
            return (Mark("like", 0, len(text), int(match["n"]), *match.span("n"), label="like.times"),)
        if text[0].isdigit() and len(text) <= 16 and re_.COUNT.fullmatch(text):
            count = read_count(text)
            if count is not None:
                return (Mark("count", 0, len(text), count),)
        if len(text) <= 72:
            found = read_date(text, 0, len(text))
            if found is not None and not text[found.end :].strip(" .,»"):
                return (Mark("date", 0, len(text), found, 0, found.end),)
        return NONE

    def _is_reaction(self, kind: str | None) -> bool:
        """`Like`, `Haha`; nothing where the kind was a picture."""
        if not kind:
            return True
        return any(
            group(hit.role) == "like" or hit.role.startswith("action.like")
            for hit in self.labels.exact(kind.split()[0])
        )

    def _bracketed(self, text: str) -> Marks:
        """`[quote=amy]` and `[/quote]`: BBCode that nobody turned into a quote."""
        if "[" not in text:
            return NONE
        heads, ends = list(re_.BB_QUOTE.finditer(text)), list(re_.BB_QUOTE_END.finditer(text))
        if len(heads) > len(ends) and heads[0].start() == 0:
            head = heads[0]
            user = (Mark("user", *head.span("user"), head["user"]),) if head["user"] else ()
            return (Mark("quote", 0, head.end(), label="quote.bracketed"), *user)
        if len(ends) > len(heads):
            return (Mark("quote_end", ends[-1].start(), ends[-1].end(), label="quote.bracketed"),)
        return NONE

    def _counted(self, text: str) -> Marks:
        """`212 posts`: a count before its label, on a line of its own."""
        if text[0] == "[" or (text[0].isdigit() and len(text) > 40):
            # `[–]amy 41 points 2 days ago`, `312 points by amy 9 hours ago`: the date is no value of `points`.
            return self._head(text)
        if not text[0].isdigit():
            return NONE
        for hit in self.labels.match(text):
            if hit.role.startswith("member.") and (marks := _from_form(text, hit)):
                return marks
        match = re_.COUNT_AND_LABEL.fullmatch(text)
        count = read_count(match["count"]) if match is not None else None
        role = _valued_role(self.labels.exact(match["label"])) if match is not None else None
        if match is None or count is None or role not in COUNTED:
            return NONE
        return (Mark(role, 0, len(text), count, *match.span("count"), match["label"]),)

    def _head(self, text: str) -> Marks:
        """A form with the name and date of a post."""
        for hit in self.labels.match(text) if len(text) <= HEAD_WIDTH else ():
            told = hit.role == "post.head" and "date" in hit.slots and "user" in hit.slots
            if told and (marks := _from_form(text, hit)):
                return marks
        return NONE

    def _pairs(self, text: str) -> Marks:
        """`Label: value`, `Label value`, several of them glued, a name or title before them."""
        if re_.DIGIT_OR_COLON.search(text) is None:
            return NONE
        out: list[Mark] = []
        position, size = 0, len(text)
        while position < size and len(out) < MAX_MARKS:
            mark = self._pair_at(text, position, bool(out))
            if mark is None:
                space = re_.NEXT_WORD.search(text, position)
                if space is None:
                    break
                position = space.end()
                if not out and (position > LEAD_WIDTH or text.count(" ", 0, position) > LEAD_WORDS):
                    return NONE
                continue
            out.append(mark)
            position = mark.end
            while position < size and text[position] in " \u00a0,;|·•":
                position += 1
        return self._with_tail(text, _keep_pairs(text, out))

    def _with_tail(self, text: str, marks: Marks) -> Marks:
        """The marks of a box, and those of the post's own line where that is glued behind it."""
        if not marks or marks[-1].role != "suffix" or "#" not in text:
            return marks
        start = marks[-1].start
        while text[start].isspace():
            start += 1
        tail = self._dated(text[start:]) or self._numbered(text[start:])
        for mark in tail:
            mark.start, mark.end = mark.start + start, mark.end + start
            mark.value_start, mark.value_end = mark.value_start + start, mark.value_end + start
            if isinstance(mark.value, Found):
                mark.value = read_date(text, mark.value_start, len(text))
        return (*marks[:-1], *tail) if tail else marks

    def _pair_at(self, text: str, position: int, follows: bool) -> Mark | None:
        if re_.word_at(text, position).casefold() not in self.labels.value_starts:
            return None
        for match in re_.label_ends(text, position):
            hits = self.labels.exact(text[position:match])
            role = _valued_role(hits)
            if role is None:
                continue
            colon = re_.COLON.match(text, match)
            mark = self._value(text, position, colon.end() if colon else match, role, bool(colon), follows, hits)
            if mark is not None:
                return mark
        return None

    def _value(
        self, text: str, start: int, at: int, role: str, colon: bool, follows: bool, hits: tuple[Hit, ...]
    ) -> Mark | None:
        while at < len(text) and text[at].isspace():
            at += 1
        label = text[start:at].strip().rstrip(":：").strip()
        if at >= len(text):
            return Mark(role, start, at, None, label=label) if colon or not start else None
        found = read_date(text, at, len(text)) if role in ("joined", "profile") else None
        if found is not None:
            return Mark(role, start, found.end, found, at, found.end, label)
        match = re_.COUNT.match(text, at)
        if match is not None and (role != "location" or colon) and _closes(text, match.end()):
            count = read_count(match.group().rstrip(" .,'’"))
            if count is not None and role in ("messages", "likes", "profile"):
                end = at + len(match.group().rstrip(" .,'’"))
                return Mark(role, start, end, count, at, end, label)
        if role in ("location", "profile") and (colon or (follows and role == "location")):
            end = self._next_label(text, at)
            number = re_.POST_NUMBER.search(text, at, end)
            if number is not None and text[number.start()] == "#":
                # A board's post line may be glued to the box: `Location: England #2 2019-05-22`.
                end = max(at, len(text[: number.start()].rstrip()))
            return Mark(role, start, end, text[at:end].strip(), at, end, label)
        if role in ("messages", "likes") and colon and text[at].isalnum():
            end = self._next_label(text, at)
            return Mark(role, start, end, text[at:end].strip(), at, end, label)
        return None

    def _next_label(self, text: str, at: int) -> int:
        """Where the free text that begins at `at` ends: before the next label of a glued line."""
        for space in re_.NEXT_WORD.finditer(text, at):
            position = space.end()
            if re_.word_at(text, position).casefold() not in self.labels.value_starts:
                continue
            for end in re_.label_ends(text, position):
                role = _valued_role(self.labels.exact(text[position:end]))
                if role is not None and (
                    re_.COLON.match(text, end) or re_.COUNT.match(text, end + 1) or role == "joined"
                ):
                    return space.start()
        return self._over_empty_label(text, at)

    def _over_empty_label(self, text: str, at: int) -> int:
        """Where text ends before a last label without a value: phpBB prints `Contact:` above icons."""
        end = len(text.rstrip())
        space = text.rfind(" ", at, end)
        if (
            space > at
            and text[end - 1] == ":"
            and any(hit.role == "member.contact" for hit in self.labels.exact(text[space + 1 : end]))
        ):
            return len(text[:space].rstrip())
        return end

    def _form(self, text: str) -> Marks:
        """A whole-line form from the label tables: `Post by X » DATE`, `A and B like this.`"""
        if len(text) > 400:
            return NONE
        for hit in self.labels.match(text):
            marks = _from_form(text, hit)
            if marks:
                return marks
        found = bracketed_note(text, self.labels)
        return (Mark("edit", 0, len(text), found, found.start, found.end, "edit.notice"),) if found else NONE

    def _bare(self, text: str) -> Marks:
        """`Feb 8, 2017 5,421 29,758`: the values of a box without their labels."""
        if len(text) > 90 or not any(map(str.isdigit, text)):
            return NONE
        return tuple(Mark(role, start, end, value) for role, start, end, value in bare_values(text))

    def _edited(self, text: str) -> Marks:
        """A line that begins as edit notes do and has a date, in whatever form the engine goes on."""
        words = text[:40].casefold().split(None, 2)
        if len(text) > NOTE_WIDTH or (" ".join(words[:2]) not in self.labels.edit_heads):
            return NONE
        found = find_date(text, 0, len(text))
        if found is None or not found.has_day or text.count(" ") - text.count(" ", found.start, found.end) > NOTE_WORDS:
            return NONE
        return (Mark("edit", 0, len(text), label="edit.notice"),)

    def _dated(self, text: str) -> Marks:
        """A short line around a date: `Old 11-19-02, 06:39 PM`, `amy (Amy P.) May 3, 2024, 7:33pm 12`."""
        if len(text) > HEAD_WIDTH:
            return NONE
        found = find_date(text, 0, len(text))
        if found is None or found.shape == "relative-short" or not (found.has_day or found.start == 0):
            # `March 2025 in Releases` dates a post; `Editing PC Build, May 2024` is a title.
            return NONE
        before, after = text[: found.start], text[found.end :]
        ahead = re_.POST_NUMBER.search(before)
        if (
            before.count(" ") > HEAD_WORDS and not (ahead is not None and found.has_time and _adjoin(before, ahead))
        ) or after.count(" ") > TAIL_WORDS:
            return NONE
        # phpBB closes the name in its heads with a guillemet; torn off, it leads the date.
        opened = re_.STATE_WORD.fullmatch(before) is not None or before.strip() == "»"
        role = "posted" if opened and found.has_day else "date"
        marks = [Mark(role, found.start, found.end, found)]
        lead, words = 0, before
        number = re_.NUMBER_BEFORE_ISO.match(after) or re_.POST_NUMBER.search(after) or re_.LAST_NUMBER.fullmatch(after)
        if number is not None:
            marks.append(_number_mark(number, found.end))
        elif (number := ahead) is not None:
            # `#1 amy, May 3` and `amy #1 May 3`: the name stands on the side that has words.
            behind = before[number.end() :]
            lead, words = (number.end(), behind) if _has_word(behind) else (0, before[: number.start()])
            marks.insert(0, _number_mark(number, 0))
        author = _author_before(words)
        if words.rstrip()[-1:] == "(" and (after.strip() != ")" or not found.has_time):
            # `amy (2008-10-30 20:05)` heads a post in archives, `1.2 (2008-10-30)` a list of changes.
            author = None
        if author is not None:
            start, end = lead + author[0], lead + author[1]
            marks.insert(0, Mark("author", start, end, text[start:end]))
        elif not _is_head(words) and _has_word(words):
            if number is None and not found.has_time and _runs_on(words + after):
                return NONE
            words = re_.LEADING_OFF.sub("", words)
            marks.insert(0, Mark("prefix", lead, lead + len(words.rstrip()), words.strip()))
        marks.sort(key=lambda mark: mark.start)
        return tuple(marks)

    def _numbered(self, text: str) -> Marks:
        """A short line with `#12` in it: `#12 | Link`, `Thread Starter #5`, `#12 amy`."""
        if "#" not in text or len(text) > 48:
            return NONE
        match = re_.POST_NUMBER.search(text)
        if match is None or (match.start() and not text[match.start() - 1].isspace()):
            return NONE
        number = Mark("number", match.start(), match.end(), int(match["n"]), *match.span("n"))
        if match.start() and _has_word(text[: match.start()]):
            return (Mark("prefix", 0, match.start(), text[: match.start()].strip()), number)
        rest = re_.NEXT_WORD.match(text, match.end())
        if rest is not None and text[rest.end()].isalnum() and not self.labels.exact(text[rest.end() :]):
            return (number, Mark("prefix", rest.end(), len(text), text[rest.end() :]))
        return (number,)

    def _titled(self, text: str) -> Marks:
        """`rurutia Member`: a name of one word with a title that boards give by default."""
        name, space, title = text.partition(" ")
        if (
            not space
            or not 2 <= len(name) <= 30
            or len(title) > 30
            or title[:1].islower()  # boards print titles with a capital; `Guild leader` is one title
            or not any(hit.role in _TITLES for hit in self.labels.exact(title))
            or self.labels.exact(text)
        ):
            return NONE
        return (Mark("titled", 0, len(name), name), Mark("title", len(name) + 1, len(text), title))

    def _named(self, text: str) -> Marks:
        """A name in a fixed form: `X's Avatar`, `X is offline`."""
        if len(text) > 110:
            return NONE
        match = re_.HANDLE.fullmatch(text)
        if match:
            return (Mark("handle", 0, len(text), match["user"], *match.span("user"), "handle"),)
        match = re_.GLUED.fullmatch(text) if text.find(text[:2], 2) > 0 else None
        if (
            match
            and len(match["user"]) > 2
            and not any(hit.role in _TITLES for hit in self.labels.exact(match["user"]))
        ):
            marks = [Mark("avatar", 0, match.end("user"), match["user"], *match.span("user"))]
            if match["rest"]:
                marks.append(Mark("title", *match.span("rest"), match["rest"]))
            return tuple(marks)
        match = re_.AVATAR.fullmatch(text) if "'" in text or "’" in text else None
        if match:
            return (Mark("avatar", 0, len(text), match["user"], *match.span("user")),)
        if re_.PAGE_OF.match(text):
            return (Mark("nav", 0, len(text), label="nav.page_of"),)
        titled = self._titled(text)
        if titled:
            return titled
        match = re_.ONLINE.match(text) if re_.PRESENCE.search(text) else None
        if match and (match.end() == len(text) or text[match.end()].isspace()):
            tail = text[match.end() :].strip()
            marks = [Mark("status", 0, match.end(), match["user"], *match.span("user"))]
            if tail and len(tail) <= 64:
                end = match.end() + self._title_end(text[match.end() :])
                start = len(text) - len(text[match.end() :].lstrip())
                words = text[start : max(start, end)].rstrip()
                marks.append(Mark("suffix", start, start + len(words), words))
            return tuple(marks)
        return self._present(text)

    def _title_end(self, text: str) -> int:
        """Where the title behind a state ends: before a count with its label (`16 Danke erhalten.`)."""
        for digit in re_.NEXT_NUMBER.finditer(text):
            if any(hit.role.startswith("member.") for hit in self.labels.match(text[digit.end() :])):
                return digit.start()
        return len(text)

    def _present(self, text: str) -> Marks:
        """`amy Offline`, `Nem elérhető amy`: a name beside an online state, in any language."""
        words = text.split(" ")
        if not 2 <= len(words) <= 6 or self.labels.state_words.isdisjoint(text.casefold().split()):
            return NONE
        for count in range(1, min(4, len(words))):
            for head, tail in ((words[:-count], words[-count:]), (words[count:], words[:count])):
                if len(head) <= 3 and any(hit.role in STATES for hit in self.labels.exact(" ".join(tail))):
                    name = " ".join(head)
                    start = 0 if head[0] is words[0] else len(text) - len(name)
                    return (Mark("status", 0, len(text), name, start, start + len(name)),)
        return NONE


def _adjoin(before: str, number: regex.Match[str]) -> bool:
    """Whether a `#12` stands right before the date: then a subject of any length may lead the line."""
    return before[number.start()] == "#" and not _has_word(before[number.end() :].replace("_", ""))


def _number_mark(match: regex.Match[str], offset: int) -> Mark:
    start, end = match.span("n")
    return Mark("number", offset + match.start(), offset + match.end(), int(match["n"]), offset + start, offset + end)


def _valued_role(hits: tuple[Hit, ...]) -> str | None:
    for hit in hits:
        role = group(hit.role)
        if role in VALUED:
            return role
    return None


def _from_hit(hits: tuple[Hit, ...], text: str) -> Mark:
    role = _valued_role(hits) or group(hits[0].role)
    if role in VALUED:
        return Mark(role, 0, len(text), None, label=text.rstrip(":： ").strip())
    return Mark(role, 0, len(text), None, label=hits[0].role)


def _keep_pairs(text: str, marks: list[Mark]) -> Marks:
    """Pairs count only where they are what the line is about."""
    if not marks:
        return NONE
    covered = sum(mark.end - mark.start for mark in marks)
    lead = marks[0].start
    if len(marks) < 2 and (lead > SHORT_LEAD or text.count(" ", 0, lead) > SHORT_LEAD_WORDS + 1):
        return NONE
    if covered * 2 < len(" ".join(text[lead:].split())) and len(marks) < 2:
        return NONE
    if lead and _has_word(text[:lead]):
        marks.insert(0, Mark("prefix", 0, lead, text[:lead].strip()))
    tail = marks[-1].end
    if _has_word(text[tail:]):
        words = text[tail:].strip()
        marks.append(Mark("suffix", len(text) - len(words), len(text), words))
    return tuple(marks)


_FORM_ROLES = {"head": "head", "edit": "edit", "like": "like", "quote": "quote", "status": "status"}


def _part(text: str, user: tuple[int, int] | None, start: int, end: int) -> tuple[tuple[int, int] | None, Found | None]:
    """The name and the date of a form; where nothing but white space parts the two, the date tells where it begins."""
    if user is None or text[user[1] : start].strip() or user[1] >= start:
        return user, read_date(text, start, len(text))
    found = find_date(text, user[0], end)
    if found is None:
        return user, None
    digit = re_.ISO_DATE.search(found.text)
    if digit is not None and found.text[0].isalpha():
        # Nobody prints a day of the week before `2012-12-02`: `Signalbox Sam 2012-12-02`.
        found = read_date(text, found.start + digit.start(), len(text))
    else:
        found = read_date(text, found.start, len(text))
    if found is None or found.start <= user[0] or text[found.end : end].strip(" .,;:)»"):
        return user, None
    return (user[0], len(text[: found.start].rstrip())), found


def _from_form(text: str, hit: FormHit) -> Marks:
    """The marks of a form, or none where its date slot holds no date."""
    role = group(hit.role)
    slots = hit.slots
    found: Found | None = None
    user = next(((s, e) for key, (s, e) in slots.items() if key.startswith("user")), None)
    if "date" in slots:
        user, found = _part(text, user, *slots["date"])
        if found is None:
            return NONE
    if user is not None and text[user[1] : user[1] + 1] == "." and text[user[1] - 2 : user[1] - 1] == " ":
        # `Grete L.` at the end of a form.
        user = (user[0], user[1] + 1)
    if role == "head":
        return _head_marks(text, slots, found, user)
    if role == "status" and user is not None:
        return (Mark("status", 0, len(text), text[user[0] : user[1]], *user),)
    if role == "number" and "n" in slots:
        start, end = slots["n"]
        return (Mark(role, 0, len(text), read_count(text[start:end]), start, end, hit.role),)
    value: Value = found
    out = Mark(role, 0, len(text), value, label=hit.role)
    extra: list[Mark] = [out]
    if found is not None:
        out.value_start, out.value_end = found.start, found.end
    if role in ("messages", "likes", "profile", "joined", "location"):
        if "n" in slots:
            start, end = slots["n"]
            return (Mark(role, 0, len(text), read_count(text[start:end]), start, end, label=hit.template),)
        return NONE
    if user is not None and role != "like":
        extra.append(Mark("user", *user, text[user[0] : user[1]]))
    if role == "like" and (people := [place for key, place in slots.items() if key.startswith(("user", "names"))]):
        start, end = min(people)[0], max(people)[1]
        extra.append(Mark("names", start, end, text[start:end]))
    if "n" in slots:
        start, end = slots["n"]
        extra.append(Mark("n", start, end, read_count(text[start:end])))
    return tuple(extra)


def _head_marks(
    text: str, slots: dict[str, tuple[int, int]], found: Found | None, user: tuple[int, int] | None
) -> Marks:
    marks: list[Mark] = []
    if user is not None:
        marks.append(Mark("author", *user, text[user[0] : user[1]]))
    if found is not None:
        marks.append(Mark("posted", found.start, found.end, found))
    if "n" in slots:
        start, end = slots["n"]
        number = read_count(text[start:end])
        if number is not None:
            marks.append(Mark("number", start, end, number))
    if "date_1" in slots and (later := read_date(text, slots["date_1"][0], len(text))) is not None:
        # `May 3 edited May 4`: the second date is that of the edit.
        marks.append(Mark("edit", later.start, later.end, later))
    if not marks:
        return (Mark("head", 0, len(text)),)
    return tuple(sorted(marks, key=lambda mark: mark.start))


def _author_before(before: str) -> tuple[int, int] | None:
    """The name in the words before a date: `by X »`, `X,`, `X (Real Name)`."""
    if _is_head(before):
        return None
    for pattern in re_.AUTHOR_BEFORE:
        match = pattern.fullmatch(before)
        if match and _has_word(match["user"]):
            return match.span("user")
    return None


def _is_head(before: str) -> bool:
    """Whether the words before a date only introduce it: `Posted`, `Old`, `on`, `«  Reply #3 on:`."""
    return re_.HEAD_WORDS.fullmatch(before) is not None


def _runs_on(words: str) -> bool:
    """Whether words around a date are of a sentence: several of them begin with a small letter."""
    return sum(word[0].islower() and word not in re_.LITTLE for word in words.split()[1:]) >= SMALL


def _has_word(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _closes(text: str, end: int) -> bool:
    return end >= len(text) or not (text[end].isalnum() and text[end - 1].isdigit() and text[end].islower())
