# A broken program: slice colons.
x = a[1:2:3:4]
