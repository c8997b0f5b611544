"""csv.reader: quotes, escapes, new lines, dialects, and what it refuses."""
import csv

def trying(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'
sources = [['a,b,c'], ['', 'a', ''], ['"a,b",c'], ['"a""b"'], ['"a\n', 'b",c'], ['a\nb'], ['a\r'], ['a "b" c'], ['"a"b'], ['"a'], ['a,'], [','], ['1,"2",x'], ['1,"2",3.5,,""'], ['a\\,b'], ['a\\'], [' a, b'], ["'a'',b'"], ['a\x00b'], ['"a" ,b'], ['é,日,\U0001f600']]
options = [{}, {'strict': True}, {'quoting': csv.QUOTE_NONE}, {'quoting': csv.QUOTE_NONNUMERIC}, {'quoting': csv.QUOTE_STRINGS}, {'quoting': csv.QUOTE_NOTNULL}, {'escapechar': '\\'}, {'skipinitialspace': True}, {'doublequote': False}, {'quotechar': "'"}, {'delimiter': ' '}]
for option in options:
    for source in sources:
        print(option, source, trying(lambda: list(csv.reader(source, **option))))
reader = csv.reader(['a,b\n', '"c\n', 'd",e\n'])
print([(row, reader.line_num) for row in reader], reader.dialect.lineterminator == '\r\n', next(reader, 'end'))
for call in [lambda: list(csv.reader(5)), lambda: list(csv.reader([5])), lambda: list(csv.reader([b'a'])), lambda: csv.reader(), lambda: csv.reader([], 'nope'), lambda: csv.reader([], nope=5), lambda: csv.reader([], 'a', 'b'), lambda: csv.field_size_limit(10), lambda: list(csv.reader(['x' * 11])), lambda: csv.field_size_limit(131072), lambda: csv.field_size_limit('a')]:
    print(trying(call))
rows = csv.DictReader(['name,age', 'Ann,5', 'Bo', 'Cy,7,8'])
print(list(rows), rows.fieldnames)
print(csv.Sniffer().sniff('a;b;c\n1;2;3\n').delimiter, csv.Sniffer().has_header('name,age\nAnn,5\nBo,6\n'))
