# A broken program: two names statement.
hello world
