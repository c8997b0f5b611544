# A target that cannot be assigned: walrus attribute.
(a.b := 1)
