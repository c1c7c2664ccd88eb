"""Baidu Tieba, classic view: name, title and level; body; number and date below."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="tieba",
    engine="tieba",
    number="{n}楼",
    posted="{Y}-{mm}-{dd} {HH}:{MM}",
    top="""
        h1 {topic}
        -p 只看楼主|收藏|回复
    """,
    post="""
        li {author}
        li 初级粉丝
        -p 7
        body
        p 举报|来自Android客户端|{number}|{posted}
        -p 回复
    """,
    bottom="""
        -p {count}回复贴，共1页
    """,
    source="pages of the classic view from general knowledge",
)
