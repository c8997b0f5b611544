# The messages of wrong arguments to bytes methods.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
text = b"abc"
attempt(lambda: text.split(""))
attempt(lambda: text.split(b""))
attempt(lambda: text.index(b"z"))
attempt(lambda: text.find(300))
attempt(lambda: text.find("a"))
attempt(lambda: text.replace("a", "b"))
attempt(lambda: text.join([b"a", 1]))
attempt(lambda: text + "d")
attempt(lambda: text + 5)
attempt(lambda: text["a"])
attempt(lambda: text[9])
attempt(lambda: text * "a")
attempt(lambda: text < "abc")
attempt(lambda: "a" in text)
attempt(lambda: 1000 in text)
attempt(lambda: text.startswith("a"))
attempt(lambda: text.decode("utf-16"))
attempt(lambda: text.nothing)
attempt(lambda: bytes.fromhex("xyz"))
attempt(lambda: text.center(9, b""))
attempt(lambda: int(b"zz", 10))
attempt(lambda: text.decode(5))
