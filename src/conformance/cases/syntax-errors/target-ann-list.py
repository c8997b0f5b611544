# A target that cannot be assigned: ann list.
[a]: int
