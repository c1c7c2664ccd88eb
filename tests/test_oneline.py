"""Texts whose line ends were lost: every run of white space is one space."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import forumdump
from forumdump.engines import vocabulary
from forumdump.text.headings import starter_cuts, title_cuts
from forumdump.text.oneline import cut_lines
from forumdump.text.splitting import split_lines

CREW = [
    ("wilma_oar", "Senior Member", "May 2009", "412"),
    ("tidemark", "Junior Member", "Jan 2011", "38"),
    ("BoatyardBill", "Senior Member", "Nov 2010", "97"),
]
TALK = [
    "The lower slip is silted up again, so we carry from the bridge until the council sends the dredger.",
    "Carried twice today. It takes four people and a lot of patience with the gate.",
    "Could we not ask the angling club for their trolley? They lent it to us in the spring of 2008, I believe.",
    "Asked. We can have it from Thursday on, if somebody mends the left wheel before.",
    "I have a wheel of that size in the shed and will bring it along tomorrow evening",
    "Thank you, Bill! Then we row on Saturday, and there is cake afterwards for those who carried.",
] * 2


def dump() -> str:
    posts = []
    for n, body in enumerate(TALK):
        name, title, joined, count = CREW[n % 3]
        posts.append(
            f"{n + 1:02}-05-2012, 06:{10 + n} PM #{n + 1} {name} {title} Join Date: {joined} Posts: {count} {body} Reply With Quote"
        )
    return "Club talk Carrying from the bridge " + " ".join(posts) + " Powered by vBulletin"


def test_posts_are_found_with_what_they_show() -> None:
    text = dump()
    assert "\n" not in text
    thread = forumdump.parse(text)
    assert [post.body for post in thread.posts] == TALK
    assert [post.number for post in thread.posts] == list(range(1, len(TALK) + 1))
    assert [post.author.name for post in thread.posts if post.author] == [CREW[n % 3][0] for n in range(len(TALK))]
    assert [post.author.messages for post in thread.posts if post.author] == [
        int(CREW[n % 3][3]) for n in range(len(TALK))
    ]
    assert str(thread.posts[0].posted).endswith("T18:10")


def test_tokens_join_to_the_text() -> None:
    text = dump()
    assert "".join(token.text for token in forumdump.tokenize(text)) == text


def test_a_signature_that_comes_back_is_a_line_of_its_own() -> None:
    sign = " Fair winds and a following sea to all of you, and mind the weir"
    text = dump().replace(" Reply With Quote", sign + " Reply With Quote")
    lines = [line.text for line in cut_lines(text, split_lines(text), vocabulary())]
    assert lines.count(sign.strip()) >= len(TALK) - 2


def dated_dump(head: str) -> str:
    """Posts whose heads show `head`, with the talk of the club in between."""
    posts = [
        head.format(name=CREW[n % 3][0], title=CREW[n % 3][1], n=n + 1, day=n + 3, body=body)
        for n, body in enumerate(TALK)
    ]
    return "Rowing club Talk on the bank Carrying from the bridge " + " ".join(posts) + " Privacy policy"


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("{name} {name} {title} May {day}, 2012 {body} 0", id="a name that stands twice"),
        pytest.param("{name} on May {day:02}, 2012 {body} Quote", id="a button under each text"),
        pytest.param("{name} {title} {name} May {day:02}, 2012#{n}2012-05-{day:02}T18:11+00:00 {body}", id="numbers"),
    ],
)
def test_dates_head_posts_where_something_else_tells_posts(head: str) -> None:
    assert len(forumdump.parse(dated_dump(head)).posts) == len(TALK)


def test_dates_alone_head_none() -> None:
    assert forumdump.parse(dated_dump("May {day}, 2012 {body}")).posts == ()


def test_drawn_lines_part_posts_and_are_no_signatures() -> None:
    thread = forumdump.parse(dump().replace(" Reply With Quote", " Reply With Quote " + 80 * "_"))
    assert [post.body for post in thread.posts] == TALK
    assert not any(post.signature for post in thread.posts)


def test_a_day_in_a_body_dates_no_post() -> None:
    talk = [body.replace("Saturday", "05/12/2012 or 05/13/2012") for body in TALK]
    text = dump()
    for old, new in zip(TALK, talk):
        text = text.replace(old, new)
    assert [post.body for post in forumdump.parse(text).posts] == talk


def test_a_number_in_a_body_is_no_posts() -> None:
    talk = [body.replace("Asked. We can have it", "As I said in #2 above (see #5 below) and again") for body in TALK]
    text = dump()
    for old, new in zip(TALK, talk):
        text = text.replace(old, new)
    assert [post.body for post in forumdump.parse(text).posts] == talk


def test_the_pages_title_over_bodies_is_no_part_of_them() -> None:
    posts = [
        f"{name} {title} Join Date: {joined} Posts: {count} Carrying from the bridge again 0{n + 1}-05-2012, 06:1{n} PM "
        f"By the way: {TALK[n]} Reply With Quote"
        for n, (name, title, joined, count) in enumerate(CREW * 2)
    ]
    thread = forumdump.parse(
        "Club talk Carrying from the bridge again Post Reply " + " ".join(posts) + " Powered by vBulletin"
    )
    assert [post.author.name for post in thread.posts if post.author] == [name for name, *_ in CREW * 2]
    assert [post.body for post in thread.posts] == [f"By the way: {body}" for body in TALK[:6]]


def test_what_the_page_prints_below_the_last_post_is_no_part_of_it() -> None:
    text = dump().replace(" Reply With Quote", "").replace(" Powered by vBulletin", "")
    thread = forumdump.parse(
        text + " View a Printable Version Forum Jump: Private Messages User Control Panel Search Home"
    )
    assert thread.posts[-1].body == TALK[-1]


TOWNS = ["Ashby", "Birch End", "Corley", "Dunmow", "Elsted", "Fenwick", "Gorton", "Hexley"]


def listed_dump(post: str) -> str:
    """Posts of a word or two, each an item of a list, as XenForo 1 prints them."""
    ranks = ["Rower", "Steersman", "Rower", "Deck Hand"]
    names = ["wilma_oar", "tidemark", "BoatyardBill", "pegleg"]
    posts = [
        post.format(name=names[n % 4], rank=ranks[n % 4], n=n + 1, likes=names[(n + 1) % 4], body=town)
        for n, town in enumerate(TOWNS)
    ]
    menu = "Home Forums Boats and towns Separate names with a comma. " * 18
    top = "Towns by the letter Discussion in 'Talk' started by wilma_oar, May 3, 2014. "
    return menu + top + " ".join(posts) + " (You must log in or sign up to reply here.) Share This Page"


@pytest.mark.parametrize(
    "post",
    [
        pytest.param("{n}. {name} {name} Level: {rank} {body} {name}, May 3, 2014 #{n}", id="the name twice"),
        pytest.param(
            "{n}. {name} Level: {rank} May 3, 2014 {name} , May 3, 2014 : {body} #{n} {likes} , Gale Row and 12 others like this.",
            id="the number below, and who likes it",
        ),
    ],
)
def test_posts_of_a_word_keep_it(post: str) -> None:
    thread = forumdump.parse(listed_dump(post))
    assert [post.body for post in thread.posts] == TOWNS
    assert [post.number for post in thread.posts] == list(range(1, len(TOWNS) + 1))


def test_a_box_printed_twice_heads_one_post() -> None:
    crew = [("Wilma - Oars", "Harbour Post Keeper", "Lower Slip, East"), ("Bill", "Rope Walker", "Weir End")]
    boxes = [
        f"Joined: Apr 20{n + 10} Posts: 1,{n}00 {place} {name} {title} {name} {title} Joined: Apr 20{n + 10} Posts: 1,{n}00 {place}"
        for n, (name, title, place) in enumerate(crew)
    ]
    posts = [f"# {88301 + 7 * n} 03/{n + 11}/15 04:39 PM {boxes[n % 2]} {body}" for n, body in enumerate(TALK)]
    text = (
        "Talk on the bank "
        + " Copy Link to Clipboard Share Post on Facebook ".join(posts)
        + " Copy Link to Clipboard Share Post on Facebook Print Thread"
    )
    thread = forumdump.parse(text)
    assert [post.body for post in thread.posts] == TALK
    assert [post.number for post in thread.posts] == [88301 + 7 * n for n in range(len(TALK))]


def test_words_of_other_languages_in_a_body_head_no_post() -> None:
    # `Door` is the Dutch `by`.
    talk = ["He told me never to open that door and never to knock. " + body for body in TALK]
    text = dump()
    for old, new in zip(TALK[:6], talk):
        text = text.replace(old, new)
    assert [post.body for post in forumdump.parse(text).posts] == talk


def test_a_head_printed_twice_holds_what_stands_between() -> None:
    crew = [
        (
            "Wilma Oar",
            "Members",
            "12.9k",
            "Boats,Oars, the 1930's club trucks, Woodwork",
            "CLUB# 94258 * Weir End Rowers, WE., Lower Slip Keepers",
        ),
        ("Tide Mark Club SASS #4598", "Members", "71", "Old ropes, knots and bells", "Keeper"),
        (
            "Bill Boatyard",
            "Members",
            "203",
            "If it floats I'll row it, Photography, Cooking and bells",
            "CLUB# 7 L * Upper Slip",
        ),
    ]
    talk = ["Yesterday, it rained. " + body for body in TALK]
    posts = []
    for n, body in enumerate(talk):
        name, title, count, likes, motto = crew[n % 3]
        day = f"Posted November {n + 3}, 2023"
        posts.append(
            f"{name} {day} {name} * * {title} * + {count} * Gender: Male * Interests: {likes} * {motto} * {day} {body}"
        )
    top = (
        "Club Talk Carrying from the bridge By Wilma Oar November 3, 2023 in Talk Share Followers 2 Recommended Posts "
    )
    thread = forumdump.parse(
        top
        + " ".join(posts)
        + " Link to comment Share on other sites Join the conversation Sign in Powered by Invision Community"
    )
    assert [post.body for post in thread.posts] == talk


def numbered_dump(talk: list[str]) -> str:
    posts = [f"{CREW[n % 3][0]} May 3, 2012, 6:{10 + n}pm {n + 1} {body} {n + 2} Likes" for n, body in enumerate(talk)]
    last = " Related topics Topic Replies Views Activity A gate that sticks Club 7 103 June 19, 2013 Old oars Club 2 39 August 1, 2013"
    return (
        "Rowing club Carrying from the bridge Club talk "
        + " ".join(posts)
        + last
        + " Powered by Discourse, best viewed with JavaScript enabled"
    )


@pytest.mark.parametrize("count", [2, 6])
def test_bare_numbers_behind_moments_and_likes_before_names(count: int) -> None:
    talk = [f"{body} By 08/02/2012 it is mended. {3 * body}" for body in TALK[:count]]
    thread = forumdump.parse(numbered_dump(talk))
    assert [post.body for post in thread.posts] == talk
    assert [post.author.name for post in thread.posts if post.author] == [CREW[n % 3][0] for n in range(count)]
    assert [post.likes for post in thread.posts] == list(range(2, count + 2))


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("You may name them like this because it is short.", id="likes"),
        pytest.param("I found one on Reddit and one on Facebook: have a look.", id="sites"),
    ],
)
def test_words_of_buttons_stand_in_sentences(sentence: str) -> None:
    talk = [f"{body} {sentence}" if n == 1 else body for n, body in enumerate(TALK[:6])]
    text = dump()
    for old, new in zip(TALK[:6], talk):
        text = text.replace(old, new)
    posts = forumdump.parse(text + " Share: Facebook Reddit Pinterest Tumblr WhatsApp").posts
    assert [post.body for post in posts[:6]] == talk


def test_a_word_that_closes_posts_parts_signatures() -> None:
    signs = ["Fair winds", "GNU/Linux on the barge", "Mind the weir"]
    posts = [
        f"{name} {title} Karma: +{n}/-0 Offline Posts: {count} Carrying « Reply #{n + 1} on: May {n + 3}, 2012, 06:1{n} PM » "
        f"{TALK[n]} Logged {signs[n % 3]}"
        for n, (name, title, _, count) in enumerate(CREW * 2)
    ]
    thread = forumdump.parse("Club talk « previous next » Author Topic: Carrying (Read 71 times) " + " ".join(posts))
    assert [post.body for post in thread.posts] == TALK[:6]


def test_names_in_markdown_lose_their_stars() -> None:
    posts = [
        f"### **{name}** {title} Join Date: {joined} Posts: {count} #{n + 1} 0{n + 1}-05-2012, 06:1{n} PM {TALK[n]} Reply With Quote"
        for n, (name, title, joined, count) in enumerate(CREW * 2)
    ]
    thread = forumdump.parse("Club talk Carrying from the bridge " + " ".join(posts) + " Powered by vBulletin")
    assert [post.author.name for post in thread.posts if post.author] == [name for name, *_ in CREW * 2]
    assert [post.body for post in thread.posts] == TALK[:6]


def test_texts_with_line_ends_are_left_alone() -> None:
    text = ("word " * 100 + "\n") * 40
    lines = split_lines(text)
    assert cut_lines(text, lines, vocabulary()) is lines


# What nothing but its line ends tells from posts: a table's rows, what a member did elsewhere.
LINES_TELL = frozenset(["member-profile", "tickets"])


@pytest.mark.parametrize(
    "path",
    [
        path
        for path in sorted((Path(__file__).parent / "cases" / "not-a-thread").glob("*.txt"))
        if path.stem not in LINES_TELL
    ],
    ids=lambda p: p.stem,
)
def test_what_is_no_thread_stays_none(path: Path) -> None:
    text = " ".join(path.read_text("utf-8").split())
    assert forumdump.parse(text * 1 if len(text) > 1000 else text + " word" * 300).posts == ()


@given(st.text(st.sampled_from("a1 #:.,«»Joined PostsMay2009") | st.characters(), min_size=1001, max_size=3000))
def test_lines_tile_the_text(text: str) -> None:
    text = text.replace("\n", " ").replace("\r", " ")
    lines = cut_lines(text, split_lines(text), vocabulary())
    assert lines[0].start == 0 and lines[-1].next == len(text)
    assert all(above.next == below.start for above, below in zip(lines, lines[1:]))


@pytest.mark.parametrize(
    "piece", ["#1 ", "1 ", "a ", "( ", "Last edited by ", "amy said: ", "Joined: May 2009 ", "May 3, 2009 ", "Re: "]
)
def test_cost_grows_with_the_text_and_no_faster(piece: str) -> None:
    def cost(count: int) -> float:
        text = piece * count
        start = time.process_time()
        cut_lines(text, split_lines(text), vocabulary())
        return time.process_time() - start

    cost(1000)
    small, large = cost(2_000), cost(16_000)
    assert large < 8 * 3.5 * max(small, 0.01)


def test_the_title_is_cut_out_where_the_page_has_it_twice() -> None:
    title = "Kayak racks for small cars"
    top = f"Home • Boats • Racks and Roofs • {title} Results 1 to 3 of 3 Thread: {title} Thread Tools Display "
    text = top + " ".join(
        f"05-0{k}-2014, 09:1{k} AM #{k} {name} Junior Member Join Date May 2009 Posts 1{k} {'Words of a talk. ' * 25}"
        for k, name in enumerate(["amy", "bob", "carl"], 1)
    )
    assert list(title_cuts(text, 0, len(top), len(top) + 90, [])) == [
        at for match in re.finditer(title, text) for at in match.span()
    ]


def test_the_title_stands_before_the_line_about_the_starter() -> None:
    top = "Home Boats Racks and Roofs Kayak racks for small cars • "
    foot = "Share: Home Boats Racks and Roofs Contact us"
    start, end = starter_cuts(f"{top}Thread starter amy … {foot}", 0, len(top))
    assert top[start:end] == "Kayak racks for small cars"


def boxed_posts(form: str) -> str:
    return " ".join(
        form.format(n=n + 1, day=n + 3, name=name, title=title, joined=joined, count=count, body=TALK[n])
        for n, (name, title, joined, count) in enumerate(CREW * 2)
    )


@pytest.mark.parametrize(
    ("top", "form", "foot"),
    [
        pytest.param(
            "Forums • Search You should upgrade or use an alternative browser. {} • Thread starter wilma_oar • Start date May 3, 2012 Toggle sidebar 1 of 4 Next News from the yard and from the river every Thursday ",
            "{name} {title} Joined {joined} Messages {count} • May {day}, 2012 • #{n} {body}",
            "Share: Facebook",
            id="under a notice",
        ),
        pytest.param(
            "Home Boats Racks and Roofs {} • Thread starter wilma_oar • Start date May 3, 2012 Toggle sidebar 1 of 4 Next News from the yard and from the river every Thursday ",
            "{name} {title} Joined {joined} Messages {count} • May {day}, 2012 • #{n} {body}",
            "Forums Home Boats Racks and Roofs Contact us",
            id="under breadcrumbs",
        ),
        pytest.param(
            "Rowing on the river and along the old canal Forum Index Welcome Log in {} Post new topic Reply to topic Rowing on the river and along the old canal Forum Index -> Boats "
            "View previous topic :: View next topic Author Message ",
            "{name} {title} Joined: {day} {joined} Posts: {count} Posted: Tue May {day}, 2012 2:37 pm Post subject: Two kayaks on one / on two racks "
            "Reply with quote {body} Back to top",
            "Powered by phpBB",
            id="as the first post's subject",
        ),
        pytest.param(
            "Home Boats Racks {} Results 1 to 6 of 6 Thread: {} Thread Tools Display ",
            "May {day}, 2012, 06:10 PM #{n} {name} {title} Join Date: {joined} Posts: {count} {body} Reply With Quote",
            "Powered by vBulletin",
            id="behind its label",
        ),
    ],
)
def test_the_title_over_posts(top: str, form: str, foot: str) -> None:
    title = "Two kayaks on one / on two racks"
    text = f"{top.format(title, title)}{boxed_posts(form)} {foot}"
    assert forumdump.parse(text).title == title
