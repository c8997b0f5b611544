# Pattern D: look at readonly before writing to a caller's buffer.
def blank_out(buffer, start, stop):
    """Overwrites a part of the caller's buffer with stars."""
    with memoryview(buffer) as view:
        if view.readonly:
            kind = type(buffer).__name__
            raise TypeError(f"blank_out needs a buffer that can be written, not {kind}; pass a bytearray")
        view[start:stop] = b"*" * (stop - start)


form = bytearray(b"card 4111-2222, name Ada")
blank_out(form, 5, 14)
print(form.decode())

try:
    blank_out(b"card 4111-2222", 5, 14)
except TypeError as mistake:
    print(mistake)
