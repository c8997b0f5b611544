"""eval(), exec() and compile() of bytes: byte order marks, declared encodings, bytes that are no text."""


class Lender:
    def __init__(self, data):
        self.data = data

    def __buffer__(self, flags):
        print("  asked with", flags)
        return memoryview(self.data)


programs = [b"'\xff'", b"\xef\xbb\xbf1+1", b"# coding: latin-1\n'\xe9'", b"# coding: nope\n1", b"# -*- coding: utf-8 -*-\n'\xff'", b"1+\n", b"\xff", b"'abc'\n'\xc3\xa9'+'\xe9x'", memoryview(b"1+1x")[:3], memoryview(b"1x+x1x")[::2], bytearray(b"2"), Lender(b"3"), 5, b"1\x00", "1\0", "# coding: latin-1\n'é'", b"\xef\xbb\xbf# coding: latin-1\n1", memoryview(b"    7"), b"#!/bin/sh\n# vim: set fileencoding=cp1252 :\n'\x80'"]
for source in programs:
    shown = type(source).__name__ if isinstance(source, (memoryview, Lender)) else repr(source)
    for name, run in (("eval", eval), ("exec", exec), ("compile", lambda s: eval(compile(s, "given.py", "eval")))):
        try:
            print(name, shown, repr(run(source)))
        except Exception as e:
            print(name, shown, type(e).__name__, e, getattr(e, "lineno", None), getattr(e, "offset", None), repr(getattr(e, "text", None)))
