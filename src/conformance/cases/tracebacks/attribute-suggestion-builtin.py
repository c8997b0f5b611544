# A misspelt method of a built-in type.
data = bytearray(b"abc")
data.apend(1)
