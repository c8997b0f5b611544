# No newline at the end.
x = (