# The parts of sys that programs ask for.
import sys
print(sys.byteorder, sys.maxsize, sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 12), sys.implementation.name, sys.platform, sys.argv[0].endswith("sys-module.py"), len(sys.argv), sys.maxunicode, sys.getrecursionlimit(), sys.float_info.max, sys.hexversion >> 16 == 0x30E)
print(sys.getsizeof(5) > 0, "struct" in sys.modules or True, sys.exc_info(), sys.stdout is not None, sys.version.startswith("3.14"))
try:
    1 / 0
except ZeroDivisionError:
    kind, value, traceback = sys.exc_info()
    print(kind.__name__, value, traceback.tb_lineno, sys.exception() is value)
print(sys.exc_info(), sys.exception())
sys.stdout.write("written\n")
print(sys.intern("abc") is sys.intern("abc"))
