# A wrong digit in an octal literal.
x = 0o18
