# In which order a map looks at what it is asked: the key, the value, then whether it is still open.
import mmap

for closed in False, True:
    for access in mmap.ACCESS_WRITE, mmap.ACCESS_COPY:
        room = mmap.mmap(-1, 8, access=access)
        if closed:
            room.close()
        for key in 0, -1, 99, "a", None, slice(0, 2), slice("a", None), slice(0, 0), slice(0, 4, 2), 2**70:
            try:
                del room[key]
            except Exception as error:
                print(closed, access, key, "del", type(error).__name__, error)
            for value in 1, 300, "a", b"ab", None, 2**70:
                try:
                    room[key] = value
                except Exception as error:
                    print(closed, access, key, value, type(error).__name__, error)

room = mmap.mmap(-1, 8192)
for arguments in (), (0, None), (-2, None), (4096, None), (4096, 8192), (0, 2**64), (2**63, None), (None, None):
    try:
        print("flush", arguments, room.flush(*arguments))
    except Exception as error:
        print("flush", arguments, type(error).__name__, error)
for arguments in (0, 0, None), (0, 4096, None), (0, None), (0, 0, -5):
    try:
        print("madvise", arguments, room.madvise(*arguments))
    except Exception as error:
        print("madvise", arguments, type(error).__name__, error)
for number in 2**31, -2**31 - 1, 2**63, -2**63, 2**70:
    for name in "access", "prot", "flags", "offset":
        try:
            print(len(mmap.mmap(-1, 4, **{name: number})))
        except (OverflowError, ValueError, OSError) as error:
            print(number, name, type(error).__name__, error)
    try:
        mmap.mmap(number, 4)
    except OverflowError as error:
        print(number, error)
