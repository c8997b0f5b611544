"""datetime parsing, arithmetic, zones and refusals."""
from datetime import datetime, date, time, timedelta, timezone, UTC, tzinfo
class Fixed(tzinfo):
    def __init__(self, h): self.h = h
    def utcoffset(self, dt): return timedelta(hours=self.h)
    def tzname(self, dt): return f"F{self.h:+}"
    def dst(self, dt): return timedelta(0)
    def __repr__(self): return f"Fixed({self.h})"
d = datetime(2024, 2, 29, 23, 59, 59, 999999, tzinfo=timezone(timedelta(hours=5, minutes=30), "IST"))
print(d, repr(d), d.isoformat(" ", "milliseconds"), d.astimezone(UTC), d.utctimetuple()[:6], d.tzname(), d.timestamp(), d.weekday(), d.isocalendar()[:], d.ctime())
print(d + timedelta(days=1, microseconds=1), d - datetime(2024, 1, 1, tzinfo=UTC), d.replace(tzinfo=None, year=2020), d.astimezone(Fixed(-3)), datetime(2024, 3, 10, tzinfo=Fixed(2)))
for s in ("2024-01-02", "2024-01-02T03:04", "20240102T030405Z", "2024-01-02 03:04:05.123456+05:30", "2024-W05-3", "2024-01-02T24:00", "2024-02-30", "2024-1-2", "garbage", "2024-01-02T03:04:05,5", "2024-01-02T25:00", "2024-01-02T03:04:05+25:00", "", "2024-366"):
    try: print(s, "->", datetime.fromisoformat(s))
    except ValueError as e: print(s, "|", e)
for s, f in (("2024-05-06 07:08", "%Y-%m-%d %H:%M"), ("06/May/24", "%d/%b/%y"), ("12 PM", "%I %p"), ("+0530", "%z"), ("x", "%Y"), ("2024-05", "%Y"), ("2024 10 1", "%Y %W %w"), ("1", "%q"), ("366 2023", "%j %Y"), ("12:30:61", "%H:%M:%S"), ("Monday", "%A"), ("1", "%")):
    try: print(datetime.strptime(s, f))
    except Exception as e: print(type(e).__name__, "|", e)
print(d.strftime("%a %A %b %B %d %H %I %j %m %M %p %S %U %w %W %y %Y %z %Z %% %f %G-%V-%u %x %X %c"), f"{d:%Y/%m}", format(d), f"{date(2020,1,5):%d.%m}")
td = timedelta(days=-1, hours=5, milliseconds=7); print(td, repr(td), td.total_seconds(), abs(td), -td, td * 2.5, td / 3, td // timedelta(hours=7), divmod(td, timedelta(hours=7)), td % timedelta(hours=1), td / timedelta(minutes=1), timedelta.max, timedelta.resolution, bool(timedelta()), str(timedelta(days=400, seconds=5)))
for f in (lambda: datetime(2024, 13, 1), lambda: date(2023, 2, 29), lambda: datetime(0, 1, 1), lambda: datetime(10000, 1, 1), lambda: time(24), lambda: d < datetime(2024, 1, 1), lambda: d - datetime(2024, 1, 1), lambda: d == datetime(2024, 1, 1), lambda: date.today() < d, lambda: datetime.max + timedelta(1), lambda: timedelta(days=10**10), lambda: timedelta("1"), lambda: date(2024, 1, 1) + 5, lambda: timezone(timedelta(hours=24)), lambda: timezone(5), lambda: datetime("2024"), lambda: d.replace(day=32), lambda: datetime.fromtimestamp(1e20, UTC), lambda: datetime.fromtimestamp(86400, UTC), lambda: date.fromordinal(0), lambda: datetime.strptime("x", 5), lambda: timedelta(1) / 0, lambda: timedelta(1) * "a", lambda: date(2024, 1, 31) - date(2023, 12, 25), lambda: datetime.combine(date(2024, 1, 1), time(1, tzinfo=UTC)), lambda: time.fromisoformat("25:00"), lambda: time(1, 2) < time(1, 2, tzinfo=UTC), lambda: date.fromisocalendar(2024, 54, 1), lambda: hash(datetime(2024, 1, 1, 12, tzinfo=UTC)) == hash(datetime(2024, 1, 1, 13, tzinfo=timezone(timedelta(hours=1)))), lambda: date.fromisoformat("2024-13-01"), lambda: datetime(2024, 1, 1, fold=2), lambda: time(5, tzinfo=3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, "|", e)
print(sorted([date(2024, 5, 1), date(2023, 5, 1)]), min(time(5), time(4, 59)), {date(2024, 1, 1): 1}[date(2024, 1, 1)], timezone.utc, repr(UTC), timezone(-timedelta(hours=3, minutes=15)), datetime.min, date.max)
datetime(2024, 2, 30)
