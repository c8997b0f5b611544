# A broken program: none call assign.
None() = 1
