# A broken program: new.
x = new Room()
