/**
 * When an object goes.
 *
 * Counts are exact. An object whose count comes to zero, or that was just made and belongs to nobody, is put on the
 * `pending` list; the machine looks at the list when the instruction ends (`settle`) and deallocates whatever nobody
 * took by then, in the order in which it came to zero. A native function therefore need not count its temporaries.
 * A run nested inside a native (a callback into Python) looks only at what was put there since it began.
 *
 * Inside a deallocation the children go at once and depth first (`releaseNow`), as CPython's Py_DECREF does.
 *
 * Cycles wait for `collectCycles`, which does what CPython's collector does: subtract the references that the tracked
 * objects hold on each other; what is still referenced from outside is alive, and so is all it reaches.
 */
import { DEAD, heapHooks, IMMORTAL, type PyObject, type PyValue, type Visit, type WeakReference } from './object'

/** Objects that stand at zero references, oldest first. */
export const pending: PyObject[] = []

/** Every tracked object that was ever made and perhaps still lives, in order of birth; swept now and then. */
let tracked: PyObject[] = []
let sweepAt = 20_000
/** Objects that take another place in `tracked` than where they were born: before what stands at `at` now. */
let moved: { readonly object: PyObject; readonly at: number }[] = []
/** What was made since some moment: where in `tracked` it begins. */
export interface Generation {
  from: number
}

const generations = new Set<Generation>()
/** Objects in the middle of dealloc, to bound JavaScript's recursion. */
let deallocDepth = 0
const MAX_DEALLOC_DEPTH = 200

/** What the machine and the recorder do when objects come to their end. */
export const lifetimeHooks: {
  /** Runs `__del__`; errors in it are reported, never raised. */
  finalize: (object: PyObject) => void
  callWeakref: (reference: WeakReference) => void
  /** Values that the machine itself holds: running frames, sys.modules, the handled exceptions. */
  roots: (visit: Visit) => void
  died: ((object: PyObject) => void) | null
  /** How many objects CPython's collector would count for one of ours. */
  weigh: (object: PyObject) => number
} = { finalize: () => {}, callWeakref: () => {}, roots: () => {}, died: null, weigh: () => 1 }

export function retain(value: PyValue): void {
  if (typeof value === 'object' && value !== null) value.rc++
}

/** Lets go of a reference; at zero the object is looked at when the instruction ends. */
export function release(value: PyValue): void {
  if (typeof value === 'object' && value !== null && --value.rc === 0) pending.push(value)
}

/** Lets go of a reference and deallocates at once; for deallocation itself and for frames that end. Py_DECREF */
export function releaseNow(value: PyValue): void {
  if (typeof value === 'object' && value !== null && --value.rc === 0) deallocate(value)
}

function newborn(object: PyObject): void {
  pending.push(object)
  if (tracked.push(object) > sweepAt) sweep()
}
heapHooks.newborn = newborn

/** From now on the collector sees the object as if it were born now. _PyObject_GC_TRACK */
export function trackAgain(object: PyObject): void {
  moved.push({ object, at: tracked.length })
}

/** Puts what was tracked again where it belongs. */
function moveTracked(): void {
  const movers = new Set(moved.map(({ object }) => object))
  const ordered: PyObject[] = []
  let next = 0
  const counts = new Map([...generations].map((generation) => [generation, 0]))
  tracked.forEach((object, at) => {
    for (; next < moved.length && moved[next]!.at === at; next++) ordered.push(moved[next]!.object)
    for (const generation of generations) if (generation.from === at) counts.set(generation, ordered.length)
    if (!movers.has(object)) ordered.push(object)
  })
  for (const generation of generations) generation.from = generation.from < tracked.length ? counts.get(generation)! : ordered.length
  for (; next < moved.length; next++) ordered.push(moved[next]!.object)
  tracked = ordered
  moved = []
}

function sweep(): void {
  if (moved.length > 0) moveTracked()
  for (const generation of generations) {
    let older = 0
    for (let i = 0; i < generation.from; i++) if (tracked[i]!.rc > DEAD / 2) older++
    generation.from = older
  }
  tracked = tracked.filter((object) => object.rc > DEAD / 2)
  sweepAt = Math.max(20_000, tracked.length * 2)
}

/** Deallocates what stands at zero in `pending` from index `base` on, and forgets the rest of that part. */
export function settle(base: number): void {
  for (let i = base; i < pending.length; i++) {
    const object = pending[i]!
    if (object.rc === 0) deallocate(object)
  }
  // Nearly always one or two: setting the length costs ten times as much, and gives their room back each time.
  while (pending.length > base) pending.pop()
}

let finalized = new WeakSet<PyObject>()

/**
 * Runs the finalizer once; true when the object was brought back to life by it. What dies of it is not entered: a program
 * has a generator or a file more often than it asks. PyObject_CallFinalizerFromDealloc
 */
function wasResurrected(object: PyObject): boolean {
  if (object.cls.slots.del === undefined || object.cls.ownSlots.goesQuietly === true || finalized.has(object)) return false
  object.rc = 1
  lifetimeHooks.finalize(object)
  if (--object.rc === 0) return false
  finalized.add(object)
  return true
}

/** Whether the finalizer of an object has run; only one of a class that has one counts. PyObject_GC_IsFinalized */
export function isFinalized(object: PyObject): boolean {
  return finalized.has(object)
}

export function deallocate(object: PyObject): void {
  if (object.rc !== 0) return
  if (deallocDepth > MAX_DEALLOC_DEPTH) {
    pending.push(object)
    return
  }
  deallocDepth++
  try {
    if (wasResurrected(object)) return
    const cls = object.cls
    if (cls.isHeapType) clearWeakrefs(object)
    if (object.members !== null) {
      const members = object.members
      object.members = null
      for (const value of members) if (value !== undefined) releaseNow(value)
    }
    object.dealloc()
    if (!cls.isHeapType) clearWeakrefs(object)
    if (object.attrs !== null) {
      const attrs = object.attrs
      object.attrs = null
      attrs.releaseFromOwner()
    }
    object.rc = DEAD
    if (lifetimeHooks.died !== null) lifetimeHooks.died(object)
    if (cls.isHeapType) releaseNow(cls)
  } finally {
    deallocDepth--
  }
}

/** Marks the weak references dead, then calls their callbacks, newest first. PyObject_ClearWeakRefs */
function clearWeakrefs(object: PyObject): void {
  const references = object.weakrefs
  if (references === null) return
  object.weakrefs = null
  for (const reference of references) reference.referent = null
  for (let i = references.length - 1; i >= 0; i--) callBack(references[i]!)
}

/** Calls a dead reference's callback, which is then let go. handle_callback */
function callBack(reference: WeakReference): void {
  const { callback } = reference
  if (callback === null) return
  lifetimeHooks.callWeakref(reference)
  if (reference.callback !== callback) return
  reference.callback = null
  releaseNow(callback)
}

/** Every tracked object that is alive, in order of birth, or as the last collection left them. */
export function liveObjects(): PyObject[] {
  sweep()
  return tracked.slice()
}

/** gc.enable() and gc.disable(): whether cycles are collected before the program's own names go at its end. */
export const collecting = { isEnabled: true }

/** What is made from now on, until `endGeneration`. */
export function beginGeneration(): Generation {
  sweep()
  const generation = { from: tracked.length }
  generations.add(generation)
  return generation
}

export function endGeneration(generation: Generation): void {
  generations.delete(generation)
}

/** Collects the cycles among what was made since the generation began: older objects count as alive. */
export function collectGeneration(generation: Generation): number {
  sweep()
  return collectCycles(tracked.slice(generation.from))
}

/** gc.collect(): all that is tracked, whose survivors stand in another order from then on. gc_collect_main */
export function collectAll(): number {
  const count = collectCycles()
  sweep()
  const from = Math.max(0, ...[...generations].map((generation) => generation.from))
  const made = tracked.slice(from)
  const ordered = inCollectorsOrder(made)
  const moving = new Set(ordered)
  tracked = [...tracked.slice(0, from), ...made.filter((object) => !moving.has(object)), ...ordered]
  return count
}

/**
 * Finds tracked objects that only each other keep alive, finalizes and clears them.
 * Returns how many were unreachable.
 */
export function collectCycles(candidates: readonly PyObject[] = liveObjects()): number {
  const unreachable = findUnreachable(candidates)
  if (unreachable.length === 0) return 0
  for (const object of unreachable) object.rc++
  const inTrash = new Set(unreachable)
  for (const object of unreachable) {
    // A weak reference that is trash itself is not called; the others see their referent gone first.
    const references = object.weakrefs
    if (references === null) continue
    object.weakrefs = null
    for (const reference of references) reference.referent = null
    for (const reference of references.reverse()) {
      if (!inTrash.has(reference as unknown as PyObject)) callBack(reference)
    }
  }
  for (const object of unreachable) finalizeOnce(object)
  // Finalizers may have broken a cycle up, or brought it back to life: only what is left counts. handle_resurrected_objects
  for (const object of unreachable) releaseNow(object)
  const stillTrash = findUnreachable(unreachable)
  const count = stillTrash.reduce((sum, object) => sum + lifetimeHooks.weigh(object), 0)
  // One at a time, so that each goes, with all that it alone held, before the next is touched. delete_garbage
  for (const object of stillTrash) {
    if (object.rc <= 0) continue
    object.rc++
    clearObject(object)
    releaseNow(object)
  }
  return count
}

function finalizeOnce(object: PyObject): void {
  if (object.cls.slots.del === undefined || finalized.has(object)) return
  finalized.add(object)
  lifetimeHooks.finalize(object)
}

/**
 * The end of the interpreter: sys.modules (`modules`) counts as empty, so that all that was made since the generation began is trash, but for
 * what one of `kept` reaches. Finalizers still find every name of their module; the weak references are dead by then, and
 * being trash themselves call nobody. Then the module's namespace, the oldest of them, is cleared.
 * `owner` is the module. False, and nothing done, where the namespace is kept. finalize_modules
 */
export function finalizeAll(generation: Generation, owner: PyObject, namespace: PyObject, kept: readonly PyValue[], modules: PyObject): boolean {
  sweep()
  const alive = reachedFrom(kept, modules)
  if (alive.has(namespace)) return false
  const made = tracked.slice(generation.from)
  const trash = (collecting.isEnabled ? inCollectorsOrder(made) : made).filter((object) => object.rc > 0 && !alive.has(object))
  // Held by its module alone, the namespace goes by its count, name after name, before any collection.
  if (!trash.some((object) => object !== owner && refersTo(object, namespace))) {
    clearObject(namespace)
    return true
  }
  for (const object of trash) object.rc++
  for (const object of trash) {
    const references = object.weakrefs
    object.weakrefs = null
    for (const reference of references ?? []) reference.referent = null
  }
  for (const object of trash) finalizeOnce(object)
  clearObject(namespace)
  for (const object of trash) releaseNow(object)
  return true
}

function refersTo(object: PyObject, wanted: PyObject): boolean {
  let found = false
  object.traverse((value) => {
    if (value === wanted) found = true
  })
  return found
}

/** All that can be come to from these, though not by way of `closed`. */
function reachedFrom(values: readonly PyValue[], closed: PyObject): Set<PyObject> {
  const reached = new Set([closed])
  const waiting: PyObject[] = []
  const mark = (value: PyValue): void => {
    if (typeof value !== 'object' || value === null || reached.has(value)) return
    reached.add(value)
    waiting.push(value)
  }
  values.forEach(mark)
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    object.traverse(mark)
    mark(object.cls)
  }
  return reached
}

/**
 * The order in which a collection leaves what it found alive: that of birth, but what is met before any that refers to it
 * is set aside and comes back at the end. move_unreachable
 */
function inCollectorsOrder(objects: readonly PyObject[]): PyObject[] {
  const alive = new Set<PyObject>()
  const aside = new Set<PyObject>()
  const list = [...outsideCounts(objects).entries()]
  const known = new Set(list.map(([object]) => object))
  const mark = (value: PyValue): void => {
    if (typeof value !== 'object' || value === null || alive.has(value) || !known.has(value)) return
    alive.add(value)
    if (aside.delete(value)) list.push([value, 0])
  }
  const order: PyObject[] = []
  for (const [object, count] of list) {
    if (count <= 0 && !alive.has(object)) aside.add(object)
    else {
      alive.add(object)
      order.push(object)
      object.traverse(mark)
      if (object.cls.isHeapType) mark(object.cls)
    }
  }
  return [...order, ...aside]
}

/** tp_clear of an object and of its attributes. */
function clearObject(object: PyObject): void {
  object.dropReferences()
  if (object.members !== null) {
    const members = object.members
    object.members = null
    for (const value of members) if (value !== undefined) releaseNow(value)
  }
  if (object.attrs !== null) object.attrs.dropReferences()
}

/** How many references to each of the objects come from elsewhere than from among them. subtract_refs */
function outsideCounts(candidates: readonly PyObject[]): Map<PyObject, number> {
  const outside = new Map<PyObject, number>()
  const waiting = new Set(pending)
  for (const object of candidates) {
    if (object.rc > 0 && object.rc < IMMORTAL / 2 && !waiting.has(object)) outside.set(object, object.rc)
  }
  const subtract = (value: PyValue): void => {
    if (typeof value !== 'object' || value === null) return
    const count = outside.get(value)
    if (count !== undefined) outside.set(value, count - 1)
  }
  for (const object of outside.keys()) {
    object.traverse(subtract)
    if (object.cls.isHeapType) subtract(object.cls)
  }
  return outside
}

/** The tracked objects (or those of `candidates`) whose every reference comes from among themselves. */
function findUnreachable(candidates: readonly PyObject[]): PyObject[] {
  const outside = outsideCounts(candidates)
  const reachable: PyObject[] = []
  const alive = new Set<PyObject>()
  const mark = (value: PyValue): void => {
    if (typeof value === 'object' && value !== null && outside.has(value) && !alive.has(value)) {
      alive.add(value)
      reachable.push(value)
    }
  }
  for (const [object, count] of outside) if (count > 0) mark(object)
  while (reachable.length > 0) {
    const object = reachable.pop()!
    object.traverse(mark)
    if (object.cls.isHeapType) mark(object.cls)
  }
  return [...outside.keys()].filter((object) => !alive.has(object))
}

/** A count that is not what the references say, or references to an object that is gone (`counted` is far below zero). */
export interface AuditFault {
  readonly object: PyObject
  readonly counted: number
  readonly found: number
}

/** What an audit adds to the count of each object that it recounts: more than any count, and far below IMMORTAL. */
const UNDER_AUDIT = 2 ** 26

/**
 * Recomputes every tracked object's count from what refers to it (other tracked objects, and the machine's roots) and
 * returns those that differ, and what is gone and referred to. Meant to run between instructions, when nothing is pending.
 *
 * The counts themselves are counted down, one for each reference that is met, and put back at the end: a table by
 * object would cost ten times as much, and this runs after each line of every test.
 */
export function audit(): AuditFault[] {
  const objects = tracked
  const { length } = objects
  const counts = new Int32Array(length)
  for (let i = 0; i < length; i++) {
    const object = objects[i]!
    const { rc } = object
    counts[i] = rc
    if (rc > DEAD / 2 && rc < IMMORTAL / 2) object.rc = rc + UNDER_AUDIT
  }
  const faults: AuditFault[] = []
  const gone = new Map<PyObject, number>()
  try {
    countDown(objects, length, gone)
  } finally {
    for (let i = 0; i < length; i++) {
      const object = objects[i]!
      const counted = counts[i]!
      if (counted <= DEAD / 2 || counted >= IMMORTAL / 2) continue
      if (object.rc !== UNDER_AUDIT) faults.push({ object, counted, found: counted + UNDER_AUDIT - object.rc })
      object.rc = counted
    }
  }
  for (const [object, found] of gone) faults.push({ object, counted: object.rc, found })
  return faults
}

function isUnderAudit({ rc }: PyObject): boolean {
  return rc > UNDER_AUDIT / 2 && rc < IMMORTAL / 2
}

/** Takes one off the count of an object under audit for each reference to it, and counts the references to what is gone. */
function countDown(objects: readonly PyObject[], length: number, gone: Map<PyObject, number>): void {
  const seenUntracked = new Set<PyObject>()
  const count: Visit = (value) => {
    if (typeof value === 'object' && value !== null && isUnderAudit(value)) value.rc--
  }
  const visit: Visit = (value) => {
    if (typeof value !== 'object' || value === null) return
    if (isUnderAudit(value)) value.rc--
    else if (value.rc <= DEAD / 2) gone.set(value, (gone.get(value) ?? 0) + 1)
    else if (value.rc < IMMORTAL / 2 && !seenUntracked.has(value)) {
      seenUntracked.add(value)
      visitAll(value)
    }
  }
  const visitAll = (object: PyObject): void => {
    object.traverse(visit)
    if (object.cls.isHeapType) count(object.cls)
  }
  for (let i = 0; i < length; i++) {
    const object = objects[i]!
    if (isUnderAudit(object)) visitAll(object)
  }
  lifetimeHooks.roots(count)
}

/** Forgets everything: the heap of a fresh interpreter, or the one whose objects are given, none of them finalized. */
export function resetHeap(objects: readonly PyObject[] = []): void {
  pending.length = 0
  tracked = objects.slice()
  moved = []
  generations.clear()
  sweepAt = Math.max(20_000, tracked.length * 2)
  deallocDepth = 0
  finalized = new WeakSet()
  collecting.isEnabled = true
}

/** Puts an object that is no longer needed by the heap's caller under `pending`, so that it is looked at. */
export function handOver(value: PyValue): PyValue {
  if (typeof value === 'object' && value !== null && --value.rc === 0) pending.push(value)
  return value
}

