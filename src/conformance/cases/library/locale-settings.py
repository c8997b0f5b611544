"""locale on a system where only C, POSIX and C.UTF-8 are installed."""
import locale
import os

for name in ('LC_ALL', 'LC_TIME', 'LC_CTYPE'):
    os.environ.pop(name, None)
os.environ['LANG'] = 'C.UTF-8'

ASKED = ['', 'C', 'POSIX', 'C.UTF-8', 'C.utf8', 'C.utf-8', 'en_US.UTF-8', 'de_DE', 'pt_BR.UTF-8', 'c', 'C.latin1', 'C.utf_8', ('C', 'UTF-8'), None]
for asked in ASKED:
    try:
        print(repr(asked), repr(locale.setlocale(locale.LC_ALL, asked)))
    except Exception as error:
        print(repr(asked), type(error).__qualname__, type(error).__module__, error)

locale.setlocale(locale.LC_ALL, 'C')
print(locale.setlocale(locale.LC_TIME, 'C.UTF-8'))
print(locale.setlocale(locale.LC_ALL))
mixed = locale.setlocale(locale.LC_ALL)
print(locale.setlocale(locale.LC_ALL, 'C.utf8'), locale.setlocale(locale.LC_ALL, mixed) == mixed)
for wrong in [(99,), (99, 'C'), ('x', 'C'), (locale.LC_CTYPE, 'a\0b'), (locale.LC_ALL, 5), (locale.LC_ALL, 'LC_TIME=C'), (locale.LC_TIME, 'LC_TIME=C'), (-1,)]:
    try:
        print(wrong, locale.setlocale(*wrong))
    except Exception as error:
        print(wrong, type(error).__qualname__, error)

os.environ['LC_TIME'] = 'de_DE'
try:
    locale.setlocale(locale.LC_ALL, '')
except locale.Error as error:
    print('LC_TIME names a locale that is not there:', error)
os.environ['LC_TIME'] = 'C'
print(locale.setlocale(locale.LC_ALL, ''))
os.environ['LC_ALL'] = 'C.UTF-8'
print(locale.setlocale(locale.LC_ALL, ''), locale.getlocale(), locale.getlocale(locale.LC_TIME))
del os.environ['LC_ALL'], os.environ['LC_TIME'], os.environ['LANG']
print(locale.setlocale(locale.LC_ALL, ''), locale.nl_langinfo(locale.CODESET), locale.getencoding())

conventions = locale.localeconv()
print(sorted(conventions.items()))
print(locale.format_string('%d %.2f', (1234567, 9.5), grouping=True), locale.str(2.5), locale.atof('3.25'), locale.atoi('12'), locale.delocalize('1,5'))
try:
    print(locale.currency(3.5))
except ValueError as error:
    print(error)
print([locale.nl_langinfo(getattr(locale, name)) for name in ('DAY_1', 'ABDAY_7', 'MON_12', 'ABMON_5', 'D_T_FMT', 'D_FMT', 'T_FMT', 'T_FMT_AMPM', 'AM_STR', 'PM_STR', 'RADIXCHAR', 'THOUSEP', 'YESEXPR', 'NOEXPR', 'CRNCYSTR', 'ERA', 'ALT_DIGITS')])
try:
    locale.nl_langinfo(3)
except ValueError as error:
    print(error)
words = ['zebra', 'Äpfel', 'apple', 'Zoo', 'école', '\uffff', '😀']
import functools

print(sorted(words, key=functools.cmp_to_key(locale.strcoll)) == sorted(words, key=locale.strxfrm) == sorted(words))
print([locale.strcoll(a, b) for a, b in (('a', 'b'), ('b', 'a'), ('a', 'a'), ('a', 'abc'), ('😀', '\uffff'))])
for call in (lambda: locale.strxfrm('a\0b'), lambda: locale.strxfrm(3), lambda: locale.strcoll(1, 'x'), lambda: locale.strcoll('a', None)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(locale.gettext('hello'), locale.dgettext(None, 'a'), locale.dcgettext('d', 'b', locale.LC_MESSAGES))
print(locale.textdomain(None), locale.textdomain('shop'), locale.textdomain(None), locale.bindtextdomain('shop', None), locale.bindtextdomain('shop', '/x'), locale.bindtextdomain('shop', None))
try:
    locale.bindtextdomain('', None)
except locale.Error as error:
    print(error)
import calendar

try:
    calendar.LocaleTextCalendar(locale='fr_FR.UTF-8').formatmonth(2026, 11)
except locale.Error as error:
    print(error)
print(calendar.LocaleTextCalendar(locale='C').formatmonth(2026, 11))
