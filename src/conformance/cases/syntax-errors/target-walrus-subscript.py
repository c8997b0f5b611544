# A target that cannot be assigned: walrus subscript.
(a[0] := 1)
