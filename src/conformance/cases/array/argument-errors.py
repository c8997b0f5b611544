# Too few, too many and wrong arguments, for every method of array.
import array
for name in sorted(n for n in dir(array.array) if callable(getattr(array.array, n)) and not n.startswith("_")):
    if name in ("buffer_info", "tofile", "fromfile"):
        continue
    for args in [(), (1, 2, 3, 4, 5, 6), ("x",), (None,), (b"ab",), (1.5,), ([1],)]:
        numbers = array.array("h", [1, 2])
        try:
            print(name, args, "=", getattr(numbers, name)(*args), numbers)
        except Exception as error:
            print(name, args, type(error).__name__, error, numbers)
