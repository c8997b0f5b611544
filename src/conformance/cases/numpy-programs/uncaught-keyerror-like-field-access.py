# Uncaught: KeyError-like field access in records.
import numpy as np
people = np.array([("Ann", 31, 1.7), ("Bob", 25, 1.82)], dtype=[("name", "U10"), ("age", "i4"), ("height", "f4")])
print(people["name"], people["age"].mean(), people["height"].max())
oldest = people[people["age"].argmax()]
print(oldest, oldest["name"], oldest.dtype.names)
oldest["age"] += 1
print(people["age"])
print(np.sort(people, order="age")["name"])
people["weight"] = 70
