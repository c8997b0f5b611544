# Operators of other languages.
if a && b:
    pass
