# Calls with several faults: which one is told, and in which words.
import bisect
import collections
import datetime
import decimal
import io
import operator
import pickle
import unicodedata
import zlib


def attempt(what, function):
    try:
        print(what, '->', function())
    except Exception as error:
        print(what, '!', type(error).__name__, error)


Date, DateTime = datetime.date, datetime.datetime
attempt('a year that is none', lambda: Date.fromisocalendar(''))
attempt('no week', lambda: Date.fromisocalendar(1))
attempt('week before day', lambda: DateTime.fromisocalendar(1, 'a'))
attempt('a week twice', lambda: Date.fromisocalendar(1, 2, week=3))
attempt('a great year', lambda: Date.fromisocalendar(2**40, 1, 1))
attempt('a text as time', lambda: DateTime.fromtimestamp('a'))
attempt('None as time', lambda: DateTime.fromtimestamp(None))
attempt('zone first', lambda: DateTime.fromtimestamp('a', 3))
attempt('timespec of a time', lambda: datetime.time(1).isoformat(3))
attempt('timespec of a datetime', lambda: DateTime(2020, 1, 1).isoformat('T', 3))
attempt('timespec with a zero', lambda: datetime.time(1).isoformat('a\0'))

attempt('encoding before data', lambda: pickle.loads(3, encoding=3))
attempt('data before buffers', lambda: pickle.loads(3, buffers=3))
attempt('buffers', lambda: pickle.loads(b'N.', buffers=3))
attempt('encoding before file', lambda: pickle.Unpickler(3, encoding=3))
attempt('file before callback', lambda: pickle.Pickler(3, 2, buffer_callback=len))
attempt('protocol before file', lambda: pickle.Pickler(3, 6))

attempt('BlockingIOError of inf', lambda: BlockingIOError(0, 'a', float('inf')))
attempt('BlockingIOError of much', lambda: BlockingIOError(0, 'a', 2**70))
attempt('BlockingIOError of True', lambda: BlockingIOError(0, 'a', True).characters_written)
attempt('BlockingIOError of a name', lambda: BlockingIOError(0, 'a', 'b').filename)
attempt('__setstate__', lambda: ValueError().__setstate__({1: 2}))

attempt('zip', lambda: zip(x=1, y=2))
attempt('zip strict', lambda: zip(strict=1, y=2))
attempt('map', lambda: map(len, [], x=1, y=2))
attempt('insort: hi before key', lambda: bisect.insort_left(2, 1.5, (1, 2), 3, key=()))
attempt('insort: key before lo', lambda: bisect.insort([1], 1, -1, key=3))
attempt('size before reader', lambda: io.BufferedRWPair(1, 2, 'a'))
attempt('flush by name', lambda: zlib.decompressobj().flush(length=2))
attempt('flush of two', lambda: zlib.decompressobj().flush(1, key=2))
attempt('a database', lambda: unicodedata.UCD())
attempt('delete of a context', lambda: decimal.Context().__delattr__('prec'))

d = collections.deque([1])
attempt('deque delete', lambda: d.__delitem__('a'))
attempt('deque set', lambda: d.__setitem__('a', 1))
attempt('deque get', lambda: d.__getitem__(slice(1)))
attempt('deque subscript', lambda: d['a'])
for left in ({}, 1, 'a', [1], {1}, range(3), memoryview(b'a'), collections.Counter('a')):
    attempt(f'concat {left!r:.4}', lambda: operator.concat(left, [2]))
    attempt(f'iconcat {left!r:.4}', lambda: operator.iconcat(left, [2]))

import array

a = array.array('B', b'a')
for protocol in (float('inf'), 'a', None, 2**70, True):
    attempt(f'array reduced with {protocol!r}', lambda: a.__reduce_ex__(protocol))
attempt('array reduced with nothing', lambda: a.__reduce_ex__())
attempt('bases of two', lambda: dict[str, int].__mro_entries__(1, 2))
