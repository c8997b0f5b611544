# A broken program: comma only.
x = ,
