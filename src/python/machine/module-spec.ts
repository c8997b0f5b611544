/** Where a module came from, as the import system says it: `__spec__` and `__loader__`. Lib/importlib/_bootstrap.py */
import { PyObject, Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { raise } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { noArgs, positional, unpackKeywords } from '../objects/native'
import { reprOf } from '../objects/protocols'
import { makeList } from '../objects/tuple'
import { defineType } from '../objects/type'
import { makeBytes } from '../builtins/bytes-storage'

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

/** The text of a file, or an OSError of CPython's. The import system fills it in. */
export const loaderHooks: { read: (path: string) => string } = { read: () => '' }

export const sourceLoaderType: PyType = defineType<PySourceLoader>('SourceFileLoader', {
  module: '_frozen_importlib_external',
  slots: {
    new(_cls, args) {
      const [name, path] = args
      if (typeof name !== 'string' || typeof path !== 'string') raise('TypeError', 'a name and a path are wanted')
      return new PySourceLoader(name, path, () => loaderHooks.read(path), path.endsWith('/__init__.py'))
    },
  },
  methods: {
    get_source: positional(0, 1, (self: PySourceLoader) => self.text()),
    get_filename: positional(0, 1, (self: PySourceLoader) => self.path),
    is_package: positional(1, 1, (self: PySourceLoader) => self.isPackage),
    get_data: positional(1, 1, (self: PySourceLoader, path) => {
      if (path !== self.path) raise('OSError', `no such file: ${reprOf(path as PyValue)}`)
      return makeBytes(new TextEncoder().encode(self.text()))
    }),
    __reduce__: noArgs(() => raise('TypeError', "cannot pickle 'SourceFileLoader' object")),
  },
  getset: { name: { get: (self) => self.moduleName }, path: { get: (self) => self.path } },
})

/** The loader of what CPython has within itself. */
export const builtinImporterType: PyType = defineType('BuiltinImporter', { module: '_frozen_importlib' })
