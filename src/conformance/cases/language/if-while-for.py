# Loops with else, break and continue.
for i in range(6):
    if i == 1:
        continue
    if i == 4:
        break
    print(i, end=" ")
else:
    print("never")
print()
n = 3
while n:
    n -= 1
    if n == 10:
        break
else:
    print("while else", n)
for i in []:
    pass
else:
    print("empty else")
def find(values, wanted):
    for index, value in enumerate(values):
        if value == wanted:
            return index
    else:
        return -1
print(find("abc", "b"), find("abc", "z"))
if n > 5:
    print("big")
elif n == 0:
    print("zero")
else:
    print("else")
while True:
    try:
        break
    finally:
        print("finally on break")
for x in range(2):
    try:
        continue
    finally:
        print("finally on continue", x)
for i, (a, b) in enumerate(zip("ab", [1, 2])):
    print(i, a, b)
