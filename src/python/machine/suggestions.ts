/** "Did you mean": the closest name, by CPython's measure. Python/suggestions.c, _compute_suggestion_error in Lib/traceback.py */
import { PyObject, PyType, typeOf, type PyValue } from '../objects/object'
import { PyCell } from '../objects/cell'
import { callUnbound } from '../objects/call'
import { exceptionTypes, PyRaise, type PyException } from '../objects/errors'
import { PyMethodDescriptor } from '../objects/native'
import { itemsOf } from '../objects/protocols'
import { lookup } from '../objects/type'
import { textOf } from '../builtins/arguments'
import { closestName } from '../objects/closest-name'
import { suggestionHook } from './function'
import type { Frame } from './frame'
import { importable } from './imports'
import { PyDict } from '../objects/dict'
import { PyModule } from '../builtins/module'
import { PySuper } from '../builtins/super'
import { PyTraceback } from './traceback'

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

/** What `__dir__` of the program's own says, where there is one; null when that fails. A super answers with what its object's `__dir__` names. _get_safe___dir__ */
function attributeNames(value: PyValue): string[] | null {
  if (value instanceof PySuper && value.bound !== undefined) return attributeNames(value.bound)
  const own = lookup(typeOf(value), '__dir__')
  if (own === undefined || own instanceof PyMethodDescriptor) return namesOf(value)
  try {
    const names = itemsOf(callUnbound(own, value, []))
    return names.map(textOf).filter((name) => name !== undefined).sort()
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    return null
  }
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
    const names = attributeNames(obj)
    if (names === null) return null
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
  return [...localNames(frame), ...keysOf(frame.globals), ...(frame.builtins instanceof PyDict ? keysOf(frame.builtins) : [])]
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
