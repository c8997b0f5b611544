# A broken program: star alone.
*a
