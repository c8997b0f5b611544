"""Dialects: registering, their attributes, and options that make no sense."""
import _csv
import csv

def trying(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'
for name in csv.list_dialects():
    dialect = csv.get_dialect(name)
    print(name, [getattr(dialect, field) for field in ['delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict']])
csv.register_dialect('semi', delimiter=';', quoting=csv.QUOTE_ALL)
class Piped(csv.excel):
    delimiter = '|'
csv.register_dialect('pipes', Piped)
csv.register_dialect('more', 'semi', escapechar='\\')
for name in ['semi', 'pipes', 'more']:
    dialect = csv.get_dialect(name)
    print(name, dialect.delimiter, dialect.quoting, dialect.escapechar)
for options in [{'delimiter': ''}, {'delimiter': 'ab'}, {'delimiter': 5}, {'delimiter': None}, {'quotechar': ''}, {'quotechar': None}, {'quotechar': None, 'quoting': csv.QUOTE_ALL}, {'quoting': 9}, {'quoting': 'a'}, {'lineterminator': 5}, {'lineterminator': None}, {'delimiter': '\n'}, {'quotechar': ' ', 'skipinitialspace': True}, {'delimiter': ',', 'quotechar': ','}, {'escapechar': '\n'}, {'escapechar': '"'}, {'lineterminator': ','}, {'doublequote': 'yes'}, {'strict': ''}, {'unknown': 1}, {'dialect': 5}]:
    print(options, trying(lambda: csv.reader([], **options).dialect.quoting))
for call in [lambda: csv.get_dialect('nope'), lambda: csv.unregister_dialect('nope'), lambda: csv.unregister_dialect('semi'), lambda: csv.register_dialect(5), lambda: csv.register_dialect(), lambda: csv.Dialect(), lambda: _csv.Dialect('excel').delimiter, lambda: setattr(csv.get_dialect('excel'), 'delimiter', ';'), lambda: csv.get_dialect('excel').__reduce_ex__(2), lambda: type(csv.reader([]))(), lambda: csv.Error.__module__]:
    print(trying(call))
