# The innermost open bracket is named.
f(a, [b, {c: (d})
