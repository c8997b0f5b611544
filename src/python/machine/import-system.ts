/**
 * What `importlib` stands on: `_imp`, `_frozen_importlib` and `_frozen_importlib_external`. The machine imports by itself
 * (`imports.ts`); here is what programs and the library ask of the import system beside that. Python/import.c,
 * Lib/importlib/_bootstrap.py, _bootstrap_external.py
 */
import { PyObject, type PyValue } from '../objects/object'
import { makeException, exceptionTypes, PyRaise, raise, typeName } from '../objects/errors'
import { noArgs, oneArg, positional, PyBuiltinFunction, variadic, type MethodSpec } from '../objects/native'
import { getAttribute } from '../objects/attributes'
import { makeList } from '../objects/tuple'
import { immortal } from '../objects/type'
import { builtInModules, modulesBeingLoaded } from '../builtins/module'
import { executeSpec, importModule, specFor, type ModuleSource } from './imports'
import { builtinImporterType, frozenImporterType, moduleSpecType, pathFinderType, sourceLoaderType } from './module-spec'
import { typesModule } from './python-types'

function functions(module: string, table: Record<string, MethodSpec<null> | MethodSpec>): Record<string, PyValue> {
  return Object.fromEntries(Object.entries(table).map(([name, spec]) => [name, immortal(new PyBuiltinFunction(spec as MethodSpec, name, null, module, module))]))
}

function nameOf(value: PyValue): string {
  if (typeof value !== 'string') raise('TypeError', `module name must be str, not ${typeName(value)}`)
  return value
}

const impModule: ModuleSource = {
  name: '_imp',
  doc: '(Extremely) low-level import machinery bits as used by importlib.',
  members: () => ({
    ...functions('_imp', {
      acquire_lock: noArgs(() => null),
      release_lock: noArgs(() => null),
      lock_held: noArgs(() => false),
      is_builtin: oneArg((_self, name) => (typeof name === 'string' && builtInModules.has(name) ? 1 : 0)),
      is_frozen: oneArg(() => false),
      is_frozen_package: oneArg(() => false),
      extension_suffixes: noArgs(() => makeList(['.cpython-314-x86_64-linux-gnu.so', '.abi3.so', '.abi3-x86_64-linux-gnu.so', '.so'])),
      _override_multi_interp_extensions_check: oneArg(() => 0),
      _override_frozen_modules_for_tests: oneArg(() => null),
      _fix_co_filename: variadic(() => null),
    }),
    check_hash_based_pycs: 'default',
    pyc_magic_number_token: 168627755,
  }),
}

const bootstrapText = String.raw`
import sys, _imp

def _sanity_check(name, package, level):
    if not isinstance(name, str):
        raise TypeError(f'module name must be str, not {type(name)}')
    if level < 0:
        raise ValueError('level must be >= 0')
    if level > 0:
        if not isinstance(package, str):
            raise TypeError('__package__ not set to a string')
        if not package:
            raise ImportError('attempted relative import with no known parent package')
    if not name and level == 0:
        raise ValueError('Empty module name')

def _resolve_name(name, package, level):
    parts = package.rsplit('.', level - 1)
    if len(parts) < level:
        raise ImportError('attempted relative import beyond top-level package')
    return f'{parts[0]}.{name}' if name else parts[0]

def _gcd_import(name, package=None, level=0):
    _sanity_check(name, package, level)
    return _import(_resolve_name(name, package, level) if level > 0 else name)

def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    import builtins
    return builtins.__import__(name, globals, locals, fromlist, level)

def _find_spec(name, path, target=None):
    for finder in sys.meta_path:
        find_spec = getattr(finder, 'find_spec', None)
        if find_spec is None:
            continue
        spec = find_spec(name, path, target)
        if spec is not None:
            return spec
    return _find(name)

def spec_from_loader(name, loader, *, origin=None, is_package=None):
    if origin is None:
        origin = getattr(loader, '_ORIGIN', None)
    if not origin and hasattr(loader, 'get_filename'):
        from importlib.util import spec_from_file_location
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        is_package = loader.is_package(name) if hasattr(loader, 'is_package') else False
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)

def module_from_spec(spec):
    module = None
    if hasattr(spec.loader, 'create_module'):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, 'exec_module'):
        raise ImportError('loaders that define exec_module() must also define create_module()')
    if module is None:
        module = type(sys)(spec.name)
    if spec.loader is None and spec.submodule_search_locations is not None:
        import _frozen_importlib_external
        spec.loader = _frozen_importlib_external.NamespaceLoader(spec.name, spec.submodule_search_locations, None)
    module.__name__ = spec.name
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    module.__spec__ = spec
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
        if type(spec.loader).__name__ == 'NamespaceLoader':
            module.__file__ = None
    if spec.has_location:
        module.__file__ = spec.origin
    return module

def _exec(spec, module):
    if spec.loader is None:
        if spec.submodule_search_locations is None:
            raise ImportError('missing loader', name=spec.name)
    elif hasattr(spec.loader, 'exec_module'):
        spec.loader.exec_module(module)
    else:
        spec.loader.load_module(spec.name)
    module = sys.modules.pop(spec.name, module)
    sys.modules[spec.name] = module
    return module

def _load(spec):
    if spec.loader is not None and not hasattr(spec.loader, 'exec_module'):
        spec.loader.load_module(spec.name)
        return sys.modules[spec.name]
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    _loading(module, True)
    try:
        _exec(spec, module)
    except:
        sys.modules.pop(spec.name, None)
        raise
    finally:
        _loading(module, False)
    return sys.modules[spec.name]

def _load_module_shim(loader, fullname):
    import warnings
    warnings.warn('the load_module() method is deprecated and slated for removal in Python 3.15; use exec_module() instead', DeprecationWarning)
    spec = spec_from_loader(fullname, loader)
    if fullname not in sys.modules:
        return _load(spec)
    _exec(spec, sys.modules[fullname])
    return sys.modules[fullname]
`

/** Whether a module that a program's own loader fills is being loaded: ModuleSpec._initializing */
function noteLoading(module: PyValue, begins: boolean): null {
  if (begins) modulesBeingLoaded.add(module)
  else modulesBeingLoaded.delete(module)
  return null
}

const externalText = String.raw`
import sys

SOURCE_SUFFIXES = ['.py']
BYTECODE_SUFFIXES = ['.pyc']
EXTENSION_SUFFIXES = ['.cpython-314-x86_64-linux-gnu.so', '.abi3.so', '.abi3-x86_64-linux-gnu.so', '.so']
DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES
MAGIC_NUMBER = b'+\x0e\r\n'
path_separators = '/'

def _pack_uint32(x):
    return (int(x) & 0xFFFFFFFF).to_bytes(4, 'little')

def _unpack_uint32(data):
    return int.from_bytes(data, 'little')

def _unpack_uint16(data):
    return int.from_bytes(data, 'little')

class _LoaderBasics:
    def is_package(self, fullname):
        stem = self.get_filename(fullname).rpartition('/')[2].rsplit('.', 1)[0]
        return stem == '__init__' and fullname.rpartition('.')[2] != '__init__'
    def create_module(self, spec):
        pass
    def exec_module(self, module):
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f'cannot load module {module.__name__!r} when get_code() returns None')
        exec(code, module.__dict__)
    def load_module(self, fullname):
        return sys.modules['_frozen_importlib']._load_module_shim(self, fullname)

class FileLoader:
    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path
    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__
    def __hash__(self):
        return hash(self.name) ^ hash(self.path)
    def _checked(self, name):
        if name is not None and name != self.name:
            raise ImportError(f'loader for {self.name} cannot handle {name}', name=name)
    def load_module(self, fullname=None):
        self._checked(fullname)
        return super().load_module(self.name)
    def get_filename(self, name=None):
        self._checked(name)
        return self.path
    def get_data(self, path):
        with open(path, 'rb') as file:
            return file.read()

class SourceLoader(_LoaderBasics):
    def path_mtime(self, path):
        raise OSError
    def path_stats(self, path):
        return {'mtime': self.path_mtime(path)}
    def set_data(self, path, data):
        pass
    def get_source(self, fullname):
        path = self.get_filename(fullname)
        try:
            data = self.get_data(path)
        except OSError as error:
            raise ImportError('source not available through get_data()', name=fullname) from error
        return decode_source(data)
    def source_to_code(self, data, path, *, _optimize=-1):
        return compile(data, path, 'exec', dont_inherit=True, optimize=_optimize)
    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)

class _Loader(FileLoader, _LoaderBasics): pass
class SourcelessFileLoader(_Loader): pass
class ExtensionFileLoader(_Loader): pass
class AppleFrameworkLoader(ExtensionFileLoader): pass

class NamespaceLoader:
    def __init__(self, name, path, path_finder):
        self._path = path
    def is_package(self, fullname):
        return True
    def get_source(self, fullname):
        return ''
    def get_code(self, fullname):
        return compile('', '<string>', 'exec', dont_inherit=True)
    def create_module(self, spec):
        pass
    def exec_module(self, module):
        pass
    def load_module(self, fullname):
        return sys.modules['_frozen_importlib']._load_module_shim(self, fullname)

class _NamespacePath:
    def __init__(self, path):
        self._path = path
    def __iter__(self):
        return iter(self._path)
    def __getitem__(self, index):
        return self._path[index]
    def __setitem__(self, index, path):
        self._path[index] = path
    def __len__(self):
        return len(self._path)
    def __contains__(self, item):
        return item in self._path
    def append(self, item):
        self._path.append(item)
    def __repr__(self):
        return f'_NamespacePath({self._path!r})'

def _namespace_spec(name, folders):
    from _frozen_importlib import ModuleSpec
    path = _NamespacePath(folders)
    spec = ModuleSpec(name, NamespaceLoader(name, path, None))
    spec.submodule_search_locations = path
    return spec

class WindowsRegistryFinder: pass

class FileFinder:
    def __init__(self, path, *loader_details):
        import os
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
        self.path = os.path.abspath(path or '.')
    def __repr__(self):
        return f'FileFinder({self.path!r})'
    def invalidate_caches(self):
        pass
    def find_spec(self, fullname, target=None):
        import os
        stem = os.path.join(self.path, fullname.rpartition('.')[2])
        for suffix, loader in self._loaders:
            file = os.path.join(stem, '__init__' + suffix)
            if os.path.isfile(file):
                return spec_from_file_location(fullname, file, loader=loader(fullname, file), submodule_search_locations=[stem])
        for suffix, loader in self._loaders:
            if os.path.isfile(stem + suffix):
                return spec_from_file_location(fullname, stem + suffix, loader=loader(fullname, stem + suffix))
        return None
    @classmethod
    def path_hook(cls, *loader_details):
        def path_hook_for_FileFinder(path):
            import os
            if not os.path.isdir(path or '.'):
                raise ImportError('only directories are supported', path=path)
            return cls(path, *loader_details)
        return path_hook_for_FileFinder

sys.path_hooks.append(FileFinder.path_hook((SourceFileLoader, SOURCE_SUFFIXES)))

def cache_from_source(path, debug_override=None, *, optimization=None):
    head, _, tail = path.rpartition('/')
    base, dot, ending = tail.rpartition('.')
    name = f'{base if base else ending}.{sys.implementation.cache_tag}'
    if optimization is not None and optimization != '':
        name += f'.opt-{optimization}'
    return (head + '/' if head else '') + '__pycache__/' + name + '.pyc'

def source_from_cache(path):
    head, _, tail = path.rpartition('/')
    head, _, folder = head.rpartition('/')
    if folder != '__pycache__':
        raise ValueError(f'__pycache__ not bottom-level directory in {path!r}')
    return (head + '/' if head else '') + tail.partition('.')[0] + '.py'

def decode_source(source_bytes):
    import io, tokenize
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source_bytes).readline)
    return bytes(source_bytes).decode(encoding).replace('\r\n', '\n').replace('\r', '\n')

def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    from _frozen_importlib import ModuleSpec
    if location is None:
        location = loader.get_filename(name) if hasattr(loader, 'get_filename') else '<unknown>'
    else:
        import os
        location = os.path.abspath(os.fspath(location))
    if loader is None:
        if not location.endswith('.py'):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is None and hasattr(loader, 'is_package') and loader.is_package(name):
        submodule_search_locations = []
    if submodule_search_locations is not None:
        spec.submodule_search_locations = submodule_search_locations
        if submodule_search_locations == []:
            submodule_search_locations.append(location.rpartition('/')[0])
    return spec
`

function find(name: PyValue): PyValue {
  return specFor(nameOf(name))
}

/** Runs a module's text again, in the namespace that it has. */
function execute(spec: PyValue, module: PyValue): PyValue {
  if (!(module instanceof PyObject) || !(spec instanceof PyObject)) raise('TypeError', 'a module is wanted')
  const name = nameOf(getAttribute(spec, 'name'))
  if (!executeSpec(name, module)) {
    const error = makeException(exceptionTypes.ImportError!, `'${name}' has no source`)
    error.setField('name', name)
    throw new PyRaise(error)
  }
  return null
}

const bootstrapModule: ModuleSource = {
  name: '_frozen_importlib',
  members: () => ({
    ...functions('_frozen_importlib', { _import: oneArg((_self, name) => importModule(nameOf(name))), _find: oneArg((_self, name) => find(name)), _execute: positional(2, 2, (_self, spec, module) => execute(spec as PyValue, module as PyValue)), _loading: positional(2, 2, (_self, module, begins) => noteLoading(module as PyValue, begins === true)) }),
    ModuleSpec: moduleSpecType,
    BuiltinImporter: builtinImporterType,
    FrozenImporter: frozenImporterType,
  }),
  source: bootstrapText,
}

const externalModule: ModuleSource = {
  name: '_frozen_importlib_external',
  members: () => ({ ...functions('_frozen_importlib_external', { _find: oneArg((_self, name) => find(name)) }), SourceFileLoader: sourceLoaderType, PathFinder: pathFinderType, _RAW_MAGIC_NUMBER: 168627755 }),
  source: externalText,
}

export const importSystemModules: ReadonlyMap<string, ModuleSource> = new Map([impModule, bootstrapModule, externalModule, typesModule].map((module) => [module.name, module]))
