"""Lines in a form that an engine prints: `Post by X » DATE`, `A and B like this.`, `212 posts`, an edit note."""

from __future__ import annotations

from ... import patterns as re_
from ...dates import Found, find_date, read_date
from ...labels import VALUED, FormHit, Labels, Look, fold, group
from ..editnotes import bracketed_note, headed_note, may_hold_note
from ..marks import NONE, Mark, Marks
from ..numbers import read_count
from .dated import HEAD_WIDTH, number_mark

# A form is no longer than this.
FORM_WIDTH = 400
# Labels that stand behind their counts too: `212 posts`; such a line is no longer than this.
COUNTED_WIDTH = 40
COUNTED = frozenset(["messages"])
# What counts the posts of a thread, over them: `6 comments:`.
POSTS = "thread.post_count"

# What leads up to the name in the head of a quote is no longer.
QUOTE_WIDTH = 40
# The link from the head of a quote to what is quoted.
ARROW = "↑"
# A name with its verb in the head of a quote.
QUOTE_NAME = 80

# So many buttons may stand behind a head, each of so many words.
BUTTONS, BUTTON_WORDS = 3, 5

Place = tuple[int, int]
Slots = dict[str, Place]


def form(look: Look, labels: Labels) -> Marks:
    """A whole-line form from the label tables: `Post by X » DATE`, `A and B like this.`"""
    text = look.text
    if len(text) > FORM_WIDTH:
        return NONE
    for hit in labels.fitting(look):
        marks = _from_form(text, hit)
        if marks:
            return marks
    if ("#" in text or ":" in text) and (end := _before_buttons(look, labels)):
        # Arrows to other posts stand behind the head: `Re: X [message #12] May 3 Go to next message`.
        for hit in labels.match(text[:end]) if "#" in text else ():
            if group(hit.role) == "head" and (marks := _from_form(text[:end], hit)):
                return marks
        date = read_date(text, 0, end)
        if date is not None and date.end == end and date.has_time:
            return (Mark("date", 0, end, date),)
    found = bracketed_note(look, labels)
    return (Mark("edit", 0, len(text), found, found.start, found.end, "edit.notice"),) if found else NONE


def _before_buttons(look: Look, labels: Labels) -> int:
    """Where the buttons at the end of a line begin; 0 if there are none."""
    if look.last not in labels.button_ends:
        return 0
    text = look.text
    end = len(text)
    for _ in range(BUTTONS):
        at, best = end, 0
        for _ in range(BUTTON_WORDS):
            at = text.rfind(" ", 0, at)
            if at <= 0:
                break
            if any(group(hit.role) in ("nav", "action") for hit in labels.exact(text[at + 1 : end])):
                best = at
        if not best:
            break
        end = len(text[:best].rstrip())
    return end if end < len(text) else 0


def counted(look: Look, labels: Labels) -> Marks:
    """`212 posts`: a count before its label, on a line of its own."""
    text = look.text
    if text[0] == "[" or (text[0].isdigit() and len(text) > COUNTED_WIDTH):
        # `[–]amy 41 points 2 days ago`, `312 points by amy 9 hours ago`: the date is no value of `points`.
        return _head(look, labels)
    if not text[0].isdigit():
        return NONE
    for hit in labels.fitting(look):
        if (hit.role.startswith("member.") or hit.role == POSTS) and (marks := _from_form(text, hit)):
            return marks
    match = re_.COUNT_AND_LABEL.fullmatch(text)
    count = read_count(match["count"]) if match is not None else None
    role = labels.values.get(fold(match["label"])) if match is not None else None
    if match is None or count is None or role not in COUNTED:
        return NONE
    return (Mark(role, 0, len(text), count, *match.span("count"), match["label"]),)


def quoted(look: Look, labels: Labels) -> Marks:
    """`Quote from: amy on May 3, 2024, 7:33 PMAs for…`: the head of a quote, whatever a flattener glued to it."""
    text = look.text
    if marks := (ARROW in text and _linked(text, labels)) or (text[0] == "(" and _dated_quote(text, labels)):
        return marks
    colon = text.find(":", 0, QUOTE_WIDTH)
    if colon < 0 or fold(text[:colon]) not in labels.quote_heads:
        return NONE
    for hit in labels.fitting(look, "quote.head") if len(text) <= FORM_WIDTH else ():
        if "date" in hit.slots and (marks := _from_form(text, hit)):
            return marks
    return (Mark("quote", 0, colon + 1, label="quote.head"),) if find_date(text, colon, len(text)) else NONE


def _linked(text: str, labels: Labels) -> Marks:
    """`amy a écrit : ↑ 3 mai 2024 07:33 Et alors ?`: the arrow links to the post that is quoted; the date may be lost."""
    arrow = text.find(ARROW, 0, FORM_WIDTH)
    head = text[: max(arrow, 0)].rstrip()
    if not head.endswith((":", "：")):
        return NONE
    link = re_.QUOTE_LINK.match(text, len(head))
    found = read_date(text, link.end(), len(text)) if link is not None else None
    hit = next((hit for hit in labels.match(head, "quote.head") if "user" in hit.slots), None)
    if found is not None:
        quote = Mark("quote", 0, found.end, found, found.start, found.end, "quote.head")
    elif hit is not None and arrow == len(text) - 1:
        quote = Mark("quote", 0, len(text), label="quote.head")
    else:
        return NONE
    user = _before_colon(text, *hit.slots["user"]) if hit is not None else None
    return (quote, Mark("user", *user, _cut(text, user))) if user is not None else (quote,)


def _dated_quote(text: str, labels: Labels) -> Marks:
    """`(03.05.2024, 07:33) amy schrieb: Und dann?`: a date in brackets, then who wrote that, in the words of a quote."""
    found = read_date(text, 1, len(text))
    close = found.end if found is not None and found.has_time else -1
    colon = text.find(":", close, close + QUOTE_NAME) if close > 0 and text.startswith(")", close) else -1
    if colon < 0:
        return NONE
    # The name may be glued to the bracket.
    spaced = f"{text[: close + 1]} {text[close + 1 : colon + 1].lstrip()}"
    shift = colon + 1 - len(spaced)
    hit = next((hit for hit in labels.match(spaced, "quote.head") if {"date", "user"} <= hit.slots.keys()), None)
    if hit is None:
        return NONE
    start, end = (place + shift for place in hit.slots["user"])
    quote = Mark("quote", 0, colon + 1, found, 1, close, "quote.head")
    return (quote, Mark("user", start, end, text[start:end]))


def _head(look: Look, labels: Labels) -> Marks:
    """A form with the name and date of a post."""
    text = look.text
    for hit in labels.fitting(look, "post.head") if len(text) <= HEAD_WIDTH else ():
        told = "date" in hit.slots and "user" in hit.slots
        if told and (marks := _from_form(text, hit)):
            return marks
    return NONE


def edited(look: Look, labels: Labels) -> Marks:
    """A line that begins as edit notes do and has a date, in whatever form the engine goes on."""
    if not may_hold_note(look, labels) or not headed_note(look, labels):
        return NONE
    return (Mark("edit", 0, len(look.text), label="edit.notice"),)


def _from_form(text: str, hit: FormHit) -> Marks:
    """The marks of a form, or none where its date slot holds no date."""
    slots = hit.slots
    found: Found | None = None
    user = next((place for key, place in slots.items() if key.startswith("user")), None)
    if "date" in slots:
        user, found = _part(text, user, *slots["date"])
        if found is None:
            return NONE
    if user is not None and text[user[1] : user[1] + 1] == "." and text[user[1] - 2 : user[1] - 1] == " ":
        # `Grete L.` at the end of a form.
        user = (user[0], user[1] + 1)
    double = re_.AVATAR_LEAD.fullmatch(text, *user) if user is not None else None
    if user is not None and double is not None:
        # An avatar's text before the name: `amy avatar amy 3 years ago`.
        user = (double.start("user"), user[1])
    role = group(hit.role)
    if role == "quote" and user is not None and re_.POST_NUMBER.match(text, *user):
        # `2# 发表于 DATE`: a post's number stands in the head of a post.
        return NONE
    if role == "quote" and user is not None:
        user = _before_colon(text, *user)
    if role == "head":
        return _head_marks(text, slots, found, user)
    if role == "subject" and "title" in slots:
        return (Mark(role, 0, len(text), _cut(text, slots["title"]), *slots["title"], hit.role),)
    if role == "status" and user is not None and user[1] - user[0] == 1:
        # `H Offline`: a letter for an avatar.
        return (Mark("status", 0, len(text)),)
    if role in ("status", "avatar") and user is not None:
        user = bare_name(text, *user)
        return (Mark(role, 0, len(text), _cut(text, user), *user),)
    if role in VALUED or (role == "number" and "n" in slots):
        label = hit.template if role in VALUED else hit.role
        return (
            (Mark(role, 0, len(text), read_count(_cut(text, slots["n"])), *slots["n"], label),)
            if "n" in slots
            else NONE
        )
    return _note_marks(text, hit, found, user)


def _before_colon(text: str, start: int, end: int) -> Place:
    """The name in the head of a quote without the colon that leads to the words: `Quote from amy:`."""
    name = text[start:end].rstrip(" :：")
    return (start, start + len(name)) if name else (start, end)


def bare_name(text: str, start: int, end: int) -> tuple[int, int]:
    """The name beside a state, without the marks that WoltLab quotes it in, and once where a picture's text tells the
    state behind the name: `"amy" is offline`, `amy amy is offline`."""
    if end - start > 2 and text[start] in re_.OPEN_QUOTES and text[end - 1] in re_.CLOSE_QUOTES:
        return start + 1, end - 1
    middle = start + (end - start) // 2
    again = (end - start) % 2 and text[middle] == " " and text[start:middle] == text[middle + 1 : end]
    return (middle + 1, end) if again else (start, end)


def _cut(text: str, place: Place) -> str:
    return text[place[0] : place[1]]


def _part(text: str, user: Place | None, start: int, end: int) -> tuple[Place | None, Found | None]:
    """The name and the date of a form; where nothing but white space parts the two, the date tells where it begins."""
    if user is None or text[user[1] : start].strip() or user[1] >= start:
        found = read_date(text, start, len(text))
        if user is not None and found is not None and start < user[0] < found.end < user[1]:
            # `Saturday, August 4, 2012, amy wrote:` the slot took the first comma for the date's end.
            left = len(text[found.end : user[1]].lstrip(" ,"))
            user = (user[1] - left, user[1]) if left else user
        return user, found
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
    # `amy on July 14, 2019`: the little word is no part of the name.
    return (user[0], len(re_.LEADING_OFF.sub("", text[: found.start]).rstrip())), found


def _head_marks(text: str, slots: Slots, found: Found | None, user: Place | None) -> Marks:
    """The name, date and number of a post."""
    marks: list[Mark] = []
    if user is not None:
        told = re_.POST_NUMBER.fullmatch(text, *user)
        # `#2 Posted May 3`: a post's number in the place of its author's name.
        marks.append(number_mark(told) if told is not None else Mark("author", *user, _cut(text, user)))
    if found is not None:
        marks.append(Mark("posted", found.start, found.end, found))
    if "n" in slots and (count := read_count(_cut(text, slots["n"]))) is not None:
        marks.append(Mark("number", *slots["n"], count))
    if "date_1" in slots and (later := read_date(text, slots["date_1"][0], len(text))) is not None:
        # `May 3 edited May 4`: the second date is that of the edit.
        marks.append(Mark("edit", later.start, later.end, later))
    return tuple(sorted(marks, key=lambda mark: mark.start)) or (Mark("head", 0, len(text)),)


def _note_marks(text: str, hit: FormHit, found: Found | None, user: Place | None) -> Marks:
    """A line that is one thing with a date, names and a count in it: an edit note, a quote's head, a line of likes."""
    slots, role = hit.slots, group(hit.role)
    marks = [Mark(role, 0, len(text), found, label=hit.role)]
    if found is not None:
        marks[0].value_start, marks[0].value_end = found.start, found.end
    people = [place for key, place in slots.items() if key.startswith(("user", "names"))]
    if role == "like" and people:
        names = (min(people)[0], max(people)[1])
        marks.append(Mark("names", *names, _cut(text, names)))
    elif user is not None and role != "like":
        marks.append(Mark("user", *user, _cut(text, user)))
    if "n" in slots:
        marks.append(Mark("n", *slots["n"], read_count(_cut(text, slots["n"]))))
    return tuple(marks)


__all__ = ["ARROW", "bare_name", "counted", "edited", "form", "quoted"]
