# A broken program: star in parens.
x = (*a)
