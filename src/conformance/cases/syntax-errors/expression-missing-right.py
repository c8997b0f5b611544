# A broken program: missing right.
x = 1 * 
