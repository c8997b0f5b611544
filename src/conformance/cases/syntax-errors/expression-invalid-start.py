# A broken program: invalid start.
1 +* 2
