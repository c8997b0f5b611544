# split, rsplit, splitlines and join.
print("a,b,,c".split(","), "a,b,,c".split(",", 1), "a,b,,c".rsplit(",", 1), " a  b ".split(), " a  b c ".split(None, 1), " a  b c ".rsplit(None, 1), "".split(), "".split(","), "abc".split("b"), "a--b".split("--"), "x".split("x"))
print("l1\nl2\r\nl3\rl4\x0bl5\x85l6\u2028l7".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines(), "\n".splitlines())
print(",".join(["a", "b"]), "".join([]), "-".join("abc"), ", ".join(str(i) for i in range(3)), "x".join(["one"]), "😀".join("ab"))
for action in [lambda: "a".split(""), lambda: "a".split(5), lambda: ",".join([1]), lambda: ",".join(["a", b"b"]), lambda: ",".join(5), lambda: "a".split(",", "x")]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
