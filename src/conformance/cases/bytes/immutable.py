# bytes objects cannot be changed.
glass = b"glass"
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
def put(): glass[0] = 1
def put_slice(): glass[0:1] = b"x"
def remove(): del glass[0]
def remove_slice(): del glass[0:2]
def attribute(): glass.x = 1
attempt(put)
attempt(put_slice)
attempt(remove)
attempt(remove_slice)
attempt(attribute)
attempt(lambda: glass.append(1))
attempt(lambda: memoryview(glass).__setitem__(0, 1))
glass += b"!"
print(glass)
