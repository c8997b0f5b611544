# A broken program: global expression.
global x.y
