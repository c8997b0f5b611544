# A target that cannot be assigned: dict.
{"a": 1} = x
