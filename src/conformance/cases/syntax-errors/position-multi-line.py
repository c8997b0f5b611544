# An error that spans lines.
x = [
    1,
    2 3,
    4
]
