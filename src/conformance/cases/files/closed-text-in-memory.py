"""What a closed io.StringIO answers, method by method."""
import io

text = io.StringIO("one\ntwo")
text.close()
for name, act in (("read", text.read), ("readline", text.readline), ("readlines", text.readlines), ("getvalue", text.getvalue), ("write", lambda: text.write("a")), ("writelines", lambda: text.writelines(["a"])), ("seek", lambda: text.seek(0)), ("tell", text.tell), ("truncate", text.truncate), ("iter", lambda: iter(text)), ("next", lambda: next(text)), ("enter", text.__enter__), ("readable", text.readable), ("isatty", text.isatty), ("flush", text.flush), ("fileno", text.fileno), ("detach", text.detach), ("newlines", lambda: text.newlines), ("list", lambda: list(text)), ("for", lambda: [line for line in text])):
    try:
        print(name, act())
    except ValueError as e:
        print(name, type(e).__name__, e)
