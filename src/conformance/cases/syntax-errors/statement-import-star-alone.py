# A broken program: import star alone.
import *
