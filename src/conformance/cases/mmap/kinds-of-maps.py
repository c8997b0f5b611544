import mmap
for flags in (99, 0, 3, 1, 2, 32, 33, 34, 35, 36, 4, 5):
    try: m = mmap.mmap(-1, 4, flags); print(flags, bytes(m)); m.close()
    except Exception as e: print(flags, type(e).__name__, e)
import tempfile
with tempfile.TemporaryFile() as f:
    f.write(b'abcd'); f.flush()
    for flags in (0, 1, 2, 3, 4, 7, 32, 33, 34, 35, 16):
        try: m = mmap.mmap(f.fileno(), 4, flags); print(flags, bytes(m)); m.close()
        except Exception as e: print(flags, type(e).__name__, e)
