# str.encode produces bytes and names the character that does not fit.
print("é".encode(), "é".encode("latin-1"), "abc".encode("ascii"), "😀".encode("utf-8"), "😀".encode("utf-16-le"), "a".encode("utf-16"), "a".encode("utf-32-be"))
print("é".encode("ascii", "ignore"), "é".encode("ascii", "replace"), "é😀".encode("ascii", "backslashreplace"), "é".encode("ascii", "xmlcharrefreplace"))
for text, encoding in [("é", "ascii"), ("a😀", "latin-1"), ("xéèy", "ascii"), ("\ud800", "utf-8"), ("a", "bogus")]:
    try:
        print(text.encode(encoding))
    except Exception as error:
        print(type(error).__name__, error)
