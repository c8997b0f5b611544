# Each frame shows its line and the part that failed.
def inner(values):
    return values[0] + values["one"]

def outer(values):
    result = inner(values)
    return result

print(outer([1, 2]))
