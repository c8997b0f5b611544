"""Modules that Python has on other systems only are not found here, as programs that ask for them expect."""
import sys

for name in ('msvcrt', 'winreg', 'winsound', 'nt', '_winapi', '_overlapped', '_wmi', '_scproxy'):
    try:
        __import__(name)
    except ImportError as error:
        print(type(error).__name__, error, error.name, name in sys.stdlib_module_names)

try:
    import msvcrt
except ImportError:
    msvcrt = None
    import termios
    import tty
print(msvcrt, termios.__name__, tty.__name__, callable(tty.setraw))

from importlib import metadata

for ask in (metadata.version, metadata.distribution, metadata.requires, metadata.files):
    try:
        print(ask('a-package-that-nobody-installed'))
    except metadata.PackageNotFoundError as error:
        print(ask.__name__, type(error).__mro__[1].__name__, error, error.name)
import winsound
