# A broken program: subscript empty.
x = a[]
