"""What a traceback shows of modules that a program's own finder loads: an ImportError is told without the import system's frames."""
import importlib.abc
import importlib.util
import sys
import traceback

SOURCES = {
    'shop': ('import shop.till\n', True),
    'shop.till': ('import coins_nobody_minted\n', False),
    'pantry': ('from pantry import jam\n', False),
    'cellar': ('def open_door():\n    raise ImportError("locked", name="cellar")\nopen_door()\n', False),
    'loft': ('import loft\nloft.ladder\n', False),
    'attic': ('beams = 4\n', False),
}


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        if name in SOURCES:
            return importlib.util.spec_from_loader(name, self, origin=f'<memory {name}>', is_package=SOURCES[name][1])

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(compile(SOURCES[module.__name__][0], module.__spec__.origin, 'exec'), module.__dict__)


sys.meta_path.insert(0, Finder())
for name in ('shop', 'pantry', 'cellar', 'loft'):
    try:
        __import__(name)
    except (ImportError, AttributeError) as error:
        print(type(error).__name__, error, '| name:', error.name)
        if name == 'loft':
            continue
        for entry in traceback.extract_tb(error.__traceback__):
            print('   ', entry.filename.rpartition('/')[2], entry.lineno, entry.name)
    print(name in sys.modules)

import attic

print(attic.beams, attic.__spec__.origin)
import cellar
