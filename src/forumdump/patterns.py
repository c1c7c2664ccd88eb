"""Every regular expression of the reading stages, in one place; a test holds each to linear time.

All are possessive or bounded. `[0-9]` is meant as written: `\\d` would match every script's digits.
"""

from __future__ import annotations

from . import lazily as regex

# Zero-width and bidirectional marks that flatteners leave around names and dates.
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad"

# What stands before the text of a line, and behind it: white space (no separator of records leads a text) and such marks.
LEAD = "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
LEAD += INVISIBLE
TAIL = LEAD + "\x1c\x1d\x1e\x1f"

# Only these end a line.
LINE_END = regex.compile(r"\r\n|\n|\r")
# A line behind the first that begins with white space.
INDENTED = regex.plain(r"\n[^\S\n]")
LINE_LEAD = regex.compile(rf"[\s{INVISIBLE}]*+")
MARKERS = frozenset("0123456789>#•*+-–—□○●▪◦·‣∙■☐|▶›")
MARKER = regex.compile(
    rf"""(?: (?P<quote> >(?:[ ]?>)*+ )
        | (?P<ordinal> [0-9]{{1,6}}+ ) [.)] (?= [\s{INVISIBLE}] | \Z )
        | (?P<heading> \#{{1,6}}+ (?= \s ) | \#{{2,6}}+ (?= \Z ) )
        | (?P<bullet> [•*+\-–—□○●▪◦·‣∙■☐] (?= \s | \Z ) | \|++ (?= \s | \Z ) | ▶ | › )
        ) [\s{INVISIBLE}]*+""",
    regex.VERBOSE,
)
ORNAMENT = regex.compile(
    r"""(?<! \S ) \*\*\s (?= [^\s*] [^*\n]{0,80}+ (?<= \S ) \*\* ) | \*{1,3}+ (?= \S ) | (?<= \S ) \*{1,3}+ | (?<! \w ) _{1,3}+ (?= [^\s_] ) | (?<= [^\s_] ) _{1,3}+ (?! \w ) | (?<! \S ) _{2,4}+ (?! \S )
        | !?\[ (?P<label> \[ [^\[\]\n]{0,20}+ \] | [^\[\]\n]{0,200}+ ) \] \( (?: \\[()] | [^()\s] ){0,500}+ (?: \s++ "[^"\n]{0,200}+" )?+ \)
        | \| | ` """,
    regex.VERBOSE,
)


# A label in bold right behind a word (`Post subject: yo**Posted:** Tue …`): html2text glues what cells or columns parted.
GLUED_LABEL = regex.compile(r"(?<=[\w!?.)])\*\*(?=\p{Lu}[^*:\n]{1,30}+:\*\*)")
# The link that folds a post, at the end of its head (`[[-]](javascript:void\\(0\\))`), and cells of a picture or nothing.
FOLD_LINK = regex.compile(r"\[\[[-–+]\]\]\(\S{0,80}+\s*+\Z")
NO_CELL = regex.compile(r"[\s|]*+(?:!\[[^\[\]\n]{0,80}+\]\(\S{0,200}+\s*+\|?+)?+\s*+")
# A Markdown heading, or a line that is emphasised as a whole.
BOLD = regex.compile(r"(?<![^\s#*])\*\*(?=[^\s*])[^*\n]{1,80}+(?<=\S)\*\*(?!\S)")
EMPHASIS = regex.compile(
    r"^(?:[ \t]{0,8}+\#{1,6}+\s|[^*\n]{0,40}+\*\*(?=\S)[^*\n]{1,80}+(?<=\S)\*\*(?:[\s:.,]|$)|\*{3,4}+[^*\n]{1,80}+\*{3,4}+\s)",
    regex.MULTILINE,
)
# What html2text prints between the head and the rows of a table.
TABLE_RULE = regex.compile(r"^-{3}(?:\|-{3})++[ \t]{0,4}+$|^-{3}\ \ $", regex.MULTILINE)
# What html2text makes of an icon: empty emphasis, in a list item, a heading or alone.
ICON_LINE = regex.compile(r"^[ \t]{0,12}+(?:[*#]{1,6}+ )?+__$", regex.MULTILINE)
# A link's target: code has brackets side by side too (`data[](i)`).
LINK_TARGET = regex.compile(r"\]\((?:[a-z]{2,11}+:|[/#?]|\.{1,2}/|[\w-]{1,40}+[./?#])")
BARS = regex.compile(r"[|`]")
# Between the cells of a Markdown table.
CELL = regex.compile(r"(?<=\S)\s{1,4}+\|(?=\s)")
# A subject and the head below it in one cell: `Re: X « **Reply #3 on:** May 3, 2009, 01:32:36 PM »`.
CELL_HEAD = regex.compile(r"[^\s|«»]\s{1,3}+(?=«(?P<head>[^«»|\n]{6,90}+)»\s*+(?:\||\Z))")
# Words that lead to an emphasised name and a date at the start of a cell: `| Post by **amy** on May 3, 2014 9:12:36`.
NAMED_HEAD = regex.compile(
    r"\|\s{1,3}+(?:[^\W\d_]{1,12}+\s){1,3}+\*\*[^*|\n]{1,60}+\*\*\s(?:[^\W\d_]{1,12}+\s(?=[^\W_]))?+"
)
CELL_BARS = regex.compile(r"(?:\|++(?:\s++|\Z))*+")
# `#1 2019-…`, where a date may follow; and a note in brackets behind it (MyBB's edit note).
NUMBER_AND_DIGIT = regex.compile(r"(?<!\S)\W{0,4}\#[0-9]{1,6}+[^\w\n]{1,8}+(?:_{1,3}+)?(?=[0-9])")
NOTE = regex.compile(r"\s{0,3}+\([^()\n]{10,120}+\)(?=\s)")
# SMF's head, with the text of the post behind it on the line.
CLOSED_HEAD = regex.compile(r"\s{0,40}+«[^«»\n]{6,90}+»(?=\s{0,4}+[^\s»«])")

# An emphasised name at the end of a line, and the lines of a user box under it: `Posts: 96`, `Inscription : 12.3.2011`.
BOLD_TAIL = regex.compile(
    r"(?<!\S)(?P<stars>\*{2,4}+)(?:\[(?P<label>[^\[\]*\n]{1,60}+)\]\([^()\s]{0,240}+\)|(?P<plain>(?:(?!\*\*)[^\n]){1,60}+\*?))(?P=stars)[ \t]*+\Z"
)
PAIR_LINE = regex.compile(r"(?:[^\s:：]{1,24}+\s++){0,4}?[^\W\d_]{2,20}+\s?+[:：]\s{0,3}+\W{0,4}+[^:\n]{0,32}?[0-9]")
FIGURES = regex.compile(r"[0-9]{1,12}+")
ISO_DATE = regex.compile(r"[12][0-9]{3}-[0-9]{2}-[0-9]{2}")
# A count behind a label that no table knows.
COUNTED_PAIR = regex.compile(
    r"(?P<label>[^\W\d_][^\d:：\n]{1,23}?)\s?[:：]\s{0,3}[+-]?(?P<n>[0-9][0-9.,\u00a0\u202f' ]{0,12}+)%?"
)


def has_colon(text: str) -> bool:
    """Whether a label or `Re:` may stand in `text` (a cheap look before `REPLY_PREFIX`)."""
    return ":" in text or "：" in text


def is_reply(text: str) -> bool:
    """Whether `text` begins with `Re:` and the like."""
    return has_colon(text) and REPLY_PREFIX.match(text) is not None


def has_ornament(text: str) -> bool:
    """Whether `text` may hold Markdown marks (a cheap look before `ORNAMENT`)."""
    return "*" in text or "_" in text or "](" in text or "|" in text or "`" in text


# A line of several words, all of it in bold.
BOLD_LINE = regex.compile(r"\*\*(?P<words>[^\s*][^*\s]*+\s[^*]*+)\*\*")
# `#12`, `Post #2 of 7`, `post #1 of 23 ( permalink )`, `# 888393`, `12楼`.
POST_NUMBER = regex.compile(
    r"(?i:post\s?+|message\s?+|msg\s?+|reply\s?+)?+\#\s?+(?P<n>[0-9]{1,9}+)(?![0-9\w])(?:\s*+(?i:of|/|von|sur|de)\s*+[0-9,.]{1,9}+)?+"
    # Chinese boards count floors: `12楼`, `12#`; text browsers mark a raised sign: `12^#`, `12^[#]`.
    r"|(?<![\w#])(?P<n>[0-9]{1,6}+)(?:\s?+(?:[楼樓](?!\w)|[#＃](?![\w#]))|\^(?:\#|\[\#\]))"
)
# How many posts there are, torn from a post's number: `post #1` / `of 23`.
OF_TOTAL_OPENS = "/odsvODSV"
OF_TOTAL = regex.compile(r"(?i:of|/|von|sur|de)\s?+[0-9,.]{1,9}+")
# Tapatalk's `Apr 04, 2009#32009-04-04T22:32+00:00`: the number runs into a machine's date.
NUMBER_BEFORE_ISO = regex.compile(r"\s?+\#(?P<n>[0-9]{1,6}?)(?=(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}T)")
COUNT = regex.compile(r"[0-9][0-9.,\u00a0\u202f\u2009' ]{0,14}+(?:\s?+[kKmM](?![^\W\d_]))?+")
# Punctuation that a tag-by-tag flattener leaves on a line of its own.
LOOSE_PUNCTUATION = frozenset([",", "#", "«", "»", ".", ":", "(", ")", "'", "/", "-", "–", "|", "·", "•", "@", "—"])
# `LincLinc Admin`: an avatar's text and the name, glued, and a title.
GLUED = regex.compile(
    r"(?P<user>[^\W_][^\s]{1,24}|[^\W_][\w.-]{0,20} [\w.-]{1,20})(?P=user)(?:\s++(?P<rest>\S.{0,60}+))?"
)
# WordPress forums print a member's address under the name: `(@diem)`.
HANDLE = regex.compile(r"\(@(?P<user>[\w.-]{1,60}+)\)")
# Those of them that end what they stand in.
CLOSING = frozenset([".", ":", ")", "»"])
# `Spartan14's Avatar`; `Avatar von X` comes from the label data.
AVATAR = regex.compile(
    r"(?P<user>.{1,60}?)(?:'s|’s|s')\s(?:(?i:avatar|(?:profile\s)?photo|profile\spicture)(?:\s*+\(.{0,40}?\))?+)"
)
# What is left of it behind the name, with a word beside the picture: `amy's Avatar Topic Author`.
OF_AVATAR = regex.compile(r"['’]s\s[Aa]vatar(?:\s++|\Z)")
ONLINE = regex.compile(
    r"(?i)(?P<user>.{1,60}?)\s(?:(?:is|ist|est|está|è|é|jest|er|är|on|не|сейчас)\s(?:now\s|nu\s|gerade\s)?(?:online|offline|в\sсети|(?:dé)?connecté(?:\smaintenant)?)(?:\snow)?|(?:offline|online)(?:\scontent)?(?:\sop)?)"
)
# What parts lines or pages but ends no line here.
SEPARATOR = regex.compile(r"[\v\f\x1c-\x1e\x85\u2028\u2029]")
# A digit of any script: a cheap look.
ANY_DIGIT = regex.plain(r"\d")
DIGIT_OR_COLON = regex.compile(r"[\p{Nd}:：]")
# `Message no. 12`.
COUNTED_WORDS = regex.compile(r"(?P<words>\p{L}[\p{L} .:#№º°-]{2,24}?)\s?(?P<n>[0-9]{1,6}+)")
# The words that end a line of those who like a post, alone on a line once the names are torn off.
LIKE_TAIL_OPENS = "lgtpvLGTPV"
LIKE_TAIL = regex.compile(
    r"(?i)(?:likes?\sthis(?:\spost)?|liked\sthis|gefällt\sd(?:as|ies)|tykkäävät\stästä|pidä(?:vät)?\stästä|vinden\sdit\sleuk|gillar\sdetta)\s?\.?"
)
# Words between the names of a list, alone on a line.
JOINTS = frozenset([",", "and", "und", "et", "ja", "y", "e", "en", "och", "og", "и", "і", "ve", "és", "i", "&", "+"])
# Little words that flattening leaves on lines of their own; nobody is called so.
LITTLE = frozenset(
    [
        "on",
        "of",
        "in",
        "by",
        "at",
        "to",
        "from",
        "the",
        "old",
        "link",
        "or",
        "page",
        "post",
        "posted",
        "re",
        "sur",
        "von",
        "am",
        "de",
        "per",
        "le",
        "la",
        "auf».",
    ]
)
# What `<hr>` becomes: w3m's bar, lynx's underscores, Markdown's stars and dashes.
RULE = regex.compile(r"(?:[━─—―]{3,}+|_{41,}+|[-=~]{3,}+|[*]\s[*]\s[*])")
RULES = frozenset("━─—―_-=~*")
# What Markdown makes of icons that are letters of a font of signs.
ICONS = regex.compile(r"_{2,4}+(?:\s_{2,4}+){0,11}+")
# The picture of a rank or a rating, once for each step, as w3m prints it: `[star] [star] [star]`.
STEPS = regex.compile(r"(?:\[[\w.-]{1,40}+\]\s)?(\[[\w.-]{1,40}+\])(?:\s\1){2,}+")
# Images' names as w3m prints them behind a title: `Member [reputation]`.
TAIL_ICONS = regex.compile(r"(?<=\S)\s++(?:\[[\w.-]{2,40}+\]\s?+){1,4}+\Z")
# An image's place holder: w3m prints the file's name, XenForo `[IMG]`.
IMAGE = regex.compile(r"(?:\[[^\[\]]{0,48}+\]\s*+){1,4}+")
# One that says it is an image, in any board's words: `[Image: unknown.png]`, `[IMG]`, `Image: cat.jpg`.
IMAGE_ROW = regex.compile(
    r"(?i)(?:\[[^\[\]\n]{1,80}?\.(?:png|jpe?g|gif|webp)\]\s*+|\[(?:image|img|bild|imagen|imagem|immagine|afbeelding|obraz\w{0,4}+|изображение|kép|画像|resim)(?:\s?:[^\[\]\n]{0,200}+)?\]\s*+){1,8}+"
)
# How lynx begins the alternative text of an image whose address holds its data.
DATA_IMAGE = ("[svg+xml,", "[data:", "[png;", "[gif;", "[jpeg;", "[webp;")
# The fields of forms: lynx draws them with underscores, w3m with brackets.
FIELD = regex.compile(r"(?:[^\n_]{0,40}?[^\W_]_{6,80}+|\[[^\[\]\n]{0,40}? {5,80}+\])(?:[\s\[][^\n]{0,40})?+")
# A date in brackets, which MyBB prints before the head of a quote.
BRACKETED = regex.compile(r"\([^()]{6,64}+\)")
# Stars of merit behind a name (Vanilla).
STARS = regex.compile(r"(?<=\S)\s++[✭★☆✩⭐*•●]{1,10}+\Z")
# A time of day that a flattener tore from its date.
CLOCK = regex.compile(r"[0-9]{1,2}+[:.][0-9]{2}+(?:[:.][0-9]{2}+)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\sUhr)?")
# A gap mark or decoration without a letter or digit.
NO_WORD = regex.compile(r"[^\w]++")
# Signs that people draw their signatures with; `•` and `-` begin lists as well.
SIGN_LINE = regex.compile(r"[\u2580-\u259f\u25a0\u25ac\u2605\u2606\u2022\u0095\u2590\u258c]{1,12}+|[~=*_|]{3,12}+\s?\S")
# What follows a name that heads a line of an advert: `.example - Hosting since 2008`, `| cheap hosting`.
NAME_TITLE = regex.compile(r"(?:\.[a-z]{2,9}+)?\s?+[-–—|•]\s?+\S")
# The heading of a block under a body: `Now playing:`, `#nowplaying`.
BLOCK_HEAD = regex.compile(r"#?\p{L}[^.!?,;]{1,40}+")
# A saying in quotation marks, perhaps with who said it behind a dash or in brackets.
TEXT_END = regex.compile(r"(?:[.!?…)]|[:;]-?[)DPp(]|:[a-z]{2,18}+:)$")
OPENING_MARKS = '"“„«'
SAYING = regex.compile(r"[\"“„«][^\"“”„«»]++[\"”“»]\s?+(?:[-–—~(]{1,3}+\s?+\p{Lu}[^.!?:;]{1,40}+\)?)?+")
# An address of a site or of a mailbox within a line.
ADDRESS = regex.compile(r"(?i)https?://|\bwww\.|[\w.-]{2,40}@[\w-]{2,40}\.[a-z]{2,6}\b")
SENTENCE_END = regex.compile(r"(?<=[.!?:)\]»”\"…])\s++(?=\S)")
NEXT_NUMBER = regex.compile(r"(?<!\s)\s++(?=[0-9])")
NEXT_WORD = regex.compile(r"[\s|•·,;]++(?=\S)")
# Every word that may begin a label: what `NEXT_WORD` finds, as far as `_WORD_END` goes.
LABEL_STARTS = regex.plain(r"[^\s:：|•·,;]+")
_LABEL_SIGNS = str.maketrans(dict.fromkeys(":|,;", " "))


def label_words(text: str) -> list[str]:
    """All that `LABEL_STARTS` finds: plain English is parted without a pattern."""
    return text.translate(_LABEL_SIGNS).split() if text.isascii() else LABEL_STARTS.findall(text)


COLON = regex.compile(r"\s?+[:：]")
_WORD_END = regex.compile(r"[^\s:：|]++")
# A count behind or under its label, with the blanks before it.
COUNTS = regex.compile(r"(?<!\s)\s*+[0-9][0-9.,]*+")
LAST_NUMBER = regex.compile(r"[\s\u00a0]++(?P<n>[0-9]{1,6}+)\s*+")

# `212 posts`
COUNT_AND_LABEL = regex.compile(r"(?P<count>[0-9][0-9.,'\u00a0\u202f]{0,12}+)\s(?P<label>[^\W\d_][^:：]{1,30}+)")
# The little word or sign between a name and its date: `amy on `, `amy · `.
LEADING_OFF = regex.compile(r"(?<!\s)(?:\s++(?:on|at|le|am|el|il|den|op)|\s*+[|·•–—-])\s*+\Z")
# A post's number and its author before the date, parted by colons.
COUNTED_NAME = regex.compile(
    r"(?P<n>[0-9]{1,6}+)\s?+[:：]\s?+(?:名前\s?+[:：]\s?+)?(?P<user>\S(?:.{0,40}?\S)?)\s?+[:：]\s*+"
)
# The file's name of a picture before other text, as w3m prints it; an avatar's text before the name in it.
IMAGE_LEAD = regex.compile(r"\[[\w.-]{1,30}+\]\s(?=\S)")
AVATAR_LEAD = regex.compile(r"(?P<again>.{1,40}?)(?:'s)?\s[Aa]vatar\s(?P<user>(?P=again))")
# What parts a name from the age of what it said: `amy • 2y ago`.
AGE_SIGN = regex.compile(r"\S\s*+[•·]\s*+\Z")
# A plain number before the words of a post's head.
LEADING_NUMBER = regex.compile(r"(?P<n>[0-9]{1,6}+)\s++(?=[^\W\d_])")
AUTHOR_BEFORE = (
    # `Postby X »`, `by X »`, `de X »`: phpBB in any language marks its head with the guillemet.
    regex.compile(
        r"\s*+(?:(?i:[^\W\d]{2,14}?\s?)??(?i:by|de|da|di|von|par|por|do|door|af|av|od|przez|от|автор|autor|yazan|gönderen)\s++)?+"
        r"(?P<user>\S.{0,60}?)\s*+[»›]\s*+"
    ),
    # `by X on `, `Posted by X, `
    regex.compile(
        r"(?i)\s*+(?:(?:re)?post(?:ed)?\s)?\s*+by:?\s++(?P<user>\S.{0,60}?)\s*+(?:,(?:\s*+(?:on|at)\b)?+|\bon\b:?|\bat\b|[-–—|·•])\s*+"
    ),
    # `Soumis par X le `, `Geschrieben von X am `, `Par X, le `: the same in other languages.
    regex.compile(
        r"(?i)\s*+(?:[^\W\d]{2,14}\s)??(?:par|von|por|da|door|av|af|przez|от)\s++(?P<user>\S.{0,60}?)(?:\s?,)?\s(?:le|am|el|em|il|op|den|dnia|в)\s*+"
    ),
    # `AjayJunkies, ` at the foot of a XenForo 1 post.
    regex.compile(r"\s*+(?P<user>[^\s,][^,]{0,40}?)\s?,\s*+"),
    # `amy • ` before `2y ago`, `amy OP • ` where she began the thread.
    regex.compile(r"\s*+(?P<user>\S.{0,40}?)(?:\s(?:OP|MOD))?\s*+[•·]\s*+"),
    # `amy (` before `2008-10-30 20:05)`.
    regex.compile(r"\s*+(?P<user>\S[^()]{0,40}?)\s?\(\s*+"),
    # `rimelek (Ákos Takács) `
    regex.compile(r"\s*+(?P<user>\S{1,40}?)\s\([^()]{1,60}\)\s*+"),
)
HEAD_WORDS = regex.compile(
    r"(?i)[\W_]*+(?:(?:re)?post(?:ed|post)*+|old|on|date|unread\spost|default|re|reply|quote|(?:post|message|reply)?\s?+\#\s?[0-9]{1,9}+|permalink|at|"
    r"sent|created|published|replied|commented|написано|добавлено|отправлено|сообщение|ответ|válasz|dátum|geschrieben|erstellt|verfasst|publié|"
    r"envoyé|escrito|inviato|geplaatst|napisany|wysłany|skrevet|lähetetty|în|на|thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\snhật|[\W_]++)*+[\W_]*+"
)


# A count of votes on a line of its own: `12`, `+ 2`, `+1`.
VOTES = regex.compile(r"(?:[+-]\s?)?[0-9]{1,4}+")
# A tag of a question: small letters, with hyphens for blanks.
TAG = regex.compile(r"[\p{Ll}0-9][\p{Ll}0-9.+#-]{0,34}+")
# An address and nothing else.
LONE_ADDRESS = regex.compile(r"https?://\S{4,400}+")
# The icon of a post's state, as vBulletin prints it before the post's date: `Old 11-19-02, 06:39 PM`.
STATE_WORD = regex.compile(
    r"(?i)\W*+(?:old|unread|alt|ungelesen|vieux|ancien|non\slu|antiguo|viejo|oud|ongelezen|vecchio|non\sletto|старый|старое|непрочитано|stary|nieprzeczytane|gammal|gammel|eski|régi|antigo|قديم|جديد)\W*+"
)


def word_at(text: str, position: int) -> str:
    """The word that begins at `position`, up to white space, a colon or a bar."""
    match = _WORD_END.match(text, position)
    return match.group() if match is not None else ""


def label_ends(text: str, position: int, most: int = 4) -> list[int]:
    """Ends of the one to four words (`most`, if labels are shorter) that begin at `position`, the longest first, none
    past a colon."""
    ends: list[int] = []
    for _ in range(min(most, 4)):
        match = _WORD_END.match(text, position)
        if match is None:
            break
        ends.append(match.end())
        position = match.end()
        if position < len(text) and text[position] in ":：|":
            break
        while position < len(text) and text[position].isspace():
            position += 1
    return ends[::-1]


# `Re:`, `RE: `, `AW:`, `Re[2]:`, `Antw:`, `SV:`, `Ответ:` before a subject.
REPLY_PREFIX = regex.compile(
    r"(?:(?:re(?:\[[0-9]{1,3}\])?|aw|antw|sv|vs|odp|rép|res|ynt|ответ|vá|respuesta|resposta|riferimento|rif|cevap|رد|پاسخ|回复|回覆|回應)\s?[:：]\s*+){1,3}+",
    regex.IGNORECASE,
)
REACTIONS = regex.compile(
    r"(?i)(?:reactions|reaktionen|reaktiot|reacties|reacciones|réactions|reazioni|reakcje|реакции|thanked\sby|likes)\s?:?\s*+"
)
OTHERS = regex.compile(
    r"(?i),?\s?(?:and|und|ja|et|y|e|en|och|og|i|и|ve|és)\s(?P<n>[0-9][0-9.,]{0,8}+)\s(?:other\s(?:people|persons?|users?|members?)|others?|weitere[rn]?\s?\w{0,12}+|muu[ta]\s?\w{0,12}+|"
    r"autres?\s?\w{0,12}+|otros?\s?\w{0,12}+|altr[iaeo]\s?\w{0,12}+|anderen?|andra|andre|innych|ещё|другим|inne|más|diğer\s?\w{0,12}+)\s*+"
)
LIKE_VERB = regex.compile(
    r"(?i)(?<!\s)\s*+(?:likes?\sthis|like\sthis\spost|liked\sthis\s?(?:post)?|gefällt\sdas|gefällt\sdies|tykkäävät\stästä)\s*+\.?\s*+\Z"
)
NAME_JOINT = regex.compile(r"\s?,\s|\s•\s|\s(?:and|und|ja|et|och|og|и|ve|és|y|e|en|i|&)\s|\s,\s?")
# vBulletin's quote icon has an alternative text, which stands before the head of the quote.
QUOTE_ICON = regex.compile(
    r"(?:Quote|Zitat|Citation|Cita|Citazione|Citaat|Cytat|Citat|Цитата)\s++(?=(?:Originally|Zitat|Envoyé|Iniciado|Originariamente|Oorspronkelijk|Zamieszczone|Ursprungligen|Сообщение)\s)"
)
# The line that programs for phones add to what they post.
SENT_FROM = regex.compile(
    r"(?i)(?:(?:sent|posted|gesendet|geschrieben|envoyé|enviado|inviato|verstuurd|verzonden|skickat|sendt|lähetetty|wysłane|отправлено"
    r"|odesláno) (?:from|via|mit|von|depuis|desde|dal?|vanaf|met|från|fra|z|с|из) |von mein(?:em|er) |mit (?:der|dem) [^.!?]{0,40}\bapp\b)"
)
# Smilies as pictures, whose texts end a line: `:eek:` (the board's code), `[icon_sad]` (w3m: the file's name).
TAIL_SMILIES = regex.compile(r"(?<=\S)\s*+(?::[A-Za-z][A-Za-z_]{1,18}+:|\[(?:icon_)?[a-z][a-z_]{1,18}+\])\s*+$")
# A count of ratings and the share of good ones: `12 (100%)`, `(3)`, `0 (0%)`.
SHARE = regex.compile(r"[0-9]{0,6}+\s?+\([0-9.,]{1,6}+\s?%?\)")
# When somebody thanked, behind the name: `amy (05-15-2012)`.
THANKED_ON = regex.compile(r"\s*+\([^()]{0,12}[0-9][^()]{4,20}\)")
# What stands between the name or date in the head of a quote and the quoted words.
QUOTE_COLON = regex.compile(r"[^\n:：]{0,24}[:：]\s*+(?:[↑»➚⇧]\s*+)?+")
# One kind of reaction and its count: `Like 2`.
TIMES_ONE = regex.compile(r"[^\W\d_]{2,16}+\s?[0-9]{1,6}+")
# The links to the quoted post that boards print in the head of a quote.
QUOTE_ARROWS = frozenset("↑»➚⇧")
# The marks that a page may quote a name in.
OPEN_QUOTES, CLOSE_QUOTES = frozenset('"“„»«'), frozenset('"”“«»')
# BBCode and Markdown fences as people typed them, left where a board didn't read them.
BB_QUOTE = regex.compile(r"(?i)\[quote(?:[=\s][\"'“]?(?P<user>[^\[\]\"'”;,\n]{1,60}+)[^\[\]\n]{0,80}+)?\]")
BB_QUOTE_END = regex.compile(r"(?i)\[/quote\]")
BB_CODE = regex.compile(
    r"(?i)\[(?P<end>/)?(?P<tag>code|php|html|pre|spoiler)(?:=[^\[\]\n]{0,40}+)?\]|(?P<fence>`{3,}+)\w{0,20}+"
)
# The rule that vBulletin and phpBB print above a signature, and the mail convention.
SIGNATURE_RULE = regex.compile(r"_{5,40}+|-{2}\s?|-{20}|[―─—]{5,}+")
# `New Delhi`, `Podigai Hills.`, `Munich, Germany`: few words, each with a capital, no sentence.
PLACE = regex.compile(
    r"(?:\p{Lu}[\p{L}'’.-]{1,20}+)(?:(?:,?\s|,)(?:(?:of|de|la|the|am|an|der|upon|and|&)\s)?\p{Lu}[\p{L}'’.-]{0,20}+){0,3}+"
)

# `Like x` over `2`: an add-on's count of one kind of reaction, torn from its word.
TIMES_WORD = regex.compile(r"(?:[^\W\d_]{2,14}+\s{1,3}+){0,2}+[x×]")
# The same on one line; `x 3` where the word was a picture, the word twice where it had a picture's text.
TIMES = regex.compile(r"(?P<kind>[^\W\d_]{2,14}(?:\s[^\W\d_]{2,14}){0,2})?\s{0,2}[x×]\s{0,2}(?P<n>[0-9]{1,5})")
TIMES_BEHIND = regex.compile(r"\s?+[x×]\s?+[0-9]{1,5}+(?!\w)")
# Where a date may begin that touches the word before it: `amyMay 3`, `amy3 mai`.
GLUED_DATE = regex.compile(r"(?<=[\p{Ll}\p{Lu}0-9)!])(?=\p{Lu}\p{Ll}{2})|(?<=[\p{Ll}\p{Lu}])(?=[0-9])")
# A cheap look before it.
MAY_TOUCH = regex.plain(r"[A-Za-z0-9)!][A-Z][a-z]{2}|[A-Za-z][0-9]|[^\x00-\x7f]")
# A count at the end of a row of buttons.
TAIL_COUNT = regex.compile(r"(?:\A|(?<=\s))[0-9]{1,6}[kKmM]?\Z")
# One of the counts of a box that stand side by side.
BARE_COUNT = regex.compile(
    r"\s*+(?P<n>(?:[0-9]{1,3}+(?:[.,\u00a0\u202f’'][0-9]{3})++|[0-9]{1,9}+(?:[.,][0-9])?)[kKmM]?)(?=\s|\Z)"
)
# Vanilla's head over a count and as many names.
THANKED_WORD = regex.compile(r"(?i)(?:thanked|liked)\sby\s?:?")
# `Page 3 of 12`, `Seite 3 von 12`, `Sivu: 3/12`; the words are looked up.
PAGE_NUMBERS = regex.compile(
    r"""(?P<word>[^\W\d_]{2,12}+)\s?[:：]?\s?(?P<page>[0-9]{1,6}+)\s?(?P<of>/|[^\W\d_]{1,12}+(?:\s[^\W\d_]{1,8}+)?+)\s?
        (?P<pages>[0-9]{1,6}+)(?![0-9])""",
    regex.VERBOSE,
)
# XenForo's `1 of 72`, `First Prev 2 of 3 Next Last`.
BARE_OF = regex.compile(
    r"(?:[^\W\d_]{2,14}+\s){0,3}?(?P<page>[0-9]{1,6}+)\s(?P<of>/|[^\W\d_]{1,12}+)\s(?P<pages>[0-9]{1,6}+)(?:\s[^\W\d_]{2,14}+){0,3}+"
)
# ` (12): 1 2 3 ... 12 Next »`, `: [1] 2 3 ... 9   Go Down`: what follows the word for pages.
PAGE_LINKS = regex.compile(
    r"""[\s:：]*+(?:\((?P<count>[0-9]{1,6}+)\)[\s:：]*+)?+(?P<links>(?:[0-9\s.,…|-]|\[(?P<here>[0-9]{1,6}+)\])*+)(?P<rest>.{0,60}+)""",
    regex.VERBOSE,
)
PAGE_NUMBER = regex.compile(r"[0-9]{1,6}+")
# What stands between the steps of breadcrumbs; a slash only with space on both sides.
CRUMB_SIGN = regex.compile(r"(?<!\s)(?:\s*+(?:[›»▸→‹]|->|(?<![<>=])>(?![<>=]))\s*+|\s++/(?:\s++|\Z))")
# A cheap look before it.
CRUMB_SIGNS = regex.plain("[›»▸→‹>/]")
# A prefix before a subject (XenForo, MyBB): few words, then a fixed space; French puts one before `?`.
TITLE_PREFIX = regex.compile(r"[^\s\u00a0:«»]{1,20}+(?:[ ][^\s\u00a0:«»]{1,20}+)?+\u00a0(?=\w)")
# The page's number behind a title: `X - Seite 34`, `X | Page 2`.
TITLE_PAGE = regex.compile(r"(?<!\s)\s*+[-–—|•,]\s(?P<word>[^\W\d_]{2,12}+)\s?[0-9]{1,6}\s*+\Z")
# The name of an icon's file before a title (w3m), and a note on the message behind it (FUDforum), or an icon (html2text)
TITLE_ICON = regex.compile(r"\[[a-z0-9]{1,20}[_.-][a-z0-9_.-]{1,20}\]\s*+")
TITLE_NOTE = regex.compile(r"\s\[[^\[\]#]{1,30}\#[0-9]|\s__\s?[^\s_]")
# Where a word runs into the next one's capital: `Pixelmator ProPixelmator Photo`.
GLUED_WORDS = regex.compile(r"\p{Ll}{2}\p{Lu}\p{Ll}")
# Where a line or a sentence in it begins.
SENTENCE = regex.compile(r"(?:\A\W{0,12}+|[.!?…]\s{1,3}+)(?=(?P<head>\w++))")
WORD = regex.compile(r"\w++")
# The sign before a step of breadcrumbs.
CRUMB_START = regex.compile(r"[»›→►>]\s")
# How often a shared link was answered, right under who shared it: an item of a list of links.
ANSWERED = regex.compile(r"(?i)[0-9]{1,6}+ (?:comments?|replies)(?!\w)")
# The thread's number behind a title.
TITLE_NUMBER = regex.compile(r"(?<!\s)\s*+#[0-9]{1,7}+\Z")
# The thread's type before a title.
TITLE_TYPE = regex.compile(r"\[[^\[\]]{1,24}+\]\s*+(?=\S)")
# What parts a title from a board's name on one line.
TITLE_PARTS = regex.compile(r"(?<!\s)\s++(?:[-–—|•·»›>/]|::)\s++")
# A cheap look before it.
TITLE_PARTING = regex.plain(r"\s[-–—|•·»›>/:]")
# The names of links that lynx prints at the top of a page.
LINK_TITLES = regex.compile(
    r"(?:\s(?:prev|next|index|alternate|canonical|start|first|last|up|help|search|contents|RSS)){1,8}+\Z"
)
# Fields and buttons of a form, as lynx and w3m print them.
FORM_FIELD = regex.compile(r"_{4}|\[[ X]{1,40}+\]|\([ *]\)|\(BUTTON\)|\A\[\w{1,12}+\]\Z")
# A number that is a word of its own.
LONE_NUMBER = regex.compile(r"(?<![\w.,/:-])[0-9]{1,7}+(?![\w/:-]|[.,][0-9])")
# The sign of breadcrumbs before a title that stands on its own line.
LEADING_SIGN = regex.compile(r"[>»›]{1,2}+\s++(?=\S)")
# The site a link leads to, as boards of links print it behind the title: `(example.com)`.
LINK_SITE = regex.compile(r"\s++\(\s?(?:self\.\w{2,21}|(?:[\w-]{1,40}+\.){1,4}+[a-z]{2,8})\s?\)\s*+\Z")
# What a review gives: `5 out of 5`, `4,0 von 5 Sternen`; `3 de 5` alone is a page's number.
RATED = regex.compile(
    r"(?:\p{L}{3,12}+\s)?[0-9](?:[.,][0-9])?+\s?(?:out\sof\s(?:5|10)\b"
    r"|(?:von|sur|de|su|van|av|af|z|из)\s5\s(?:sterne|étoiles|estrellas|estrelas|stelle|sterren|stjärn|stjern|gwiazd|зв[её]зд))",
    regex.IGNORECASE,
)
# The first line of a change in git's log.
COMMIT = regex.compile(r"commit\s[0-9a-f]{7,40}+(?:\s\(.{1,80}\))?+")
# The share of the votes at the end of a poll's option: `50%`, `12 (50.0%)`, `50% [ 12 ]`, `50% 12 votes`.
POLL_SHARE = regex.compile(
    r"(?<![\w.,])[0-9]{1,3}+(?:[.,][0-9]{1,2}+)?\s?%[\])]{0,2}+(?:\s{0,3}+[\[(]?\s?[0-9]{1,6}+\s?(?:[^\W\d]{2,12}+(?:\([^()]{1,3}+\))?+)?[\])]?)?+\s*+\Z"
)
# A number of votes: `24 votes`, `(24 votes`, `Votes: 12`.
POLL_VOTES = regex.compile(r"[\[(]?(?P<word>(?:[^\W\d]{2,14}+\s?[:：]\s?)?+)[0-9][0-9.,]{0,8}+\s?")
# What parts a label such as `Topic` or `View topic` from the title.
TITLE_LABEL = regex.compile(r"\s?(?<!:)[:：](?!:)\s*+|\s[-–—]\s")
# Where a cell ends that a flattener put another one behind, and a capital within the last word of a line.
CELL_GAP = regex.compile(r"(?<=\S) ?(?: {3}|\t)")
LAST_CAPITAL = regex.compile(r"(?<=\p{Ll})\p{Lu}\p{Ll}++\Z")
# ` (Read 1234 times)` behind a title, its end perhaps on the next line.
# What leads the date over a first post in guillemets: `« on:`, `« Gepost op:`.
GUILLEMET_LEAD = regex.compile(r"«\s*+[^\W\d_]{1,12}+(?:\s[^\W\d_]{1,12}+)?+\s?:\s*+")
# A name in Markdown's double stars.
STRESSED = regex.compile(r"\*\*[^*\s](?:[^*]{0,60}[^*\s])?+\*\*")
# `by amy` on a line of its own.
BY_NAME = regex.compile(r"(?:by|par|von|por|da|di|door|av|af|przez|od|автор)\s(?P<user>\S.{0,40}+)")
READ_TIMES = regex.compile(r"\s*+\((?P<word>[^\d()]{2,20}+)[0-9][0-9., ]{0,10}+(?:[^()\d]{1,20}+\))?+\s*+\Z")
# What boards let people attach: pictures, papers, archives, code, sound, films.
_ENDING = r"(?:jpe?g|png|gif|bmp|webp|svg|tiff?|heic|pdf|docx?|xlsx?|pptx?|odt|ods|txt|csv|rtf|log|zip|rar|7z|gz|tgz|tar|bz2|xz|exe|apk|iso|jar|"
_ENDING += r"py|lua|js|json|xml|html?|css|php|sql|sh|bat|cfg|conf|ini|c|cpp|h|java|pwn|inc|amx|mp3|mp4|m4a|wav|ogg|flac|avi|mkv|mov|webm|psd|dwg|dxf|stl|step|gcode|blend)"
# A file's name at the start of a line: `1666802373542.png`, `Car Front View.jpg (49.65 KiB) Viewed 28 times`.
FILE_LINE = regex.compile(rf"(?i)(?P<file>[^\s/\\:*?\"<>|][^/\\:*?\"<>|]{{0,98}}?\.{_ENDING})(?![\w/.-])")
# An item of a list in somebody's text: `a) May`, `2.) the roof`.
LIST_ITEM = regex.compile(r"(?:\p{Ll}|[0-9]{1,2}+)\.?+\)\s")
# The size behind it, and how often it was seen: ` (49.65 KiB) Viewed 28 times`, ` (12.3 KB, 45 views)`.
FILE_SIZE = regex.compile(
    r"(?i)\s*+[-–]?\s?\(?[0-9.,]{1,9}+\s?(?:[kmg]i?b|b|bytes|octets|кб|мб|байт)(?!\w)(?:[^()\n]{0,40}+\))?+(?:\s[^\W\d]{2,20}+\s[0-9.,]{1,9}+\s[^\W\d]{2,12}+)?+[\s.]*+"
)
# A picture's file name and nothing else.
PICTURE_LINE = regex.compile(r"(?i)[^\s/\\:*?\"<>|][^/\\:*?\"<>|]{0,98}?\.(?:jpe?g|png|gif|webp|bmp|heic)")
# White space that parts two cells of a table: a tab, or two blanks and more.
WIDE_GAP = regex.compile(r"\t|[ \u00a0]{2}")
# `18K119`: counts in thousands, two of them perhaps glued.
SHORT_COUNT = regex.compile(r"[0-9][0-9.,]{0,8}+[kKmM][0-9.,]{0,9}+")
# Where the steps of breadcrumbs are glued: `ResourcesTutorial Requests`.
GLUED_STEP = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})")
# A cheap look before it.
MAY_BE_GLUED = regex.plain(r"[a-z][A-Z]|[^\x00-\x7f]")
# A colon, the first of its line, with a word right behind it.
GLUED_COLON = regex.compile(r"[^:\n]{4,90}+:(?=[^\W\d_]|[\"'«“„(¿¡>])")
# The cells of a line that a tool kept side by side: words with one space between them, a wide gap, and the rest.
TWO_CELLS = regex.compile(r"\s*+(?P<left>\S++(?:[ \u00a0]\S++)*+)(?:\s{2,}+(?P<right>\S))?+")
# The blank between two cells, behind the first.
BETWEEN_CELLS = regex.compile(r"(?<=\S)[ \u00a0]{3,}+(?=\S)")
# A word of running text.
TOKEN = regex.compile(r"\S++")
# A count inside running text: only groups of three digits go together.
INNER_COUNT = regex.compile(
    r"[0-9]{1,3}+(?:[.,\u00a0\u202f' ][0-9]{3}(?![0-9]))++(?:\s?[kKmM](?!\w))?|[0-9]{1,9}+(?:[.,][0-9]{1,2}+)?(?:\s?[kKmM](?!\w))?"
)
SPACES = regex.compile(r"\s++")
# A label right before a title.
LABEL_BEFORE = regex.compile(r"(?<!\S)(?P<word>[^\W\d_]{2,20}+)\s?+[:：]\s?+\Z")
# The last word of a sentence, and no `vs.` or `2.0` in a title.
NOTICE_END = regex.compile(r"(?:\p{Ll}{4,40}+|\p{Lu}{3,10}+)[.]")
# A number that goes on as a date or a time.
INSIDE_DATE = regex.compile(r"[0-9][/:.-][0-9]")
# The name between a quote's date and `said:`.
QUOTED_NAME = regex.compile(r"\s?+,\s[^\s.:!?]{1,30}+(?:\s[^\s.:!?]{1,30}+){0,4}+\s*+")
# The link from a quote to the post it is of, in running text.
QUOTE_LINK = regex.compile(rf"\s?[{''.join(sorted(QUOTE_ARROWS))}]\s?")
# The digits of a post's number in running text.
NUMBER_SIGN = regex.compile(r"\#\s?(?P<n>[0-9]{1,9}+)")
# A drawn line in running text, and what it begins with.
DRAWN = frozenset("_━─―—")
DRAWN_LINE = regex.compile(r"(?:_{5,}+|[━─]{5,}+|[―—]{20,}+)(?!\S)")
# The number of a list item before a name.
ORDINAL = regex.compile(r"[0-9]{1,6}+[.)]|[*+•◦▪●]|\#{2,6}+")
# The same, or a mark that is left of the line above.
NO_NAME = regex.compile(r"[0-9]{1,6}+[.)]|[^\w\s]{1,4}+")
# Tapatalk's `#32009-04-04T22:32+00:00` as a whole.
NUMBER_AND_STAMP = regex.compile(r"\#[0-9]{1,6}?(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:+.Z-]{1,24}+")
# What closes SMF's head behind its date.
CLOSED = regex.compile(r"\s{0,3}+»")
# `amy , bob and carol` in running text.
NAME_LIST = regex.compile(
    r"\s?+[^\s,]{1,30}+(?:\s?+,\s?+[^\s,]{1,30}+){0,12}+(?:\s(?:and|und|et|ja|y|e|en|och|og|и)\s[^\s,]{1,30}+)?+"
)
# The same as all that stands before `like this`, each name of a few words: `amy , Bob P. and 18 others`.
LIKERS = regex.compile(
    r"\s?+(?P<names>[^\s,]{1,30}+(?:\s[^\s,]{1,30}+){0,6}+(?:\s?+,\s?+[^\s,]{1,30}+(?:\s[^\s,]{1,30}+){0,6}+){0,12}+)\s*+"
)
# A name of one word at the end of a form, and what closes the form: `by amy .)`.
NAME_BEHIND = regex.compile(r"\s*+\S++(?:\s{0,2}+[.)»]){0,4}+")
# A list mark in running text.
BULLET = regex.compile(r"(?<=\s)[*+•◦▪●·](?=\s)")
# A word of a sentence before whatever follows.
SMALL_WORD = regex.compile(r"(?<![^\s(\"“'])\p{Ll}{1,20}+\s?+\Z")
AFTER_BULLET = regex.compile(r"[*+•◦▪●·]\s?+\Z")
# Who sent a letter, without the address behind the name; and when.
SENDER = regex.compile(
    r"""(?i)(?:from|von|de|från|fra|van|da|od|от|lähettäjä|feladó|kimden|name|nick(?:name)?|author|user(?:name)?|autore?|auteur|verfasser|benutzer|имя|автор)\s?:\s{1,4}+"?(?P<user>[^\s"<(\[][^"<(\[]{0,60}?)"?\s*+(?:[<(\[][^<>()\[\]]{1,80}+[>)\]])?+"""
)
SENT = regex.compile(
    r"(?i)(?:date|sent|datum|gesendet|fecha|enviado|envoyé|data|inviato|дата|skickat|päivä|dato|verzonden)\s?:\s{1,4}+"
)
