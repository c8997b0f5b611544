# A broken program: assign nothing.
x =
