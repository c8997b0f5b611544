# A broken program: compare assign.
x = a == = b
