# An exception group is drawn as a tree.
def fail(kind, text):
    raise kind(text)
errors = []
for kind in [ValueError, KeyError]:
    try:
        fail(kind, "bad")
    except Exception as error:
        errors.append(error)
raise ExceptionGroup("two failures", errors)
