"""The locales that every Linux has: setting and asking, what they say of numbers, money and days, and refusals."""
import locale

print(locale.setlocale(locale.LC_ALL))
for name in ('', 'C', 'POSIX', 'C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'de_DE', None, ('C', 'UTF-8')):
    for category in ('LC_CTYPE', 'LC_NUMERIC', 'LC_ALL'):
        try:
            print(category, name, '->', locale.setlocale(getattr(locale, category), name), '|', locale.setlocale(locale.LC_ALL))
        except locale.Error as error:
            print(category, name, '->', repr(error))
print(locale.getlocale(), locale.getencoding(), locale.localeconv())
for wrong in (lambda: locale.setlocale(99), lambda: locale.setlocale('a'), lambda: locale.setlocale(99, 'C'), lambda: locale.currency(12.5),
              lambda: locale.nl_langinfo(-1), lambda: locale.strcoll('a', 5), lambda: locale.setlocale(locale.LC_ALL, 'a\0b')):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)
print(locale.format_string('%.2f', 1234.5, grouping=True), locale.strcoll('a', 'b'), locale.strxfrm('abc'), locale.atof('1.5'), locale.str(2.5))
print(locale.nl_langinfo(locale.CODESET), locale.nl_langinfo(locale.DAY_1), locale.nl_langinfo(locale.ABMON_12), locale.nl_langinfo(locale.D_T_FMT))
print(f'{1234567:n} {1234.5:n}')
