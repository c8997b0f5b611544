# A broken program: if else statement.
x = 1 if 2 else pass
