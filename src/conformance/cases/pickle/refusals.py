"""What cannot be pickled or read, with the notes that say where."""
import pickle
import sys
import re

class Bad:
    def __init__(self, reduced):
        self.reduced = reduced
    def __reduce__(self):
        return self.reduced
class NoArgs:
    def __getnewargs__(self):
        return 5
class SlotsOnly:
    __slots__ = ('a',)
def local():
    class Local:
        pass
    return Local
def function():
    pass
def shown(error):
    return re.sub('0x[0-9a-f]+', '0x', f'{type(error)} {error} {getattr(error, "__notes__", "")} {error.__context__!r}')
gone = function
del function
values = [lambda: 0, local(), local()(), (n for n in []), memoryview(b'a'), sys, [1, {'k': (2, lambda: 0)}], {lambda: 0}, gone, property(), super, {}.keys(), Bad(5), Bad(()), Bad((1,)), Bad((len, 5)), Bad((5, ())), Bad((len, (), None, 5)), Bad((len, (), None, None, 5)), Bad((len, (), None, None, None, 5)), Bad('nope'), Bad((len, (lambda: 0,))), NoArgs(), type('Nowhere', (), {}), print.__self__, object.__init__.__get__]
for value in values:
    for protocol in [2, 5]:
        try:
            print(pickle.dumps(value, protocol))
        except Exception as error:
            print(shown(error))
try:
    pickle.dumps(SlotsOnly(), 1)
except TypeError as error:
    print(error)
data = [b'', b'\x80', b'\x80\x09.', b'.', b'0.', b'N', b'(.', b'I5', b'Ix\n.', b'cnosuchmodule\nbar\n.', b'c__main__\nnope\n.', b'\x80\x04\x95\xff\0\0\0\0\0\0\0N.', b'g5\n.', b'h\x05.', b'\x8c\x05ab', b'(dN.', b'(NNNd.', b'Nb.', b'NR.', b'ccopyreg\n_reconstructor\nNR.', b'N\x81.', b'\x97.', b'N\x98.', b'Pabc\n.', b'NQ.', b'\xff.', b'a.', b'Na.', b'(e.', b'\x82\x05.', b'\x85.', b'\x93.', b'NN\x93.', b'\x94.', b"S'abc\n.", b'Sabc\n.', b'V\\u12\n.', b'C\x05ab', b'\x8b\xff\xff\xff\xff.', b'Fx\n.', b'Lx\n.', b'I01\n.', b't.', b'}(Nu.', b'(No.', b'\x90.', b'N}b.', b'N(NNtb.', b'c__builtin__\nxrange\n(K\x03tR.', b"c__builtin__\nunicode\n(S'a'\ntR."]
for each in data:
    try:
        print(each, pickle.loads(each))
    except Exception as error:
        print(each, type(error), error)
for call in [lambda: pickle.dumps(), lambda: pickle.dumps(1, 2, 3), lambda: pickle.loads(), lambda: pickle.loads('a'), lambda: pickle.load(5), lambda: pickle.dump(1, 5), lambda: pickle.dumps(1, 9), lambda: pickle.dumps(1, -1), lambda: pickle.dumps(1, 4, buffer_callback=print), lambda: pickle.loads(b'N.', buffers=5), lambda: pickle.dumps(1, 'a'), lambda: pickle.Pickler(), lambda: pickle.Unpickler(5)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
