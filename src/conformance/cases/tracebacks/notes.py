# Notes added to an exception are printed under it.
error = ValueError("the wall will not move")
error.add_note("a guest still holds a card")
error.add_note("two lines:\nsecond line")
raise error
