# Error handlers are functions that take the error.
import codecs

decode = UnicodeDecodeError("utf-8", b"abcd", 1, 3, "bad")
encode = UnicodeEncodeError("ascii", "aéü", 1, 3, "bad")
for name in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
    handler = codecs.lookup_error(name)
    for error in (decode, encode, ValueError("other")):
        try:
            print(name, handler(error))
        except Exception as raised:
            print(name, type(raised).__name__, raised)
codecs.register_error("shout", lambda error: ("!", error.end))
print(codecs.lookup_error("shout")(encode))
for arguments in ((5, len), ("name", 5)):
    try:
        codecs.register_error(*arguments)
    except TypeError as error:
        print(error)
try:
    codecs.lookup_error("nosuch")
except LookupError as error:
    print(error)
