# A broken program: string then name.
x = "abc"def
