# The walrus binds inside an expression.
if (n := len("hello")) > 3:
    print(n)
data = [1, 2, 3]
while (item := data.pop()) != 1:
    print(item)
print([half for x in [4, 5, 6] if (half := x // 2) > 2], half)
print((a := 1, b := 2), a + b, f"{(c := 5)} {c}", (d := lambda: (e := 3))())
def f(x):
    return (y := x * 2) + y
print(f(4), [z := 1, z + 1])
