# Carets count characters of wide and non-ASCII text.
größe = {"schlüssel": 1}
print("é", größe["schlüssel"] + größe["zimmer"])
