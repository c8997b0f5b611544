# A note added on the way up.
def parse(raw):
    try:
        return int(raw)
    except ValueError as error:
        error.add_note(f"while parsing {raw!r}")
        raise
parse(b"12x")
