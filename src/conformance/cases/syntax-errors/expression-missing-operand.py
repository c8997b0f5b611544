# A broken program: missing operand.
x = 1 +
