"""Data files → `Labels`, read once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from functools import cached_property, lru_cache

from attrs import frozen

from ..data import read_json
from .forms import Entry, FormHit, Forms, literal_words
from .look import Look, fold, words_of
from .roles import BUTTONS, ORDER, STATES, TITLES, VALUED, group


@frozen(slots=True)
class Hit:
    """A string of the label data: its role, one language and the engines that print it."""

    role: str
    language: str
    engines: tuple[str, ...]


# The slot of a name.
NAME = "{user}"


class Labels:
    """Label words and forms of all languages; see `load`."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = tuple(entries)
        exact: dict[str, list[Hit]] = {}
        colon: dict[str, list[Hit]] = {}
        forms: list[Entry] = []
        roles: dict[str, set[str]] = {}
        for role, language, text, engines in self._entries:
            if "{" in text:
                forms.append((role, language, text, engines))
                continue
            key = fold(text)
            if not any(map(str.isalnum, key)):
                continue
            hit = Hit(role, language, engines)
            exact.setdefault(key, []).append(hit)
            if text[-1] in ":：":
                colon.setdefault(key, []).append(hit)
            roles.setdefault(role, set()).add(key)
        self._exact = {key: _sorted(hits) for key, hits in exact.items()}
        self._colon = {key: _sorted(hits) for key, hits in colon.items()}
        self._roles = {role: frozenset(texts) for role, texts in roles.items()}
        self._forms = Forms(forms)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What they were made of."""
        return self._entries

    def extended(self, entries: Iterable[Entry]) -> Labels:
        """These labels and more of them."""
        return Labels((*self._entries, *entries))

    def exact(self, text: str) -> tuple[Hit, ...]:
        """What `text` as a whole means, the likeliest first. Case doesn't matter; a colon at its end
        does only where the same word is printed with and without one (`Quote`, `Quote:`).

        >>> labels = load()
        >>> [labels.exact(text)[0].role for text in ("Join Date:", "Quote", "Quote:")]
        ['member.joined', 'action.quote', 'quote.bare']
        """
        return self.known(fold(text), text[-1:] in (":", "："))

    def known(self, folded: str, colon: bool) -> tuple[Hit, ...]:
        """As `exact`, for a text that is folded already; `colon`: it ended in one."""
        if colon and folded in self._colon:
            return self._colon[folded]
        return self._exact.get(folded, ())

    def match(self, text: str, role: str = "") -> Iterator[FormHit]:
        """The forms that the whole of `text` fits; with `role`, those of this role alone, of all that begin so if it ends
        in a dot.

        >>> hit = next(load().match("Last edited by amy; 05-03-2009 at 07:33 PM."))
        >>> hit.role, "Last edited by amy; 05-03-2009"[slice(*hit.slots["user"])]
        ('edit.notice', 'amy')
        """
        return self.fitting(Look(text), role)

    def fitting(self, look: Look, role: str = "") -> Iterator[FormHit]:
        """As `match`, for a text that was looked at before."""
        return self._forms.match(look, role)

    def meant(self, look: Look) -> tuple[Hit, ...]:
        """As `exact`, for a text that was looked at before."""
        return self.known(look.key, look.colon)

    def may_fit(self, look: Look) -> bool:
        """Whether the ends and the words of a text leave any form for it: a cheap look before `fitting`."""
        return bool(self._forms.likely(look))

    @property
    def keys(self) -> Set[str]:
        """All that `exact` knows, folded."""
        return self._exact.keys()

    def forms_of(self, role: str, fits: Callable[[str], bool]) -> Forms:
        """Those forms of one role that `fits` takes."""
        return Forms(entry for entry in self._entries if entry[0] == role and "{" in entry[2] and fits(entry[2]))

    @cached_property
    def ranks(self) -> frozenset[str]:
        """The titles that boards give by default, folded."""
        return frozenset().union(*(self.by_role(f"rank.{step}") for step in RANKS))

    @cached_property
    def edit_heads(self) -> frozenset[str]:
        """The first two words (or the only one) that edit notes print before a name or a date, folded."""
        heads = set()
        for role, _, text, _ in self._entries:
            if role.startswith("edit.notice") or role == "edit.word":
                words = text.partition("{")[0].casefold().split()[:2]
                if sum(map(len, words)) >= 4:
                    heads.add(" ".join(words))
        return frozenset(heads)

    @cached_property
    def edit_words(self) -> frozenset[str]:
        """The longest word of each of these: no text without one of them holds an edit note."""
        return frozenset(max(words_of(head), key=len) for head in self.edit_heads)

    @cached_property
    def values(self) -> Mapping[str, str]:
        """What takes a value, folded and without its colon, and the group of that value."""
        return {text: role for text, hits in self._exact.items() if (role := valued_role(hits)) is not None}

    @cached_property
    def value_starts(self) -> Mapping[str, int]:
        """The first words of all labels that take a value, folded, and how many words a label has that begins so."""
        most: dict[str, int] = {}
        for words in map(str.split, self.values):
            most[words[0]] = max(most.get(words[0], 0), len(words))
        return most

    @cached_property
    def value_words(self) -> frozenset[str]:
        """The longest word of each such label: no text without one of them has one of the labels."""
        return frozenset(max(words_of(text), key=len) for text in self._of_groups(VALUED))

    @cached_property
    def button_starts(self) -> frozenset[str]:
        """The first words of all buttons and links, folded."""
        return frozenset(text.split()[0] for text in self._of_groups(BUTTONS))

    @cached_property
    def button_ends(self) -> frozenset[str]:
        """The last words of all buttons and links, folded."""
        return frozenset(text.split()[-1] for text in self._of_groups(BUTTONS))

    def _of_groups(self, groups: Collection[str]) -> Iterator[str]:
        """The folded strings of some groups of roles."""
        return (text for role, texts in self._roles.items() if group(role) in groups for text in texts)

    @cached_property
    def title_ends(self) -> frozenset[str]:
        """The last words of titles that boards give by default, folded."""
        return frozenset(title.rpartition(" ")[2] for role in TITLES for title in self.by_role(role))

    @cached_property
    def state_signs(self) -> frozenset[str]:
        """The longest word of each online state, the last of several: no text without one of them tells a state."""
        texts = (text for role, texts in self._roles.items() if role in STATES for text in texts)
        return frozenset(max(reversed(words_of(text)), key=len) for text in texts)

    @cached_property
    def state_words(self) -> frozenset[str]:
        """All words of online states, folded."""
        texts = (text for role, texts in self._roles.items() if role in STATES for text in texts)
        return frozenset(word for text in texts for word in text.split())

    @cached_property
    def quote_heads(self) -> frozenset[str]:
        """What the heads of quotes print before the name, folded: `originally posted by`, `zitat von`."""
        heads = {
            fold(text.partition("{user}")[0])
            for role, _, text, _ in self._entries
            if role == "quote.head" and text.find("{user}") > 0 and text.count("{user") == 1
        }
        return frozenset(head for head in heads if len(head) >= 7 and "{" not in head)

    @cached_property
    def quote_words(self) -> frozenset[str]:
        """The longest word behind the name in each head of a quote that begins with the name: `amy wrote:`."""
        tails = (
            text[len(NAME) :] for role, _, text, _ in self._entries if role == "quote.head" and text.startswith(NAME)
        )
        return frozenset(max(words, key=len) for tail in tails if (words := list(literal_words(tail))))

    def by_role(self, role: str) -> frozenset[str]:
        """The folded strings of one role."""
        return self._roles.get(role, frozenset())


def valued_role(hits: Iterable[Hit]) -> str | None:
    """The first group of a label that takes a value."""
    return next((role for hit in hits if (role := group(hit.role)) in VALUED), None)


def _sorted(hits: list[Hit]) -> tuple[Hit, ...]:
    return tuple(sorted(hits, key=_precedence)) if len(hits) > 1 else tuple(hits)


def _precedence(hit: Hit) -> tuple[int, str, str]:
    return ORDER[group(hit.role)], (hit.language != "en" and hit.language) or "", hit.role


# Whose titles boards give by default.
RANKS = ("ladder", "member", "moderator", "admin")
# The data files: one for each language, and one for what was seen on boards besides.
NAMES = (
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "extra", "fa", "fi", "fr", "gl", "he", "hr", "hu", "id", "it", "ja",
    "ko", "lt", "lv", "nb", "nl", "pl", "pt-BR", "pt-PT", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tr", "uk", "vi", "zh-CN", "zh-TW",
)  # fmt: skip
# Labels of the data whose value is a date.
DATED = frozenset(["edit.notice", "edit.word"])


def entries() -> list[Entry]:
    """Every entry of the data files."""
    out: list[Entry] = []
    for name in NAMES:
        table: Mapping[str, Mapping[str, list[str]]] = read_json(__name__, f"data/{name}.json")
        language = "" if name == "extra" else name
        for role, texts in table.items():
            for text, engines in texts.items():
                out.append((role, language, text, tuple(engines)))
                if role in DATED and text.endswith(":"):
                    # `Last edited:` has its date behind it on the line, or, torn off, on the next.
                    out.append((role, language, text + " {date}", tuple(engines)))
    return out


@lru_cache(maxsize=1)
def load() -> Labels:
    """The label words of every language."""
    return Labels(entries())
