# An exception raised from another.
def read(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError("cannot read " + repr(text)) from error
read("twelve")
