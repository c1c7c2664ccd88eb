"""Baidu Tieba: the classic view on the web."""

from .base import Engine

ENGINE = Engine(
    name="tieba",
    title="Baidu Tieba",
    family="Tieba",
    words={
        "thread.word": ("只看楼主 收藏 回复", "只看楼主"),
        "action.report": ("举报",),
        "action.reply": ("收起回复", "我也说一句", "回复"),
        "action.tools": ("来自Android客户端", "来自iPhone客户端", "来自手机贴吧", "来自iPad"),
        "rank.guest": ("贴吧用户",),
    },
    forms=(
        ("post.date", "举报 来自{value}客户端 {n}楼 {date}"),
        ("post.date", "举报来自{value}客户端{n}楼{date}"),
        ("post.date", "来自{value}客户端 {n}楼 {date}"),
        ("post.date", "来自{value}客户端{n}楼{date}"),
        ("post.date", "举报 {n}楼 {date}"),
        ("post.date", "举报{n}楼{date}"),
        ("action.tools", "来自{value}客户端"),
        ("thread.post_count", "{n}回复贴，共{m}页"),
    ),
    signs={
        "只看楼主 收藏 回复": 1.5,
        "{n}回复贴，共{m}页": 3.0,
        "来自{value}客户端": 0.7,
        "举报 来自{value}客户端 {n}楼 {date}": 2.0,
        "来自{value}客户端 {n}楼 {date}": 1.5,
        "来自Android客户端": 0.7,
        "来自iPhone客户端": 0.7,
        "收起回复": 0.7,
    },
    order=("author", "title", "body", "number", "posted", "actions"),
    traits=frozenset({"ranked-heads"}),
    ladder=("初级粉丝", "中级粉丝", "高级粉丝", "正式会员", "核心会员", "铁杆会员", "知名人士", "人气楷模", "意见领袖"),
    sources=("pages of the classic view from general knowledge",),
)  # fmt: skip
