# A fuzzed program that once differed: operations, seed 10530.
import io
for left in [io.BytesIO(b"x"), {}, {1}, memoryview(b"ab"), range(3), 5, None, 1.5]:
    for right in ["x", [1], b"y", 3]:
        try:
            left *= right
            print(left)
            break
        except TypeError as error:
            print(error)
