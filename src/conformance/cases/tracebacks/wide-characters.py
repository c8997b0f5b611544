# Carets under a line with East Asian wide characters.
部屋 = [1, 2]
print("部屋", 部屋[5] + 1)
