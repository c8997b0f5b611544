# Three exceptions in a row.
try:
    try:
        1 / 0
    except ZeroDivisionError as first:
        raise KeyError("second") from first
except KeyError:
    raise ValueError("third")
