# TextIOWrapper over a BytesIO: pieces, positions, newlines, detaching.
import io

binary = io.BytesIO('première ligne\r\nzweite\rdritte\n'.encode())
text = io.TextIOWrapper(binary, encoding='utf-8')
print(text.read(3), text.tell(), repr(text.readline()), text.tell(), repr(text.readline()), repr(text.newlines))
text.seek(0)
print(text.readlines())
print(text.line_buffering, text.write_through, text.errors, text.encoding, text.buffer is binary)
binary = text.detach()
print(binary.closed, binary.tell())
text = io.TextIOWrapper(io.BytesIO(), encoding='ascii', newline='\r\n', line_buffering=True)
print(text.write('one\ntwo'), text.buffer.getvalue(), text.write('\n'), text.buffer.getvalue())
text.reconfigure(newline='\n', encoding='utf-8', line_buffering=False)
print(text.write('drei\n'), text.buffer.getvalue(), text.encoding, text.line_buffering)
text.flush()
print(text.buffer.getvalue())
late = io.TextIOWrapper(io.BytesIO(b'abc\ndef'), encoding='ascii')
late.readline()
try:
    late.reconfigure(encoding='utf-8')
except io.UnsupportedOperation as error:
    print(error)
through = io.TextIOWrapper(io.BytesIO(), write_through=True)
through.write('at once')
print(through.buffer.getvalue())
kept = io.BytesIO()
wrapper = io.TextIOWrapper(kept)
wrapper.write('lost?')
del wrapper
print(kept.closed)
