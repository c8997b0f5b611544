# Which methods take keywords and which do not.
room = bytearray(b"a,b c")
calls = ["room.split(sep=b',')", "room.split(maxsplit=1)", "room.decode(encoding='ascii', errors='strict')", "room.hex(sep=':')", "room.expandtabs(tabsize=2)", "room.splitlines(keepends=True)", "room.translate(None, delete=b'a')", "room.append(item=1)", "room.extend(iterable_of_ints=b'')", "room.find(sub=b'a')", "room.replace(b'a', b'b', count=1)", "room.pop(index=0)", "room.insert(index=0, item=1)", "room.resize(size=2)", "bytearray(source=b'x', encoding='ascii')", "bytearray(string='x')", "room.startswith(prefix=b'a')", "room.join(iterable_of_bytes=[])", "room.strip(bytes=b'a')", "room.center(width=3)"]
for call in calls:
    try:
        print(call, "=", eval(call))
    except Exception as error:
        print(call, "!", type(error).__name__, error)
