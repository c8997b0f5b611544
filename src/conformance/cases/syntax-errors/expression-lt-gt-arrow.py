# A broken program: lt gt arrow.
x => y
