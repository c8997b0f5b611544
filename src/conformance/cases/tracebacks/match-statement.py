# An error inside a case.
def route(packet):
    match packet:
        case {"kind": kind, **rest}:
            return rest["size"] * 2
route({"kind": "x"})
