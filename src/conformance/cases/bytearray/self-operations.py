# Operations of a bytearray with itself: some are refused because they borrow it, some copy first.
def attempt(label, action):
    room = bytearray(b"abcd")
    try:
        room = action(room) or room
        print(label, room)
    except BufferError as error:
        print(label, error, room)
def iadd(room): room += room
def insert(room): room[1:1] = room
def extended(room): room[::2] = room[1::2]
def whole(room): room[:] = room
def grow(room): room[0:1] = room
def repeat(room): room *= 2
attempt("extend", lambda room: room.extend(room))
attempt("iadd", iadd)
attempt("insert", insert)
attempt("extended", extended)
attempt("whole", whole)
attempt("grow", grow)
attempt("repeat", repeat)
attempt("join", lambda room: room.join([room, room]))
attempt("replace", lambda room: room.replace(room, room))
