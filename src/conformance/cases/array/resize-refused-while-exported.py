# Every change of size is refused while a view is live, with the array's own words.
import array
def attempt(label, action):
    numbers = array.array("i", [1, 2, 3])
    card = memoryview(numbers)
    try:
        action(numbers)
        print(label, "ok", numbers)
    except Exception as error:
        print(label, type(error).__name__, error, numbers.tolist())
    card.release()
def iadd(a): a += array.array("i", [9])
def iadd_empty(a): a += array.array("i")
def imul(a): a *= 2
def imul_one(a): a *= 1
def imul_zero(a): a *= 0
def del_item(a): del a[0]
def del_slice(a): del a[0:2]
def del_step(a): del a[::2]
def del_empty(a): del a[1:1]
def same(a): a[0:2] = array.array("i", [8, 8])
def grow(a): a[0:1] = array.array("i", [8, 8])
def shrink(a): a[0:2] = array.array("i", [8])
attempt("append", lambda a: a.append(4))
attempt("append wrong", lambda a: a.append("a"))
attempt("append big", lambda a: a.append(2**40))
attempt("extend", lambda a: a.extend([4]))
attempt("extend array", lambda a: a.extend(array.array("i", [4])))
attempt("extend empty", lambda a: a.extend([]))
attempt("extend empty array", lambda a: a.extend(array.array("i")))
attempt("insert", lambda a: a.insert(0, 4))
attempt("pop", lambda a: a.pop())
attempt("pop far", lambda a: a.pop(9))
attempt("remove", lambda a: a.remove(2))
attempt("remove missing", lambda a: a.remove(20))
attempt("fromlist", lambda a: a.fromlist([4]))
attempt("fromlist empty", lambda a: a.fromlist([]))
attempt("frombytes", lambda a: a.frombytes(b"1234"))
attempt("frombytes empty", lambda a: a.frombytes(b""))
attempt("frombytes odd", lambda a: a.frombytes(b"123"))
attempt("byteswap", lambda a: a.byteswap())
attempt("reverse", lambda a: a.reverse())
attempt("clear", lambda a: a.clear())
attempt("+=", iadd)
attempt("+= empty", iadd_empty)
attempt("*= 2", imul)
attempt("*= 1", imul_one)
attempt("*= 0", imul_zero)
attempt("del item", del_item)
attempt("del slice", del_slice)
attempt("del step", del_step)
attempt("del empty", del_empty)
attempt("same slice", same)
attempt("grow slice", grow)
attempt("shrink slice", shrink)
attempt("set item", lambda a: a.__setitem__(0, 7))
