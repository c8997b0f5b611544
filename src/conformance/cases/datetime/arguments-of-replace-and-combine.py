# Which argument is looked at first, and the words of what refuses it.
import datetime


def show(label, make):
    try:
        print(label, make())
    except Exception as error:
        print(label, type(error).__name__, error)


day, clock, moment = datetime.date(2020, 2, 29), datetime.time(1, 2), datetime.datetime(2020, 2, 29, 1)
for arguments in (), (day,), (clock,), ({},), (day, clock), (clock, day), (moment, clock), (day, clock, None), (day, clock, 5), (day, clock, None, 1), (None, None):
    for keywords in {}, {"tzinfo": None}, {"time": clock}, {"date": day}, {"room": 1}, {"time": 5}:
        show((len(arguments), list(keywords)), lambda: datetime.datetime.combine(*arguments, **keywords))
for value in 2**31, -(2**31) - 1, 2**63, 10**30, 1.5, None, True, -1:
    for thing in day, clock, moment:
        for name in "year", "day", "hour", "microsecond", "fold", "tzinfo":
            show((value, type(thing).__name__, name), lambda: thing.replace(**{name: value}))
            show("__replace__", lambda: thing.__replace__(**{name: value}))
        show((value, "made"), lambda: type(thing)(value, value, value))
