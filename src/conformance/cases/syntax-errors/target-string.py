# A target that cannot be assigned: string.
"a" = 1
