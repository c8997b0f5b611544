# datetime: strptime and strftime directives, ISO formats, zones, arithmetic and refusals
from datetime import datetime, date, time, timedelta, timezone, tzinfo, UTC
import time as clock
d = datetime(2026, 3, 9, 14, 5, 7, 123456)
for c in 'aAbBcdHIjmMpSUwWxXyYfGuVzZ%eDFTRhnt': print('%' + c, repr(d.strftime('%' + c)), end=' ')
print()
for text, form in [('2026-03-09 14:05', '%Y-%m-%d %H:%M'), ('Mon 9 Mar 26', '%a %d %b %y'), ('02:07 PM', '%I:%M %p'), ('2026 068', '%Y %j'), ('2026 10 1', '%Y %W %w'), ('2026 10 0', '%Y %U %w'), ('2026-W11-3', '%G-W%V-%u'), ('12.345', '%S.%f'), ('+0530', '%z'), ('-05:30:15.5', '%z'), ('Z', '%z'), ('UTC', '%Z'), ('100%', '%j%%'), ('March', '%B'), ('12/31/99', '%x'), ('14:05:06', '%X'), ('Tue Mar 10 01:02:03 2026', '%c'), ('68', '%y'), ('69', '%y')]:
    print(text, form, '->', repr(datetime.strptime(text, form)))
for text, form in [('2026', '%Y-%m'), ('13', '%m'), ('x', '%q'), ('1 2', '%d'), ('30 Feb 2026', '%d %b %Y'), ('a', '%'), ('2026 10', '%Y %V'), ('10 1', '%W %w'), ('1 1', '%d %d'), ('2026-W60-1', '%G-W%V-%u'), ('366 2026', '%j %Y'), ('12', '%G')]:
    try: print(datetime.strptime(text, form))
    except Exception as error: print(type(error).__name__, error)
print(clock.strptime('30 Nov 00', '%d %b %y'), clock.strftime('%Y-%m-%d', (2026, 1, 2, 3, 4, 5, 0, 2, 0)), date.strptime('2026-01-02', '%Y-%m-%d'), time.strptime('03:04', '%H:%M'))
for text in ('2026-03-09', '2026-03-09T14:05', '20260309T140507.5Z', '2026-W11-1', '2026-03-09 14:05:07+02:00', '2026-03-09T24:00'): print(repr(datetime.fromisoformat(text)))
for do in (lambda: datetime.fromisoformat('x'), lambda: datetime(2026, 2, 30), lambda: date(0, 1, 1), lambda: timezone(timedelta(hours=25)), lambda: time(25), lambda: d.replace(month=13), lambda: timedelta(1) / 0, lambda: datetime('x'), lambda: date.fromisocalendar(2026, 54, 1), lambda: timedelta('x'), lambda: d.isoformat(timespec='q')):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
zone = timezone(timedelta(hours=-3, minutes=-30), 'NST'); e = d.replace(tzinfo=zone); print(e, repr(e), e.utcoffset(), e.tzname(), e.astimezone(UTC), e.isoformat(timespec='milliseconds'), e.timetuple().tm_isdst, e.utctimetuple()[3], e == e.astimezone(UTC), timezone(timedelta(seconds=3661)), UTC, repr(zone), e.strftime('%z %:z %Z'))
print(tuple(d.isocalendar()), d.isoweekday(), d.toordinal(), d.timetuple(), d.date(), d.time(), d.ctime(), date(2026, 3, 9) - date(2025, 12, 31), timedelta(1, 2, 3) * 2.5, timedelta(hours=5) // timedelta(minutes=7), divmod(timedelta(1), timedelta(hours=7)), -timedelta(1, 5), abs(timedelta(-1)), timedelta(days=1.5).total_seconds(), repr(timedelta(-1, 5)), str(timedelta(-1, 5)), timedelta(weeks=1, milliseconds=5), timedelta.max, timedelta.resolution)
class Half(tzinfo):
    def utcoffset(self, when): return timedelta(minutes=30)
    def dst(self, when): return timedelta(0)
    def tzname(self, when): return 'HALF'
print(datetime(2026, 1, 1, tzinfo=Half()), datetime(2026, 1, 1, tzinfo=Half()).astimezone(UTC), datetime.combine(date(2026, 1, 1), time(5, tzinfo=UTC)), f'{d:%d.%m.%Y}', format(date(2026, 1, 2), ''), sorted([date(2026, 1, 2), date(2025, 5, 5)]), hash(d) == hash(d.replace()), datetime.min, datetime.fromtimestamp(0, UTC), datetime(2026, 3, 9, fold=1).fold, date(2026, 3, 9).replace(day=1), {d: 1}[d])
import pickle, copy; print(pickle.loads(pickle.dumps(e)) == e, copy.replace(d, year=2000), datetime.strptime('1', '%d').year)
