# A broken program: true call.
x = (1, True = 2)
