class At:
    def __init__(self, value, act): self.value, self.act = value, act
    def __index__(self): self.act(); return self.value
    def __float__(self): self.act(); return float(self.value)
    def __bool__(self): self.act(); return bool(self.value)
for fmt, size in (('B', 1), ('b', 1), ('H', 2), ('h', 2), ('I', 4), ('i', 4), ('L', 8), ('q', 8), ('Q', 8), ('n', 8), ('N', 8), ('f', 4), ('d', 8), ('e', 2), ('?', 1), ('P', 8)):
    for value in (1, -1, 300, 70000, 2**33, 2**63, 2**64, -2**63 - 1):
        v = memoryview(bytearray(16)).cast(fmt)
        answers = []
        for key, what in ((0, At(value, v.release)), (At(0, lambda: None), value)):
            try: v[key] = what; answers.append('ok')
            except Exception as e: answers.append(f'{type(e).__name__}: {e}')
            v = memoryview(bytearray(16)).cast(fmt)
        w = memoryview(bytearray(16)).cast(fmt)
        try: w[At(0, w.release)] = value; answers.append('ok')
        except Exception as e: answers.append(f'{type(e).__name__}: {e}')
        print(fmt, value, answers)
