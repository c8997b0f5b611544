# The typecode "u" still works, with a warning on standard error.
import array
text = array.array("u", "héy")
print(text, text.itemsize, text.tounicode())
