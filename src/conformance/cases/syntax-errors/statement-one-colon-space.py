# A broken program: one colon space.
if a :: pass
