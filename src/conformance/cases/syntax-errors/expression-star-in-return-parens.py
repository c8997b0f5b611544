# A broken program: star in return parens.
print((*a))
