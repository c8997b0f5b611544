# strip, center, ljust, rjust, zfill and expandtabs.
print("  a b ".strip(), "xxaxx".strip("x"), "xyaxy".lstrip("yx"), "abc".rstrip("cb"), "\t\n a\u3000".strip(), "|" + "a".center(5) + "|", "ab".center(5, "*"), "a".center(4, "."), "a".ljust(3, "-"), "a".rjust(3), "42".zfill(5), "-42".zfill(5), "+".zfill(3), "é".center(5, "😀"), "a\tb\t\tc".expandtabs(4), "a\n\tb".expandtabs())
for action in [lambda: "a".center(5, "ab"), lambda: "a".center("5"), lambda: "a".strip(5), lambda: "a".zfill("x"), lambda: "a".ljust(5, "")]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
