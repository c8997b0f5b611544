/** _warnings: what is warned of, where it belongs, and whether it is shown or raised. Python/_warnings.c */
import { isInstance, PyType, typeOf, type PyObject, type PyValue } from '../objects/object'
import { getAttribute, getOptionalAttribute } from '../objects/attributes'
import { call, isCallable } from '../objects/call'
import { PyDict } from '../objects/dict'
import { exceptionTypes, PyRaise, raise, typeName, type PyException } from '../objects/errors'
import { heldOutside, interpreter, stateOfRun } from '../objects/interpreter'
import { release, retain } from '../objects/lifetime'
import { noArgs, withKeywords, type MethodSpec } from '../objects/native'
import { asSsize, isTrue } from '../objects/number'
import { itemsOf, reprOf, strOf } from '../objects/protocols'
import { makeList, makeTuple, PyList, PyTuple } from '../objects/tuple'
import { isSubclassOf } from '../builtins/isinstance'
import { callMethod } from '../builtins/call-method'
import { warnings } from '../builtins/warn'
import { newContextVariable } from './_contextvars'
import { moduleFunctions, type ModuleSpec } from './module'

/** What the C module keeps for the interpreter: made when it is first wanted. */
interface State {
  readonly filters: PyList
  readonly onceRegistry: PyDict
  readonly contextVariable: PyObject
}

const kept = stateOfRun<{
  state: State | null
  /** Changes whenever the filters do: what was shown before counts no more. */
  filtersVersion: number
  lockDepth: number
}>(() => ({ state: null, filtersVersion: 0, lockDepth: 0 }))

function stateNow(): State {
  if (kept.state !== null) return kept.state
  const filter = (action: string, category: string, module: PyValue = null): PyValue => makeTuple([action, null, exceptionTypes[category] as PyValue, module, 0])
  const filters = makeList([
    filter('default', 'DeprecationWarning', '__main__'),
    filter('ignore', 'DeprecationWarning'),
    filter('ignore', 'PendingDeprecationWarning'),
    filter('ignore', 'ImportWarning'),
    filter('ignore', 'ResourceWarning'),
  ])
  const state = (kept.state = { filters, onceRegistry: new PyDict(), contextVariable: newContextVariable('_warnings_context') })
  for (const value of Object.values(state) as PyObject[]) retain(value)
  return state
}

heldOutside.push((visit) => {
  if (kept.state !== null) for (const value of Object.values(kept.state) as PyObject[]) visit(value)
})

/** An attribute of the warnings module, when that was imported; or when `imports`, anyway. get_warnings_attr */
function moduleAttribute(name: string, imports = false): PyValue | undefined {
  const module = imports ? interpreter.importModule('warnings', null, null, null, 0) : interpreter.modules().getString('warnings')
  return module === undefined || module === null ? undefined : getOptionalAttribute(module, name)
}

// --- the filters ---

function currentFilters(): PyValue {
  return moduleAttribute('filters') ?? stateNow().filters
}

/** None matches everything, a string only itself, anything else what its `match` says. check_matched */
function isMatched(pattern: PyValue, text: PyValue): boolean {
  if (pattern === null) return true
  if (typeof pattern === 'string') return pattern === text
  return isTrue(callMethod(pattern, 'match', [text]))
}

/** The action for a warning, and the filter that says it. get_filter */
function filterFor(category: PyValue, text: PyValue, line: number, module: PyValue): { action: string; item: PyValue } {
  const filters = currentFilters()
  if (!(filters instanceof PyList)) raise('ValueError', '_warnings.filters must be a list')
  for (let i = 0; i < filters.items.length; i++) {
    const item = filters.items[i] as PyValue
    if (!(item instanceof PyTuple) || item.items.length !== 5) raise('ValueError', `warnings.filters item ${i} isn't a 5-tuple`)
    const [action, message, of, place, at] = item.items as [PyValue, PyValue, PyValue, PyValue, PyValue]
    if (typeof action !== 'string') raise('TypeError', `action must be a string, not '${typeName(action)}'`)
    retain(item)
    try {
      const fits = isMatched(message, text) && isSubclassOf(category, of) && isMatched(place, module)
      if (typeof at !== 'number') raise('TypeError', 'an integer is required')
      if (fits && (at === 0 || at === line)) return { action, item }
    } finally {
      release(item)
    }
  }
  const fallback = moduleAttribute('defaultaction') ?? 'default'
  if (typeof fallback !== 'string') raise('TypeError', `_warnings.defaultaction must be a string, not '${typeName(fallback)}'`)
  return { action: fallback, item: null }
}

/** Whether this was shown since the filters last changed; the registry is emptied when they have. already_warned */
function wasShown(registry: PyDict, key: PyValue, remember: boolean): boolean {
  if (registry.getString('version') !== kept.filtersVersion) {
    registry.clear()
    registry.setString('version', kept.filtersVersion)
  } else {
    const known = registry.get(key)
    if (known !== undefined && isTrue(known)) return true
  }
  if (remember) registry.set(key, true)
  return false
}

interface Place {
  readonly filename: PyValue
  readonly line: number
  readonly module: PyValue
  readonly registry: PyDict | null
  /** The line's text when somebody knows it; undefined: it is looked up. */
  readonly text?: string
}

/** warn_explicit */
function warnAt(givenCategory: PyValue, given: PyValue, place: Place, source: PyValue): void {
  let [category, message, text] = [givenCategory, given, given]
  if (isWarning(message)) {
    text = strOf(message)
    category = typeOf(message)
  } else message = call(category, [message])
  retain(message)
  try {
    const { registry, line } = place
    const key = makeTuple([text, category, line])
    if (registry !== null && wasShown(registry, key, false)) return
    const { action, item } = filterFor(category, text, line, place.module)
    if (action === 'error') throw new PyRaise(message as PyException)
    if (action === 'ignore') return
    if (action !== 'always' && action !== 'all') {
      if (registry !== null) registry.set(key, true)
      if (action === 'once') {
        if (wasShown(registry ?? onceRegistry(), makeTuple([text, category]), true)) return
      } else if (action === 'module') {
        if (registry !== null && wasShown(registry, makeTuple([text, category]), true)) return
      } else if (action !== 'default') {
        raise('RuntimeError', `Unrecognized action (${reprOf(action)}) in warnings.filters:\n ${reprOf(item)}`)
      }
    }
    show(category, text, message, place, source)
  } finally {
    release(message)
  }
}

function isWarning(value: PyValue): boolean {
  return isInstance(value, exceptionTypes.Warning as PyType)
}

function onceRegistry(): PyDict {
  const registry = moduleAttribute('onceregistry')
  if (registry === undefined) return stateNow().onceRegistry
  if (!(registry instanceof PyDict)) raise('TypeError', `_warnings._onceregistry must be a dict, not '${typeName(registry)}'`)
  return registry
}

/** call_show_warning: as the warnings module shows it, or plainly while nobody imported that. */
function show(category: PyValue, text: PyValue, message: PyValue, place: Place, source: PyValue): void {
  const shower = moduleAttribute('_showwarnmsg', source !== null)
  if (shower === undefined) {
    showPlainly(category, text, place)
    return
  }
  if (!isCallable(shower)) raise('TypeError', 'warnings._showwarnmsg() must be set to a callable')
  const describe = moduleAttribute('WarningMessage') ?? raise('RuntimeError', 'unable to get warnings.WarningMessage')
  call(shower, [call(describe, [message, category, place.filename, place.line, null, null, source])])
}

/** show_warning */
function showPlainly(category: PyValue, text: PyValue, { filename, line, text: known }: Place): void {
  const stream = interpreter.sysAttribute('stderr')
  if (stream === undefined || stream === null) return
  const code = (known ?? interpreter.sourceLine(String(filename), line)).replace(/^[ \t\f]+/, '').trimEnd()
  const shown = `${String(filename)}:${line}: ${strOf(getAttribute(category, '__name__'))}: ${strOf(text)}\n${code === '' ? '' : `  ${code}\n`}`
  callMethod(stream, 'write', [shown])
}

// --- functions ---

/** get_category */
function categoryOf(message: PyValue, category: PyValue): PyValue {
  const found = isWarning(message) ? typeOf(message) : (category ?? (exceptionTypes.UserWarning as PyType))
  if (!(found instanceof PyType) || !found.isSubtypeOf(exceptionTypes.Warning as PyType)) {
    raise('TypeError', `category must be a Warning subclass, not '${typeName(found)}'`)
  }
  return found
}

/** The place of the caller `stacklevel` frames out, and what was shown there already. setup_context */
function placeOf(stacklevel: number, skipped: readonly string[]): Place {
  const { filename, line, module, globals } = interpreter.warningPlace(stacklevel, skipped)
  if (globals === null) return { filename, line, module, registry: null }
  let registry = globals.getString('__warningregistry__')
  if (registry === undefined) {
    registry = new PyDict()
    globals.setString('__warningregistry__', registry)
  }
  return { filename, line, module, registry: registry instanceof PyDict ? registry : null }
}

function warn(message: PyValue, category: PyValue, stacklevel: number, source: PyValue, skipped: readonly string[]): void {
  warnAt(category, message, placeOf(skipped.length > 0 ? Math.max(stacklevel, 2) : stacklevel, skipped), source)
}

warnings.warnAt = (category, message, filename, line) => {
  warnAt(exceptionTypes[category] as PyType, message, { filename, line, module: moduleNamed(filename), registry: null }, null)
}
warnings.warn = (category, message, stacklevel, source) => warn(message, typeof category === 'string' ? (exceptionTypes[category] as PyType) : category, stacklevel, source, [])

/** The module that a file is, when nobody says it. normalize_module */
function moduleNamed(filename: string): string {
  if (filename === '') return '<unknown>'
  return filename.endsWith('.py') ? filename.slice(0, -3) : filename
}

/** The text of a line as the module's loader knows it. get_source_line */
function lineFromLoader(globals: PyValue | undefined, line: number): string | undefined {
  if (!(globals instanceof PyDict)) {
    if (globals !== undefined && globals !== null) raise('TypeError', `module_globals must be a dict, not '${typeName(globals)}'`)
    return undefined
  }
  const [loader, name] = [globals.getString('__loader__'), globals.getString('__name__')]
  const find = loader === undefined || name === undefined ? undefined : getOptionalAttribute(loader, 'get_source')
  const source = find === undefined ? null : call(find, [name as PyValue])
  return typeof source === 'string' ? (source.split('\n')[line - 1] ?? '') : undefined
}

function prefixesOf(value: PyValue | undefined): string[] {
  if (value === undefined) return []
  if (!(value instanceof PyTuple)) raise('TypeError', `warn() argument 'skip_file_prefixes' must be tuple, not ${typeName(value)}`)
  return itemsOf(value).map((item) => (typeof item === 'string' ? item : raise('TypeError', `Found non-str '${typeName(item)}' in skip_file_prefixes.`)))
}

const functions: Record<string, MethodSpec> = {
  warn: withKeywords({ names: ['message', 'category', 'stacklevel', 'source', 'skip_file_prefixes'], required: 1, keywordOnly: 1 }, (_self, message, category, stacklevel, source, skipped) => {
    const level = stacklevel === undefined ? 1 : asSsize(stacklevel)
    const prefixes = prefixesOf(skipped)
    warn(message as PyValue, categoryOf(message as PyValue, category ?? null), level, source ?? null, prefixes)
    return null
  }),
  warn_explicit: withKeywords(
    { names: ['message', 'category', 'filename', 'lineno', 'module', 'registry', 'module_globals', 'source'], required: 4 },
    (_self, message, category, filename, lineno, module, registry, globals, source) => {
      if (typeof filename !== 'string') raise('TypeError', `warn_explicit() argument 'filename' must be str, not ${typeName(filename as PyValue)}`)
      const line = asSsize(lineno as PyValue)
      const text = lineFromLoader(globals, line)
      if (module === null) return null
      if (registry !== undefined && registry !== null && !(registry instanceof PyDict)) raise('TypeError', "'registry' must be a dict or None")
      const place = { filename, line, module: module ?? moduleNamed(filename), registry: registry ?? null }
      warnAt(category as PyValue, message as PyValue, text === undefined ? place : { ...place, text }, source ?? null)
      return null
    },
  ),
  _filters_mutated_lock_held: noArgs(() => {
    if (kept.lockDepth === 0) raise('RuntimeError', 'warnings lock is not held')
    kept.filtersVersion++
    return null
  }),
  _acquire_lock: noArgs(() => {
    kept.lockDepth++
    return null
  }),
  _release_lock: noArgs(() => {
    if (kept.lockDepth === 0) raise('RuntimeError', 'cannot release un-acquired lock')
    kept.lockDepth--
    return null
  }),
}

export const _warningsModule: ModuleSpec = {
  name: '_warnings',
  doc: '_warnings provides basic warning filtering support.\nIt is a helper module to speed up interpreter start-up.',
  members() {
    const { filters, onceRegistry: once, contextVariable } = stateNow()
    return { ...moduleFunctions('_warnings', functions), filters, _onceregistry: once, _defaultaction: 'default', _warnings_context: contextVariable }
  },
}

