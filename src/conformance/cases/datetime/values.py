"""Dates, times and spans: making, arithmetic, comparing, reprs and refusals."""
from datetime import date, datetime, time, timedelta, timezone, MINYEAR, MAXYEAR

def trying(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'
day = date(2024, 2, 29)
moment = datetime(2024, 2, 29, 13, 5, 7, 890123)
aware = moment.replace(tzinfo=timezone(timedelta(hours=5, minutes=30)))
for value in [day, moment, aware, time(1, 2, 3, 4), time(23, 59, tzinfo=timezone.utc), timedelta(1, 2, 3), timedelta(-1), timedelta(weeks=1, hours=-3, milliseconds=7), timezone.utc, timezone(timedelta(hours=-3)), timezone(timedelta(minutes=90), 'name'), date.min, datetime.max, timedelta.max, timedelta.resolution]:
    print(repr(value), '|', value, '|', hash(value) == hash(value))
print(day + timedelta(1), day - date(2023, 2, 28), moment - timedelta(days=400, microseconds=1), aware - aware.astimezone(timezone.utc), aware.astimezone(timezone.utc))
print(timedelta(hours=5) / 2, timedelta(1) // timedelta(hours=7), timedelta(1) % timedelta(hours=7), divmod(timedelta(2), 3) if False else timedelta(2) // 3, timedelta(1) * 1.5, abs(timedelta(-2)), -timedelta(1, 1), timedelta(1).total_seconds(), bool(timedelta()))
print(day < date(2025, 1, 1), moment == datetime(2024, 2, 29), aware == moment, day == moment.date(), sorted([timedelta(2), timedelta(-1)]))
print(day.isoformat(), moment.isoformat(' ', 'milliseconds'), aware.isoformat(), day.weekday(), day.isoweekday(), tuple(day.isocalendar()), day.toordinal(), date.fromordinal(738945), day.timetuple()[:8], moment.timestamp() if False else aware.timestamp())
print(day.strftime('%Y/%m/%d %j %a %A %b %B'), moment.strftime('%H:%M:%S.%f %p %I'), aware.strftime('%z %:z %Z'), f'{day:%d.%m.%y}', f'{moment}', '{:%H}'.format(moment))
for text in ['2024-02-29', '20240229', '2024-W09-4', 'nope', '2024-2-9']:
    print(text, trying(lambda: repr(date.fromisoformat(text))))
for text in ['2024-02-29T12:30', '2024-02-29 12:30:45.123456+05:30', '2024-02-29T12:30Z', '20240229T123045', '2024-02-29T25:00', 'x']:
    print(text, trying(lambda: repr(datetime.fromisoformat(text))))
print(datetime.combine(day, time(1)), datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1e9, timezone.utc), moment.replace(year=2020, fold=1), day.replace(day=1))
for call in [lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(2024, 13, 1), lambda: datetime(2024, 1, 1, 24), lambda: time(0, 60), lambda: timezone(timedelta(days=1)), lambda: timedelta(1) / 0]:
    print(trying(call))
print(MINYEAR, MAXYEAR, isinstance(moment, date), datetime.__module__)
