# Pattern E: catch BufferError, ValueError and TypeError together at the boundary.
class IngestError(Exception):
    pass
def ingest(target, chunk):
    try:
        view = memoryview(chunk)
        if view.format != "B":
            view = view.cast("B")
        target.extend(view)
    except (BufferError, ValueError, TypeError) as error:
        raise IngestError(f"cannot take {type(chunk).__name__}: {error}") from error
import array
target = bytearray()
ingest(target, b"ab")
ingest(target, array.array("H", [1]))
print(target)
pinned = memoryview(target)
released = memoryview(b"x")
released.release()
for chunk in ["text", 5, released, b"z"]:
    try:
        ingest(target, chunk)
    except IngestError as error:
        print(error, "/", type(error.__cause__).__name__)
