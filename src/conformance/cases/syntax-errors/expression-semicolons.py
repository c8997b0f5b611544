# A broken program: semicolons.
x = 1;; y = 2
