"""A board of one's own: its table in a TOML file, read, written, learnt from dumps, and used."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import forumdump
from forumdump import cli
from forumdump.engines import engines
from forumdump.errors import EngineFileError

TOML = """\
name = "rowing-club"
title = "The Rowing Club's board"
order = ["author", "title", "joined", "messages", "posted", "body"]
ladder = ["Stroke Seat", "Coxswain"]
sources = ["two pages saved in May 2012"]

[words]
"member.joined" = ["Rowing since:"]
"member.posts" = ["Strokes so far:"]
"action.other" = ["Throw a line"]

[forms]
"post.head" = ["Launched by {user} at {date}"]

[signs]
"Launched by {user} at {date}" = 2.0
"""
CREW = [
    ("wilma_oar", "Coxswain", "Mar 3, 2009", 412),
    ("Bo Lindqvist", "Stroke Seat", "Jan 12, 2011", 38),
    ("tidemark", "Stroke Seat", "Nov 30, 2010", 97),
]
TALK = [
    "The lower slip is silted up again, so we carry from the bridge until the council sends the dredger.",
    "Carried twice today. It takes four people and a lot of patience with the gate.",
    "Could we not ask the angling club for their trolley? They lent it to us in the spring.",
    "Asked. We can have it from Thursday on, if somebody mends the left wheel before.",
    "I have a wheel of that size in the shed and will bring it along tomorrow evening.",
]


def dump(talk: list[str] = TALK, first: int = 1) -> str:
    posts = []
    for n, body in enumerate(talk):
        name, title, joined, count = CREW[n % 3]
        posts.append(
            f"{name}\n{title}\nRowing since: {joined}\nStrokes so far: {count}\n"
            f"Launched by {name} at 2012-05-{first + n:02} 18:{10 + n}\n{body}\nThrow a line\n"
        )
    return "Club talk\nCarrying from the bridge\n" + "".join(posts)


def check(thread: forumdump.Thread) -> None:
    assert len(thread.posts) == len(TALK)
    for n, (post, body) in enumerate(zip(thread.posts, TALK)):
        name, _, _, count = CREW[n % 3]
        assert post.author is not None
        assert (post.author.name, post.author.messages, post.body) == (name, count, body)
        assert str(post.posted).startswith(f"2012-05-{n + 1:02}T18:{10 + n}")
        assert post.author.joined is not None


def test_a_table_in_a_file_reads_the_board(tmp_path: Path) -> None:
    path = tmp_path / "club.toml"
    path.write_text(TOML, "utf-8")
    engine = forumdump.load_engine(path)
    thread = forumdump.parse(dump(), engine=engine)
    check(thread)
    assert thread.engine == "rowing-club"


def test_tokens_and_decisions_take_the_table_too() -> None:
    engine = forumdump.read_engine(TOML)
    kinds = {token.text: token.kind for token in forumdump.tokenize(dump(), engine=engine)}
    assert kinds["Rowing since: Mar 3, 2009"] == "join_date"
    assert kinds["Throw a line"] == "furniture"
    assert forumdump.explain(dump(), engine=engine).engine == "rowing-club"


def test_learnt_from_two_dumps_the_table_reads_a_third() -> None:
    learned = forumdump.learn_engine([dump(), dump(TALK[::-1], 11)], "rowing-club")
    text = forumdump.write_engine(learned.engine, learned.notes)
    engine = forumdump.read_engine(text)
    assert engine == learned.engine
    assert engine.words["member.joined"] == ("Rowing since:",)
    assert engine.words["member.posts"] == ("Strokes so far:",)
    assert engine.words["action.other"] == ("Throw a line",)
    assert ("post.head", "Launched by {user} at {date}") in engine.forms
    assert engine.ladder == ("Stroke Seat",), "one member only is Coxswain: that may be a name"
    assert engine.order[:3] == ("author", "joined", "messages")
    check(forumdump.parse(dump(), engine=engine))


def test_what_is_known_of_every_board_is_not_learnt() -> None:
    text = dump().replace("Rowing since:", "Joined:").replace("Strokes so far:", "Posts:")
    engine = forumdump.learn_engine([text, text]).engine
    assert not {"member.joined", "member.posts"} & engine.words.keys()


@pytest.mark.parametrize("name", sorted(engines()))
def test_every_table_of_the_package_goes_through_toml(name: str) -> None:
    engine = engines()[name]
    back = forumdump.read_engine(forumdump.write_engine(engine))
    assert (back.name, back.order, back.ladder, back.traits) == (name, engine.order, engine.ladder, engine.traits)
    assert {role: tuple(texts) for role, texts in engine.words.items()} == back.words
    assert sorted(set(back.forms)) == sorted(set(engine.forms))
    assert dict(back.signs) == dict(engine.signs)


@given(st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip))
def test_any_text_goes_through_toml(text: str) -> None:
    engine = forumdump.Engine(name="x", title=text, family="own", ladder=(text,), signs={text: 1.0})
    assert forumdump.read_engine(forumdump.write_engine(engine)) == engine


@given(st.lists(st.text(max_size=300), max_size=4))
def test_learning_is_total(texts: list[str]) -> None:
    learned = forumdump.learn_engine(texts)
    assert forumdump.read_engine(forumdump.write_engine(learned.engine, learned.notes)) == learned.engine


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        ("title = 'x'", "name", "is missing"),
        ("name = 'x' y", "", "not TOML"),
        ("name = 'Rowing Club'", "name", "want small letters"),
        ("name = 3", "name", "want a text, not 3"),
        ("name = 'x'\ncolour = 'red'", "colour", "no such key"),
        ("name = 'x'\ntraits = ['fast']", "traits", "no trait 'fast'"),
        ("name = 'x'\nladder = 'Cox'", "ladder", "want a list of texts"),
        ("name = 'x'\norder = [1]", "order", "want texts in the list, not 1"),
        ("name = 'x'\nwords = 3", "words", "want a table [words]"),
        ("name = 'x'\n[words]\n'membre.joined' = ['x']", 'words."membre.joined"', "no role"),
        ("name = 'x'\n[words]\n'member.join' = ['x']", 'words."member.join"', "did you mean member.joined"),
        ("name = 'x'\n[words]\n'zzz' = ['x']", 'words."zzz"', "roles begin with: action"),
        ("name = 'x'\n[forms]\n'post.head' = ['by {usr}']", 'forms."post.head"', "no slot {usr}; known are: count"),
        ("name = 'x'\n[words]\n'member.joined' = ['{date}']", 'words."member.joined"', "has a slot"),
        ("name = 'x'\n[signs]\n'Ahoy' = 'much'", 'signs."Ahoy"', "want a weight"),
        ("name = 'x'\n[signs]\n'Ahoy' = true", 'signs."Ahoy"', "want a weight"),
    ],
)
def test_a_mistake_names_file_key_and_reason(text: str, key: str, reason: str) -> None:
    with pytest.raises(EngineFileError) as caught:
        forumdump.read_engine(text, "club.toml")
    error = caught.value
    assert (error.file, error.key) == ("club.toml", key)
    assert reason in error.reason
    assert str(error).startswith("club.toml: " + (f"{key}: " if key else ""))


def test_a_file_in_another_encoding_is_a_mistake(tmp_path: Path) -> None:
    path = tmp_path / "club.toml"
    path.write_bytes('name = "x"\ntitle = "Ruderclub Köln"'.encode("latin-1"))
    with pytest.raises(EngineFileError, match="not UTF-8"):
        forumdump.load_engine(path)


def test_the_command_learns_and_reads_with_what_it_learnt(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second, table = (tmp_path / name for name in ("one.txt", "two.txt", "club.toml"))
    first.write_text(dump(), "utf-8")
    second.write_text(dump(TALK[::-1], 11), "utf-8")
    assert cli.main(["learn", "--name", "rowing-club", str(first), str(second)]) == 0
    table.write_text(capsys.readouterr().out, "utf-8")
    assert cli.main(["parse", "--json", "--engine-file", str(table), str(first)]) == 0
    assert '"rowing-club"' in capsys.readouterr().out


def test_the_command_tells_a_bad_table_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table, text = tmp_path / "club.toml", tmp_path / "one.txt"
    table.write_text("name = 3\n", "utf-8")
    text.write_text("words", "utf-8")
    assert cli.main(["parse", "--engine-file", str(table), str(text)]) == 2
    assert capsys.readouterr() == ("", f"forumdump: {table}: name: want a text, not 3\n")
