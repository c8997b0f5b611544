# Offsets at the ends of what an index can be, to the last digit; and a Struct that was never initialized.
import struct,sys
for off in (sys.maxsize, sys.maxsize-1, -sys.maxsize-1, -sys.maxsize, 2**62, 2**63, -2**63-1):
    for f in (lambda: struct.pack_into('<I', bytearray(10), off, 1), lambda: struct.unpack_from('<I', bytearray(10), off)):
        try: f()
        except Exception as e: print(type(e).__name__, e)
S=struct.Struct.__new__(struct.Struct)
for n in ('__sizeof__',):
    try: print(getattr(S,n)())
    except Exception as e: print(type(e).__name__, e)
