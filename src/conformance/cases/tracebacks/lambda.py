# A lambda's frame is called <lambda>.
half = lambda value: value / 0
print(half(2))
