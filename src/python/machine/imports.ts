/** The import statement over the modules that Buffer Hotel has. Python/import.c */
import { parseModule } from '../syntax'
import { compileModule } from '../compile'
import { PyObject, type PyValue } from '../objects/object'
import { PyDict } from '../objects/dict'
import { exceptionTypes, makeException, notSimulated, PyRaise, raise } from '../objects/errors'
import { getOptionalAttribute } from '../objects/attributes'
import { itemsOf } from '../objects/protocols'
import { PyTuple } from '../objects/tuple'
import { collectCycles } from '../objects/lifetime'
import { isTrue } from '../objects/number'
import { makeModule, PyModule } from '../builtins/module'
import type { CodeObject } from '../compile/code'
import { Frame, makeSlots } from './frame'
import { makeCells, runFrame } from './loop'
import { storeName } from './names'

/** A module as a floor below hands it to the machine. */
export interface ModuleSource {
  readonly name: string
  readonly doc?: string
  /** Its native members. */
  members?(): Record<string, PyValue>
  /** Python text that runs with the native members in its namespace. */
  readonly source?: string
}

/** What can be imported; the door fills it in. `sys.modules` holds what was. */
export const importable: {
  find: (name: string) => ModuleSource | undefined
  /** Modules of CPython's that are not here. */
  isKnownToPython: (name: string) => boolean
  modules: PyDict | null
  builtins: PyDict | null
} = { find: () => undefined, isKnownToPython: () => false, modules: null, builtins: null }

/** Modules written in Python that are in the middle of their import. */
let loading = 0

const compiled = new Map<string, CodeObject>()

function compileLibrary(name: string, source: string): CodeObject {
  let code = compiled.get(name)
  if (code === undefined) {
    code = compileModule(parseModule(source, `<frozen ${name}>`), `<frozen ${name}>`)
    compiled.set(name, code)
  }
  return code
}

/** The module of this dotted name, imported if need be, its parents first. */
export function importModule(name: string): PyModule {
  const modules = importable.modules as PyDict
  const loaded = modules.getString(name)
  if (loaded instanceof PyModule) return loaded
  const dot = name.lastIndexOf('.')
  const top = name.split('.')[0] as string
  if (dot >= 0 && importable.isKnownToPython(top) && !PACKAGES.has(top) && name !== 'os.path') refuseModule(name, `; '${top}' is not a package`)
  const parent = dot < 0 ? null : importModule(name.slice(0, dot))
  const source = importable.find(name)
  if (source === undefined) return refuseImport(name)
  const module = load(source)
  if (parent !== null) parent.namespace.setString(name.slice(dot + 1), module)
  return module
}

function load(source: ModuleSource): PyModule {
  const modules = importable.modules as PyDict
  const module = makeModule(source.name, source.doc ?? null)
  modules.setString(source.name, module)
  if (source.name === 'gc') collectCycles()
  for (const [key, value] of Object.entries(source.members?.() ?? {})) module.namespace.setString(key, value)
  if (source.source !== undefined) {
    module.namespace.setString('__builtins__', importable.builtins as PyDict)
    loading++
    try {
      runModule(compileLibrary(source.name, source.source), module.namespace)
    } catch (thrown) {
      modules.delete(source.name)
      throw thrown
    } finally {
      loading--
    }
    // What the library leaves behind is no garbage of the learner's, whose gc.collect() counts.
    if (loading === 0 && modules.getString('gc') !== undefined) collectCycles()
  }
  return module
}

/** The modules of CPython's library that contain others. */
const PACKAGES = new Set(
  'asyncio collections compression concurrent ctypes curses dbm email encodings ensurepip html http idlelib importlib json logging multiprocessing pathlib pydoc_data re sqlite3 string sysconfig tkinter tomllib turtledemo unittest urllib venv wsgiref xml xmlrpc zipfile zoneinfo'.split(' '),
)

function refuseImport(name: string): never {
  if (importable.isKnownToPython(name) || name === 'numpy' || name.startsWith('numpy.')) notSimulated(`the module '${name}'`)
  return refuseModule(name, parentNote(name))
}

function refuseModule(name: string, note: string): never {
  const error = makeException(exceptionTypes.ModuleNotFoundError!, `No module named '${name}'${note}`)
  error.setField('name', name)
  throw new PyRaise(error)
}

function parentNote(name: string): string {
  const dot = name.lastIndexOf('.')
  if (dot < 0) return ''
  const parent = name.slice(0, dot)
  return importable.find(parent) === undefined ? '' : `; '${parent}' is not a package`
}

/** Runs a module's code in its namespace. */
export function runModule(code: CodeObject, namespace: PyDict): PyValue {
  const slots = makeSlots(code)
  makeCells(code, slots)
  const builtins = namespace.getString('__builtins__')
  return runFrame(new Frame(code, namespace, builtins instanceof PyDict ? builtins : (importable.builtins as PyDict), namespace, null, slots))
}

/** __import__(name, globals, locals, fromlist, level). */
export function importName(frame: Frame, name: string, level: PyValue, fromList: PyValue): PyValue {
  if (typeof level === 'number' && level > 0) {
    const package_ = frame.globals.getString('__package__')
    if (typeof package_ !== 'string' || package_ === '') {
      raise('ImportError', 'attempted relative import with no known parent package')
    }
    const parts = package_.split('.')
    const absolute = [...parts.slice(0, parts.length - level + 1), ...(name === '' ? [] : [name])].join('.')
    return importForNames(absolute, fromList)
  }
  if (fromList === null || !isTrue(fromList)) {
    importModule(name)
    return importModule(name.split('.')[0] as string)
  }
  return importForNames(name, fromList)
}

/** The module itself, with the submodules that `from` names imported too. */
function importForNames(name: string, fromList: PyValue): PyModule {
  const module = importModule(name)
  if (fromList instanceof PyTuple) {
    for (const item of fromList.items) {
      if (typeof item !== 'string' || item === '*') continue
      if (module.namespace.getString(item) === undefined && importable.find(`${name}.${item}`) !== undefined) importModule(`${name}.${item}`)
    }
  }
  return module
}

/** from module import name. import_from */
export function importFrom(module: PyValue, name: string): PyValue {
  const found = getOptionalAttribute(module, name)
  if (found !== undefined) return found
  const moduleName = module instanceof PyObject ? (getOptionalAttribute(module, '__name__') ?? '<unknown module name>') : '<unknown module name>'
  const submodule = importable.modules?.getString(`${String(moduleName)}.${name}`)
  if (submodule !== undefined) return submodule
  const error = makeException(exceptionTypes.ImportError!, `cannot import name '${name}' from '${String(moduleName)}' (unknown location)`)
  error.setField('name', moduleName)
  error.setField('name_from', name)
  throw new PyRaise(error)
}

/** from module import *. import_all_from */
export function importStar(frame: Frame, module: PyValue): void {
  const all = getOptionalAttribute(module, '__all__')
  const namespace = (module as PyModule).namespace
  const names = all !== undefined ? itemsOf(all) : [...namespace.entries()].map(([key]) => key).filter((key) => typeof key === 'string' && !key.startsWith('_'))
  for (const name of names) storeName(frame, name as string, importFrom(module, name as string))
}
