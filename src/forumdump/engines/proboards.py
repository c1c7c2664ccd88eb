"""ProBoards 4 and 5."""

from .base import Engine

ENGINE = Engine(
    name="proboards",
    title="ProBoards",
    family="ProBoards",
    words={
        "post.head": ("« Thread Started", "« Thread Started on"),
        "status.online": ("member has been here in the last 15 minutes",),
        "action.tools": ("Link to Post - Back to Top", "Send Message"),
        "thread.word": (
            "Search This Thread", "Share Topic", "[Search This Thread][Share Topic] [Print]",
            "Share Thread", "Add New Topic",
        ),
        "rank.ladder": ("God",),
        "site.footer": (
            "Click here to remove banner ads from this forum.",
            "This Forum Is Hosted For FREE By ProBoards", "Get Your Own Free Forum!", "FTC Disclosure",
            "Report Abuse", "Click Here To Make This Board Ad-Free",
            "This Board Hosted For FREE By ProBoards", "Get Your Own Free Message Boards & Free Forums!",
            "Terms of Service Privacy Policy Notice FTC Disclosure Report Abuse Mobile",
        ),
    },
    forms=(
        ("post.head", "Post by {user} on {date} GMT -5"),
        ("post.head", "Post by {user} on {date} via mobile"),
        ("post.head", "« Thread started on: {date} »"),
        ("post.head", "« Result #{n} on {date} »"),
        ("like.notice", "{names} and {n} more like this"),
        ("thread.title_line", "Author Topic: {title} (Read {n} times)"),
    ),
    signs={
        "Post by {user} on {date}": 1.5,
        "Post by {user} on {date} via mobile": 2.0,
        "Select Post": 1.5,
        "Deselect Post": 2.0,
        "Link to Post": 1.0,
        "Give Gift": 2.0,
        "Back to Top": 0.4,
        "Post Options": 1.0,
        "Link to Post - Back to Top": 2.0,
        "member is offline": 1.0,
        "member is online": 1.0,
        "[Search This Thread][Share Topic] [Print]": 2.0,
        "Search This Thread": 0.7,
        "« Thread Started on {date} »": 3.0,
        "« Reply #{n} on {date} »": 1.5,
        "{date} {user} said:": 0.7,
        "Click here to remove banner ads from this forum.": 3.0,
        "This Forum Is Hosted For FREE By ProBoards": 3.0,
        "Click Here To Make This Board Ad-Free": 3.0,
        "This Board Hosted For FREE By ProBoards": 3.0,
        "FTC Disclosure": 1.0,
    },
    order=(
        "author", "title", "messages", "likes_received", "author", "posted", "body", "edited", "signature",
        "likes",
    ),
    ladder=("New Member", "Junior Member", "Full Member", "Senior Member", "God"),
    sources=("general knowledge of ProBoards 4 and 5 (its templates are not public)",),
)  # fmt: skip
