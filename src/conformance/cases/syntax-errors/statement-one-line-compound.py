# A broken program: one line compound.
if a: for x in y: pass
