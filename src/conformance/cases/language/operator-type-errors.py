# The words for operands that do not fit.
a, s, n = 1, "s", None
for text in ["a + s", "s + a", "a - s", "s * s", "s - 'x'", "n + a", "a + n", "[1] + (2,)", "(1,) + [2]", "{} + {}", "s % a", "'%d' % s", "a @ a", "-s", "~1.5", "+n", "a < s", "n < n", "[1] < (1,)", "a ** s", "a // s", "a << 1.5",
             "s[1.0]", "s['x']", "a[0]", "n[0]", "a()", "s()", "a.x", "len(a)", "iter(a)", "1 in a", "1 in s", "{[]: 1}", "{{}}", "hash([])", "[] * s", "'a' * 1.5", "abs(s)", "s & s", "a and s.x", "{} | []", "{1} - [1]", "{1} < [1]", "b'' + s", "print < 1", "divmod(s, a)", "pow(s, 2)", "round(s)", "sum(['a'])", "sum([[1]], 0)"]:
    try:
        print(text, "=", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)
