"""Discuz! X3.4: the name over its counts, each over its label, then the date with its links."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="discuz",
    engine="discuz",
    numbering="",
    thousands="",
    posted="{Y}-{m}-{d} {HH}:{MM}:{SS}",
    top="""
        -p 找回密码
        -p 立即注册
        p 查看: {first_id}|^¦|回复: {replies}
        h1 {topic}
        -p [复制链接]
    """,
    post="""
        b {author}
        p {first_id}
        p 主题
        p {messages}
        p 帖子
        p {count}
        p 积分
        p {title}
        p 发表于 {posted} ¦ 显示全部楼层
        body
        sig
        -p 回复
        -p 使用道具|举报
    """,
    bottom="""
        -p 发新帖
        -p Powered by Discuz! X3.4
    """,
    quote="{quoted} 发表于 2012-3-4 05:06\n{text}",
    source="template viewthread_node of Discuz! X3.4",
)
