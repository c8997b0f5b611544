# Pattern E: catch the three together at the boundary, and say what helps.
def replace(buffer, start, new):
    """Writes new bytes at start. Answers None, or a sentence that says how to fix it."""
    try:
        with memoryview(buffer) as view:
            view[start:start + len(new)] = new
        if len(new) > 4:
            buffer.append(0)
    except BufferError:
        return "somebody still holds a view: release it before the buffer grows"
    except ValueError:
        return "the new bytes do not fit there: check start and length"
    except TypeError:
        return "this cannot be written: pass a bytearray"
    return None


room = bytearray(8)
print(replace(room, 0, b"hello"))
print(replace(room, 7, b"abc"))
print(replace(b"for reading", 0, b"x"))
held = memoryview(room)
print(replace(room, 0, b"hello"))
