/** Look-up of names, and the errors when there is none. */
import { PyType, PyObject, type PyValue } from '../objects/object'
import { dictTypes, PyDict } from '../objects/dict'
import { PyModule } from '../builtins/module'
import { exceptionTypes, isRaised, makeException, PyRaise, raise } from '../objects/errors'
import { deleteItem, getItem, setItem } from '../objects/protocols'
import { FAST_FREE } from '../compile/code'
import type { Frame } from './frame'

/** NameError with its `name`, which the traceback's suggestion reads. */
export function raiseNameError(name: string): never {
  const error = makeException(exceptionTypes.NameError!, `name '${name}' is not defined`)
  error.setField('name', name)
  throw new PyRaise(error)
}

export function raiseUnbound(name: string): never {
  // No suggestion follows: only an exact NameError carries its name.
  return raise('UnboundLocalError', `cannot access local variable '${name}' where it is not associated with a value`)
}

export function raiseEmptyCell(frame: Frame, slot: number): never {
  const name = frame.code.fastNames[slot] as string
  if (((frame.code.fastKinds[slot] as number) & FAST_FREE) === 0) raiseUnbound(name)
  const error = makeException(exceptionTypes.NameError!, `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`)
  error.setField('name', name)
  throw new PyRaise(error)
}

/** What `__builtins__` of a namespace stands for: of a module, its dict. _PyEval_BuiltinsFromGlobals */
export function builtinsIn(globals: PyDict): PyValue | undefined {
  const found = globals.getString('__builtins__')
  return found instanceof PyModule ? found.namespace : found
}

/** A namespace that nothing but its own keys answers for. */
export function isPlainDict(value: PyValue): value is PyDict {
  return value instanceof PyDict && value.cls === dictTypes.dict
}

/** LOAD_GLOBAL. Namespaces of a subclass of dict are asked as mappings, so that their `__missing__` answers. _PyEval_LoadGlobalStackRef */
export function loadGlobal(frame: Frame, name: string): PyValue {
  const { globals, builtins } = frame
  if (isPlainDict(globals) && isPlainDict(builtins)) return orBuiltin(frame, name)
  const global = loadFromMapping(globals, name)
  // None is a value here: only undefined means missing.
  if (global !== undefined) return global
  const builtin = loadFromMapping(builtins, name)
  if (builtin === undefined) raiseNameError(name)
  return builtin
}

function orBuiltin(frame: Frame, name: string): PyValue {
  const { globals } = frame
  const global = isPlainDict(globals) ? globals.getString(name) : loadFromMapping(globals, name)
  if (global !== undefined) return global
  const builtin = loadFromMapping(frame.builtins, name)
  if (builtin === undefined) raiseNameError(name)
  return builtin
}

/** A name in a namespace that may be any mapping; undefined when it is missing. */
export function loadFromMapping(mapping: PyValue, name: string): PyValue | undefined {
  if (isPlainDict(mapping)) return mapping.getString(name)
  // The `__classdict__` of a class that is made: its own namespace.
  if (mapping instanceof PyType) return mapping.dict.get(name)
  try {
    return getItem(mapping, name)
  } catch (thrown) {
    if (isRaised(thrown, 'KeyError')) return undefined
    throw thrown
  }
}

export function loadName(frame: Frame, name: string): PyValue {
  const local = loadFromMapping(frame.locals, name)
  if (local !== undefined) return local
  return orBuiltin(frame, name)
}

export function storeName(frame: Frame, name: string, value: PyValue): void {
  const { locals } = frame
  if (isPlainDict(locals)) locals.setString(name, value)
  else if (locals instanceof PyObject) setItem(locals, name, value)
  else raise('SystemError', `no locals found when storing '${name}'`)
}

export function deleteName(frame: Frame, name: string): void {
  const { locals } = frame
  if (isPlainDict(locals)) {
    if (locals.delete(name) === undefined) raiseNameError(name)
    return
  }
  try {
    deleteItem(locals, name)
  } catch (thrown) {
    if (isRaised(thrown, 'KeyError')) raiseNameError(name)
    throw thrown
  }
}
