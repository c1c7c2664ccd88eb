"""Discuz! 7 and X, and the print view of these, in simplified and traditional script."""

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
# The same with the link that shows this author's posts alone; who began the thread is called so in his answers.
_PLAIN = (
    *(
        f"{op}发表于 {{date}}{phone}{tail}"
        for op in ("", "楼主", "楼主 ", "沙发 ", "板凳 ", "地板 ")
        for phone in ("", " 来自手机")
        for tail in ("只看该作者", " 只看该作者", "只看该作者倒序浏览阅读模式")
    ),
    "楼主发表于 {date}",
    "楼主 发表于 {date}",
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
        "member.joined": ("注册时间", "註冊時間"),
        "member.last_seen": ("最后登录", "最後登錄"),
        "member.threads": ("主题", "主題"),
        "member.posts": ("帖子", "回帖", "回帖数", "文章"),
        "member.points": ("积分", "積分", "威望", "金钱", "金錢", "贡献", "金币"),
        "member.other": ("听众", "聽眾", "粉丝", "好友", "阅读权限", "閱讀權限"),
        "member.articles": ("精华", "精華"),
        "member.visits": ("在线时间", "在線時間"),
        "member.number": ("UID",),
        "member.status": ("TA的每日心情", "TA的每日心情："),
        "rank.banned": ("禁止发言", "禁止访问"),
        "rank.guest": ("游客", "遊客", "匿名"),
        "status.offline": ("当前离线", "當前離線"),
        "status.online": ("当前在线", "當前在線"),
        # The first posts of a thread are called so instead of being numbered.
        "badge.op": ("楼主", "沙发", "板凳", "地板", "樓主", "沙發"),
        "nav.jump": ("电梯直达", "電梯直達", "返回列表", "返回列表 发新帖", "返回列表 发新帖 回复"),
        "action.find": ("只看该作者", "倒序浏览", "正序浏览", "阅读模式", "只看大图", "倒序看帖", "打印", "只看該作者"),
        "action.pm": ("收听TA", "加关注", "发消息", "加好友", "发短消息", "加为好友", "收聽TA", "發消息"),
        "action.tools": (
            "使用道具 举报", "使用道具 舉報", "使用道具", "来自手机", "来自：手机", "來自手機", "报告 道具 TOP",
        ),
        "action.report": ("举报", "舉報", "报告", "道具"),
        "action.reply": ("回复", "回復", "回复 支持 反对", "回复 引用", "回复 点评", "回复_举报", "回复举报"),
        "action.like": ("支持 反对", "支持", "反对"),
        "action.other": ("复制代码", "複製代碼", "点评", "评分", "收藏", "分享", "转播", "收藏1分享", "查看全部评分"),
        "action.share": ("[复制链接]", "[複製鏈接]", "复制链接"),
        "nav.top": ("TOP",),
        "thread.reply_box": (
            "您需要登录后才可以回帖 登录 | 立即注册", "您需要登录后才可以回帖 登录立即注册", "您需要登录后才可以回帖", "高级模式", "发表回复",
            "回帖后跳转到最后一页", "本版积分规则",
        ),
        "site.footer": (
            "设为首页收藏本站", "设为首页 收藏本站",
            "找回密码", "快速注册", "会员注册", "立即注册", "Archiver|手机版|小黑屋", "Archiver | 手机版 | 小黑屋",
        ),
    },
    forms=(
        *(("post.head", head) for head in (*_HEADS, *_BARE, *_FIRST, *_PRINTED)),
        ("edit.notice", "本帖最后由 {user} 于 {date} 编辑"),
        ("edit.notice", "本帖最後由 {user} 於 {date} 編輯"),
        ("quote.head", "{user} 发表于 {date}"),
        ("quote.head", "{user} 發表於 {date}"),
        ("thread.title_line", "标题: {title} [打印本页]"),
        ("thread.title_line", "標題: {title} [打印本頁]"),
        ("post.date", "发表于 {date}"),
        ("post.date", "發表於 {date}"),
        *(("post.date", head) for head in _PLAIN),
        ("status.offline", "{user} 当前离线"),
        ("status.online", "{user} 当前在线"),
        ("rank.level", "Rank: {n}"),
        *(("thread.views", views) for views in _VIEWS),
        # The cells of the box's small table, where they stand on lines of their own.
        ("member.threads", "{n} 主题"),
        ("member.threads", "{n} 主題"),
        ("member.points", "{n} 积分"),
        ("member.points", "{n} 积分 {value}"),
        ("member.points", "{n} 積分"),
        # What a widely used plug-in tells of daily visits.
        ("member.other", "签到天数: {n} 天"),
    ),
    signs={
        **dict.fromkeys((*_HEADS, *_BARE, *_FIRST), 2.0),
        **dict.fromkeys(_PRINTED, 1.5),
        **dict.fromkeys(_PLAIN[:6], 1.5),
        "收听TA": 1.0,
        "电梯直达": 1.0,
        "只看该作者": 0.7,
        "您需要登录后才可以回帖 登录 | 立即注册": 2.0,
        "本版积分规则": 1.5,
        "回帖后跳转到最后一页": 1.0,
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
    order=(
        "author", "messages", "title", "joined", "posted", "number", "edited", "subject", "body", "signature", "actions",
    ),
    ladder=("新手上路", "注册会员", "中级会员", "高级会员", "金牌会员", "论坛元老", "管理员", "超级版主", "版主", "限制会员"),
    traits=frozenset({"box-first", "subject"}),
    sources=("template viewthread_node of Discuz! X3.4", "flattened pages of seven boards"),
)  # fmt: skip
