"""Texts as short as names, titles and places are."""

from __future__ import annotations

# A name or a title has so many characters and so many words at most.
WIDTH = 40
WORDS = 4
# What ends a sentence, or tells that more comes.
_ENDS = frozenset(".!?:,;…")


def is_brief(text: str) -> bool:
    """Whether a text may be a name, a title or a place: a few words that end without a sign.

    >>> [text for text in ("Ann B.", "Senior Member", "Thank you.", "12") if is_brief(text)]
    ['Ann B.', 'Senior Member']
    """
    return (
        len(text) <= WIDTH
        and text.count(" ") < WORDS
        # The stop of an initial ends no sentence.
        and (text[-1] not in _ENDS or text[-3:-2] == " ")
        and any(map(str.isalpha, text))
    )


def leads(words: str, text: str) -> bool:
    """Whether a text is these words, or goes on behind them with another."""
    return text.startswith(words) and text[len(words) : len(words) + 1] in ("", " ")


def has_word(text: str) -> bool:
    """Whether a letter or a digit stands in a text."""
    return any(map(str.isalnum, text))


__all__ = ["has_word", "is_brief", "leads"]
