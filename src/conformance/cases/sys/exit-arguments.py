"""sys.exit(): what it is given becomes the exception, with the code and arguments that CPython gives it."""
import sys

for given in ((), (None,), ((),), ((1,),), ((1, 2),), (SystemExit(3),), (ValueError(2),), ([1],), ('text',), (2.5,), (True,)):
    try:
        sys.exit(*given)
    except SystemExit as error:
        print(given, '->', repr(error), error.code, error.args)
try:
    sys.exit(1, 2)
except TypeError as error:
    print(error)
own = SystemExit('own')
try:
    sys.exit(own)
except SystemExit as error:
    print(error is own)
