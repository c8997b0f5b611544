"""Modules and names that packages do not have."""
SOURCES = [
    "import json.nope", "import collections.zork", "import email.nope.deep", "import os.zork", "import notamodule", "import math.pi",
    "from json import loads, nope", "from collections import OrderedDct", "from unittest import mock2", "from math import cosx", "from struct import unpck",
]
for source in SOURCES:
    try:
        exec(source)
        print(source, "works")
    except ImportError as error:
        print(source, "|", type(error).__name__, error.name, getattr(error, "name_from", None), str(error).split(" (")[0])
