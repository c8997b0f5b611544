# The exit status is an int's lowest byte; one that fits no C long is 255. It is an int's, of whatever class.
import atexit
import enum
import sys
import threading


class Status(enum.IntEnum):
    FULL = 3


for code in Status.FULL, 2**31, -1, 2**63, "no room":
    def leave(code=code):
        try:
            sys.exit(code)
        except SystemExit as error:
            print(repr(error), repr(error.code))

    thread = threading.Thread(target=leave)
    thread.start()
    thread.join()
atexit.register(print, "leaving")
sys.exit(10**20)
