# Long arrays are summarized from 1001 elements on; lines are wrapped at 75 characters.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for array in (np.arange(1001), np.arange(1000), np.arange(2000).reshape(2, 1000), np.arange(1200).reshape(30, 40), np.arange(10000).reshape(10, 10, 100), np.zeros((5, 300)), np.arange(30), np.arange(40) * 1000,
              np.arange(12.0) / 7, np.arange(24).reshape(2, 3, 4), np.arange(16).reshape(2, 2, 2, 2), np.arange(100.0), np.arange(100) / 3, np.linspace(0, 1, 50), np.zeros(1001, dtype="i4,f4"), np.array(["word"] * 30),
              np.array([True] * 20), np.arange(25) * 1j):
    print(repr(array))
print(np.arange(24.0).reshape(2, 3, 4))
print(np.arange(1001))
