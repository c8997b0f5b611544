# NamedTemporaryFile and mkstemp.
import os, tempfile

with tempfile.NamedTemporaryFile() as file:
    print(file.write(b'binary'), file.mode, os.path.exists(file.name), file.seek(0), file.read(), file.closed)
    name = file.name
print(os.path.exists(name), file.closed)
with tempfile.NamedTemporaryFile('w+', encoding='utf-8', suffix='.txt', prefix='note-') as file:
    print(file.write('text é'), os.path.basename(file.name).startswith('note-'), file.name.endswith('.txt'))
    file.flush()
    print(os.path.getsize(file.name), open(file.name, encoding='utf-8').read())
    file.seek(0)
    print(list(file))
with tempfile.NamedTemporaryFile('w', delete=False) as file:
    file.write('kept')
print(os.path.exists(file.name), open(file.name).read())
os.remove(file.name)
with tempfile.NamedTemporaryFile('w', delete_on_close=False) as file:
    file.write('closed early')
    file.close()
    print(open(file.name).read())
print(os.path.exists(file.name))
descriptor, name = tempfile.mkstemp('.bin', 'hotel-')
print(os.write(descriptor, b'abc'), oct(os.stat(name).st_mode), name.endswith('.bin'))
os.close(descriptor)
os.remove(name)
text = tempfile.mkstemp(text=True)
os.close(text[0])
os.remove(text[1])
print(type(tempfile.mktemp()), type(tempfile.gettempdirb()), tempfile.gettempprefix(), tempfile.template)
try:
    tempfile.mkstemp(prefix=b'a', suffix='b')
except TypeError as error:
    print(error)
