# Code points that are none: repr and tounicode decode without a codec of Python.
import array
a = array.array('w', 'héy'); a.byteswap()
try: print(a)
except UnicodeDecodeError as e: print(e)
try: a.tounicode()
except UnicodeDecodeError as e: print(e)
repr(a)
