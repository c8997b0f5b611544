# Pattern B: copy before a risky operation.
ledger = bytearray(b"12:30;14:00")
shown = memoryview(ledger)[0:5]

def add_entry(book, entry):
    """Answers a longer book. Whoever still looks at the old one is not disturbed."""
    longer = bytearray(book)
    longer.extend(b";" + entry)
    return longer

old = ledger
ledger = add_entry(ledger, b"16:15")
print("on the screen:", shown.tobytes())
print("in the book:  ", ledger.decode())
print("same room?    ", old is ledger)
