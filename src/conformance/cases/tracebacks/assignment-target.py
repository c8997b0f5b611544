# A failing assignment target has carets.
room = bytes(3)
room[0] = 5
