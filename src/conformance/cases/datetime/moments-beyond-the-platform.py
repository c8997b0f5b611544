"""Moments that the platform's calendar cannot name."""
from datetime import UTC, date, datetime

for moment in (1e18, 1e17, 6.8e16, 1e16, -1e16, 1e12, -1e15, 1e20, -1e20, 10**18, 10**19, -(10**18), 253402300799, 253402300800, float("nan"), float("inf")):
    for name, read in (("naive", datetime.fromtimestamp), ("utc", lambda value: datetime.fromtimestamp(value, UTC)), ("date", date.fromtimestamp)):
        try:
            print(name, moment, read(moment))
        except Exception as error:
            print(name, moment, type(error).__name__, error)
