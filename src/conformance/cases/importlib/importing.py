# importlib: importing by name, specs, reloading, modules of one's own, finders, lazy attributes
import importlib, importlib.util, importlib.machinery, importlib.abc, sys, types, os

print(importlib.import_module('json').__name__, importlib.import_module('.decoder', 'json').__name__, importlib.import_module('collections.abc').__name__)
for do in (lambda: importlib.import_module('nope_at_all'), lambda: importlib.import_module('.x'), lambda: importlib.import_module('json.nope'), lambda: importlib.import_module('math.pi'), lambda: importlib.import_module('..x', 'json'), lambda: importlib.reload('json'), lambda: importlib.reload(types.ModuleType('ghost')), lambda: importlib.import_module(''), lambda: importlib.import_module(3)):
    try: print(do())
    except Exception as error: print(type(error).__name__, error, getattr(error, 'name', '-'))
spec = importlib.util.find_spec('json'); print(spec.name, spec.parent, spec.submodule_search_locations is not None, spec.has_location, importlib.util.find_spec('nope_at_all'), importlib.util.find_spec('json.decoder').parent, importlib.util.find_spec('sys').origin)
try: importlib.util.find_spec('nope.sub')
except ModuleNotFoundError as error: print(error)
print(importlib.util.resolve_name('.a', 'pkg.sub'), importlib.util.resolve_name('..a', 'pkg.sub'), importlib.util.resolve_name('abs', None))

os.makedirs('/tmp/buffer-hotel-imports/inn', exist_ok=True)
with open('/tmp/buffer-hotel-imports/guest.py', 'w') as f: f.write('"""A guest."""\ncount = 1\nname = __name__\ndef hello(): return f"hello from {__name__}"\n')
with open('/tmp/buffer-hotel-imports/inn/__init__.py', 'w') as f: f.write('from . import desk\n__all__ = ["desk", "bell"]\ndef __getattr__(name):\n    if name == "lazy": return "made late"\n    raise AttributeError(f"inn has no {name}")\n')
with open('/tmp/buffer-hotel-imports/inn/desk.py', 'w') as f: f.write('from .. import x\n' if False else 'from . import bell as b\nkey = b.ring\n')
with open('/tmp/buffer-hotel-imports/inn/bell.py', 'w') as f: f.write('ring = "ding"\n')
with open('/tmp/buffer-hotel-imports/broken.py', 'w') as f: f.write('x = (\n')
with open('/tmp/buffer-hotel-imports/failing.py', 'w') as f: f.write('before = 1\n1 / 0\n')
sys.path.insert(0, '/tmp/buffer-hotel-imports'); sys.dont_write_bytecode = True; importlib.invalidate_caches()
import guest, inn
print(guest.hello(), guest.__doc__, guest.__file__, inn.desk.key, inn.lazy, inn.__path__, inn.__package__, inn.bell.__package__, guest.__spec__.loader.__class__.__name__)
guest.count = 5; guest.extra = 'kept'; print(importlib.reload(guest) is guest, guest.count, guest.extra)
space = {}; exec('from inn import *', space); print(sorted(k for k in space if not k.startswith('__')))
for text in ('import broken', 'import failing', 'from guest import nothing', 'from inn import nothing', 'inn.nothing', 'import guest.sub', 'from . import x', 'from .x import y'):
    try: exec(text)
    except Exception as error: print(text, '->', type(error).__name__, str(error).split('(/')[0])
print('failing' in sys.modules, 'broken' in sys.modules)
sys.modules['blocked'] = None
try: import blocked
except ModuleNotFoundError as error: print(error)
sys.modules['virtual'] = types.SimpleNamespace(value=42); import virtual; print(virtual.value)

class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.startswith('made_'): return importlib.util.spec_from_loader(name, Loader())
class Loader(importlib.abc.Loader):
    def create_module(self, spec): print('create', spec.name); return None
    def exec_module(self, module): module.size = len(module.__name__); print('exec', module.__name__)
sys.meta_path.append(Finder())
import made_up; print(made_up.size, made_up.__spec__.name, type(made_up.__loader__).__name__, importlib.import_module('made_too').size)
sys.meta_path.pop()
spec = importlib.util.spec_from_file_location('direct', '/tmp/buffer-hotel-imports/guest.py'); module = importlib.util.module_from_spec(spec); spec.loader.exec_module(module); print(module.name, module.__file__, 'direct' in sys.modules)
print(spec == importlib.util.spec_from_file_location('direct', '/tmp/buffer-hotel-imports/guest.py'), importlib.machinery.SOURCE_SUFFIXES, importlib.machinery.all_suffixes()[0], importlib.util.MAGIC_NUMBER[2:], importlib.util.cache_from_source('a/b.py'), importlib.util.source_from_cache('a/__pycache__/b.cpython-314.pyc'))
made = importlib.machinery.ModuleSpec('s', None, origin='here', is_package=True); print(made, made.parent, made.submodule_search_locations, importlib.util.module_from_spec(made).__path__)
print(importlib.util.decode_source(b'# coding: latin-1\r\nx = "\xe4"'), __import__('os.path').__name__, __import__('os.path', fromlist=['join']).__name__, __spec__, __name__)
import pkgutil; print([m.name for m in pkgutil.iter_modules(inn.__path__)], pkgutil.resolve_name('inn.bell:ring'), pkgutil.get_data('inn', 'bell.py'))
import shutil; shutil.rmtree('/tmp/buffer-hotel-imports')
