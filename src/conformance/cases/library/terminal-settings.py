"""termios, tty and getpass where no descriptor is a terminal."""
import os
import termios
import tty

reader, writer = os.pipe()
BLANK = [0, 0, 0, 0, 0, 0, [b'\0'] * 32]
CALLS = [
    ('tcgetattr', (reader,)), ('tcgetattr', (99,)), ('tcgetattr', ('x',)), ('tcgetattr', ()), ('tcgetattr', (-1,)),
    ('tcsetattr', (reader, termios.TCSANOW, BLANK)), ('tcsetattr', (reader, 0, [1])), ('tcsetattr', (reader, 0, 5)), ('tcsetattr', (reader, 'x', BLANK)),
    ('tcflush', (reader, termios.TCIFLUSH)), ('tcflush', (reader,)), ('tcflow', (reader, termios.TCOOFF)), ('tcdrain', (writer,)), ('tcsendbreak', (reader, 0)),
    ('tcgetwinsize', (reader,)), ('tcsetwinsize', (reader, (24, 80))), ('tcsetwinsize', (reader, 1)), ('tcsetwinsize', (reader, (1,))), ('tcflow', (reader, 'x')),
]
for name, args in CALLS:
    try:
        print(name, getattr(termios, name)(*args))
    except Exception as error:
        print(name, type(error).__name__, error.args)
print(termios.error.__mro__, termios.error.__module__)
print(termios.ECHO, termios.ICANON, termios.VMIN, termios.B9600, termios.TIOCGWINSZ, termios.CRTSCTS, termios.NCCS, hex(termios.CIBAUD))

for function in (tty.setraw, tty.setcbreak):
    try:
        function(reader)
    except termios.error as error:
        print(function.__name__, error)

import getpass
import io

print(issubclass(getpass.GetPassWarning, UserWarning))
prompt = io.StringIO()
answer = getpass._raw_input('Name: ', prompt, io.StringIO('ada\n'))
print(repr(prompt.getvalue()), repr(answer))
