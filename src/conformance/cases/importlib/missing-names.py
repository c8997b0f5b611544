# What is said of names and submodules that a package, a module or the language does not have
import sys
for text in ('from asyncio import sleeep', 'import asyncio.nope', 'from json import lods', 'import json.nope.deeper', 'from concurrent.futures import nope', 'import os.nope', 'from xml import nope',
             'import email.nope', 'from collections import OrderedDictt', 'import concurrent.nope', 'from importlib import nope', 'import nope', 'import nope.sub', 'from nope import x', 'from math import pie', 'import math.pi'):
    try:
        exec(text)
    except ImportError as error:
        print(text, '->', type(error).__name__, str(error).split(' (/')[0], '|', error.name, '|', error.path is not None)
print('asyncio.nope' in sys.modules, 'nope' in sys.modules)
import asyncio, json, concurrent.futures
for package, name in ((asyncio, 'sleeep'), (json, 'lods'), (concurrent.futures, 'nope')):
    try: getattr(package, name)
    except AttributeError as error: print(error, error.name, error.obj is package)
try: import json.decoder.nope
except ModuleNotFoundError as error: print(error)
