def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for start in ('', b'', bytearray(b'ab'), [], None):
    for it in (None, [], [b'x'], iter([]), 5): attempt(lambda: sum(it, start))
