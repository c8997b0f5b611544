# A character that Python does not know.
x = 5 € 3
