/**
 * Modules that were imported before the program that will want them: an import in the page must not be felt. A module on
 * the shelf is as good as one that is not imported; when a program imports it, it and all that its import imported go to
 * `sys.modules` as if they had been loaded then.
 */
import { PyObject, type PyValue, type Visit } from '../objects/object'
import type { PyDict } from '../objects/dict'
import { stateOfRun } from '../objects/interpreter'
import { release, retain } from '../objects/lifetime'
import { PyModule } from '../builtins/module'

interface Shelved {
  readonly module: PyValue
  /** It is an attribute of its parent once it is imported. */
  readonly isBound: boolean
}

const emptyShelf = () => ({
  shelved: new Map<string, Shelved>(),
  /** By module: what its import asked for. */
  imports: new Map<string, Set<string>>(),
  /** In which order modules were complete. */
  completed: new Map<string, number>(),
  /** Modules that asked for one whose import was still under way, or whose import asked for such: they may need to come second. */
  entangled: new Set<string>(),
  /** The modules whose import is under way. */
  loading: [] as string[],
})
const shelf = stateOfRun(emptyShelf)

export function forgetShelf(): void {
  Object.assign(shelf, emptyShelf())
}

export function isShelved(name: string): boolean {
  return shelf.shelved.has(name)
}

export function beginLoading(name: string): void {
  shelf.loading.push(name)
}

export function endLoading(name: string): void {
  shelf.loading.pop()
  shelf.completed.set(name, shelf.completed.size)
}

/** The module that is being loaded asks for another. */
export function noteImport(name: string, by = shelf.loading.at(-1)): void {
  if (by === undefined) return
  const underWay = shelf.loading.indexOf(name)
  if (underWay >= 0) for (const dependent of shelf.loading.slice(underWay + 1)) shelf.entangled.add(dependent)
  const known = shelf.imports.get(by)
  if (known === undefined) shelf.imports.set(by, new Set([name]))
  else known.add(name)
}

/** Whatever was imported beside `base` goes from `sys.modules` to the shelf. */
export function shelve(modules: PyDict, base: ReadonlySet<string>): void {
  for (const [name, module] of [...modules.entries()]) {
    if (typeof name !== 'string' || base.has(name)) continue
    retain(module)
    modules.delete(name)
    shelf.shelved.set(name, { module, isBound: unbind(name, module, modules) })
    // A module that another put there itself (`collections.abc`, `os.path`) comes with the one it belongs to.
    const dot = name.lastIndexOf('.')
    if (dot >= 0 && !shelf.completed.has(name)) noteImport(name, name.slice(0, dot))
  }
}

function parentOf(name: string, modules: PyDict): { namespace: PyDict; child: string } | null {
  const dot = name.lastIndexOf('.')
  if (dot < 0) return null
  const parent = modules.getString(name.slice(0, dot)) ?? shelf.shelved.get(name.slice(0, dot))?.module
  return parent instanceof PyModule ? { namespace: parent.namespace, child: name.slice(dot + 1) } : null
}

function unbind(name: string, module: PyValue, modules: PyDict): boolean {
  const parent = parentOf(name, modules)
  if (parent === null || parent.namespace.getString(parent.child) !== module) return false
  parent.namespace.delete(parent.child)
  return true
}

/** Puts a module and what its import imported into `sys.modules`; false when it is not on the shelf. */
export function takeFromShelf(name: string, modules: PyDict): boolean {
  const found = shelf.shelved.get(name)
  if (found === undefined) return false
  shelf.shelved.delete(name)
  const dot = name.lastIndexOf('.')
  if (dot >= 0) takeFromShelf(name.slice(0, dot), modules)
  // It stands in sys.modules before what it imports, as while it is loaded: its submodules are bound to it there.
  modules.setString(name, found.module)
  for (const other of shelf.imports.get(name) ?? []) takeFromShelf(other, modules)
  if (found.isBound) {
    const parent = parentOf(name, modules)
    parent?.namespace.setString(parent.child, found.module)
  }
  release(found.module)
  return true
}

/** The modules that were imported and can be imported by themselves, in the order in which they were complete. */
export function completedModules(modules: PyDict): string[] {
  const names = [...modules.entries()].map(([name]) => name).filter((name): name is string => typeof name === 'string' && shelf.completed.has(name) && !shelf.entangled.has(name))
  return names.sort((one, other) => (shelf.completed.get(one) as number) - (shelf.completed.get(other) as number))
}

/** What the shelf owns. */
export function visitShelf(visit: Visit): void {
  for (const { module } of shelf.shelved.values()) if (module instanceof PyObject) visit(module)
}
