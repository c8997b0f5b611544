# Files in several encodings, with and without a mark at their beginning, and what does not fit one.
import os

folder = '/tmp/hotel-files-encodings'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)


text = 'naïve café €5 𝄞\n'
for encoding in ['utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32']:
    with open('f', 'w', encoding=encoding) as file:
        file.write(text)
        file.write('more\n')
    with open('f', 'rb') as file:
        print(encoding, file.read())
    with open('f', encoding=encoding) as file:
        print(repr(file.read(4)), repr(file.read()))
    with open('f', 'a', encoding=encoding) as file:
        file.write('x')
    print(os.path.getsize('f'))
attempt('ascii', lambda: open('f', 'w', encoding='ascii').write(text))
attempt('latin-1', lambda: open('f', 'w', encoding='latin-1').write(text))
for errors in ['replace', 'ignore', 'backslashreplace', 'xmlcharrefreplace']:
    with open('f', 'w', encoding='ascii', errors=errors) as file:
        file.write(text)
    print(errors, open('f', 'rb').read())
with open('f', 'wb') as file:
    file.write(b'good \xff\xfe bad \xe2\x82')
attempt('strict', lambda: open('f', encoding='utf-8').read())
for errors in ['replace', 'ignore', 'backslashreplace', 'surrogateescape']:
    with open('f', encoding='utf-8', errors=errors) as file:
        print(errors, ascii(file.read()))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
