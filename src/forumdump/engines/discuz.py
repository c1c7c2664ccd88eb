"""Discuz! X and its print view, in simplified and traditional script."""

from .base import Engine

# What stands behind the date of a post: links that show this author's posts alone, all posts, the order, reading mode.
_ALONE = ("只看该作者", "只看該作者")
_ALL = ("显示全部楼层", "顯示全部樓層")
_READING = ("阅读模式", "閱讀模式")
# Bars part them, which some tools take for those of a table.
_LINKS = tuple(
    tail
    for all_posts, reading in zip(_ALL, _READING)
    for bar in ("| ", "")
    for tail in (f"{bar}{all_posts}", f"{bar}{all_posts} {bar.strip()}{reading}", f"{bar}{all_posts} {bar}{reading}")
)
_POSTED = ("发表于", "發表於")
_HEADS = tuple(
    dict.fromkeys(
        f"{user}{posted} {{date}} {tail}"
        for user in ("", "{user} ")
        for posted in _POSTED
        for tail in (*_LINKS, *(f"{bar}{alone}" for bar in ("|", "") for alone in _ALONE))
    )
)
# Skins show a post's line without a word for it; over the first post stand the thread's views and replies.
_BARE = tuple(dict.fromkeys(f"{{user}} {bar}{{date}} {tail}" for bar in ("| ", "") for tail in _LINKS))
_FIRST = tuple(
    dict.fromkeys(
        f"{views}{colon}{{count}} {bar}{replies}{colon}{{index}} {bar}{{date}} {tail}"
        for views, replies in (("查看", "回复"), ("查看", "回復"))
        for colon in ("", ": ")
        for bar in ("| ", "")
        for tail in _LINKS
    )
)
_VIEWS = tuple(
    f"{views}: {{n}}{bar}{replies}: {{m}}"
    for views, replies in (("查看", "回复"), ("查看", "回復"))
    for bar in ("|", " | ", "", " ")
)
# The print view's lines over a post.
_PRINTED = tuple(
    f"{author}: {{user}} {time}: {{date}}{title}"
    for author, time, title in (
        ("作者", "时间", ""), ("作者", "時間", ""), ("作者", "时间", " 标题: {title}"), ("作者", "時間", " 標題: {title}"),
    )
)  # fmt: skip

ENGINE = Engine(
    name="discuz",
    title="Discuz!",
    family="Discuz!",
    words={
        "post.subject": ("标题:", "標題:"),
        "member.threads": ("主题", "主題"),
        "member.posts": ("帖子", "回帖"),
        "member.points": ("积分", "積分"),
        "member.status": ("TA的每日心情", "TA的每日心情："),
        "action.tools": ("使用道具 举报", "使用道具 舉報", "使用道具"),
        "action.report": ("举报", "舉報"),
        "action.reply": ("回复", "回復"),
        "action.like": ("支持 反对", "支持", "反对"),
        "action.other": ("复制代码", "複製代碼"),
        "action.share": ("[复制链接]", "[複製鏈接]", "复制链接"),
        "nav.top": ("TOP",),
        "site.footer": ("找回密码", "快速注册", "会员注册", "立即注册"),
    },
    forms=(
        *(("post.head", head) for head in (*_HEADS, *_BARE, *_FIRST, *_PRINTED)),
        ("edit.notice", "本帖最后由 {user} 于 {date} 编辑"),
        ("edit.notice", "本帖最後由 {user} 於 {date} 編輯"),
        ("quote.head", "{user} 发表于 {date}"),
        ("quote.head", "{user} 發表於 {date}"),
        ("thread.title_line", "标题: {title} [打印本页]"),
        ("thread.title_line", "標題: {title} [打印本頁]"),
        *(("thread.views", views) for views in _VIEWS),
        # What a widely used plug-in tells of daily visits.
        ("member.other", "签到天数: {n} 天"),
    ),
    signs={
        **dict.fromkeys((*_HEADS, *_BARE, *_FIRST), 2.0),
        **dict.fromkeys(_PRINTED, 1.5),
        "标题: {title} [打印本页]": 2.5,
        "標題: {title} [打印本頁]": 2.5,
        "[复制链接]": 1.5,
        "[複製鏈接]": 1.5,
        "使用道具 举报": 1.5,
        "使用道具 舉報": 1.5,
        "本帖最后由 {user} 于 {date} 编辑": 1.5,
        "本帖最後由 {user} 於 {date} 編輯": 1.5,
        **dict.fromkeys(_VIEWS, 1.5),
        "Powered by Discuz!": 3.0,
    },
    order=("author", "messages", "title", "posted", "number", "edited", "body", "signature", "actions"),
    ladder=("新手上路", "注册会员", "中级会员", "高级会员", "金牌会员", "论坛元老", "管理员", "超级版主", "版主"),
    traits=frozenset({"box-first"}),
    sources=("template viewthread_node of Discuz! X3.4", "flattened pages of seven boards"),
)  # fmt: skip
