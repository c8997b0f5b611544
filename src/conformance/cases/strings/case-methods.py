# Case methods follow Unicode.
for s in ["hello World", "HÉLLO", "straße", "ǆ", "İ", "ﬁx", "ΑΣ", "they're bill's", "ß", "1st 2ND", ""]:
    print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), sep="|")
print("ab".upper() == "AB", "Σ".lower(), "ΑΣ ".lower(), "Dž".isupper(), "dŽ".swapcase())
