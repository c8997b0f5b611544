# An exclamation mark as not.
if !x:
    pass
