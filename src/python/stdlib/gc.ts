/** gc: the collector of reference cycles. Modules/gcmodule.c */
import { PyObject, PyType, type PyValue } from '../objects/object'
import { dictTypes, PyDict } from '../objects/dict'
import { call } from '../objects/call'
import { PyException, PyRaise, raise, typeName } from '../objects/errors'
import { heldOutside, interpreter, stateOfRun } from '../objects/interpreter'
import { collectAll, collecting, isFinalized, lifetimeHooks, liveObjects, release, retain } from '../objects/lifetime'
import { noArgs, oneArg, PyGetSetDescriptor, variadic, withKeywords, type MethodSpec } from '../objects/native'
import { asIndexInt, hasIndex } from '../objects/number'
import { reprOf } from '../objects/protocols'
import { makeList, makeTuple, PyTuple, type PyList } from '../objects/tuple'
import { makeDict } from '../builtins/dict'
import { isCollectable } from '../builtins/sizes'
import { moduleFunctions, type ModuleSpec } from './module'

/** What `gc` remembers. Automatic collection never runs: cycles wait for `gc.collect()`. */
const collector = stateOfRun(() => ({ thresholds: [2000, 10, 10] as number[], debug: 0, frozen: 0, collections: 0, collected: 0 }))

/** gc.callbacks: the collector owns the list beside the module. */
const told = stateOfRun(() => ({ callbacks: null as PyList | null }))
heldOutside.push((visit) => {
  if (told.callbacks !== null) visit(told.callbacks)
})

function makeCallbacks(): PyList {
  if (told.callbacks === null) {
    told.callbacks = makeList([])
    retain(told.callbacks)
  }
  return told.callbacks
}

/** Calls gc.callbacks; what one raises is reported and the others are called. invoke_gc_callback */
function tell(phase: 'start' | 'stop', generation: number, collected: number): void {
  const { callbacks } = told
  if (callbacks === null || callbacks.items.length === 0) return
  const info = makeDict([['generation', generation], ['collected', collected], ['uncollectable', 0]])
  retain(info)
  for (let i = 0; i < callbacks.items.length; i++) {
    const callback = callbacks.items[i] as PyValue
    retain(callback)
    try {
      call(callback, [phase, info])
    } catch (thrown) {
      if (!(thrown instanceof PyRaise)) throw thrown
      interpreter.reportUnraisable(thrown.exception, `Exception ignored while calling GC callback ${reprOf(callback)}`, null)
    }
    release(callback)
  }
  release(info)
}

/** CPython stops tracking a tuple of untracked things when it meets one; the empty tuple is never tracked. */
function isTracked(value: PyValue): boolean {
  if (!(value instanceof PyObject) || !isCollectable(value.cls)) return false
  if (value.cls.name === 'type' && !(value as { isHeapType?: boolean }).isHeapType) return false
  if (value instanceof PyTuple && value.cls.isHeapType === false) return value.items.some(isTracked)
  return true
}

/** Classes that have lived through a collection. */
const survivors = new WeakSet<PyObject>()

/** A class is several objects to CPython: its MRO, its namespace, its bases and the descriptors in its namespace besides itself. */
lifetimeHooks.weigh = (object) => {
  if (object instanceof PyDict && object.inline) return 0
  if (object instanceof PyTuple) return isTracked(object) ? 1 : 0
  if (!(object instanceof PyType)) return 1
  // A tuple of built-in bases is no longer tracked once a collection has met it.
  const bases = survivors.has(object) && object.bases.every((base) => !base.isHeapType) ? 0 : 1
  return 3 + bases + [...object.dict.values()].filter((value) => value instanceof PyGetSetDescriptor).length
}

/** An instance of a class refers to it, which no lifetime depends on here: `traverse` is not told. subtype_traverse */
const holdsItsClass = (object: PyObject): boolean => object.cls.isHeapType && !(object instanceof PyType)

const valuesOf = (dict: PyDict): PyValue[] => [...dict.entries()].map(([, value]) => value)

/** Keys are not visited where all of them are texts. dict_traverse */
function referentsOfDict(dict: PyDict): PyValue[] {
  const entries = [...dict.entries()]
  return entries.every(([key]) => typeof key === 'string') ? valuesOf(dict) : entries.flatMap(([key, value]) => [value, key])
}

/** What an instance of a class refers to, the class among it where subtype_traverse visits it. */
function referentsOfInstance(value: PyObject): PyValue[] {
  const { attrs } = value
  const named = attrs === null ? [] : attrs.inline ? valuesOf(attrs) : [attrs]
  const own: PyValue[] = []
  value.traverse((held) => void (held === attrs || own.push(held)))
  own.reverse()
  // Those of exceptions are pointers that may be unset.
  if (value instanceof PyException) return [...named, value.cls, ...own.filter((held) => held !== null)]
  let base: PyType | null = value.cls
  while (base !== null && base.isHeapType) base = base.base
  return base?.base === null ? [...own, ...named, value.cls] : [...named, value.cls, ...own]
}

function referentsOf(values: PyValue[]): PyValue[] {
  return values.flatMap((value) => {
    if (!(value instanceof PyObject) || !isCollectable(value.cls)) return []
    if (holdsItsClass(value)) return referentsOfInstance(value)
    if (value instanceof PyDict && value.cls === dictTypes.dict) return referentsOfDict(value)
    const found: PyValue[] = []
    value.traverse((held) => void found.push(held))
    return found.reverse()
  })
}

/** A frame that runs or waits: CPython's collector does not know of it, and a generator answers for its own. */
function isActiveFrame(object: PyObject): boolean {
  return object.cls.name === 'frame' && 'finished' in object && object.finished === false
}

const GENERATORS: ReadonlySet<string> = new Set(['generator', 'coroutine', 'async_generator'])

function referrersOf(values: PyValue[]): PyValue[] {
  const wanted = new Set(values)
  return liveObjects().filter((object) => {
    if (!isCollectable(object.cls) || isActiveFrame(object)) return false
    let refers = false
    if (wanted.has(object.cls) && holdsItsClass(object)) return true
    const look = (held: PyValue): void => void (refers ||= wanted.has(held))
    object.traverse((held) => {
      look(held)
      if (held instanceof PyObject && GENERATORS.has(object.cls.name) && isActiveFrame(held)) held.traverse(look)
    })
    return refers
  })
}

function collect(generation: PyValue | undefined): PyValue {
  const at = generation === undefined ? 2 : Number(asIndexInt(generation))
  if (at < 0 || at > 2) raise('ValueError', 'invalid generation')
  tell('start', at, 0)
  const count = collectAll()
  for (const object of liveObjects()) if (object instanceof PyType) survivors.add(object)
  collector.collections++
  collector.collected += count
  tell('stop', at, count)
  return count
}

const functions: Record<string, MethodSpec> = {
  collect: withKeywords({ names: ['generation'] }, (_self, generation) => collect(generation)),
  enable: noArgs(() => {
    collecting.isEnabled = true
    return null
  }),
  disable: noArgs(() => {
    collecting.isEnabled = false
    return null
  }),
  isenabled: noArgs(() => collecting.isEnabled),
  get_threshold: noArgs(() => makeTuple([...collector.thresholds])),
  set_threshold: variadic((_self, args) => {
    if (args.length < 1 || args.length > 3) raise('TypeError', 'gc.set_threshold requires 1 to 3 arguments')
    args.forEach((value, i) => (collector.thresholds[i] = Number(asIndexInt(value))))
    return null
  }),
  get_count: noArgs(() => makeTuple([liveObjects().length % 2000, 0, 0])),
  get_debug: noArgs(() => collector.debug),
  set_debug: oneArg((_self, flags) => {
    collector.debug = Number(asIndexInt(flags))
    return null
  }),
  get_objects: withKeywords({ names: ['generation'] }, (_self, generation) => {
    if (generation !== undefined && generation !== null && !hasIndex(generation)) raise('TypeError', `argument should be integer or None, not '${typeName(generation)}'`)
    // -1 stands for all of them.
    const at = generation === undefined || generation === null ? -1 : Number(asIndexInt(generation))
    if (at > 2) raise('ValueError', 'generation parameter must be less than the number of available generations (3)')
    if (at < -1) raise('ValueError', 'generation parameter cannot be negative')
    return makeList(liveObjects().filter(isTracked))
  }),
  get_stats: noArgs(() =>
    makeList([0, 1, 2].map((generation) => makeDict([['collections', generation === 2 ? collector.collections : 0], ['collected', generation === 2 ? collector.collected : 0], ['uncollectable', 0]]))),
  ),
  get_referrers: variadic((_self, args) => makeList(referrersOf(args))),
  get_referents: variadic((_self, args) => makeList(referentsOf(args))),
  is_tracked: oneArg((_self, value) => isTracked(value)),
  is_finalized: oneArg((_self, value) => value instanceof PyObject && isFinalized(value)),
  freeze: noArgs(() => {
    collector.frozen = liveObjects().length
    return null
  }),
  unfreeze: noArgs(() => {
    collector.frozen = 0
    return null
  }),
  get_freeze_count: noArgs(() => collector.frozen),
}

export const gcModule: ModuleSpec = {
  name: 'gc',
  doc: 'This module provides access to the garbage collector for reference cycles.',
  members: () => ({
    ...moduleFunctions('gc', functions),
    garbage: makeList([]),
    callbacks: makeCallbacks(),
    DEBUG_STATS: 1,
    DEBUG_COLLECTABLE: 2,
    DEBUG_UNCOLLECTABLE: 4,
    DEBUG_SAVEALL: 32,
    DEBUG_LEAK: 38,
  }),
}

