# Escapes, and codecs by a table.
import codecs

print(codecs.escape_encode(b"a\n\x00'\\\xff"), codecs.escape_decode(b"a\\n\\x41\\101\\\\"))
print(codecs.unicode_escape_encode("a\n\té\u20ac\U0001f40d\\"), codecs.unicode_escape_decode(b"a\\n\\u00e9\\x41\\U0001f40d\\7"))
print(codecs.raw_unicode_escape_encode("aé\u1234\n\\"), codecs.raw_unicode_escape_decode(b"a\\u1234\xe9\\n"))
for run in (lambda: codecs.escape_decode(b"\\"), lambda: codecs.escape_decode(b"\\x4"), lambda: codecs.unicode_escape_decode(b"\\u12"), lambda: codecs.unicode_escape_decode(b"x\\")):
    try:
        run()
    except ValueError as error:
        print(type(error).__name__, error)
print(codecs.charmap_encode("ab", "strict", {97: b"xyz", 98: 99}), codecs.charmap_decode(b"ab", "strict", {97: "x", 98: 0x1234}))
print(codecs.charmap_encode("ac", "ignore", {97: b"x"}), codecs.charmap_decode(b"ab", "replace", "x" * 98))
for run in (lambda: codecs.charmap_encode("ac", "strict", {97: b"x"}), lambda: codecs.charmap_decode(b"ab", "strict", "x" * 98), lambda: codecs.charmap_encode("a", "strict", {97: 300}), lambda: codecs.charmap_encode("a", "strict", {97: "a"})):
    try:
        run()
    except (UnicodeError, TypeError) as error:
        print(type(error).__name__, error)
print(codecs.readbuffer_encode(b"abc"), codecs.readbuffer_encode("é"))
