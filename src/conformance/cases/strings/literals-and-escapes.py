# Escapes, raw strings, triple quotes, and joined literals.
print("tab\tnew\\n quote\" \x41 \u00e9 \U0001F600 \101 \N{BULLET}" 'joined' r"\raw" """tri"ple""" '''it's''')
print(len("\x00"), len("\\"), "a\
b", u"unicode", R"\d", repr("\n\t\r\\\x00\x1f\x7f\x80\xa0\xad"), repr("it's"), repr('"'), repr("it's \"both\""), repr("é😀\u200b\ud800"), ascii("é😀'"))
print(repr("\u2028"), repr("\x85"), repr("\u0300"), "\a\b\f\v".encode(), "{}".isprintable(), "\n".isprintable(), "é".isprintable())
