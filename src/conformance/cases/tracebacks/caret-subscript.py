# Carets point at the brackets of a subscript.
table = {"rows": [[1, 2], [3, 4]]}
print(table["rows"][0][5] + 1)
