"""A date as it stands in the text, before anything decides what its open parts mean."""

from __future__ import annotations

__all__ = ["Found"]


class Found:
    """A date read at `[start, end)`; parts that the text doesn't show are `None`.

    `numeric` holds the two or three numbers of a date whose day and month could change places; `order`
    says which order a part over 12 shows (`True`: day first). `relative` is a unit and a distance.

    >>> from forumdump.dates import read_date
    >>> read_date("Feb 17, 2009 at 9:14 PM", 0, 23)
    Found('Feb 17, 2009 at 9:14 PM', 2009-2-17 21:14, 'Mon D, YYYY h:mm a')
    """

    __slots__ = (
        "day", "end", "hour", "minute", "month", "numeric", "offset", "order", "relative", "second", "shape",
        "start", "text", "year",
    )  # fmt: skip

    start: int
    end: int
    text: str
    year: int | None
    month: int | None
    day: int | None
    hour: int | None
    minute: int | None
    second: int | None
    offset: int | None
    numeric: tuple[int, ...] | None
    relative: tuple[str, int] | None
    shape: str
    order: bool | None

    def __init__(
        self,
        start: int,
        end: int,
        shape: str,
        year: int | None = None,
        month: int | None = None,
        day: int | None = None,
    ) -> None:
        self.start, self.end, self.shape = start, end, shape
        self.year, self.month, self.day = year, month, day
        self.hour = self.minute = self.second = self.offset = None
        self.numeric = self.relative = self.order = None
        self.text = ""

    @property
    def has_time(self) -> bool:
        """Whether a time of day, or a distance finer than a day, is shown."""
        if self.relative is not None and self.relative[0] in ("hours", "minutes", "seconds"):
            return True
        return self.hour is not None

    @property
    def has_day(self) -> bool:
        if self.relative is not None:
            return self.relative[0] not in ("months", "years")
        return self.day is not None or (self.numeric is not None and len(self.numeric) == 3)

    @property
    def has_year(self) -> bool:
        return self.year is not None

    def _key(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        return self._key() == other._key() if isinstance(other, Found) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.start, self.end, self.text))

    def __repr__(self) -> str:
        if self.relative is not None:
            date = f"{self.relative[0]} {self.relative[1]:+d}"
        elif self.numeric is not None:
            date = "?".join(str(part) for part in self.numeric)
        else:
            date = "-".join("" if part is None else str(part) for part in (self.year, self.month, self.day)).rstrip("-")
        clock = ":".join(f"{part:02d}" for part in (self.hour, self.minute, self.second) if part is not None)
        return f"Found({self.text!r}, {date}{' ' + clock if clock else ''}, {self.shape!r})"
