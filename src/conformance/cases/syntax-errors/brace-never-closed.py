# An opening brace that is never closed.
table = {"a": 1,
