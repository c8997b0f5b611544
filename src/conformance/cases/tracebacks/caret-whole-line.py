# No carets when the whole line is the error.
def stop():
    raise ValueError("stop here")
stop()
