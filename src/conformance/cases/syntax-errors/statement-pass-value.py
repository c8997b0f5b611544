# A broken program: pass value.
pass 5
