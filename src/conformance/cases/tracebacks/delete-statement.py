# A failing del.
rooms = {}
del rooms["missing"]
