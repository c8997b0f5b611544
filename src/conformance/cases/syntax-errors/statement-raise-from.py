# A broken program: raise from.
raise from x
