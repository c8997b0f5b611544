# A broken program: ternary walrus.
x = y := 1
