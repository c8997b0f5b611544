# An exception raised while another is handled.
def read(table, key):
    try:
        return table[key]
    except KeyError:
        return table.missing
read({}, "room")
