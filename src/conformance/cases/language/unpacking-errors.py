# Unpacking with the wrong number or the wrong thing.
def attempt(code):
    try:
        exec(code)
        print(code, "ok")
    except Exception as error:
        print(code, "!", type(error).__name__, error)
for code in ["a, b = [1]", "a, b = [1, 2, 3]", "a, b = 5", "a, *b, c = [1]", "a, b = {}", "a, b = None", "[a, b] = 'abc'", "(a, b), c = 1, 2", "a, b = iter([1])", "*a, = 5", "for a, b in [(1,)]: pass", "for a, b in [1]: pass", "a, b = {1: 2, 3: 4, 5: 6}", "a, b = range(5)", "a, b, *c = (1,)", "() = [1]", "[] = []"]:
    attempt(code)
