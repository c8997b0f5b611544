"""csv.writer: what is quoted and escaped under every option."""
import csv
import io

def trying(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'
def written(row, **options):
    stream = io.StringIO()
    count = csv.writer(stream, **options).writerow(row)
    return count, stream.getvalue()
rows = [[1, 'a,b', 'c"d', None, 1.5, 'e\nf', ''], ['a'], [''], [None], [], 'abc', ['a\\b'], [' a', 'b '], [' '], [True, 1j, b'x'], ['é', '日'], [ValueError('x')], ['a!b'], ["it's"]]
options = [{}, {'quoting': csv.QUOTE_ALL}, {'quoting': csv.QUOTE_NONNUMERIC}, {'quoting': csv.QUOTE_STRINGS}, {'quoting': csv.QUOTE_NOTNULL}, {'quoting': csv.QUOTE_NONE}, {'quoting': csv.QUOTE_NONE, 'escapechar': '\\'}, {'doublequote': False}, {'doublequote': False, 'escapechar': '\\'}, {'escapechar': '\\'}, {'delimiter': ' '}, {'delimiter': ' ', 'skipinitialspace': True}, {'lineterminator': '!'}, {'quotechar': "'", 'delimiter': ';'}, {'dialect': 'excel-tab'}, {'dialect': 'unix'}]
for option in options:
    for row in rows:
        print(option, trying(lambda: written(row, **option)))
stream = io.StringIO()
writer = csv.writer(stream)
print(writer.writerows([[1, 2], ['x', 'y']]), repr(stream.getvalue()))
for call in [lambda: csv.writer(5), lambda: csv.writer(), lambda: writer.writerow(5), lambda: writer.writerows(5), lambda: writer.writerows([5]), lambda: writer.writerow()]:
    print(trying(call))
stream = io.StringIO()
table = csv.DictWriter(stream, ['a', 'b'], restval='-', extrasaction='ignore')
table.writeheader()
table.writerow({'a': 1, 'c': 3})
print(repr(stream.getvalue()))
print(trying(lambda: csv.DictWriter(stream, ['a']).writerow({'z': 1})))
