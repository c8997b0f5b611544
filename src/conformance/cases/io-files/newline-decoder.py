# IncrementalNewlineDecoder by itself, over another decoder, and its state.
import io

class Utf8:
    pending = b''
    def decode(self, data, final=False):
        data = self.pending + data
        cut = len(data)
        while cut and not final:
            try:
                data[:cut].decode()
                break
            except UnicodeDecodeError:
                cut -= 1
        self.pending = data[cut:]
        return data[:cut].decode()
    def getstate(self):
        return self.pending, 0


decoder = io.IncrementalNewlineDecoder(None, translate=True)
for piece in ['a\r', '\nb\r', 'c\n', '\r', '\r\n', '']:
    print(repr(piece), repr(decoder.decode(piece)), repr(decoder.newlines), decoder.getstate())
print(repr(decoder.decode('', final=True)), repr(decoder.decode('x\r', final=True)))
decoder.reset()
print(repr(decoder.newlines))
plain = io.IncrementalNewlineDecoder(None, translate=False)
print([plain.decode(piece) for piece in ['a\r', '\nb\r', 'c']], repr(plain.newlines))
state = plain.getstate()
plain.decode('d\r')
held = plain.getstate()
plain.setstate(state)
print(state, held, repr(plain.decode('e')))
plain.setstate(held)
print(repr(plain.decode('\n')))
over = io.IncrementalNewlineDecoder(Utf8(), translate=True)
print([over.decode(piece) for piece in [b'\xc3', b'\xa9\r', b'\n\xe2\x82', b'\xac']], over.getstate())
for bad in [5, b'x', None]:
    try:
        decoder.decode(bad)
    except TypeError as error:
        print(error)
