# raise with nothing to raise again.
def again():
    raise
again()
