# Records: fields are views, a record is a window on its element.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


people = np.array([("Ann", 30, 1.5), ("Bob", 25, 2.5)], dtype=[("name", "U10"), ("age", "i4"), ("weight", "f4")])
show(people, people["age"], people["name"][0], people[0], people[1]["name"], people[["name", "weight"]], people[0][1], people[0].item(), people.dtype.names)
people["age"] += 1
first = people[0]
first["age"] = 99
people[1] = ("Cy", 1, 2)
show(people, first, len(first), list(first), str(first), first.dtype, people.tolist(), people.nbytes, people.strides, people["age"].strides, people["age"].base is people)
show(people == people, people != people[::-1], people[0] == people[1], people[0] == people[0])
people.sort(order="age")
show(people["name"], np.sort(people)["name"], np.argsort(people, order=["weight"]), people[people["age"] > 50])
people[0] = 7
show(people)
attempt("no field", lambda: people["zz"])
attempt("one of two", lambda: people[["age", "zz"]])
attempt("record field", lambda: people[0]["zz"])
attempt("record place", lambda: people[0][5])
attempt("too few", lambda: people.__setitem__(0, (1, 2)))
attempt("hash", lambda: hash(people[0]))
attempt("half way", lambda: people.__setitem__(0, ("Di", 5, "x")))
show(people[0])
attempt("order", lambda: np.arange(3).sort(order="a"))
attempt("add", lambda: people + 1)
attempt("less", lambda: people < people)
attempt("with numbers", lambda: people == np.zeros(2))
