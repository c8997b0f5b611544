/** How functions and classes are found again: by the name of their module and their own. whichmodule in Modules/_pickle.c */
import type { PyValue } from '../../objects/object'
import { getAttribute, getOptionalAttribute } from '../../objects/attributes'
import { isRaised, PyRaise } from '../../objects/errors'
import { interpreter } from '../../objects/interpreter'
import { reprOf, strOf } from '../../objects/protocols'
import { cannotPickle } from './errors'

function follow(module: PyValue, path: readonly string[]): PyValue {
  return path.reduce<PyValue>((object, part) => getAttribute(object, part), module)
}

/** A refusal, with what led to it as its context. */
function refuse(message: string, cause: unknown): never {
  const refusal = cannotPickle(message)
  if (cause instanceof PyRaise) refusal.exception.setContext(cause.exception)
  throw new PyRaise(refusal.exception, cause instanceof PyRaise)
}

/** The name of the module that an object is found in under `name`; PicklingError when it is not. */
export function moduleOf(object: PyValue, name: string): string {
  const path = name.split('.')
  const given = getOptionalAttribute(object, '__module__') ?? null
  if (path.includes('<locals>')) throw cannotPickle(`Can't pickle local object ${reprOf(object)}`)
  const modules = interpreter.modules()
  let moduleName = given === null ? undefined : strOf(given)
  if (moduleName === undefined) {
    for (const [key, module] of [...modules.entries()]) {
      if (key === '__main__' || key === '__mp_main__' || module === null) continue
      try {
        if (follow(module, path) === object) return String(key)
      } catch (thrown) {
        if (!isRaised(thrown, 'AttributeError')) throw thrown
      }
    }
    moduleName = '__main__'
  }
  let module: PyValue
  try {
    interpreter.importModule(moduleName, null, null, null, 0)
    module = modules.get(moduleName) ?? null
  } catch (thrown) {
    if (!isRaised(thrown, 'ImportError') && !isRaised(thrown, 'ValueError') && !isRaised(thrown, 'KeyError')) throw thrown
    return refuse(`Can't pickle ${reprOf(object)}: ${strOf(thrown.exception)}`, thrown)
  }
  let found: PyValue
  try {
    found = follow(module, path)
  } catch (thrown) {
    if (!isRaised(thrown, 'AttributeError')) throw thrown
    return refuse(`Can't pickle ${reprOf(object)}: it's not found as ${moduleName}.${name}`, thrown)
  }
  if (found !== object) throw cannotPickle(`Can't pickle ${reprOf(object)}: it's not the same object as ${moduleName}.${name}`)
  return moduleName
}
