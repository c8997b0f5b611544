# KeyError shows the repr of its key.
rooms = {1: "one"}
rooms["it's"]
