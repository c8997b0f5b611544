# A broken program: import dots.
import .x
