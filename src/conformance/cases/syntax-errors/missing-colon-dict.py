# A dictionary item without a colon.
d = {"a" 1}
