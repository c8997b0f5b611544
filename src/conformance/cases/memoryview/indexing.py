# An index gives one element, from either end.
card = memoryview(b"abc")
print(card[0], card[-1], card[True])
class One:
    def __index__(self):
        return 1
print(card[One()])
for index in [3, -4, "a", 1.0, None, (), (0,), (0, 0), ..., 2**80, [1], (slice(0, 1),)]:
    try:
        result = card[index]
        print(index, result if isinstance(result, int) else type(result).__name__)
    except Exception as error:
        print(index, type(error).__name__, error)
