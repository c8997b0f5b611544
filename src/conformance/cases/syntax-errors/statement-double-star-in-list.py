# A broken program: double star in list.
x = [**a]
