# raise X from Y with classes.
raise ValueError("a") from KeyError
