# inspect.BufferFlags names every request.
import inspect
for flag in inspect.BufferFlags.__members__.values():
    print(flag.name, int(flag))
print(inspect.BufferFlags.FULL, inspect.BufferFlags.FULL == 0x11C, inspect.BufferFlags.WRITABLE | inspect.BufferFlags.FORMAT)
print(repr(inspect.BufferFlags(5)), inspect.BufferFlags.SIMPLE in inspect.BufferFlags(5), bool(inspect.BufferFlags(284) & inspect.BufferFlags.FORMAT))
