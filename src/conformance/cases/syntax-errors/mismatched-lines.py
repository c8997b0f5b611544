# Brackets that do not match over lines.
x = {
  "a": [1, 2
}
