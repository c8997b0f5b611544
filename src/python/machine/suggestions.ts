/** "Did you mean": the closest name, by CPython's measure. Python/suggestions.c, _compute_suggestion_error in Lib/traceback.py */
import { PyObject, PyType, typeOf, type PyValue } from '../objects/object'
import { PyCell } from '../objects/cell'
import { exceptionTypes, type PyException } from '../objects/errors'
import { suggestionHook } from './function'
import type { Frame } from './frame'
import { importable } from './imports'
import { PyModule } from '../builtins/module'
import { PyTraceback } from './traceback'

const MAX_CANDIDATES = 750
const MAX_LENGTH = 40
const MOVE_COST = 2
const CASE_COST = 1

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0
  return a.toLowerCase() === b.toLowerCase() ? CASE_COST : MOVE_COST
}

/** Edit distance of two names, or more than `limit` when it is more. levenshtein_distance */
function distance(from: string, to: string, limit: number): number {
  if (from === to) return 0
  let a = from
  let b = to
  while (a.length > 0 && b.length > 0 && a[0] === b[0]) {
    a = a.slice(1)
    b = b.slice(1)
  }
  while (a.length > 0 && b.length > 0 && a[a.length - 1] === b[b.length - 1]) {
    a = a.slice(0, -1)
    b = b.slice(0, -1)
  }
  if (a.length === 0 || b.length === 0) return (a.length + b.length) * MOVE_COST
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return limit + 1
  if (b.length < a.length) [a, b] = [b, a]
  if ((b.length - a.length) * MOVE_COST > limit) return limit + 1
  const row = Array.from({ length: a.length }, (_, i) => (i + 1) * MOVE_COST)
  let result = 0
  for (let j = 0; j < b.length; j++) {
    let diagonal = (result = j * MOVE_COST)
    let smallest = Number.POSITIVE_INFINITY
    for (let i = 0; i < a.length; i++) {
      const substitute = diagonal + substitutionCost(b[j] as string, a[i] as string)
      diagonal = row[i] as number
      const insertDelete = Math.min(result, diagonal) + MOVE_COST
      result = Math.min(insertDelete, substitute)
      row[i] = result
      if (result < smallest) smallest = result
    }
    if (smallest > limit) return limit + 1
  }
  return result
}

/** The closest candidate, or null when none is close. _Py_CalculateSuggestions */
export function closestName(name: string, candidates: readonly string[]): string | null {
  if (candidates.length >= MAX_CANDIDATES) return null
  let best: string | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    if (candidate === name) continue
    const limit = Math.min(Math.floor(((name.length + candidate.length + 3) * MOVE_COST) / 6), bestDistance - 1)
    const found = distance(name, candidate, limit)
    if (found > limit) continue
    if (best === null || found < bestDistance) {
      best = candidate
      bestDistance = found
    }
  }
  return best
}
suggestionHook.closest = closestName

/** The names that dir(value) lists, without asking code of the learner's. */
export function namesOf(value: PyValue): string[] {
  const names = new Set<string>()
  const add = (type: PyType): void => {
    for (const cls of type.mro) for (const name of cls.dict.keys()) names.add(name)
  }
  if (value instanceof PyModule) for (const [name] of value.namespace.entries()) names.add(String(name))
  else if (value instanceof PyType) add(value)
  else {
    add(typeOf(value))
    if (value instanceof PyObject && value.attrs !== null) for (const [name] of value.attrs.entries()) names.add(String(name))
  }
  return [...names].sort()
}

function localNames(frame: Frame): string[] {
  if (frame.locals !== null) return frame.locals instanceof PyObject && 'entries' in frame.locals ? keysOf(frame.locals as never) : []
  const { fastNames } = frame.code
  return fastNames.filter((_, i) => {
    const slot = frame.slots[i]
    return (slot instanceof PyCell ? slot.value : slot) !== undefined
  })
}

function keysOf(dict: { entries(): Iterable<[PyValue, PyValue]> }): string[] {
  return [...dict.entries()].map(([key]) => key).filter((key) => typeof key === 'string')
}

function lastFrame(exception: PyException): Frame | null {
  let frame: Frame | null = null
  for (let at = exception.traceback; at instanceof PyTraceback; at = at.next) frame = at.frame
  return frame
}

function selfOf(frame: Frame): PyValue | undefined {
  const at = frame.code.fastNames.indexOf('self')
  if (at < 0) return undefined
  const slot = frame.slots[at]
  return slot instanceof PyCell ? slot.value : slot
}

function candidatesFor(exception: PyException, name: string): string[] | string | null {
  const obj = exception.fields?.get('obj')
  const frame = lastFrame(exception)
  if (exception.cls.isSubtypeOf(exceptionTypes.AttributeError!)) {
    if (obj === undefined) return null
    const isOwn = frame !== null && selfOf(frame) === obj
    const names = namesOf(obj)
    return name.startsWith('_') || isOwn ? names : names.filter((candidate) => !candidate.startsWith('_'))
  }
  if (exception.cls.isSubtypeOf(exceptionTypes.ImportError!)) {
    const module = importable.modules?.getString(String(exception.fields?.get('name')))
    if (module === undefined) return null
    const names = namesOf(module)
    return name.startsWith('_') ? names : names.filter((candidate) => !candidate.startsWith('_'))
  }
  if (frame === null) return null
  const self = selfOf(frame)
  if (self !== undefined && namesOf(self).includes(name)) return `self.${name}`
  return [...localNames(frame), ...keysOf(frame.globals), ...keysOf(frame.builtins)]
}

/** What stands behind the message: `. Did you mean: 'x'?`, or nothing. */
export function suggestionFor(exception: PyException): string {
  const isImport = exception.cls.isSubtypeOf(exceptionTypes.ImportError!)
  const isName = exception.cls.isSubtypeOf(exceptionTypes.NameError!)
  if (!isImport && !isName && !exception.cls.isSubtypeOf(exceptionTypes.AttributeError!)) return ''
  const name = exception.fields?.get(isImport ? 'name_from' : 'name')
  if (typeof name !== 'string') return ''
  const candidates = candidatesFor(exception, name)
  const suggestion = candidates === null ? null : typeof candidates === 'string' ? candidates : closestName(name, candidates)
  let text = suggestion === null ? '' : `. Did you mean: '${suggestion}'?`
  if (isName && (importable.isKnownToPython(name) || importable.find(name) !== undefined)) {
    text += suggestion === null ? `. Did you forget to import '${name}'?` : ` Or did you forget to import '${name}'?`
  }
  return text
}
