"""The words that boards print around posts, by role and language: data files, and how to look them up.

`data/LANGUAGE.json` holds role → string → engines (built by `tools/build_labels.py`), `data/extra.json`
what was seen on boards besides. A string with `{slots}` is a form, any other a whole line or label.
"""

from __future__ import annotations

from .forms import FormHit, Forms
from .load import Hit, Labels, load, valued_role
from .look import Look, fold
from .roles import BOXED, GROUPS, STATES, STRANGERS, TITLES, VALUED, group

__all__ = [
    "BOXED",
    "GROUPS",
    "STATES",
    "STRANGERS",
    "TITLES",
    "VALUED",
    "FormHit",
    "Forms",
    "Hit",
    "Labels",
    "Look",
    "fold",
    "group",
    "load",
    "valued_role",
]
