# Frames between the raise and the handler are dropped when the handler ends.
room = bytearray(b"abc")
def a():
    card_a = memoryview(room)
    b()
def b():
    card_b = memoryview(room)[1:]
    c()
def c():
    card_c = memoryview(room)[2:]
    raise RuntimeError("deep")
for _ in range(2):
    try:
        a()
    except RuntimeError as error:
        tb = error.__traceback__
        names = []
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        print(names)
    del tb
    room.append(1)
print(room)
