# Carets in a comparison chain.
a, b = 1, "x"
print(0 < a < b)
