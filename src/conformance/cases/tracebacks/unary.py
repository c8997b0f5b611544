# Carets for unary operators.
text = "abc"
print(5, -text)
