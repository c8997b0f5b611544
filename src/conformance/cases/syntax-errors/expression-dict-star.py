# A broken program: dict star.
x = {"a": *b}
