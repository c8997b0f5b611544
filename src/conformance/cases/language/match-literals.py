# match with literals, captures, alternatives and guards.
def describe(value):
    match value:
        case 0 | 1:
            return "bit"
        case -1:
            return "minus one"
        case 2.5:
            return "two and a half"
        case "yes" | "no" as word:
            return f"word {word}"
        case b"raw":
            return "bytes"
        case None:
            return "nothing"
        case True:
            return "true"
        case int(n) if n > 100:
            return f"big {n}"
        case int() | float():
            return "number"
        case str():
            return "text"
        case _:
            return "other"
for value in [0, 1, -1, 2.5, "yes", "maybe", b"raw", None, True, False, 500, 50, 3.5, [], object]:
    print(repr(value) if not isinstance(value, type) else "object", "->", describe(value))
