# A target that cannot be assigned: ann tuple.
(a, b): int = 1
