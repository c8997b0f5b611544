# A broken program: keyword attribute.
x.class = 1
