/** Where a module came from, as the import system says it: `__spec__` and `__loader__`. Lib/importlib/_bootstrap.py */
import { PyObject, Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { exceptionTypes, makeException, PyRaise, raise } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { classMethod, noArgs, positional, unpackKeywords, withKeywords, type MethodSpec } from '../objects/native'
import { equals, hashOf, reprOf } from '../objects/protocols'
import { makeList } from '../objects/tuple'
import { defineType } from '../objects/type'
import { makeBytes } from '../builtins/bytes-storage'
import { isFrozen } from '../compile/frozen-names'
import { builtInModules } from '../builtins/module'

/** Where CPython keeps its library. */
export const LIBRARY_FOLDER = '/usr/lib/python3.14/'

/** Code that is the library's, not the learner's. */
export function isLibraryFile(filename: string): boolean {
  return filename.startsWith(LIBRARY_FOLDER) || filename.startsWith('<frozen ')
}

export class PyModuleSpec extends Tracked {
  name: PyValue = null
  loader: PyValue = null
  origin: PyValue = null
  locations: PyValue = null
  hasLocation = false
  constructor(cls: PyType = moduleSpecType) {
    super(cls)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.name)
    visit(this.loader)
    visit(this.origin)
    visit(this.locations)
  }
  override dropReferences(): void {
    super.dropReferences()
    for (const value of [this.name, this.loader, this.origin, this.locations]) releaseNow(value)
  }
}

const FIELDS = { name: 'name', loader: 'loader', origin: 'origin', submodule_search_locations: 'locations' } as const

function fieldOf(key: (typeof FIELDS)[keyof typeof FIELDS]): { get: (self: PyModuleSpec) => PyValue; set: (self: PyModuleSpec, value: PyValue | undefined) => void } {
  return {
    get: (self) => self[key],
    set(self, value) {
      const before = self[key]
      self[key] = value ?? null
      retain(self[key])
      release(before)
    },
  }
}

export const moduleSpecType: PyType = defineType<PyModuleSpec>('ModuleSpec', {
  module: '_frozen_importlib',
  hasDict: true,
  slots: {
    new: (cls) => new PyModuleSpec(cls),
    init(self, args, keywords) {
      const [name, loader, origin, , isPackage] = unpackKeywords('ModuleSpec', { names: ['name', 'loader', 'origin', 'loader_state', 'is_package'], required: 2, keywordOnly: 3 }, args, keywords)
      fill(self, name ?? null, loader ?? null, origin ?? null, isPackage === true ? makeList([]) : null)
    },
    repr(self) {
      const parts = [`name=${reprOf(self.name)}`, `loader=${reprOf(self.loader)}`]
      if (self.origin !== null) parts.push(`origin=${reprOf(self.origin)}`)
      if (self.locations !== null) parts.push(`submodule_search_locations=${reprOf(self.locations)}`)
      return `ModuleSpec(${parts.join(', ')})`
    },
    unhashable: true,
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PyModuleSpec)) return undefined
      const isSame = (['name', 'loader', 'origin', 'locations'] as const).every((field) => equals(self[field], other[field])) && self.hasLocation === other.hasLocation
      return isSame === (op === '==')
    },
  },
  getset: {
    ...Object.fromEntries(Object.entries(FIELDS).map(([name, key]) => [name, fieldOf(key)])),
    has_location: {
      get: (self) => self.hasLocation,
      set(self, value) {
        self.hasLocation = value === true
      },
    },
    cached: { get: () => null },
    parent: {
      get(self) {
        const name = String(self.name)
        return self.locations !== null ? name : name.slice(0, Math.max(0, name.lastIndexOf('.')))
      },
    },
  },
})

function fill(spec: PyModuleSpec, name: PyValue, loader: PyValue, origin: PyValue, locations: PyValue): void {
  for (const value of [name, loader, origin, locations]) retain(value)
  for (const value of [spec.name, spec.loader, spec.origin, spec.locations]) release(value)
  spec.name = name
  spec.loader = loader
  spec.origin = origin
  spec.locations = locations
}

export function makeModuleSpec(name: string, loader: PyValue, origin: string | null, locations: PyValue): PyModuleSpec {
  const spec = new PyModuleSpec()
  fill(spec, name, loader, origin, locations)
  return spec
}

/** Of modules that are written in Python: where their text is. Lib/importlib/_bootstrap_external.py: SourceFileLoader */
export class PySourceLoader extends PyObject {
  constructor(
    readonly moduleName: string,
    readonly path: string,
    /** The module's text. */
    readonly text: () => string,
    readonly isPackage: boolean,
  ) {
    super(sourceLoaderType)
  }
}

/** What loaders and finders ask of the import system, which fills it in. */
export const loaderHooks: {
  /** The text of a file, or an OSError of CPython's. */
  read: (path: string) => string
  compile: (text: string, path: string) => PyValue
  /** Runs the text of the module that a loader is for in its namespace. */
  execute: (loader: PySourceLoader, module: PyObject) => void
  /** The bytes of any file. */
  bytes: (path: PyValue) => PyValue
  loadModule: (loader: PyValue, name: PyValue) => PyValue
  findSpec: (name: string) => PyValue
  /** Of the files beside a module. */
  resources: (loader: PyValue) => PyValue
} = { read: () => '', compile: () => null, execute: () => {}, bytes: () => null, loadModule: () => null, findSpec: () => null, resources: () => null }

/** The name that a loader is asked for must be its own. _check_name */
function checkName(self: PySourceLoader, name: PyValue | undefined): void {
  if (name === undefined || name === null || name === self.moduleName) return
  const error = makeException(exceptionTypes.ImportError!, `loader for ${self.moduleName} cannot handle ${String(name)}`)
  error.setField('name', name)
  throw new PyRaise(error)
}

export const sourceLoaderType: PyType = defineType<PySourceLoader>('SourceFileLoader', {
  module: '_frozen_importlib_external',
  slots: {
    new(_cls, args, keywords) {
      const [name, path] = unpackKeywords('SourceFileLoader', { names: ['fullname', 'path'], required: 2 }, args, keywords)
      if (typeof name !== 'string' || typeof path !== 'string') raise('TypeError', 'a name and a path are wanted')
      return new PySourceLoader(name, path, () => loaderHooks.read(path), path.endsWith('/__init__.py'))
    },
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PySourceLoader)) return undefined
      return (self.moduleName === other.moduleName && self.path === other.path) === (op === '==')
    },
    hash: (self) => hashOf(self.path),
  },
  methods: {
    get_source: positional(0, 1, (self: PySourceLoader, name) => {
      checkName(self, name)
      return self.text()
    }),
    get_filename: positional(0, 1, (self: PySourceLoader, name) => {
      checkName(self, name)
      return self.path
    }),
    get_code: positional(0, 1, (self: PySourceLoader, name) => {
      checkName(self, name)
      return loaderHooks.compile(self.text(), self.path)
    }),
    is_package: positional(1, 1, (self: PySourceLoader) => self.isPackage),
    get_data: positional(1, 1, (self: PySourceLoader, path) => (path === self.path ? makeBytes(new TextEncoder().encode(self.text())) : loaderHooks.bytes(path as PyValue))),
    get_resource_reader: positional(1, 1, (self: PySourceLoader) => loaderHooks.resources(self)),
    create_module: positional(1, 1, () => null),
    exec_module: positional(1, 1, (self: PySourceLoader, module) => {
      loaderHooks.execute(self, module as PyObject)
      return null
    }),
    load_module: positional(0, 1, (self: PySourceLoader, name) => {
      checkName(self, name)
      return loaderHooks.loadModule(self, self.moduleName)
    }),
    __reduce__: noArgs(() => raise('TypeError', "cannot pickle 'SourceFileLoader' object")),
  },
  getset: { name: { get: (self) => self.moduleName }, path: { get: (self) => self.path } },
})

function finderMethods(find: (name: string) => PyValue): Record<string, MethodSpec> {
  return {
    find_spec: classMethod(withKeywords({ names: ['fullname', 'path', 'target'], required: 1 }, (_cls: PyType, name) => (typeof name === 'string' ? find(name) : null))),
    invalidate_caches: classMethod(noArgs(() => null)),
  }
}

/** The loader of what CPython has within itself. */
export const builtinImporterType: PyType = defineType('BuiltinImporter', {
  module: '_frozen_importlib',
  methods: finderMethods((name) => (builtInModules.has(name) ? loaderHooks.findSpec(name) : null)),
})

/** CPython keeps the modules of its own start in its program; here they are where the others are. */
export const frozenImporterType: PyType = defineType('FrozenImporter', {
  module: '_frozen_importlib',
  methods: {
    ...finderMethods((name) => (isFrozen(name) ? loaderHooks.findSpec(name) : null)),
    // Their text is not carried.
    get_source: classMethod(positional(1, 1, () => null)),
    is_package: classMethod(positional(1, 1, () => false)),
  },
})

/** What is found as a file. */
export const pathFinderType: PyType = defineType('PathFinder', { module: '_frozen_importlib_external', methods: finderMethods((name) => loaderHooks.findSpec(name)) })
