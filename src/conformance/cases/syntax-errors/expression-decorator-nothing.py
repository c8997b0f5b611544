# A broken program: decorator nothing.
@decorator
x = 1
