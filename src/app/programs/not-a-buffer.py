# Trigger 3: a view of something that is no buffer.
for thing in [128, "room 12", [1, 2, 3], None]:
    try:
        memoryview(thing)
    except TypeError as refusal:
        print(repr(thing), "->", refusal)

text = "room 12"
view = memoryview(text.encode())  # encoded text is bytes, and bytes are a buffer
print(view[0], chr(view[0]), view.readonly)
