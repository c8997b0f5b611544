/** The import statement: our own modules, CPython's library as it is, and files of the program's. Python/import.c */
import { parseModule } from '../syntax'
import { compileModule } from '../compile'
import { packCode, unpackCode } from '../compile/packed-code'
import { PyObject, type PyValue } from '../objects/object'
import { PyDict } from '../objects/dict'
import { exceptionTypes, isRaised, makeException, notSimulated, PyRaise, raise, raiseWith, typeName, type PyException } from '../objects/errors'
import { getAttribute, getOptionalAttribute, setAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { PyBuiltinFunction } from '../objects/native'
import { itemsOf, reprOf, strOf } from '../objects/protocols'
import { makeList, PyList, PyTuple } from '../objects/tuple'
import { atReset, whenLoaded } from '../objects/interpreter'
import { isTrue } from '../objects/number'
import { callMethod } from '../builtins/call-method'
import { builtInModules, makeModule, modulesBeingLoaded, PyModule } from '../builtins/module'
import { isSequence } from '../builtins/sequence'
import { decodeSource } from '../builtins/source-text'
import type { CodeObject } from '../compile/code'
import { raisedByCompiling } from './exception-text'
import { Frame, makeSlots } from './frame'
import { runFrame } from './loop'
import { makeCells } from './new-frames'
import { codeFilename, isFrozen } from '../compile/frozen-names'
import { builtinImporterType, frozenImporterType, isLibraryFile, loaderHooks, LIBRARY_FOLDER, makeModuleSpec, pathFinderType, PySourceLoader, type PyModuleSpec } from './module-spec'
import { codeObjectOf } from './code-object'
import { loadFromMapping, storeName } from './names'
import { removeImportFrames } from './import-frames'
import { importFunction } from '../builtins/evaluation'
import { outsideTheRun } from './outside'
import { beginLoading, endLoading, noteImport, takeFromShelf } from './shelf'
import { sourceHooks } from './traceback-text'

/** A module as a floor below hands it to the machine. */
export interface ModuleSource {
  readonly name: string
  readonly doc?: string
  /** Its native members. */
  members?(): Record<string, PyValue>
  /** Python text that runs with the native members in its namespace. */
  readonly source?: string
  /** It contains other modules. */
  readonly isPackage?: boolean
}

/** CPython's own library. Paths are like `json/decoder.py`. */
export interface Library {
  has(path: string): boolean
  /** Only of files that are there. */
  text(path: string): string
  /** The file's code as `packCode` packed it, where that is kept. */
  packed?(path: string): Uint8Array | undefined
  /** A file had to be compiled: its code may be kept. */
  keep?(path: string, code: Uint8Array): void
}

/** What can be imported; the door fills it in. `sys.modules` holds what was. */
export const importable: {
  /** Modules of our own. */
  find: (name: string) => ModuleSource | undefined
  library: Library
  /** A file that the program made, by its whole path, or undefined. */
  readFile: (path: string) => string | undefined
  /** The same file's bytes. */
  readBytes: (path: string) => Uint8Array | undefined
  /** Whether the program made a folder of this name. */
  isFolder: (path: string) => boolean
  /** Whether CPython has a module of this name, here or not. */
  isKnownToPython: (name: string) => boolean
  modules: PyDict | null
  builtins: PyDict | null
} = { find: () => undefined, library: { has: () => false, text: () => '' }, readFile: () => undefined, readBytes: () => undefined, isFolder: () => false, isKnownToPython: () => false, modules: null, builtins: null }

/** A module that is written in Python and was found as a file. */
interface ModuleFile {
  readonly path: string
  readonly isPackage: boolean
  text(): string
}

const compiled = new Map<string, CodeObject>()

/** What inline caches remember belongs to one interpreter: a fresh one begins without, and the one before can go. */
function emptyCaches(code: CodeObject): void {
  code.cache = null
  for (const constant of code.consts) if (constant.type === 'code') emptyCaches(constant.code)
}
atReset.push(() => compiled.forEach(emptyCaches))

/** Where library modules lie: found once, for all runs. */
const libraryFiles = new Map<string, ModuleFile | null>()
/** Errors that stand for a module of CPython's that is not here: raised in the library, refused in the learner's program. */
const missing = new WeakMap<PyObject, string>()

/** The code of a file below LIBRARY_FOLDER: from memory, from where it is kept packed, or compiled. */
function libraryCode(path: string): CodeObject {
  let code = compiled.get(path)
  if (code !== undefined) return code
  const { library } = importable
  const inside = path.slice(LIBRARY_FOLDER.length)
  const packed = library.packed?.(inside)
  if (packed !== undefined) code = unpackCode(packed)
  else {
    code = compileLibraryFile(inside, library.text(inside))
    library.keep?.(inside, packCode(code))
  }
  compiled.set(path, code)
  return code
}

/** What `Library.packed` is to give for a file. */
export function packLibraryFile(path: string, text: string): Uint8Array {
  return packCode(compileLibraryFile(path, text))
}

function compileLibraryFile(inside: string, text: string): CodeObject {
  const filename = codeFilename(inside, LIBRARY_FOLDER + inside)
  return compileModule(parseModule(text, filename), filename)
}

/** Our own text of a module. */
function ownCode(name: string, source: string): CodeObject {
  let code = compiled.get(name)
  if (code === undefined) {
    code = compileModule(parseModule(source, `<frozen ${name}>`), `<frozen ${name}>`)
    compiled.set(name, code)
  }
  return code
}

function libraryFile(name: string): ModuleFile | null {
  let file = libraryFiles.get(name)
  if (file === undefined) {
    file = fileAmong(LIBRARY_FOLDER, name.replaceAll('.', '/'), (path) => {
      const inside = path.slice(LIBRARY_FOLDER.length)
      return importable.library.has(inside) ? () => importable.library.text(inside) : undefined
    })
    libraryFiles.set(name, file)
  }
  return file
}

function fileAmong(folder: string, stem: string, find: (path: string) => (() => string) | undefined): ModuleFile | null {
  for (const [ending, isPackage] of [['/__init__.py', true], ['.py', false]] as const) {
    const path = `${folder}${stem}${ending}`
    const text = find(path)
    if (text !== undefined) return { path, text, isPackage }
  }
  return null
}

/** A module of the learner's own: a file beside the program or elsewhere on sys.path, or in its package's folder. */
function programFile(name: string, parent: PyValue | null): ModuleFile | null {
  const stem = name.slice(name.lastIndexOf('.') + 1)
  for (const folder of programFolders(parent)) {
    const found = fileAmong(folder, stem, programText)
    if (found !== null) return found
  }
  return null
}

/** Where a module of the learner's own may lie. */
function programFolders(parent: PyValue | null): string[] {
  const path = parent === null ? undefined : getOptionalAttribute(parent as PyObject, '__path__')
  const places = parent === null ? interpreterPath() : path === undefined ? [] : itemsOf(path)
  const own = places.filter((place): place is string => typeof place === 'string' && !place.startsWith(LIBRARY_FOLDER.slice(0, -1)))
  return own.map((place) => (place.endsWith('/') ? place : `${place}/`))
}

/** What the file says when it is asked: a module that is loaded again has another text. */
function programText(path: string): (() => string) | undefined {
  return importable.readFile(path) === undefined ? undefined : () => importable.readFile(path) ?? ''
}

/** A package of folders without a file of their own, or null. PathFinder.find_spec */
function namespacePackage(name: string, parent: PyValue | null): PyValue {
  const stem = name.slice(name.lastIndexOf('.') + 1)
  const folders = programFolders(parent).map((folder) => folder + stem).filter(importable.isFolder)
  return folders.length === 0 ? null : callMethod(importModule('_frozen_importlib_external'), '_namespace_spec', [name, makeList(folders)])
}

function interpreterPath(): PyValue[] {
  const sys = importable.modules?.getString('sys')
  return sys instanceof PyModule ? optionalItems(sys.namespace.getString('path')) : []
}

function optionalItems(value: PyValue | undefined): PyValue[] {
  return value instanceof PyList || value instanceof PyTuple ? [...value.items] : []
}

/** The module of this dotted name, imported if need be, its parents first. _find_and_load */
export function importModule(name: string): PyValue {
  const modules = importable.modules as PyDict
  noteImport(name)
  let loaded = modules.getString(name)
  if (loaded === undefined && !isImportReplaced() && takeFromShelf(name, modules)) loaded = modules.getString(name)
  if (loaded === null) refuseModule(name, `import of ${name} halted; None in sys.modules`)
  if (loaded !== undefined) return loaded
  const dot = name.lastIndexOf('.')
  let parent: PyValue | null = null
  if (dot >= 0) {
    parent = importModule(name.slice(0, dot))
    // A parent may have imported, or put, its child by itself.
    const meanwhile = modules.getString(name)
    if (meanwhile !== undefined) return meanwhile
  }
  const module = findAndLoad(name, parent)
  if (parent instanceof PyObject) setAttribute(parent, name.slice(dot + 1), module)
  return module
}

/** Modules that CPython has imported as it started, because os is: they import each other in a circle. */
const WITH_OS = new Set(['genericpath', 'posixpath', 'ntpath'])

function findAndLoad(name: string, parent: PyValue | null): PyValue {
  if (WITH_OS.has(name) && importable.modules?.getString('os') === undefined) {
    importModule('os')
    const meanwhile = importable.modules?.getString(name)
    if (meanwhile !== undefined) return meanwhile
  }
  beginLoading(name)
  try {
    return load(name, parent)
  } finally {
    endLoading(name)
  }
}

const OWN_FINDERS: ReadonlySet<PyValue> = new Set([builtinImporterType, frozenImporterType, pathFinderType])

/** The finders that a program put on sys.meta_path: in front of what looks for files, or behind it. */
function programFinders(): { before: PyValue[]; after: PyValue[] } {
  const sys = importable.modules?.getString('sys')
  const finders = sys instanceof PyModule ? optionalItems(sys.namespace.getString('meta_path')) : []
  if (finders.every((finder) => OWN_FINDERS.has(finder))) return { before: [], after: [] }
  const at = finders.indexOf(pathFinderType)
  const isForeign = (finder: PyValue): boolean => !OWN_FINDERS.has(finder)
  return { before: finders.slice(0, at < 0 ? finders.length : at).filter(isForeign), after: at < 0 ? [] : finders.slice(at).filter(isForeign) }
}

function loadSpec(spec: PyValue): PyValue {
  try {
    return callMethod(importModule('_frozen_importlib'), '_load', [spec])
  } catch (thrown) {
    if (thrown instanceof PyRaise) removeImportFrames(thrown)
    throw thrown
  }
}

/** What the first of some finders that knows the module makes of it. _find_spec, _load_unlocked */
function loadByFinders(finders: readonly PyValue[], name: string, parent: PyValue | null): PyValue | undefined {
  for (const finder of finders) {
    const path = parent instanceof PyObject ? (getOptionalAttribute(parent, '__path__') ?? null) : null
    const spec = finder instanceof PyObject && getOptionalAttribute(finder, 'find_spec') !== undefined ? callMethod(finder, 'find_spec', [name, path, null]) : null
    if (spec !== null) return loadSpec(spec)
  }
  return undefined
}

function load(name: string, parent: PyValue | null): PyValue {
  const { before, after } = programFinders()
  return loadByFinders(before, name, parent) ?? loadByItself(name, parent, after)
}

function loadByItself(name: string, parent: PyValue | null, finders: readonly PyValue[]): PyValue {
  const native = importable.find(name)
  if (native !== undefined) return outsideTheRun(() => loadNative(native))
  if (parent instanceof PyObject && getOptionalAttribute(parent, '__path__') === undefined && importable.find(name) === undefined) {
    return refuseModule(name, `No module named ${quoted(name)}; ${quoted(name.slice(0, name.lastIndexOf('.')))} is not a package`)
  }
  const inLibrary = libraryFile(name)
  if (inLibrary !== null) return outsideTheRun(() => loadFile(name, inLibrary))
  const file = programFile(name, parent)
  if (file !== null) return loadFile(name, file)
  const folders = namespacePackage(name, parent)
  if (folders !== null) return loadSpec(folders)
  return loadByFinders(finders, name, parent) ?? refuseImport(name)
}

function loadNative(source: ModuleSource): PyValue {
  const modules = importable.modules as PyDict
  const module = makeModule(source.name, source.doc ?? null)
  modules.setString(source.name, module)
  const { namespace } = module
  const spec = specOfNative(source)
  setOrigin(namespace, spec)
  if (!builtInModules.has(source.name)) namespace.setString('__file__', `${LIBRARY_FOLDER}${source.name.replaceAll('.', '/')}${source.isPackage === true ? '/__init__' : ''}.py`)
  for (const [key, value] of Object.entries(source.members?.() ?? {})) namespace.setString(key, value)
  if (source.name === 'sys') namespace.setString('meta_path', makeList([...OWN_FINDERS]))
  if (source.source !== undefined) execute(source.name, namespace, () => ownCode(source.name, source.source as string))
  return modules.getString(source.name) ?? module
}

function loadFile(name: string, file: ModuleFile): PyValue {
  const { path } = file
  const modules = importable.modules as PyDict
  const module = makeModule(name)
  modules.setString(name, module)
  const { namespace } = module
  setOrigin(namespace, specOfFile(name, file))
  namespace.setString('__file__', path)
  namespace.setString('__cached__', null)
  modulesBeingLoaded.add(module)
  try {
    execute(name, namespace, () => fileCode(file))
  } finally {
    modulesBeingLoaded.delete(module)
  }
  if (isLibraryFile(path)) whenLoaded.get(name)?.(module)
  // A module may have put something else in its place.
  return modules.getString(name) ?? raiseWith('KeyError', name)
}

function specOfNative({ name, source, isPackage }: ModuleSource): PyModuleSpec {
  if (builtInModules.has(name)) return makeModuleSpec(name, builtinImporterType, 'built-in', null)
  const path = `${LIBRARY_FOLDER}${name.replaceAll('.', '/')}${isPackage === true ? '/__init__' : ''}.py`
  return specAt(name, path, () => source ?? '', isPackage === true)
}

const specOfFile = (name: string, { path, text, isPackage }: ModuleFile): PyModuleSpec => specAt(name, path, text, isPackage)

/** The spec of a module that lies at `path`, or that CPython carries in itself. */
function specAt(name: string, path: string, text: () => string, isPackage: boolean): PyModuleSpec {
  if (isFrozen(name) && path.startsWith(LIBRARY_FOLDER)) return makeModuleSpec(name, frozenImporterType, 'frozen', null)
  const spec = makeModuleSpec(name, new PySourceLoader(name, path, text, isPackage), path, isPackage ? makeList([path.slice(0, path.lastIndexOf('/'))]) : null)
  spec.hasLocation = true
  return spec
}

/** _init_module_attrs */
export function setOrigin(namespace: PyDict, spec: PyModuleSpec): void {
  const name = String(spec.name)
  namespace.setString('__package__', spec.locations !== null ? name : name.slice(0, Math.max(0, name.lastIndexOf('.'))))
  namespace.setString('__loader__', spec.loader)
  namespace.setString('__spec__', spec)
  if (spec.locations !== null) namespace.setString('__path__', spec.locations)
}

function fileCode({ path, text }: ModuleFile): CodeObject {
  if (isLibraryFile(path)) return libraryCode(path)
  const bytes = importable.readBytes(path)
  return compileModule(parseModule(bytes === undefined ? text() : decodeSource(bytes, path), path), path)
}

function execute(name: string, namespace: PyDict, codeOf: () => CodeObject): void {
  const modules = importable.modules as PyDict
  namespace.setString('__builtins__', importable.builtins as PyDict)
  try {
    runModule(codeOf(), namespace)
  } catch (thrown) {
    modules.delete(name)
    throw raisedByCompiling(thrown)
  }
}

/**
 * A module that is not here. CPython's own library is written to do without some of its modules, so there it is
 * ModuleNotFoundError; should the learner's program see that error, it is a refusal by name instead (`refusingMissing`).
 */
function refuseImport(name: string): never {
  if (importable.isKnownToPython(name)) {
    const error = notFound(name, `No module named ${quoted(name)}`)
    missing.set(error, name)
    throw new PyRaise(error)
  }
  return refuseModule(name, `No module named ${quoted(name)}`)
}

function refuseModule(name: string, message: string): never {
  throw new PyRaise(notFound(name, message))
}

function notFound(name: string, message: string): PyException {
  const error = makeException(exceptionTypes.ModuleNotFoundError!, message)
  error.setField('name', name)
  return error
}

function quoted(name: string): string {
  return reprOf(name)
}

/** The module of CPython's that an error says is not there, when it is Buffer Hotel that does not have it. */
export function missingModule(error: PyException): string | undefined {
  return missing.get(error)
}

/** An import of the learner's: a module of CPython's that is not here, however deep, is named and not simulated. */
function refusingMissing<T>(frame: Frame, run: () => T): T {
  if (isLibraryFile(frame.code.filename)) return run()
  try {
    return run()
  } catch (thrown) {
    const name = thrown instanceof PyRaise ? missing.get(thrown.exception) : undefined
    if (name === undefined) throw thrown
    return notSimulated(`the module '${name}'`)
  }
}

/** What the import system knows of a module that may not be imported yet, or None. */
export function specFor(name: string): PyValue {
  const loaded = importable.modules?.getString(name)
  if (loaded instanceof PyModule && loaded.namespace.getString('__spec__') !== undefined && isOfTheLibrary(name)) return loaded.namespace.getString('__spec__') as PyValue
  const native = importable.find(name)
  if (native !== undefined) return specOfNative(native)
  const file = fileFor(name)
  return file === null ? null : specOfFile(name, file)
}

function fileFor(name: string): ModuleFile | null {
  const dot = name.lastIndexOf('.')
  return libraryFile(name) ?? programFile(name, dot < 0 ? null : (importable.modules?.getString(name.slice(0, dot)) ?? null))
}

/** Runs the text of a module once more in its namespace; false when it has none. */
export function executeSpec(name: string, module: PyObject): boolean {
  const namespace = getAttribute(module, '__dict__')
  const native = importable.find(name)
  const file = native === undefined ? fileFor(name) : null
  if (!(namespace instanceof PyDict) || (native === undefined && file === null)) return false
  if (file !== null) execute(name, namespace, () => fileCode(file))
  else if (native?.source !== undefined) execute(name, namespace, () => ownCode(name, native.source as string))
  return true
}

/** Whether a module comes with Buffer Hotel or with CPython, so that it is the same in every run. */
export function isOfTheLibrary(name: string): boolean {
  return importable.find(name) !== undefined || libraryFile(name) !== null
}

/** Runs a module's code in its namespace. */
export function runModule(code: CodeObject, namespace: PyDict): PyValue {
  const slots = makeSlots(code)
  makeCells(code, slots)
  const builtins = namespace.getString('__builtins__')
  return runFrame(new Frame(code, namespace, builtins instanceof PyDict ? builtins : (importable.builtins as PyDict), namespace, null, slots))
}

/** The `__import__` that a namespace has for builtins is ours. */
function isOwnImport(found: PyValue): boolean {
  return found instanceof PyBuiltinFunction && found.spec === importFunction
}

/** Whether the program has put something in the place of `builtins.__import__`, which then hears of every import. */
function isImportReplaced(): boolean {
  const found = importable.builtins?.getString('__import__')
  return found === undefined || !isOwnImport(found)
}

/** The import statement, which asks the frame's builtins how. _PyEval_ImportName */
export function importByStatement(frame: Frame, name: string, level: PyValue, fromList: PyValue): PyValue {
  const found = loadFromMapping(frame.builtins, '__import__')
  if (found === undefined) raise('ImportError', '__import__ not found')
  return isOwnImport(found) ? importName(frame, name, level, fromList) : call(found, [name, frame.globals, frame.locals, fromList, level])
}

/** __import__(name, globals, locals, fromlist, level). PyImport_ImportModuleLevelObject */
export function importName(frame: Frame, name: string, level: PyValue, fromList: PyValue, globals: PyValue = frame.globals): PyValue {
  return refusingMissing(frame, () => {
    if (typeof level === 'number' && level > 0 && !(globals instanceof PyDict)) raise(globals === null ? 'KeyError' : 'TypeError', globals === null ? "'__name__' not in globals" : 'globals must be a dict')
    const absolute = typeof level === 'number' && level > 0 ? resolveName(globals as PyDict, name, level) : name
    if (absolute === '') raise('ValueError', 'Empty module name')
    if (fromList !== null && isTrue(fromList)) return importForNames(absolute, fromList)
    const module = importModule(absolute)
    if (name === '') return module
    const dot = name.indexOf('.')
    if (dot < 0) return module
    return importModule(absolute.slice(0, absolute.length - name.length + dot))
  })
}

/** The absolute name of a relative import. resolve_name */
function resolveName(globals: PyDict, name: string, level: number): string {
  let parent = globals.getString('__package__')
  if (parent === undefined || parent === null) {
    const own = globals.getString('__name__')
    const isPackage = globals.getString('__path__') !== undefined
    parent = typeof own === 'string' ? (isPackage ? own : own.slice(0, Math.max(0, own.lastIndexOf('.')))) : ''
  }
  if (typeof parent !== 'string') raise('TypeError', 'package must be a string')
  if (parent === '') raise('ImportError', 'attempted relative import with no known parent package')
  const parts = parent.split('.')
  if (level > parts.length) raise('ImportError', 'attempted relative import beyond top-level package')
  return [...parts.slice(0, parts.length - level + 1), ...(name === '' ? [] : [name])].join('.')
}

/** The module itself, with the submodules that `from` names imported too. _handle_fromlist */
function importForNames(name: string, fromList: PyValue): PyValue {
  const module = importModule(name)
  if (module instanceof PyObject && getOptionalAttribute(module, '__path__') !== undefined) importSubmodules(name, module, itemsOf(fromList))
  return module
}

function importSubmodules(name: string, module: PyObject, wanted: readonly PyValue[]): void {
  for (const item of wanted) {
    if (typeof item !== 'string') continue
    if (item === '*') {
      const all = getOptionalAttribute(module, '__all__')
      if (all !== undefined) importSubmodules(name, module, itemsOf(all))
      continue
    }
    if (getOptionalAttribute(module, item) !== undefined) continue
    const submodule = `${name}.${item}`
    try {
      importModule(submodule)
    } catch (thrown) {
      // `from package import name` says better what is missing.
      if (!isRaised(thrown, 'ModuleNotFoundError') || missing.has(thrown.exception) || getOptionalAttribute(thrown.exception, 'name') !== submodule) throw thrown
    }
  }
}

/** from module import name. import_from */
export function importFrom(module: PyValue, name: string): PyValue {
  const found = getOptionalAttribute(module, name)
  if (found !== undefined) return found
  const moduleName = module instanceof PyObject ? (getOptionalAttribute(module, '__name__') ?? '<unknown module name>') : '<unknown module name>'
  const submodule = importable.modules?.getString(`${String(moduleName)}.${name}`)
  if (submodule !== undefined) return submodule
  const file = module instanceof PyObject ? getOptionalAttribute(module, '__file__') : undefined
  const place = typeof file === 'string' ? file : 'unknown location'
  const isLoading = modulesBeingLoaded.has(module)
  const error = makeException(
    exceptionTypes.ImportError!,
    isLoading
      ? `cannot import name '${name}' from partially initialized module '${String(moduleName)}' (most likely due to a circular import)${typeof file === 'string' ? ` (${file})` : ''}`
      : `cannot import name '${name}' from '${String(moduleName)}' (${place})`,
  )
  error.setField('name', moduleName)
  error.setField('path', file ?? null)
  error.setField('name_from', name)
  throw new PyRaise(error)
}

/** from module import *. import_all_from */
export function importStar(frame: Frame, module: PyValue): void {
  const all = getOptionalAttribute(module, '__all__')
  if (all !== undefined && !isSequence(all)) raise('TypeError', `'${typeName(all)}' object does not support indexing`)
  const names = itemsOf(all ?? getAttribute(module, '__dict__'))
  for (const name of names) {
    if (typeof name !== 'string') {
      const own = getOptionalAttribute(module, '__name__') ?? null
      raise('TypeError', all === undefined ? `Key in ${strOf(own)}.__dict__ must be str, not ${typeName(name)}` : `Item in ${strOf(own)}.__all__ must be str, not ${typeName(name)}`)
    }
    if (all !== undefined || !name.startsWith('_')) storeName(frame, name, getAttribute(module, name))
  }
}

/** The text of a library file by its whole path, for tracebacks. */
sourceHooks.read = (filename) => {
  if (!filename.startsWith(LIBRARY_FOLDER)) return importable.readFile(filename)
  const inside = filename.slice(LIBRARY_FOLDER.length)
  return importable.library.has(inside) ? importable.library.text(inside) : undefined
}

loaderHooks.read = (path) => sourceHooks.read(path) ?? raise('FileNotFoundError', `[Errno 2] No such file or directory: ${quoted(path)}`)
loaderHooks.compile = (text, path) => codeObjectOf(compileModule(parseModule(text, path), path))
loaderHooks.execute = (loader, module) => {
  const namespace = getAttribute(module, '__dict__')
  if (!(namespace instanceof PyDict)) raise('TypeError', 'a module is wanted')
  if (isLibraryFile(loader.path) && executeSpec(loader.moduleName, module)) return
  namespace.setString('__builtins__', importable.builtins as PyDict)
  runModule(compileModule(parseModule(loader.text(), loader.path), loader.path), namespace)
}
loaderHooks.bytes = (path) => callMethod(callMethod(importModule('io'), 'FileIO', [path]), 'readall', [])
loaderHooks.loadModule = (loader, name) => callMethod(importModule('_frozen_importlib'), '_load_module_shim', [loader, name])
loaderHooks.findSpec = specFor
loaderHooks.resources = (loader) => call(getAttribute(importModule('importlib.readers'), 'FileReader'), [loader])
