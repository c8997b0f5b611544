"""What ends the program is written to the sys.stderr that it has put there."""
import atexit
import io
import sys

sys.stderr = io.StringIO()


def tell():
    print("caught at exit:", sys.stderr.getvalue().splitlines()[0], sys.stderr.getvalue().splitlines()[-1])


atexit.register(tell)
[1, 2][bytearray(b"ab").index(b"c")]
