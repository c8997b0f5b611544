# Carets point at the operator.
a = 5
b = "text"
c = 1 + (a + b) * 2
