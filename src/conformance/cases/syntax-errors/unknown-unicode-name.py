# A character name that does not exist.
x = "\N{NO SUCH NAME}"
