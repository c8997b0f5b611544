from abc import ABC, abstractmethod
import io


class Stage(ABC):
    def __init__(self, nxt=None):
        self.nxt = nxt

    @abstractmethod
    def feed(self, data): ...

    def close(self):
        if self.nxt:
            self.nxt.close()

    def __or__(self, other):
        tail = self
        while tail.nxt:
            tail = tail.nxt
        tail.nxt = other
        return self


class Lines(Stage):
    def __init__(self):
        super().__init__()
        self._rest = bytearray()

    def feed(self, data):
        self._rest += data
        *lines, self._rest = self._rest.split(b"\n")
        for line in lines:
            self.nxt.feed(bytes(line))

    def close(self):
        if self._rest:
            self.nxt.feed(bytes(self._rest))
        super().close()


class Decode(Stage):
    def __init__(self, encoding="utf-8", errors="strict"):
        super().__init__()
        self.encoding, self.errors = encoding, errors

    def feed(self, data):
        try:
            self.nxt.feed(data.decode(self.encoding, self.errors))
        except UnicodeDecodeError as e:
            e.add_note(f"while decoding {data!r}")
            raise


class Grep(Stage):
    def __init__(self, word):
        super().__init__()
        self.word = word

    def feed(self, data):
        if self.word in data:
            self.nxt.feed(data)


class Collect(Stage):
    def __init__(self):
        super().__init__()
        self.items = []

    def feed(self, data):
        self.items.append(data)


def run(pipeline, source, size=7):
    with io.BytesIO(source) as f:
        while chunk := f.read(size):
            pipeline.feed(chunk)
    pipeline.close()


sink = Collect()
run(Lines() | Decode() | Grep("a") | sink, "alpha\nbeta\nünlikely\ngamma ü\ndone".encode())
print(sink.items)
sink = Collect()
run(Lines() | Decode("latin-1") | sink, b"caf\xe9\n\xff\n")
print(sink.items)
try:
    Stage()
except TypeError as e:
    print(e)
try:
    class Half(Stage): pass
    Half()
except TypeError as e:
    print(e)
try:
    Lines().feed(b"no next\n")
except AttributeError as e:
    print(e)
try:
    run(Lines() | Collect(), "text")
except TypeError as e:
    print(e)
try:
    Grep("x").feed(b"bytes")
except TypeError as e:
    print(e)
print(Stage.__abstractmethods__, Lines.__mro__[1].__name__, isinstance(sink, Stage))
run(Lines() | Decode() | Collect(), b"ok\nbad \xff\xfe byte\n")
