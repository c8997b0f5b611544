# A broken program: star in index expression.
x = a[*]
