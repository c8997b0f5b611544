# Expressions are evaluated from left to right.
def t(n):
    print(n, end=" ")
    return n
t(1) + t(2) * t(3); print()
[t(1), t(2)][t(0)]; print()
{t("k"): t("v"), t("k2"): t("v2")}; print()
d = {}
d[t("i")] = t("value"); print()
(t(1), t(2)) < (t(3), t(4)); print()
t(0) and t(1) or t(2); print()
f = lambda *a, **k: None
f(t(1), *[t(2)], k=t(3), **{"z": t(4)}); print()
t(1) if t(0) else t(2); print()
x = [0, 0]
i = 0
i, x[t(i)] = t(1), t(2); print(x)
x[t(0)] += t(5); print(x)
def g(a=t("default")): pass
print()
@(lambda f: f)
def h(a: t("ann") = t("def")): pass
print(t("end"))
