"""A library that the program would have had to build, or that another system has, is not found."""
import ctypes

for name in ('./libsample.so', '../native/libcalc.so', 'build/fast.so', 'user32.dll', 'kernel32.dll', 'libSystem.dylib'):
    for load in (ctypes.CDLL, ctypes.cdll.LoadLibrary, ctypes.PyDLL):
        try:
            print(load(name))
        except OSError as error:
            print(type(error).__name__, error, error.errno)
for name in ('windll', 'oledll', 'WinDLL', 'FormatError', 'GetLastError'):
    print(name, hasattr(ctypes, name))
