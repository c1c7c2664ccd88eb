"""BBCode that nobody turned into a quote: `[quote=amy]` and `[/quote]`."""

from __future__ import annotations

from ... import patterns as re_
from ...labels import Look
from ..marks import NONE, Mark, Marks

# The label of both ends of such a quote.
BRACKETED = "quote.bracketed"


def bracketed(look: Look) -> Marks:
    """The head or the end of a quote that goes on in other lines."""
    text = look.text
    if "[" not in text:
        return NONE
    heads, ends = list(re_.BB_QUOTE.finditer(text)), list(re_.BB_QUOTE_END.finditer(text))
    if len(heads) > len(ends) and heads[0].start() == 0:
        head = heads[0]
        user = (Mark("user", *head.span("user"), head["user"]),) if head["user"] else ()
        return (Mark("quote", 0, head.end(), label=BRACKETED), *user)
    if len(ends) > len(heads):
        return (Mark("quote_end", ends[-1].start(), ends[-1].end(), label=BRACKETED),)
    return NONE


__all__ = ["BRACKETED", "bracketed"]
