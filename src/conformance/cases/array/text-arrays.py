# Arrays of characters convert to and from text.
import array
text = array.array("w", "héllo")
print(text, text.tounicode(), text[1], len(text), text.itemsize)
text.fromunicode(" wörld😀")
print(text.tounicode(), text[-1], text.tolist()[:3])
text[0] = "J"
del text[-1]
print(text)
for action in [lambda: text.append("ab"), lambda: text.append(5), lambda: text.append(""), lambda: array.array("i", [1]).tounicode(), lambda: array.array("i").fromunicode("a"), lambda: text.fromunicode(5)]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
