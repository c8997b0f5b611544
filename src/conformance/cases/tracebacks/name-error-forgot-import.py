# NameError for a module that was not imported.
print(array.array("i"))
