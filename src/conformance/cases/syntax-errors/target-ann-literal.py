# A target that cannot be assigned: ann literal.
5: int = 1
