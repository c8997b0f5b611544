# center, ljust, rjust, zfill and expandtabs pad.
room = bytearray(b"-42")
print(room.center(8), room.center(8, b"*"), room.ljust(6, b"."), room.rjust(6), room.zfill(6), room.zfill(2))
print(bytearray(b"+7").zfill(5), bytearray(b"a\tbc\td").expandtabs(), bytearray(b"a\tb").expandtabs(4), bytearray(b"a\tb").expandtabs(tabsize=0))
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: room.center(8, b"ab"))
attempt(lambda: room.center(8, "a"))
attempt(lambda: room.ljust("8"))
attempt(lambda: room.zfill())
attempt(lambda: room.center(10, bytearray(b"=")))
