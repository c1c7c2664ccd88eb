"""Every regular expression of the dates, all with bounded repeats.

They run on text with plain digits, spaces and punctuation (`words.PLAIN`), so `[0-9]` is meant as
written. The standard `re` is used: its calls cost a third of those of `regex`, and these are short.
"""

from __future__ import annotations

from re import IGNORECASE

from ..lazily import plain

DIGIT = plain("[0-9\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]")
# Characters that `words.PLAIN` replaces.
ODD = plain(
    "[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u00a0\u202f\u2007\u2009\u3000\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad"
    "،，、’‘ʼ´`′׳\u0654：／．－‑（）\t−]"
)
NUMBER = plain("(?<![0-9])[0-9]{1,4}(?![0-9])")
WORD = plain(r"[^\W\d_]{1,18}")
SPACE = plain(r"\s{0,8}")
# The word in front of a number, and what stands between them.
WORD_BEFORE = plain(r"([^\W\d_]{1,16})[.]?[\s.,:/(\-–—@|·']{0,4}\Z")

# What goes on behind a number as dates do: a sign and a digit, a numbered month, a word (to be looked up).
_ON = r"\s?[./:-]\s?[0-9]|\s{1,2}[0-9]{1,2}[月월]|\W{0,8}([^\W\d_]{1,13})"
NUMBER_GOES_ON = plain(_ON)
# A number in running text with what goes on behind it.
NUMBER_BEFORE = plain(rf"(?<![0-9])[0-9]{{1,4}}(?![0-9])(?=({_ON})?)")

# A mark that sets off what follows it.
SET_OFF = plain(r"[^\w\s'.]\s{0,3}(?=\w)")

# 03/04/2012, 19.11.02, 5. 7. 2012
NUMERIC = plain(r"([0-9]{1,2})(\s?)([./-])\s?([0-9]{1,2})\s?\3\s?([0-9]{4}|[0-9]{2})(?![0-9])")
MONTH_YEAR = plain(r"([0-9]{1,2})([./-])([0-9]{4})(?![0-9])")
# 2009-02-17, 2014.05.01., 2021. 3. 4., 2009-02
YEAR_FIRST = plain(r"([0-9]{4})\s?([./-])\s?([0-9]{1,2})(?![0-9])(?:\s?\2\s?([0-9]{1,2})(?![0-9])(\.(?!\w))?)?")
# 2021年3月4日(木), 2021년 3월
YEAR_SIGN = plain(r"([0-9]{4}|'?[0-9]{2})\s?[年년]\s?")
# 令和3年7月12日, 平成元年: years of an era
ERA_YEAR = plain(r"(昭和|平成|令和)\s?([0-9]{1,2}|元)年\s?")
MONTH_SIGN = plain(r"([0-9]{1,2})\s?[月월](?:\s?([0-9]{1,2})\s?[日일号號])?")
# 14 3月 2021, 2021 3월 14, 3월 14, 2021: numbered months in other languages' order
SIGNED_MONTH = plain(r"([0-9]{1,2})[月월]")
DAY_SIGNED = plain(r"([0-9]{1,2})\s{1,2}([0-9]{1,2})[月월]")
YEAR_SIGNED = plain(r"([0-9]{4})\s{1,2}([0-9]{1,2})[月월]\s{1,2}([0-9]{1,2})(?![0-9])[日일]?")
DAY_SIGN = plain(r"\s?([0-9]{1,2})\s?[日일号號]?")
# 2014. május 1., 2012 Jul 5, 2014 m. liepos 5 d. In `1036 June 19, 2024` the first number is a count.
YEAR_WORD = plain(
    r"([0-9]{4})[.,]?(?:\sm\.)?[\s/-]{0,2}([^\W\d_]{2,16})[.']?[\s/-]{0,2}([0-9]{1,2})"
    r"(?![0-9]|(?:st|nd|rd|th)?,?\s{1,3}[12][0-9]{3})\.?"
)
# 17 Feb, 1er janvier, 12. März, 5 de mayo, 17-Feb
DAY_WORD = plain(
    r"([0-9]{1,2})(\.|(?:st|nd|rd|th|er|re|º|ª|°)(?![^\W\d_]))?(\s{0,3}[.,/-]?\s{0,2})"
    r"(?:(?:of|de|del|di)\s{1,2}|d')?([^\W\d_]{1,16})",
    IGNORECASE,
)
# In `7 March 12, 2024` the first number is another thing's.
DAY_FOLLOWS = plain(r"\s{1,3}[0-9]{1,2}(?:st|nd|rd|th)?,?\s{1,3}[12][0-9]{3}(?![0-9])", IGNORECASE)
# What follows a day and a month: a year of four digits, or of two.
YEAR_AFTER = plain(
    r"[.']?(\s{0,3}[.,/-]?\s{0,3})(?:(?:de|del|di|of|năm|г\.)\s{1,2})?"
    r"(?:([0-9]{4})(?![0-9])|(')?([0-9]{2})(?![^\W_]|[:.][0-9]|\s?[ap]\.?\s?m\b))",
    IGNORECASE,
)
# What follows a month that comes first: a day, or a year.
MONTH_DAY = plain(
    r"[.']?(\s{0,3}[.,/-]?\s{0,3})(?:the\s)?([0-9]{1,2})((?:st|nd|rd|th)(?![^\W\d_])|\.(?=,?\s[0-9]))?(?![0-9])",
    IGNORECASE,
)
ONLY_YEAR = plain(
    r"[.']?(\s{0,3}[.,/-]?\s{0,3})(?:(?:de|del|di|of)\s)?(?:([0-9]{4})|(')([0-9]{2}))(?![0-9]|[.:][0-9])",
    IGNORECASE,
)
# `tháng 7` and `thg 7` are one month's name.
NUMBERED_MONTH = plain(r"\s{0,2}([0-9]{1,2})(?![0-9])")
AFTER_WEEKDAY = plain(r"(?:-feira)?\)?[.,:]{0,2}\s{0,3}(?:(?:the|den|de|le|el|il|d)\.?\s)?", IGNORECASE)
WEEKDAY_AFTER = plain(r"\s{0,2}[,(]?\s?([^\W\d_]{1,16})\.?\)?(?=[\s,]|\Z|(?<=\))[0-9])")
# ctime: `Jul 05 16:13:00 UTC 2012`
LATE_YEAR = plain(r"(?:\s[A-Z]{3,5})?\s{1,2}([12][0-9]{3})(?![0-9]|[:.,][0-9])")

# Between a date and its time: signs, then one or two words (`at`, `a las`, `下午`); Slavic dates say `year` first.
JOINT = plain(
    r"(?:\s?[гр]\.(?=[,\s]))?(\s{0,3}[,;:|·•»@(–—-]{0,2}\s{0,3})(?:([^\W\d_]{1,10}(?:\s[^\W\d_]{1,4})?)([.:]?)\s{0,3})?(?=[0-9])"
)
CLOCK = plain(
    r"([0-9]{1,2})(?:(:|\.|\s?[hH]\s?)([0-9]{2})(?![0-9])(?:[:.m]([0-9]{2})(?![0-9])(?:[.,][0-9]{1,9})?)?)?"
    r"(?:\s{0,2}(?i:([ap])(?:\.\s?m\.?|\s?m))(?![a-z]))?"
)
# The time that most boards print, where nothing follows: one pattern instead of five.
_LAST = r"(?:,? | at | - )([0-9]{1,2}):([0-9]{2})(?: ?([AaPp])[Mm])?\Z"
CLOCK_LAST = plain(_LAST)
# The date that most boards print, alone or with such a time behind it.
COMMON = plain(rf"(?:([A-Za-z]{{3,9}}),? )?([A-Za-z]{{3,9}}) ([0-9]{{1,2}})(,?) ([12][0-9]{{3}})(?=\Z|{_LAST})")
CLOCK_SIGN = plain(r"([0-9]{1,2})\s?[时時點点시](?:\s?([0-9]{1,2})\s?[分분](?:\s?([0-9]{1,2})\s?[秒초])?)?")
# `Uhr`, `h`, `μ.μ.` behind the time.
CLOCK_WORD = plain(r"""\s{0,2}([^\W\d_]{1,10}(?:[.״"'׳]\s?[^\W\d_]{1,2}(?![^\W\d_]))?)(\.?)(?![^\W_])""")
ZONE = plain(
    r"\s{0,2}\(?(?:(?:(Z)|UTC|GMT)(?![^\W_])(?:\s?([+-])\s?([0-9]{1,2})(?::?([0-9]{2}))?(?![0-9]))?"
    r"|(?:(?:EST|EDT|CST|CDT|MST|MDT|PST|PDT|AST|ADT|CET|CEST|WET|WEST|EET|EEST|BST|IST|MSK|AEST|AEDT|NZST|NZDT|JST|KST)"
    r"(?![^\W_])(?=(?:[+-][0-9]{4})?(?![0-9:])))?(?:([+-])([0-9]{2}):?([0-9]{2})(?![0-9:]))?)\)?"
)
# Between a time and the date that follows it.
TIME_FIRST = plain(r"\s{0,2}[,|·@–—-]?\s{0,2}(?:(?:on|am|le|el|il|den|op|dne|em)\s{1,2})?(?=\w)", IGNORECASE)

RELATIVE = plain(r"([0-9]{1,4})\s{0,2}(?:de\s)?([^\W\d_]{1,12})\.?")
RELATIVE_ONE = plain(r"([^\W\d_]{1,6}'?)\s?([^\W\d_]{1,12})")
# Further parts of `1 year, 3 months ago`.
RELATIVE_NEXT = plain(
    r",?\s{1,2}(?:(?:and|und|et|y|e|en|i|и|och|og|ja)\s)?([0-9]{1,3})\s{0,2}([^\W\d_]{1,12})\.?",
    IGNORECASE,
)
