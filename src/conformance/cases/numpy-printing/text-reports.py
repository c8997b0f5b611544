"""Text reports: aligned columns from arrays of numbers and names."""
import numpy as np

names = np.array(["copper", "tin", "lead"])
mass = np.array([63.546, 118.71, 207.2])
qty = np.array([12, 5, 130])
print(f"{'name':<10}{'mass':>10}{'qty':>6}{'total':>12}")
for n, m, q in zip(names, mass, qty):
    print(f"{n:<10}{m:>10.3f}{q:>6d}{m * q:>12,.2f}")
print("-" * 38)
print(f"{'sum':<20}{qty.sum():>6}{mass @ qty:>12,.2f}")
print(np.column_stack([names, mass, qty]))
print(np.char.ljust(names, 8, "."), np.char.rjust(qty.astype(str), 5), np.char.mod("%05.1f", mass), np.char.add(names, np.char.mod(":%d", qty)))
print(np.array2string(mass, precision=1, floatmode="fixed"), np.array2string(qty, formatter={"int": "{:>4}".format}), np.array_str(mass, precision=2, suppress_small=True))
print(str(mass[0]), repr(mass[0]), str(qty[0]), repr(names[0]), mass[:1], qty[:1], names[:1], mass[0] == 63.546, "%s %r" % (names[1], qty[1]), "{:e}".format(mass[2]), f"{mass[1]!s:>8}|{qty[2]:#b}|{qty[2]:o}")
print(np.array([1000000.0, 0.001]), np.array([1e-5, 1]), np.array([123456.789, 1e-3]), np.array([1e20, 1]), np.array([0.00001234]), np.array([1, 1.5, 1e3]), np.array([-0.0, 1]), np.array([1e100, 1e-100]))
print(np.array([[1, 2], [3, 4]], "f4"), np.array([[True], [False]]), np.array([["a", "bbb"], ["cc", ""]]), np.array([[1 + 1j, 2]]), sep="\n")
print(np.full((3, 3), np.pi), np.full((2, 2), 1e-9), np.full((2,), -1.5, "f2"), np.linspace(0, 1, 7), np.logspace(0, 3, 4), np.geomspace(1, 8, 4), sep="\n")
with np.printoptions(linewidth=30):
    print(np.arange(20), np.linspace(0, 1, 9))
with np.printoptions(sign="+", precision=2, floatmode="maxprec"):
    print(mass, -mass, np.array([0.5, 0.25]))
with np.printoptions(nanstr="-", infstr="oo"):
    print(np.array([np.nan, np.inf, 1.0]))
print(np.get_printoptions()["precision"], np.array([1.0, 2.0]), np.array([1.0, 2.5]), np.array(3.0), np.array([3.0])[0])
