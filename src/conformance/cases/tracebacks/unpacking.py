# Unpacking the wrong number.
first, second = [1, 2, 3]
