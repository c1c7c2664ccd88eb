"""PunBB 1.3 and 1.4: number, byline and date as the head, the box as a list, subject, body."""

from __future__ import annotations

from ..shape import Shape

SHAPE = Shape(
    name="punbb",
    engine="punbb",
    number="{n}",
    posted="{Y}-{mm}-{dd} {HH}:{MM}:{SS}",
    joined="{Y}-{mm}-{dd}",
    edited="{Y}-{mm}-{dd} {HH}:{MM}:{SS}",
    top="""
        -p Skip to forum content
        -p You are not logged in.|Please login or register.
        p Example Board|→ {section}|→ {topic}
        -p Pages|1
        -p You must|login|or|register|to post a reply
        h1 {topic}
        h3 Posts: [ {count} ]
    """,
    post="""
        1h3 {number}|Topic by|{author}|{posted}|?(edited by {edited_by} {edited})
        +h3 {number}|Reply by|{author}|{posted}|?(edited by {edited_by} {edited})
        li {author}
        li {title}
        li Offline
        li From:|{location}
        li Registered:|{joined}
        li Posts:|{messages}
        1h3 Topic: {topic}
        +h3 Re: {topic}
        body
        sig
    """,
    bottom="""
        h3 Posts: [ {count} ]
        -p Pages|1
        -p You must|login|or|register|to post a reply
        -p Powered by|PunBB|, supported by|Informer Technologies, Inc|.
    """,
    quote="{quoted} wrote:\n{text}",
    source="viewtopic.php and lang/English, lang/Russian of PunBB 1.4",
    tongues={
        "ru": {
            "Topic by": "Тема от",
            "Reply by": "Ответ от",
            "From:": "Откуда:",
            "Registered:": "Зарегистрирован:",
            "Posts:|": "Сообщений:|",
            "Posts: [": "Сообщений: [",
            "h3 Topic:": "h3 Тема:",
            "Offline": "Неактивен",
            "(edited by {edited_by} {edited})": "({edited} отредактировано {edited_by})",
            "{quoted} wrote:": "{quoted} пишет:",
            "You must|login|or|register|to post a reply": "Чтобы отправить ответ, вы должны|войти|или|зарегистрироваться",
            "You are not logged in.|Please login or register.": "Вы не вошли.|Пожалуйста, войдите или зарегистрируйтесь.",
            "Pages|1": "Страницы|1",
            "Skip to forum content": "Перейти к содержимому раздела",
        },
    },
)
