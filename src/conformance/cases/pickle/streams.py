"""Picklers and unpicklers over files: several pickles, frames, memos, persistent ids, find_class, reducer_override."""
import io
import pickle

class Log(io.BytesIO):
    def write(self, data):
        print('  write', type(data).__name__, len(data))
        return super().write(data)
stream = Log()
pickle.dump([1, 'two', b'x' * 70000, list(range(30000))], stream)
print(len(stream.getvalue()), stream.getvalue()[:20])
pickle.Pickler(Log(), 2).dump(list(range(1001)))

stream = io.BytesIO()
pickler = pickle.Pickler(stream)
shared = ['shared']
for value in [shared, {'again': shared}, 'shared']:
    pickler.dump(value)
print(stream.getvalue(), len(pickler.memo.copy()), pickler.bin, pickler.fast)
stream.seek(0)
unpickler = pickle.Unpickler(stream)
one = unpickler.load()
two = unpickler.load()
print(one, two, one is two['again'], unpickler.load(), unpickler.memo.copy())
try:
    unpickler.load()
except EOFError as error:
    print('EOFError', error)
pickler.clear_memo()
print(pickler.memo.copy())

class Database:
    records = {'a': object(), 'b': object()}
class Saving(pickle.Pickler):
    def persistent_id(self, value):
        for key, record in Database.records.items():
            if record is value:
                return 'record', key
class Loading(pickle.Unpickler):
    def persistent_load(self, id):
        print('  persistent', id)
        return Database.records[id[1]]
    def find_class(self, module, name):
        print('  find', module, name)
        return super().find_class(module, name)
stream = io.BytesIO()
Saving(stream).dump([Database.records['a'], Database.records['b'], Database])
print(stream.getvalue())
back = Loading(io.BytesIO(stream.getvalue())).load()
print(back[0] is Database.records['a'], back[2] is Database)
try:
    pickle.loads(stream.getvalue())
except pickle.UnpicklingError as error:
    print(error)

class Override(pickle.Pickler):
    def reducer_override(self, value):
        if isinstance(value, type) and value.__name__ == 'Database':
            return 'override'.upper, ()
        return NotImplemented
stream = io.BytesIO()
Override(stream).dump([Database, int])
print(pickle.loads(stream.getvalue()))
own = pickle.Pickler(stream := io.BytesIO(), 4)
own.dispatch_table = {Database: lambda value: (str, ('dispatched',))}
own.dump(Database())
print(pickle.loads(stream.getvalue()))
class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0
    def read(self, size):
        print('  read', size)
        self.at += size
        return self.data[self.at - size:self.at]
    def readline(self):
        print('  readline')
        end = self.data.index(b'\n', self.at) + 1
        line, self.at = self.data[self.at:end], end
        return line
print(pickle.load(Reader(pickle.dumps([1, 'a'], 0))), pickle.load(Reader(pickle.dumps('ab', 2))))
class Uncalled(pickle.Pickler):
    def __init__(self):
        pass
for call in [lambda: Uncalled().dump(1), lambda: type('U', (pickle.Unpickler,), {'__init__': lambda self: None})().load(), lambda: setattr(pickler, 'memo', 5)]:
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
print(pickle.Pickler, pickle.PicklingError, pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL)
