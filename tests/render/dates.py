"""Dates as engines print them, and the precision that is left in print."""

from __future__ import annotations

from datetime import datetime

_MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "de": [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    "es": [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    "ru": [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
}
_DAYS = {
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "de": ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
}
_PARTS = (("{SS}", 19), ("{MM}", 16), ("{d}", 10), ("{dd}", 10), ("{dth}", 10))


def show(moment: datetime, form: str, language: str = "en") -> str:
    """`moment` in `form`: Y y m mm mon month d dd dth wd weekday H HH h hh MM SS ap AP.

    >>> show(datetime(2014, 3, 2, 13, 5), "{wd} {mon} {dd}, {Y} {h}:{MM} {ap}")
    'Sun Mar 02, 2014 1:05 pm'
    """
    half = moment.hour % 12 or 12
    month = _MONTHS[language][moment.month - 1]
    day = _DAYS.get(language, _DAYS["en"])[moment.weekday()]
    mark = "am" if moment.hour < 12 else "pm"
    return form.format(
        Y=moment.year, y=f"{moment.year % 100:02d}", m=moment.month, mm=f"{moment.month:02d}",
        mon=month[:3], month=month,
        d=moment.day, dd=f"{moment.day:02d}", dth=f"{moment.day}{_ordinal(moment.day)}",
        wd=day[:3], weekday=day,
        H=moment.hour, HH=f"{moment.hour:02d}", h=half, hh=f"{half:02d}",
        MM=f"{moment.minute:02d}", SS=f"{moment.second:02d}", ap=mark, AP=mark.upper(),
    )  # fmt: skip


def iso(moment: datetime, form: str) -> str:
    """ISO 8601, cut to what `form` shows.

    >>> iso(datetime(2014, 3, 2, 13, 5), "{mon} {Y}")
    '2014-03'
    """
    length = next((length for part, length in _PARTS if part in form), 7)
    return moment.isoformat()[:length]


def _ordinal(day: int) -> str:
    return "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
