# Comparison chains evaluate each operand once.
def say(value):
    print("eval", value)
    return value
print(say(1) < say(2) < say(3))
print(say(3) < say(2) < say(1))
print(1 < 2 > 1, 1 == 1.0 == True, 1 in [1] == True, "a" < "b" <= "b" != "c", None is None is not False)
print(not 1 == 2, 1 != 2 and 2 != 3, [] is [], 1 < 2 in [2])
