# What cannot be made, and a reversed iterator taken apart and put together again.
import array


class Countdown:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


for kind in (type(iter(array.array("b"))), type(iter([])), type(len), type(iter("")), type(i for i in ())):
    for make in (kind, lambda: kind.__new__(kind), lambda: object.__new__(kind)):
        try:
            print(make())
        except TypeError as error:
            print(error)
r = reversed(Countdown())
next(r)
print(r.__reduce__()[0], r.__reduce__()[2], len(r.__reduce__()))
print(list(r), r.__reduce__())
