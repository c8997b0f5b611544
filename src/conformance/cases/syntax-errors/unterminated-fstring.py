# An f-string that does not end.
x = f"abc {1}
