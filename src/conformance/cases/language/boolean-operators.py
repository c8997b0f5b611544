# and / or return one of their operands.
print(0 or "x", 1 and "y", "" or [] or None, 1 and 2 and 3, 0 and 1 / 0, 1 or 1 / 0, not "" or 5, [] or {} and 1)
class Loud:
    def __bool__(self):
        print("bool asked")
        return False
print(bool(Loud()), Loud() or "other", not Loud())
class Length:
    def __len__(self):
        return 0
print(bool(Length()), "empty" if not Length() else "full")
class Wrong:
    def __bool__(self):
        return 5
for kind in [Wrong]:
    try:
        bool(kind())
    except TypeError as error:
        print(error)
class Negative:
    def __len__(self):
        return -1
try:
    bool(Negative())
except ValueError as error:
    print(error)
