# calendar: months as text and lists, leap years, weekdays, and its constants
import calendar
print(calendar.month(2026, 2), calendar.TextCalendar(6).formatmonth(2024, 2, w=3))
print(calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.weekday(2026, 7, 1), calendar.monthrange(2024, 2), calendar.monthcalendar(2026, 3), calendar.timegm((2026, 1, 1, 0, 0, 0)), list(calendar.day_name), list(calendar.month_abbr), calendar.Month.MAY, calendar.MONDAY, repr(calendar.Day.FRIDAY))
c = calendar.Calendar(); print(list(c.itermonthdays(2026, 2)), list(c.itermonthdays2(2026, 2))[:3], [str(d) for d in c.itermonthdates(2026, 2)][:2], c.yeardayscalendar(2026, 3)[0][0][0], list(c.iterweekdays()), list(c.itermonthdays4(2026, 1))[0])
print(calendar.calendar(2026)[:200]); print(calendar.HTMLCalendar().formatmonth(2026, 2)[:160])
for do in (lambda: calendar.monthrange(2026, 13), lambda: calendar.setfirstweekday(7), lambda: calendar.weekday(2026, 2, 30), lambda: calendar.Month(13), lambda: calendar.month(2026, 0)):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
calendar.setfirstweekday(calendar.SUNDAY); print(calendar.firstweekday(), calendar.week(calendar.monthcalendar(2026, 3)[0], 2) if False else calendar.weekheader(2), calendar.prmonth(2026, 4))
