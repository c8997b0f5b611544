# A target that cannot be assigned: walrus toplevel.
x := 1
