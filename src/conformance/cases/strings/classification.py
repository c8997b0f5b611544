# The is... methods.
samples = ["abc", "ABC", "Abc", "123", "a1", " ", "\t\n", "", "é", "²", "½", "٣", "a_b", "1a", "def", "_", "Ab Cd", "😀", "a b"]
for s in samples:
    print(repr(s), [int(getattr(s, name)()) for name in ["isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isascii", "isprintable"]])
