# Augmented assignment names its own operator.
def attempt(code):
    a, s, l = 1, "s", [1]
    try:
        exec(code, {"a": a, "s": s, "l": l})
        print(code, "ok")
    except Exception as error:
        print(code, "!", type(error).__name__, error)
for code in ["a += s", "s += a", "a -= s", "l += 5", "l += 'ab'", "l *= 'a'", "s -= s", "a @= a", "a //= s", "a **= s", "a <<= s", "a |= s", "a ^= 1.5", "a %= s", "a >>= None"]:
    attempt(code)
