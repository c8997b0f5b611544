# A \U escape out of range.
x = "\U00110000"
